/** Rows of a survey against a real server of issuers, through the relay. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issued } from '#lib/cli/pki.ts';
import { EvidenceStore } from '#lib/browser/evidence/store.ts';
import { fetchEvidence } from '#lib/browser/evidence/fetch-evidence.ts';
import { createIssuerFetch, judgeWithIssuers } from '#lib/browser/survey/issuers.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { EvidenceAsk } from '#lib/core/report/asks.ts';
import { answerRelay } from '#lib/server/api/relay.ts';
import { ENGLISH } from '#lib/content/messages/english.ts';
import { summarise } from '#lib/view/survey/summary.ts';
import { makeIntermediate, makeLeaf, makeRoot, requestOf } from '#test/core/evaluate/support.ts';
import { loopbackService } from '#test/server/api/call.ts';
import { serveHttp, type HttpServer } from '#test/server/support/relay.ts';

const files = new Map<string, Uint8Array>();
const { signal } = new AbortController();
const evaluator = createEvaluator(globalThis.crypto);
let http: HttpServer;
let root: Issued;
let upper: Issued;
let lower: Issued;
let clock = 0;

function createFetch() {
  const service = loopbackService();
  const store = new EvidenceStore();
  const send = (path: string, init: RequestInit): Promise<Response> =>
    answerRelay(new Request(`http://chainsight.test${path}`, init), service);
  // Each look at an address itself, past what the relay keeps.
  const fresh = (ask: EvidenceAsk) => fetchEvidence({ ...ask, refresh: true }, store, signal, send);
  return createIssuerFetch(fresh, () => clock);
}

const judge = (sent: readonly Issued[], fetchOne = createFetch()) =>
  judgeWithIssuers(
    (evidence) => evaluator.evaluate({ ...requestOf({ presented: sent, trusted: [root] }), evidence }),
    fetchOne,
    signal,
  );

beforeAll(async () => {
  http = await serveHttp((request, response) => {
    const body = files.get(request.url ?? '');
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  root = await makeRoot();
  upper = await makeIntermediate(root, 'Contoso Policy', { pathLength: 1 });
  lower = await makeIntermediate(upper, 'Contoso Issuing', { caIssuers: `${http.url}/upper.crt` });
  files.set('/upper.crt', upper.der);
  files.set('/lower.crt', lower.der);
});
afterAll(() => http.stop());

const leafNaming = (file: string, serial = '4200'): Promise<Issued> =>
  makeLeaf(lower, { serial, caIssuers: `${http.url}/${file}` });

describe('a row of a survey', () => {
  it('tells a chain that works only by downloads from one that is broken', async () => {
    const { report, evidence } = await judge([await leafNaming('lower.crt')]);
    expect(summarise(report, ENGLISH).standing).toBe('reserved');
    expect(summarise(report, ENGLISH).sentence).toContain('works only for clients that download');
    expect(evidence.map(({ url }) => url)).toEqual([`${http.url}/lower.crt`, `${http.url}/upper.crt`]);
    const broken = await judge([await leafNaming('nothing.crt')]);
    expect(summarise(broken.report, ENGLISH).standing).toBe('untrusted');
    expect(broken.evidence).toMatchObject([{ fault: { code: 'http-status' } }]);
  });

  it('asks nothing where nothing is missing', async () => {
    const before = http.requests.length;
    const { report, evidence } = await judge([await leafNaming('lower.crt'), lower, upper]);
    expect([summarise(report, ENGLISH).standing, evidence]).toEqual(['trusted', []]);
    expect(http.requests).toHaveLength(before);
  });

  it('shares what an address gave with rows of the same CA, also when they ask at once', async () => {
    const fetchOne = createFetch();
    const leaves = await Promise.all(
      ['4201', '4202', '4203'].map((serial) => leafNaming('lower.crt', serial)),
    );
    const before = http.requests.length;
    const rows = await Promise.all(leaves.map((leaf) => judge([leaf], fetchOne)));
    expect(rows.map(({ report }) => summarise(report, ENGLISH).standing)).toEqual([
      'reserved',
      'reserved',
      'reserved',
    ]);
    expect(http.requests.slice(before)).toEqual(['GET /lower.crt', 'GET /upper.crt']);
  });

  it('leaves a silent address alone for a minute', async () => {
    const fetchOne = createFetch();
    const leaf = await leafNaming('late.crt');
    const before = http.requests.length;
    await judge([leaf], fetchOne);
    files.set('/late.crt', lower.der);
    expect(summarise((await judge([leaf], fetchOne)).report, ENGLISH).standing).toBe('untrusted');
    expect(http.requests).toHaveLength(before + 1);
    clock += 61_000;
    expect(summarise((await judge([leaf], fetchOne)).report, ENGLISH).standing).toBe('reserved');
  });
});
