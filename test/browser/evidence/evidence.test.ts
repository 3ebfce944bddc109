/**
 * The whole way of evidence against real servers: report → asks → relay → evidence → report, with OpenSSL as
 * OCSP responder and an HTTP server for issuers and lists.
 */
import type { RequestListener } from 'node:http';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { issue, type Issued } from '#lib/cli/pki.ts';
import { addressesOf, mergeEvidence, openAsks } from '#lib/core/report/asks.ts';
import { EvidenceStore } from '#lib/browser/evidence/store.ts';
import { fetchEvidence } from '#lib/browser/evidence/fetch-evidence.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { DAY_MS } from '#lib/core/time.ts';
import { answerRelay } from '#lib/server/api/relay.ts';
import { evidenceView } from '#lib/view/evidence/evidence.ts';
import { headline, verdictText } from '#lib/view/result/headline.ts';
import { requestOf, HOST, makeIntermediate, makeLeaf, makeRoot } from '#test/core/evaluate/support.ts';
import { makeCrl } from '#test/core/revocation/make-crl.ts';
import { loopbackService } from '#test/server/api/call.ts';
import { makeBigCrl, serialOfEntry } from '#test/server/support/big-crl.ts';
import { serveHttp, type HttpServer } from '#test/server/support/relay.ts';
import { ocspPort, revokedLine, startOcsp, validLine, type OcspServer } from '#test/support/ocsp-server.ts';

// OpenSSL answers with the time of the run: certificates are valid at any, and so is the time asked for.
const NOW = new Date();
const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2049-01-01T00:00:00Z') };
const YEAR = 365 * DAY_MS;
const fresh = {
  thisUpdate: new Date(NOW.getTime() - 3_600_000),
  nextUpdate: new Date(NOW.getTime() + YEAR / 50),
};

let root: Issued;
let issuing: Issued;
let delegate: Issued;
let http: HttpServer;
let port: number;
let ocsp: OcspServer | null = null;
const files = new Map<string, Uint8Array | string>();

const listener: RequestListener = (request, response) => {
  const body = files.get(request.url ?? '');
  response.writeHead(body === undefined ? 404 : 200).end(body);
};

beforeAll(async () => {
  http = await serveHttp(listener);
  port = await ocspPort();
  root = await makeRoot('Contoso Root', LONG);
  issuing = await makeIntermediate(root, 'Contoso Issuing', { ...LONG, crl: `${http.url}/root.crl` });
  delegate = await issue(issuing, { subject: 'CN=Contoso OCSP', purposes: ['1.3.6.1.5.5.7.3.9'], ...LONG });
  files.set('/issuing.crt', issuing.der);
  files.set('/root.crl', makeCrl(root, fresh));
  files.set('/issuing.crl', makeCrl(issuing, fresh));
});
afterAll(() => http.stop());
afterEach(() => {
  ocsp?.stop();
  ocsp = null;
});

const leafOf = (serial: string, about: Parameters<typeof makeLeaf>[1] = {}): Promise<Issued> =>
  makeLeaf(issuing, { ...LONG, serial, ...about });

/** As the page does it: judge, ask what is open, judge again, until nothing is left to ask. */
async function gather(sent: readonly Issued[], trusted: readonly Issued[] = [root]) {
  const service = loopbackService();
  const store = new EvidenceStore(100_000);
  const evaluator = createEvaluator(globalThis.crypto);
  const signal = new AbortController().signal;
  const send = (url: string, init: RequestInit): Promise<Response> =>
    answerRelay(new Request(`http://chainsight.test${url}`, init), service);
  let evidence: readonly FetchedEvidence[] = [];
  const judge = (): Promise<Report> =>
    evaluator.evaluate({
      ...requestOf({ presented: sent, trusted, at: NOW }),
      evidence: evidence.map((one) => store.restore(one)),
    });
  for (let round = 0; round < 10; round++) {
    const asks = openAsks(await judge());
    if (asks.length === 0) break;
    const pieces = await Promise.all(asks.map((ask) => fetchEvidence(ask, store, signal, send)));
    evidence = mergeEvidence(evidence, pieces);
  }
  return { report: await judge(), evidence, store, send };
}

const leafFrom = ({ certificates, leaf }: Report): Uint8Array =>
  new Uint8Array(Buffer.from(certificates[leaf ?? 0]?.der ?? '', 'base64'));

const statusOf = (report: Report): readonly string[] => report.revocation.map(({ status }) => status);

describe('a server that does not send its intermediate', () => {
  it('works for clients that download it, and the headline says so', async () => {
    const leaf = await leafOf('4100', { caIssuers: `${http.url}/issuing.crt` });
    const { report } = await gather([leaf]);
    expect(report.verdict).toBe('untrusted');
    expect(headline(report)).toBe(
      `${HOST} works only for clients that download the missing intermediate: the server does not send “Contoso Issuing”, so all others refuse the chain.`,
    );
    expect(verdictText(report)).toBe('Not trusted by clients that don’t download');
    expect(report.paths[0]).toMatchObject({ end: 'anchored', needsDownload: true });
    expect(evidenceView(report).downloads).toMatchObject([
      { state: 'warn', outcome: 'not sent by the server, downloaded: “Contoso Issuing”' },
    ]);
  });

  it('has its address told when that gives nothing', async () => {
    const leaf = await leafOf('4101', { caIssuers: `${http.url}/nothing.crt` });
    const { report } = await gather([leaf]);
    expect(report.weakest?.code).toBe('issuer-not-found');
    expect(evidenceView(report).downloads).toMatchObject([
      { outcome: 'no usable answer', reason: 'The server answered with HTTP status 404.' },
    ]);
  });
});

