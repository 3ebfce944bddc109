/**
 * A CRL of a million entries, from its address to the verdict, as the page does it: fetched by the worker
 * through the real relay, looked up there. Measured at the page: what it waits, how long its own thread is
 * ever held, and the memory of page and worker together.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join, normalize } from 'node:path';
import { chromium } from 'playwright';
import { createAuthority, dns, issue } from '#lib/cli/pki.ts';
import { answerRelay } from '#lib/server/api/relay.ts';
import { createService } from '#lib/server/api/service.ts';
import { readConfig } from '#lib/server/config.ts';
import { makeBigCrl, serialOfEntry } from '../server/support/big-crl.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../tools/chromium.ts';
import { bundle } from './browser.ts';

const ENTRIES = 1_000_000;
const AT = '2026-11-23T00:00:00Z';
const HOST = 'sts.contoso.com';
const PUBLIC = join(import.meta.dirname, '..', '..', 'public');
/** Where the server gives out what the build wrote into `public/trust`. */
const TRUST = '/api/v1/trust/';

/** Figures of one run. */
interface CrlResult {
  readonly entries: number;
  /** Octets of the list. */
  readonly bytes: number;
  /** From the question to the list in the worker: relay, transfer, digest. */
  readonly fetchMs: number;
  /** First verdict with it: reading, signature, look-up. */
  readonly verdictMs: number;
  /** The same for another date. */
  readonly againMs: number;
  /** Longest time that the page's thread did not answer. */
  readonly longestTaskMs: number;
  /** Octets of page and worker before, and after the verdicts. */
  readonly memoryBefore: number;
  readonly memoryAfter: number;
  /** What the verdict said: the list's last entry is the certificate asked about. */
  readonly weakest: string | null;
}

/** The limits of issue 5. */
const CRL_GOAL = { longestTaskMs: 100 } as const;

