/**
 * The served build as builds that follow each other. Each has names of its own for its scripts, as another build
 * of other sources has, and does not know those of the others; each script that runs leaves the number of its
 * build behind.
 */
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright/test';

export interface Upgradable extends AsyncDisposable {
  readonly address: string;
  build: number;
  /** Whose service worker is served, where another instance answers than the one that has the pages. */
  workerOf: number | null;
  /** What is served: the build; nothing, as when the network is gone; a proxy's word that nobody is behind it. */
  state: 'here' | 'gone' | 'no-gateway';
}

const CHUNKS = 'static/chunks/';
const TEXT = /^(?:text\/|application\/(?:javascript|json))/;
/** Of a body that is changed on its way. */
const OF_THE_BODY = new Set(['content-length', 'transfer-encoding', 'etag', 'connection', 'keep-alive']);
/** Answered with "not modified" otherwise, which only this build of several can be. */
const CONDITIONS = new Set(['if-none-match', 'if-modified-since']);

const without = (headers: IncomingHttpHeaders, names: ReadonlySet<string>): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.has(name)));

/** The text of a file as a build has it. */
function asBuilt(text: string, path: string, type: string, build: number): string {
  const named = text.replaceAll(CHUNKS, `${CHUNKS}b${build}-`);
  if (path === '/sw.js')
    return named
      .replace(/(build:"[0-9a-f]{16})"/, `$1-${build}"`)
      .replace(/mark:"[^"]+"/, `mark:"build ${build}!"`);
  if (type.startsWith('text/html')) return named.replace('</head>', `<meta name="build ${build}!"></head>`);
  // A row of its own, which nothing refers to.
  if (type.startsWith('text/x-component')) return `fffff${build}:"build ${build}!"\n${named}`;
  return path.endsWith('.js') ? `${named}\n;(globalThis.ranBuilds??=[]).push(${build})` : named;
}

/** Serves the application at another port as build 1 until `build` says otherwise. */
export async function serveUpgradable(baseURL: string): Promise<Upgradable> {
  const { port } = new URL(baseURL);
  const server = createServer((incoming, outgoing) => {
    const { state } = upgradable;
    const build = (incoming.url === '/sw.js' ? upgradable.workerOf : null) ?? upgradable.build;
    if (state === 'gone') return void incoming.socket.destroy();
    if (state === 'no-gateway') return void outgoing.writeHead(502).end('Bad Gateway');
    const asked = incoming.url ?? '/';
    const own = asked.replace(`${CHUNKS}b${build}-`, CHUNKS);
    if (own === asked && asked.includes(CHUNKS)) return void outgoing.writeHead(404).end();
    const headers = { ...without(incoming.headers, CONDITIONS), 'accept-encoding': 'identity' };
    const through = request(
      { hostname: '127.0.0.1', port, path: own, method: incoming.method, headers },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const body = Buffer.concat(parts);
          const type = answer.headers['content-type'] ?? '';
          const sent = without(answer.headers, OF_THE_BODY);
          // Scripts inside pages hold names of files, so their hashes are others.
          const policy = sent['content-security-policy'];
          if (typeof policy === 'string')
            sent['content-security-policy'] = policy.replace(/('sha256-[^']+' ?)+/, "'unsafe-inline'");
          outgoing
            .writeHead(answer.statusCode ?? 502, sent)
            .end(TEXT.test(type) ? asBuilt(body.toString(), own, type, build) : body);
        });
      },
    );
    through.on('error', () => outgoing.destroy());
    incoming.pipe(through);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const upgradable: Upgradable = {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    build: 1,
    workerOf: null,
    state: 'here',
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return upgradable;
}

/** Numbers of the builds whose scripts ran in the open page. */
export const ranBuilds = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => [...new Set((globalThis as { ranBuilds?: number[] }).ranBuilds ?? [])]);

/** Numbers of the builds that the browser keeps. */
export const keptBuilds = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async () =>
    (await caches.keys())
      .filter((name) => name.startsWith('chainsight-build-'))
      .map((name) => Number(name.slice(name.lastIndexOf('-') + 1))),
  );