describe('OpenSSL as OCSP responder', () => {
  const chain = async (serial: string) => [
    await leafOf(serial, { ocsp: `http://127.0.0.1:${port}/` }),
    issuing,
  ];

  it.each([
    ['the CA itself', 'issuer'],
    ['an appointed responder', 'delegated'],
  ] as const)('answers good by %s', async (_who, responder) => {
    const signer = responder === 'issuer' ? issuing : delegate;
    ocsp = await startOcsp(port, { ca: issuing, signer, index: [validLine('4102')] });
    const { report } = await gather(await chain('4102'));
    expect(report.verdict).toBe('trusted');
    expect(statusOf(report)).toEqual(['good', 'good']);
    expect(report.revocation[0]?.sources[0]).toMatchObject({ outcome: 'good', responder, nonce: 'not-sent' });
  });

  it('answers a fresh question with its nonce', async () => {
    ocsp = await startOcsp(port, { ca: issuing, signer: delegate, index: [validLine('4103')] });
    const { report, store, send } = await gather(await chain('4103'));
    const ask = addressesOf(report).find((one) => one.ask.kind === 'ocsp')?.ask;
    if (!ask) throw new Error('no responder');
    const signal = new AbortController().signal;
    const evidence = await fetchEvidence({ ...ask, refresh: true }, store, signal, send);
    const again = await createEvaluator(globalThis.crypto).evaluate({
      ...requestOf({ presented: [leafFrom(report), issuing], trusted: [root], at: NOW }),
      evidence: [evidence],
    });
    expect(again.revocation[0]?.sources[0]).toMatchObject({ outcome: 'good', nonce: 'matched' });
  });

  it('answers revoked, and unknown for a serial number that it never saw', async () => {
    const index = [revokedLine('4104', '260517102030Z', 'keyCompromise')];
    ocsp = await startOcsp(port, { ca: issuing, signer: delegate, index });
    const { report } = await gather(await chain('4104'));
    expect(report.weakest?.code).toBe('revoked');
    expect(headline(report)).toMatch(/was revoked by its issuer on 2026-05-17 \(keyCompromise\)\.$/);
    const { report: other } = await gather(await chain('4105'));
    expect(statusOf(other)[0]).toBe('unknown');
  });

  it('counts for nothing when its certificate is for something else', async () => {
    const signer = await leafOf('4106');
    ocsp = await startOcsp(port, { ca: issuing, signer, index: [validLine('4107')] });
    const { report } = await gather(await chain('4107'));
    expect(report.revocation[0]?.sources[0]).toMatchObject({
      outcome: 'unusable',
      fault: { code: 'ocsp-responder-not-authorised' },
    });
  });

  it('that is down is told, with the certificate that it blocks', async () => {
    const { report } = await gather(await chain('4108'));
    expect(statusOf(report)).toEqual(['unreachable', 'good']);
    const [row] = evidenceView(report).certificates[0]?.rows ?? [];
    expect(row).toMatchObject({
      outcome: 'no usable answer',
      reason: expect.stringContaining('nothing listens') as string,
    });
  });
});

describe('lists by address', () => {
  it('are asked for every certificate of the path, each address once', async () => {
    const before = http.requests.length;
    const { report, evidence } = await gather([
      await leafOf('4109', { crl: `${http.url}/issuing.crl` }),
      issuing,
    ]);
    expect(statusOf(report)).toEqual(['good', 'good']);
    expect(evidence.map(({ url }) => url)).toEqual([`${http.url}/issuing.crl`, `${http.url}/root.crl`]);
    expect(http.requests.length - before).toBe(2);
  });

  it('that are web pages are told as such', async () => {
    files.set('/page.crl', '<!doctype html><p>Please sign in</p>');
    const { report } = await gather([await leafOf('4110', { crl: `${http.url}/page.crl` }), issuing]);
    expect(evidenceView(report).certificates[0]?.rows[0]).toMatchObject({
      outcome: 'no usable answer',
      reason: 'The address should hold a revocation list, but gave a web page.',
    });
  });

  it('that are large stay in the worker, and what is gone counts as not asked', async () => {
    files.set('/large.crl', makeBigCrl(issuing, 10_000, fresh));
    const serial = serialOfEntry(9_999);
    const leaf = await leafOf(serial, { crl: `${http.url}/large.crl` });
    const { report, evidence } = await gather([leaf, issuing]);
    expect(report.weakest?.code).toBe('revoked');
    const large = evidence.find(({ url }) => url.endsWith('large.crl'));
    expect(large?.ders).toEqual([]);
    expect(large?.large?.bytes).toBeGreaterThan(350_000);
    const elsewhere = await createEvaluator(globalThis.crypto).evaluate({
      ...requestOf({ presented: [leaf, issuing], trusted: [root], at: NOW }),
      evidence: evidence.map((one) => new EvidenceStore().restore(one)),
    });
    expect(elsewhere.revocation[0]?.sources[0]?.outcome).toBe('not-asked');
  });
});

describe('the published JSON Schema', () => {
  it('holds for reports with evidence of every kind', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    const schema = JSON.parse(readFileSync('public/schemas/report-v1.json', 'utf8')) as object;
    const validate = ajv.compile(schema);
    const chains: readonly (readonly Issued[])[] = [
      [await leafOf('4111', { caIssuers: `${http.url}/issuing.crt`, crl: `${http.url}/issuing.crl` })],
      [await leafOf('4112', { ocsp: `http://127.0.0.1:${port}/`, crl: `${http.url}/nothing.crl` }), issuing],
      [await leafOf('4113', { crl: 'ldap:///CN=x' }), issuing],
    ];
    for (const chain of chains) {
      const { report } = await gather(chain);
      expect(validate(report) ? null : validate.errors).toBeNull();
    }
  });
});
