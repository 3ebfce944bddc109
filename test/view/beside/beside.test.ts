/** What is said of CAA, TLSA and renewal windows beside chains made here. */
import { ENGLISH_BESIDE } from '#lib/content/messages/english-beside.ts';
import { ENGLISH_DATES } from '#lib/content/messages/english-dates.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, dns, issue, type Issued } from '#lib/cli/pki.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { tlsaData } from '#lib/core/dns/tlsa.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import type { DnsResult } from '#lib/endpoints/dns-wire.ts';
import type { RenewalWindow } from '#lib/endpoints/renewal-window-wire.ts';
import { windowDates } from '#lib/view/beside/dates.ts';
import { besideRows, resolverText, wildcardFor, windowRow } from '#lib/view/beside/beside.ts';
import { leafOf } from '#lib/view/survey/summary.ts';

const AT = new Date('2026-06-01T00:00:00Z');
const DATES = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') };
const HOST = 'mx.contoso.test';

let chain: readonly Uint8Array[];
let leaf: CertificateView;
let next: { leaf: CertificateView; chain: readonly Uint8Array[] };
let wild: CertificateView;

async function viewOf(list: readonly Issued[]): Promise<CertificateView> {
  const report = await createEvaluator(globalThis.crypto).evaluate({
    supplied: list.map(({ der }, index) => ({ der, origin: { kind: 'presented', index } })),
    host: HOST,
    at: AT,
    anchors: listAnchors('mozilla', []),
    rules: CLIENTS,
  });
  const found = leafOf(report);
  if (!found) throw new Error('no leaf');
  return found;
}

beforeAll(async () => {
  const le = await createAuthority({ ...DATES, subject: "CN=R1, O=Let's Encrypt" });
  const digicert = await createAuthority({ ...DATES, subject: 'CN=D1, O=DigiCert Inc' });
  const make = (by: Issued, ...names: readonly string[]) =>
    issue(by, { ...DATES, subject: `CN=${names[0] ?? ''}`, names: dns(...names) });
  const old = [await make(le, HOST), le];
  const renewed = [await make(digicert, HOST), digicert];
  chain = old.map(({ der }) => der);
  leaf = await viewOf(old);
  next = { leaf: await viewOf(renewed), chain: renewed.map(({ der }) => der) };
  wild = await viewOf([await make(le, '*.contoso.test'), le]);
});

const result = (more: Partial<DnsResult> = {}): DnsResult => ({
  version: 1,
  ok: true,
  asked: { host: HOST, port: 25 },
  observedAt: '2026-06-01T00:00:00.000Z',
  resolver: { addresses: ['10.0.0.53:53'], source: 'configured' },
  caa: { state: 'answered', at: null, asked: [HOST], authenticated: false, ttl: 0, records: [] },
  tlsa: [],
  mail: null,
  ...more,
});

const caa = (value: string, tag = 'issue'): DnsResult['caa'] => ({
  ...{ state: 'answered', at: 'contoso.test', asked: [HOST, 'contoso.test'], authenticated: true, ttl: 60 },
  records: [{ flags: 0, tag, value }],
});

const tlsa = (data: string, authenticated = true): DnsResult['tlsa'] => [
  {
    ...{ host: HOST, port: 25, preference: null },
    answer: {
      ...{ state: 'answered', name: `_25._tcp.${HOST}`, authenticated, ttl: 3_600 },
      records: [{ usage: 3, selector: 1, matching: 1, data }],
    },
  },
];

const rows = (dnsResult: DnsResult, more: object = {}) =>
  besideRows(ENGLISH_BESIDE, dnsResult, {
    ...{ leaf, chains: [{ host: HOST, port: 25, chain }], next: null, wildcardCaa: null },
    ...more,
  });

const spkiOf = (der: Uint8Array | undefined): string =>
  (der && tlsaData(der, { selector: 1, matching: 1 })) ?? '';