export async function raceCrl(): Promise<CrlResult> {
  const worker = await bundle(join(import.meta.dirname, '..', '..', 'lib', 'browser', 'worker', 'worker.ts'));
  const dates = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2040-01-01T00:00:00Z') };
  const root = await createAuthority({ subject: 'CN=Bench Root', ...dates });
  const crl = makeBigCrl(root, ENTRIES);
  const service = createService(
    readConfig({ CHAINSIGHT_ALLOWED_NETWORKS: '127.0.0.0/8', CHAINSIGHT_ALLOWED_PORTS: '*' }),
  );
  const server = await listen(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/big.crl') response.end(crl);
    else if (pathname === '/worker.js') response.setHeader('content-type', 'text/javascript').end(worker);
    else if (pathname === '/api/v1/relay') await passOn(request, response, service);
    else if (pathname.startsWith(TRUST)) {
      response.end(await readFile(join(PUBLIC, 'trust', normalize(pathname.slice(TRUST.length)))));
    } else response.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title>');
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/big.crl`;
  const leaf = await issue(root, {
    subject: `CN=${HOST}`,
    names: dns(HOST),
    serial: serialOfEntry(ENTRIES - 1),
    crl: url,
    notBefore: new Date('2026-09-01T00:00:00Z'),
    notAfter: new Date('2026-12-31T00:00:00Z'),
  });
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    // Measures memory at once rather than when the collector next runs.
    args: [...CHROMIUM_ARGS, '--enable-blink-features=ForceEagerMeasureMemory'],
  });
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(`http://localhost:${port}/`);
    const figures = await page.evaluate(measureInPage, {
      url,
      about: createHash('sha256').update(leaf.der).digest('hex'),
      leaf: Buffer.from(leaf.der).toString('base64'),
      root: Buffer.from(root.der).toString('base64'),
      host: HOST,
      at: AT,
    });
    return { entries: ENTRIES, bytes: crl.length, ...figures };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

interface Question {
  readonly url: string;
  readonly about: string;
  readonly leaf: string;
  readonly root: string;
  readonly host: string;
  readonly at: string;
}

/** Runs inside the page: everything it needs must stand within it. */
async function measureInPage(q: Question): Promise<Omit<CrlResult, 'entries' | 'bytes'>> {
  interface Measured {
    readonly weakest: { readonly code: string } | null;
  }
  const bytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const memory = async (): Promise<number> => {
    const { measureUserAgentSpecificMemory: measure } = performance as unknown as {
      measureUserAgentSpecificMemory: () => Promise<{ readonly bytes: number }>;
    };
    return (await measure.call(performance)).bytes;
  };
  const worker = new Worker('/worker.js');
  let id = 0;
  const call = <T>(kind: string, ask: unknown): Promise<T> =>
    new Promise((resolve, reject) => {
      const mine = ++id;
      const hear = ({
        data,
      }: MessageEvent<{ id: number; kind: string; answer: T; message?: string }>): void => {
        if (data.id !== mine || data.kind === 'progress') return;
        worker.removeEventListener('message', hear);
        if (data.kind === 'done') resolve(data.answer);
        else reject(new Error(data.message ?? data.kind));
      };
      worker.addEventListener('message', hear);
      worker.postMessage({ kind, id: mine, ask });
    });
  const job = (evidence: readonly unknown[], at: string): object => ({
    supplied: [{ der: bytes(q.leaf), origin: { kind: 'presented', index: 0 } }],
    crls: [],
    evidence,
    anchors: [bytes(q.root)],
    userRoots: [],
    host: q.host,
    at,
  });
  // The worker's code is loaded and warm, as it is when a result stands.
  await call('evaluate', job([], q.at));
  const memoryBefore = await memory();

  let [longestTaskMs, last, watching] = [0, performance.now(), true];
  const tick = new MessageChannel();
  tick.port1.onmessage = (): void => {
    const now = performance.now();
    longestTaskMs = Math.max(longestTaskMs, now - last);
    last = now;
    if (watching) setTimeout(() => tick.port2.postMessage(null), 1);
  };
  tick.port2.postMessage(null);

  const start = performance.now();
  const ask = {
    kind: 'crl',
    url: q.url,
    about: q.about,
    certificate: q.leaf,
    issuer: q.root,
    refresh: false,
  };
  const evidence = await call('fetch', ask);
  const fetched = performance.now();
  const report = await call<Measured>('evaluate', job([evidence], q.at));
  const judged = performance.now();
  await call('evaluate', job([evidence], '2026-11-24T00:00:00Z'));
  const again = performance.now();
  watching = false;
  return {
    fetchMs: fetched - start,
    verdictMs: judged - fetched,
    againMs: again - judged,
    longestTaskMs,
    memoryBefore,
    memoryAfter: await memory(),
    weakest: report.weakest?.code ?? null,
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

async function listen(answer: Answer): Promise<Server> {
  const server = createServer((request, response) => {
    // Memory of the worker is told only to pages that share nothing with others.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** The relay's route, as Next would call it. */
async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  service: Parameters<typeof answerRelay>[1],
): Promise<void> {
  const body: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) body.push(chunk);
  const answer = await answerRelay(
    new Request(`http://${request.headers.host ?? ''}${request.url ?? ''}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: request.headers.host ?? '' },
      body: Buffer.concat(body),
    }),
    service,
  );
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  for await (const piece of answer.body ?? []) response.write(piece);
  response.end();
}

const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;

/** The figures as a Markdown table, with the goal. */
export function crlTable(result: CrlResult): string {
  const rows: readonly (readonly [string, string])[] = [
    ['the list', `${result.entries.toLocaleString('en')} entries, ${megabytes(result.bytes)}`],
    ['fetched through the relay', `${result.fetchMs.toFixed(0)} ms`],
    ['verdict with it', `${result.verdictMs.toFixed(0)} ms (${result.weakest ?? 'trusted'})`],
    ['verdict for another date', `${result.againMs.toFixed(0)} ms`],
    ['longest task of the page', `${result.longestTaskMs.toFixed(0)} ms`],
    [
      'memory of page and worker',
      `${megabytes(result.memoryBefore)} before, ${megabytes(result.memoryAfter)} after`,
    ],
  ];
  const lines = rows.map(([name, value]) => `| ${name} | ${value} |`);
  return [
    '### A CRL of a million entries in Chromium',
    '',
    '| | |',
    '|---|---:|',
    ...lines,
    '',
    `Goal: no task of the page over ${CRL_GOAL.longestTaskMs} ms; measured ${result.longestTaskMs.toFixed(0)} ms.`,
    '',
  ].join('\n');
}
