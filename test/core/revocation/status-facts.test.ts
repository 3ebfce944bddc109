/** What a list or an answer says of itself, and the search for a serial number in it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Issued } from '#lib/cli/pki.ts';
import { crlFacts, ocspFacts, searchCrl } from '#lib/core/report/status-facts.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import { status } from '#lib/content/messages/en/status.ts';
import { statusView } from '#lib/view/result/status.ts';
import { makeIntermediate, makeLeaf, makeRoot } from '../evaluate/support.ts';
import { makeCrl } from './make-crl.ts';
import { makeOcspAnswer } from './make-ocsp.ts';

const WORDS = makeTranslator('en', { status });

let issuing: Issued;
let leaf: Issued;
beforeAll(async () => {
  issuing = await makeIntermediate(await makeRoot());
  leaf = await makeLeaf(issuing);
});

const entries = [
  { serial: '0102', reason: 1 },
  { serial: '00ff01', reason: 6 },
];

describe('a list', () => {
  it('says who made it, when, its number and its entries', () => {
    expect(crlFacts(makeCrl(issuing, { entries }))).toMatchObject({
      kind: 'crl',
      issuer: 'CN=Contoso Issuing',
      number: '7',
      entryCount: 2,
      entries: [
        { serial: '0102', reason: 'keyCompromise' },
        { serial: '00ff01', reason: 'certificateHold' },
      ],
      faults: [],
    });
  });

  it('shows the first entries of many, and counts all', () => {
    const many = Array.from({ length: LIMITS.listedEntries + 7 }, (_, nth) => ({
      serial: (0x1000 + nth).toString(16),
    }));
    const facts = crlFacts(makeCrl(issuing, { entries: many }));
    expect(facts).toMatchObject({ entryCount: many.length });
    expect(facts.kind === 'crl' && facts.entries.length).toBe(LIMITS.listedEntries);
  });

  it.each(['0102', '01:02', '0x0102', '1 02', ' 01-02 ', '00 01 02', '102'])(
    'finds the serial number written as “%s”',
    (written) => {
      expect(searchCrl(makeCrl(issuing, { entries }), written)).toMatchObject({ reason: 'keyCompromise' });
    },
  );

  it('finds one with its first bit set, says of others that they are not in it, and what is none', () => {
    const list = makeCrl(issuing, { entries });
    expect(searchCrl(list, 'FF01')).toMatchObject({ serial: 'ff01', reason: 'certificateHold' });
    expect(searchCrl(list, '0103')).toBeNull();
    expect(searchCrl(list, '0')).toBeNull();
    for (const text of ['', 'sts.contoso.com', '12345g', 'f'.repeat(81)])
      expect(searchCrl(list, text)).toBeUndefined();
  });

  it('that is damaged is named with the place', () => {
    const list = makeCrl(issuing, { entries });
    const view = statusView(WORDS, crlFacts(list.subarray(0, 40)), new Date());
    expect(view.remarks[0]).toMatch(/can’t be read: .* \(at byte \d+\)/);
  });

  it('that is over says so', () => {
    const view = statusView(WORDS, crlFacts(makeCrl(issuing, { entries })), new Date('2040-01-01T00:00:00Z'));
    expect(view.remarks[0]).toContain('out of date');
  });
});

describe('an OCSP answer', () => {
  it('says of whom, by whom and when', () => {
    const revoked = { revokedAt: new Date('2026-05-30T00:00:00Z'), reason: 1 };
    const facts = ocspFacts(makeOcspAnswer({ certificate: leaf, issuer: issuing, status: revoked }));
    expect(facts).toMatchObject({
      kind: 'ocsp',
      status: 'successful',
      responder: 'CN=Contoso Issuing',
      responses: [{ status: 'revoked', revokedAt: '2026-05-30T00:00:00Z', reason: 'keyCompromise' }],
    });
    const { rows } = statusView(WORDS, facts, new Date('2026-06-02T00:00:00Z'));
    expect(rows.find(([label]) => label === 'Status')?.[1]).toContain('key compromised');
  });

  it('that is a refusal says so', () => {
    const view = statusView(WORDS, ocspFacts(Uint8Array.from([0x30, 3, 0x0a, 1, 6])), new Date());
    expect(view.remarks[0]).toContain('unauthorized');
  });
});