describe('besideRows', () => {
  it('holds CAA against the issuer in use, and against that of the renewal', () => {
    expect(rows(result())[0]).toMatchObject({ state: 'note', sentence: 'No records: any CA may issue.' });
    expect(rows(result({ caa: caa('letsencrypt.org') }))[0]).toMatchObject({
      state: 'ok',
      sentence: "contoso.test permits Let's Encrypt.",
    });
    const [own, renewed] = rows(result({ caa: caa('letsencrypt.org') }), { next });
    expect(own?.state).toBe('ok');
    expect(renewed).toMatchObject({ state: 'bad', title: 'CAA, for the CA of the new certificate' });
    expect(renewed?.sentence).toContain('not DigiCert');
    const forbidden = rows(result({ caa: caa('digicert.com') }))[0];
    expect(forbidden?.state).toBe('warn');
    expect(forbidden?.details.join(' ')).toContain('stays valid');
  });

  it('tells an account and ways of validation', () => {
    const value = 'letsencrypt.org; accounturi=https://a.test/1; validationmethods=dns-01';
    const [row] = rows(result({ caa: caa(value) }));
    expect(row).toMatchObject({ state: 'warn' });
    expect(row?.details).toEqual(
      expect.arrayContaining([
        'Only for the account https://a.test/1 (RFC 8657).',
        'Only by dns-01 (RFC 8657).',
      ]),
    );
  });

  it('counts issuewild where a wildcard covers the host', () => {
    expect(wildcardFor(HOST, wild)).toBe('*.contoso.test');
    expect(wildcardFor(HOST, leaf)).toBeNull();
    const [row] = rows(result(), { leaf: wild, wildcardCaa: caa(';', 'issuewild') });
    expect(row?.sentence).toBe('contoso.test permits no CA at all for *.contoso.test (issuewild).');
  });

  it('holds TLSA against the chain in use', () => {
    expect(rows(result({ tlsa: tlsa(spkiOf(chain[0])) }))[1]).toMatchObject({ state: 'ok', records: null });
    const broken = rows(result({ tlsa: tlsa('ab'.repeat(32)) }))[1];
    expect(broken?.state).toBe('bad');
    expect(broken?.records?.text).toBe(`_25._tcp.${HOST}. IN TLSA 3 1 1 ${spkiOf(chain[0])}`);
    expect(rows(result({ tlsa: tlsa('ab'.repeat(32), false) }))[1]?.state).toBe('warn');
    expect(rows(result({ tlsa: tlsa(spkiOf(chain[0])) }), { chains: [] })[1]?.state).toBe('unknown');
  });

  it('has the steps to the next chain in a safe order, with the times of the zone', () => {
    const row = rows(result({ tlsa: tlsa(spkiOf(chain[0])) }), { next }).find(({ key }) =>
      key.startsWith('tlsa'),
    );
    expect(row?.records?.text).toBe(`_25._tcp.${HOST}. IN TLSA 3 1 1 ${spkiOf(next.chain[0])}`);
    expect(row?.details.filter((line) => line.startsWith('Step'))).toEqual([
      'Step 1: publish the record below beside the old ones, and sign the zone.',
      'Step 2: wait 2 hours, until no resolver holds the old set.',
      'Step 3: install the new chain on every node.',
      'Step 4: wait 1 hour, until no resolver holds the old set.',
      expect.stringContaining('Step 5: remove') as string,
    ]);
  });

  it('says whose resolver told it, and what could not be asked', () => {
    expect(resolverText(ENGLISH_BESIDE, result())).toContain('10.0.0.53:53');
    const failed = { state: 'failed', name: 'contoso.test', reason: 'SERVFAIL' } as const;
    const all = rows(
      result({
        caa: failed,
        mail: failed,
        tlsa: [{ host: HOST, port: 25, preference: null, answer: failed }],
      }),
    );
    expect(all.map(({ state }) => state)).toEqual(['warn', 'warn', 'warn']);
  });
});

describe('windowRow', () => {
  const window: RenewalWindow = {
    ...{ state: 'window', directory: 'https://acme.test/directory', retryAfterSeconds: 21_600 },
    ...{ start: '2026-06-10T00:00:00Z', end: '2026-06-12T00:00:00Z', explanation: 'https://acme.test/why' },
  };
  const row = (one: RenewalWindow, at = '2026-06-01T00:00:00Z') =>
    windowRow(ENGLISH_BESIDE, { version: 1, ok: true, observedAt: at, window: one }, at);

  it('tells before, within and after', () => {
    expect(row(window)).toMatchObject({ state: 'ok' });
    expect(row(window, '2026-06-11T00:00:00Z')).toMatchObject({ state: 'warn' });
    expect(row(window, '2026-07-01T00:00:00Z')?.sentence).toContain('renew at once');
    expect(row(window)?.details.join(' ')).toContain('6 hours');
  });
  it('is a date of the chain, to be reminded of', () => {
    const at = '2026-06-01T00:00:00Z';
    const [event] = windowDates(ENGLISH_DATES, { version: 1, ok: true, observedAt: at, window }, at);
    expect(event).toMatchObject({
      kind: 'renew',
      moment: { iso: '2026-06-10T00:00:00Z', relative: 'in 9 days' },
      past: false,
      reminds: true,
    });
    expect(
      windowDates(
        ENGLISH_DATES,
        { version: 1, ok: true, observedAt: at, window: { state: 'no-service' } },
        at,
      ),
    ).toEqual([]);
  });
  it('says nothing of a CA without such a service', () => {
    expect(row({ state: 'no-service' })).toBeNull();
    expect(row({ state: 'not-offered', directory: 'https://acme.test' })?.state).toBe('note');
  });
  it.each([
    [{ code: 'unreadable' }, 'Its answer could not be read.'],
    [{ code: 'no-times' }, 'The window has no readable start and end.'],
    [{ code: 'http-status', status: 503 }, 'The server answered with HTTP status 503.'],
    [{ code: 'answer-too-large', limit: 65_536 }, 'The answer is larger than 64 kB.'],
    [
      { code: 'answer-timeout', milliseconds: 2_500, received: 0 },
      'The connection stood, but no answer came within 2.5 s.',
    ],
    [{ code: 'connection-refused' }, 'Nothing is listening on acme.test:8443, or a firewall answers for it.'],
  ] as const)('says why there is none: %j', (fault, sentence) => {
    const directory = 'https://acme.test:8443/directory';
    expect(row({ state: 'failed', directory, fault, reason: '' })).toMatchObject({
      state: 'unknown',
      sentence,
      details: [`Asked: ${directory}.`],
    });
  });
});
