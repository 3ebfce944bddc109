import { beforeAll, describe, expect, it } from 'vitest';
import type { Issued } from '#lib/cli/pki.ts';
import { sequence, oid, tlv } from '#lib/cli/pki/der.ts';
import { readBase64 } from '#lib/core/der/bytes.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { EvaluationRequest } from '#lib/core/evaluate/types.ts';
import type { TransparencyView } from '#lib/core/report/evidence-types.ts';
import { readLogList } from '#lib/core/transparency/log-list.ts';
import { readSct, readSctList } from '#lib/core/transparency/sct.ts';
import { withoutScts } from '#lib/core/transparency/signed-entry.ts';
import { makeIntermediate, makeLeaf, makeRoot, requestOf } from '#test/core/evaluate/support.ts';
import { readCertificate } from '#test/core/revocation/make-crl.ts';
import { makeOcspAnswer } from '#test/core/revocation/make-ocsp.ts';
import { logListJson, makeLog, makeSct, sctList } from './make-sct.ts';

const TIME = new Date('2026-03-01T12:00:00Z');
const SCT_LIST = '1.3.6.1.4.1.11129.2.4.2';
const logs = [makeLog('Argon'), makeLog('Xenon', 'rsa'), makeLog('Nimbus')] as const;

let root: Issued;
let issuing: Issued;
let leaf: Issued;
/** The same leaf with timestamps of all logs, as a CA puts them in. */
let stamped: Issued;

beforeAll(async () => {
  root = await makeRoot();
  issuing = await makeIntermediate(root);
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const options = { key: keys, serial: '4101' };
  leaf = await makeLeaf(issuing, options);
  const { tbs } = readCertificate(leaf.der);
  const list = sctList(logs.map((log) => makeSct(log, TIME, { tbs, issuer: issuing })));
  stamped = await makeLeaf(issuing, {
    ...options,
    extensions: [{ oid: SCT_LIST, critical: false, value: tlv(4, list) }],
  });
});

async function transparency(about: Partial<EvaluationRequest>, sent = stamped): Promise<TransparencyView> {
  const request = requestOf({ presented: [sent, issuing], trusted: [root] });
  const report = await createEvaluator(globalThis.crypto).evaluate({ ...request, ...about });
  if (!report.transparency) throw new Error('no leaf');
  return report.transparency;
}

const states = ({ scts }: TransparencyView): readonly string[] =>
  scts.map(({ via, state }) => `${via} ${state}`);

describe('timestamps within the certificate', () => {
  it('are listed with log and time, and not verified without a list of logs', async () => {
    const view = await transparency({});
    expect(states(view)).toEqual([
      'certificate not-verified',
      'certificate not-verified',
      'certificate not-verified',
    ]);
    expect(view.scts[0]).toMatchObject({ logId: logs[0].id, log: null, time: '2026-03-01T12:00:00Z' });
    // 184 days of validity: three are asked for.
    expect(view).toMatchObject({ counted: 3, needed: 3 });
  });

  it('are verified over what the log saw, by keys of both kinds', async () => {
    const known = readLogList(logListJson(logs[0], logs[1])) ?? [];
    const view = await transparency({ logs: known });
    expect(states(view)).toEqual(['certificate valid', 'certificate valid', 'certificate not-verified']);
    expect(view.scts[1]).toMatchObject({ log: 'Xenon', operator: 'Contoso' });
  });

  it('of another certificate are found out, and do not count', async () => {
    const list = sctList([
      makeSct(logs[0], TIME, { tbs: readCertificate(issuing.der).tbs, issuer: issuing }),
    ]);
    const wrong = await makeLeaf(issuing, {
      extensions: [{ oid: SCT_LIST, critical: false, value: tlv(4, list) }],
    });
    const view = await transparency({ logs }, wrong);
    expect(states(view)).toEqual(['certificate invalid']);
    expect(view.counted).toBe(0);
  });

  it('with a time beyond every calendar can’t be read, and the rest is judged', async () => {
    const list = sctList(logs.map((log) => makeSct(log, TIME, { certificate: leaf })));
    // Version, log id, then eight octets of time; each timestamp stands behind its length.
    list.fill(0xff, 2 + 2 + 33, 2 + 2 + 41);
    const odd = await makeLeaf(issuing, {
      extensions: [{ oid: SCT_LIST, critical: false, value: tlv(4, list) }],
    });
    const view = await transparency({ logs }, odd);
    expect(states(view)[0]).toBe('certificate unreadable');
    expect(view.scts).toHaveLength(3);
    expect(view.scts[0]?.time).toBeNull();
    const unlisted = await transparency({}, odd);
    expect(unlisted.counted).toBe(2);
  });

  it('leave nothing behind when taken out', () => {
    expect(withoutScts(readCertificate(stamped.der))).toEqual(readCertificate(leaf.der).tbs);
  });
});

describe('timestamps beside the certificate', () => {
  it('of the handshake and the staple are verified over the certificate itself', async () => {
    const made = logs.slice(0, 2).map((log) => makeSct(log, TIME, { certificate: leaf }));
    const extensions = tlv(
      0xa1,
      sequence(sequence(oid('1.3.6.1.4.1.11129.2.4.5'), tlv(4, tlv(4, sctList(made.slice(0, 1)))))),
    );
    const response = makeOcspAnswer({ certificate: leaf, issuer: issuing, extensions });
    const staple = { response, time: '2026-06-01T00:00:00Z' };
    const view = await transparency({ logs, scts: made, staple }, leaf);
    expect(states(view)).toEqual(['staple valid', 'handshake valid', 'handshake valid']);
    expect(view).toMatchObject({ counted: 2, needed: 2 });
  });

  it('are none when there are none', async () => {
    expect(await transparency({}, leaf)).toEqual({
      scts: [],
      counted: 0,
      needed: 2,
      listed: false,
      compliance: [],
    });
  });
});

describe('reading', () => {
  it('bears anything', () => {
    const sct = makeSct(logs[0], TIME, { certificate: leaf });
    for (let length = 0; length < sct.length; length++) expect(readSct(sct.slice(0, length))).toBeNull();
    expect(readSct(new Uint8Array([...sct, 0]))).toBeNull();
    const list = sctList([sct, sct]);
    expect(readSctList(list)).toHaveLength(2);
    for (let length = 0; length < list.length; length++)
      expect(readSctList(list.slice(0, length))).toEqual([]);
  });

  it('a list of logs takes only keys that fit their id', () => {
    expect(readLogList('<html>')).toBeNull();
    expect(readLogList('{}')).toBeNull();
    const json = logListJson(logs[0]).replace(logs[0].id, logs[1].id);
    expect(readLogList(json)).toEqual([]);
    expect(readLogList(logListJson(...logs))?.map(({ description }) => description)).toEqual([
      'Argon',
      'Xenon',
      'Nimbus',
    ]);
  });

  it('base64 gives back what was encoded', () => {
    for (let length = 1; length < 80; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) & 255);
      expect(readBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
    }
    for (const text of ['', 'a', 'ab', 'a===', 'ab c', 7, null]) expect(readBase64(text)).toBeNull();
  });
});
