/** OCSP the page's way, with both readers: report → request → relay → `openssl ocsp` → report. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { issue, type Issued } from '#lib/cli/pki.ts';
import { integer, sequence } from '#lib/cli/pki/der.ts';
import { EvidenceStore } from '#lib/browser/evidence/store.ts';
import { fetchEvidence } from '#lib/browser/evidence/fetch-evidence.ts';

import { addressesOf } from '#lib/core/report/asks.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { SecondOcspReader } from '#lib/core/revocation/second-ocsp.ts';
import { lazySecondOcsp } from '#lib/core/second/lazy-ocsp.ts';
import { DAY_MS } from '#lib/core/time.ts';
import { answerRelay } from '#lib/server/api/relay.ts';
import { evidenceView } from '#lib/view/evidence/evidence.ts';
import { makeLeaf, makeRoot, requestOf } from '#test/core/evaluate/support.ts';
import { makeOcspAnswer } from '#test/core/revocation/make-ocsp.ts';
import { loopbackService } from '#test/server/api/call.ts';
import { serveHttp } from '#test/server/support/relay.ts';
import { ocspPort, revokedLine, startOcsp, validLine } from '#test/support/ocsp-server.ts';

const NOW = new Date();
const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2049-01-01T00:00:00Z') };
const SHA1 = Buffer.from('06052b0e03021a', 'hex');
const SHA256 = Buffer.from('0609608648016503040201', 'hex');

let root: Issued;
let delegate: Issued;
beforeAll(async () => {
  root = await makeRoot('Contoso Root', LONG);
  delegate = await issue(root, { subject: 'CN=Contoso OCSP', purposes: ['1.3.6.1.5.5.7.3.9'], ...LONG });
});

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A responder over HTTP that answers each request with what `answer` gives. */
async function respond(
  answer: (request: Buffer, method: string) => Uint8Array | number,
): Promise<{ readonly url: string; readonly requests: readonly string[] }> {
  const server = await serveHttp((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const given = answer(Buffer.concat(chunks), request.method ?? '');
      if (typeof given === 'number') response.writeHead(given).end();
      else response.writeHead(200, { 'content-type': 'application/ocsp-response' }).end(given);
    });
  });
  stops.push(server.stop);
  return server;
}

async function ask(leaf: Issued, refresh = false): Promise<FetchedEvidence> {
  const service = loopbackService();
  const report = await judge(leaf, []);
  const found = addressesOf(report).find((one) => one.ask.kind === 'ocsp');
  if (!found) throw new Error('no responder named');
  return fetchEvidence(
    { ...found.ask, refresh },
    new EvidenceStore(),
    new AbortController().signal,
    (url, init) => answerRelay(new Request(`http://chainsight.test${url}`, init), service),
  );
}

const judge = (
  leaf: Issued,
  evidence: readonly FetchedEvidence[],
  secondOcsp: SecondOcspReader = lazySecondOcsp(crypto),
): Promise<Report> =>
  createEvaluator(crypto).evaluate({
    ...requestOf({ presented: [leaf], trusted: [root], at: NOW }),
    evidence,
    secondOcsp,
  });

const sourceOf = ({ revocation }: Report) => revocation[0]?.sources[0];
const factsOf = (report: Report): readonly string[] =>
  evidenceView(report).certificates[0]?.rows[0]?.facts ?? [];
const fresh = {
  thisUpdate: new Date(NOW.getTime() - 3_600_000),
  nextUpdate: new Date(NOW.getTime() + DAY_MS),
};

describe('OpenSSL as responder, read by both', () => {
  it.each([
    ['good', '4201', validLine('4201')],
    ['revoked', '4202', revokedLine('4202', '260517102030Z', 'keyCompromise')],
    ['unknown', '4203', validLine('4299')],
  ] as const)('says %s', async (status, serial, line) => {
    const port = await ocspPort();
    const server = await startOcsp(port, { ca: root, signer: delegate, index: [line] });
    stops.push(server.stop);
    const leaf = await makeLeaf(root, { ...LONG, serial, ocsp: `http://127.0.0.1:${port}/` });
    for (const refresh of [false, true]) {
      const report = await judge(leaf, [await ask(leaf, refresh)]);
      expect(sourceOf(report)).toMatchObject({
        outcome: status,
        nonce: refresh ? 'matched' : 'not-sent',
        fault: null,
      });
      expect(report.revocation[0]?.status).toBe(status);
    }
  });

  it('counts for nothing, to both, without an appointment', async () => {
    const port = await ocspPort();
    const signer = await makeLeaf(root, { ...LONG, serial: '4210' });
    const server = await startOcsp(port, { ca: root, signer, index: [validLine('4211')] });
    stops.push(server.stop);
    const leaf = await makeLeaf(root, { ...LONG, serial: '4211', ocsp: `http://127.0.0.1:${port}/` });
    expect(sourceOf(await judge(leaf, [await ask(leaf)]))).toMatchObject({
      outcome: 'unusable',
      fault: { code: 'ocsp-responder-not-authorised' },
    });
  });
});

describe('a responder that does not do with the first request', () => {
  it('is asked again by SHA-256, without the nonce', async () => {
    const seen: string[] = [];
    let leaf: Issued | null = null;
    const { url } = await respond((request) => {
      seen.push(request.includes(SHA1) ? 'SHA-1' : request.includes(SHA256) ? 'SHA-256' : 'neither');
      if (request.includes(SHA1) || !leaf) return sequence(integer(1, 0x0a));
      return makeOcspAnswer({ certificate: leaf, issuer: root, hash: 'SHA-256', ...fresh });
    });
    leaf = await makeLeaf(root, { ...LONG, serial: '4220', ocsp: `${url}/` });
    const evidence = await ask(leaf, true);
    expect(seen).toEqual(['SHA-1', 'SHA-256']);
    expect(evidence.nonce).toBeNull();
    expect(sourceOf(await judge(leaf, [evidence]))).toMatchObject({ outcome: 'good', nonce: 'not-sent' });
  });

  it('is told by its first answer when it does with neither', async () => {
    const { url } = await respond(() => sequence(integer(6, 0x0a)));
    const leaf = await makeLeaf(root, { ...LONG, serial: '4221', ocsp: `${url}/` });
    expect(sourceOf(await judge(leaf, [await ask(leaf)]))).toMatchObject({
      outcome: 'unusable',
      fault: { code: 'ocsp-status', params: { status: 'unauthorized' } },
    });
  });

  it('takes no POST: it is asked by GET', async () => {
    let leaf: Issued | null = null;
    const { url, requests } = await respond((_request, method) =>
      method === 'POST' || !leaf ? 405 : makeOcspAnswer({ certificate: leaf, issuer: root, ...fresh }),
    );
    leaf = await makeLeaf(root, { ...LONG, serial: '4222', ocsp: `${url}/ocsp` });
    expect(sourceOf(await judge(leaf, [await ask(leaf)]))).toMatchObject({ outcome: 'good' });
    expect(requests[0]).toBe('POST /ocsp');
    expect(requests[1]).toMatch(/^GET \/ocsp\/M[\w%]+$/);
  });
});

/** An answer of the issuer, as it would come from the address. */
async function given(leaf: Issued, signer?: Issued): Promise<FetchedEvidence> {
  const base = addressesOf(await judge(leaf, [])).find((one) => one.ask.kind === 'ocsp')?.ask;
  if (!base) throw new Error('no responder named');
  return {
    kind: 'ocsp',
    url: base.url,
    about: base.about,
    time: NOW.toISOString(),
    milliseconds: 1,
    ders: [makeOcspAnswer({ certificate: leaf, issuer: root, ...(signer ? { signer } : {}), ...fresh })],
    large: null,
    nonce: null,
    fault: null,
  };
}

describe('an answer that counts', () => {
  it('says that both readers confirm it', async () => {
    const leaf = await makeLeaf(root, { ...LONG, serial: '4240', ocsp: 'http://127.0.0.1:9/' });
    const report = await judge(leaf, [await given(leaf)]);
    expect(sourceOf(report)).toMatchObject({ outcome: 'good', second: 'agrees' });
    expect(factsOf(report)).toContain('confirmed by both readers');
  });

  it('says that one reader alone confirms it where pkijs can’t evaluate the algorithm', async () => {
    const options = { subject: 'CN=Contoso OCSP Ed', purposes: ['1.3.6.1.5.5.7.3.9'], ...LONG };
    const signer = await issue(root, { ...options, key: 'ed25519' });
    const leaf = await makeLeaf(root, { ...LONG, serial: '4241', ocsp: 'http://127.0.0.1:9/' });
    const report = await judge(leaf, [await given(leaf, signer)]);
    expect(sourceOf(report)).toMatchObject({
      outcome: 'good',
      responder: 'delegated',
      second: 'unsupported',
    });
    expect(factsOf(report)).toContain('confirmed by one reader only: pkijs can’t evaluate its algorithm');
  });

  it('says the same where pkijs can’t be loaded', async () => {
    const offline: SecondOcspReader = {
      check: () => Promise.resolve({ status: 'absent', reason: 'Loading chunk 7 failed' }),
    };
    const leaf = await makeLeaf(root, { ...LONG, serial: '4242', ocsp: 'http://127.0.0.1:9/' });
    const report = await judge(leaf, [await given(leaf)], offline);
    expect(sourceOf(report)).toMatchObject({ outcome: 'good', second: 'absent' });
    expect(factsOf(report)).toContain('confirmed by one reader only: pkijs could not be loaded');
  });
});

describe('when the two readers disagree', () => {
  const disagreeing: SecondOcspReader = {
    check: () => Promise.resolve({ status: 'refused', reason: 'something that we overlook' }),
  };

  it('a good answer counts for nothing, and it is told', async () => {
    const leaf = await makeLeaf(root, { ...LONG, serial: '4230', ocsp: 'http://127.0.0.1:9/' });
    const evidence = await given(leaf);
    expect((await judge(leaf, [evidence])).revocation[0]?.status).toBe('good');
    const report = await judge(leaf, [evidence], disagreeing);
    expect(report.revocation[0]?.status).toBe('unusable');
    expect(sourceOf(report)?.fault).toEqual({
      code: 'ocsp-readers-disagree',
      message: null,
      params: { ours: 'good', theirs: 'refused', reason: 'something that we overlook' },
    });
    expect(
      report.paths[0]?.findings.map(({ code, params }) => [code, 'fault' in params ? params.fault : null]),
    ).toContainEqual(['ocsp-unusable', 'ocsp-readers-disagree']);
    expect(evidenceView(report).certificates[0]?.rows[0]?.reason).toContain('disagree');
  });
});
