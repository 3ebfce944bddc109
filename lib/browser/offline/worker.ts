/**
 * The service worker, made into `/sw.js` by the build (lib/cli/service-worker.ts) with the list of what that build
 * consists of. Pages always come from the server while it can be reached; without it they come from the newest
 * build that was taken in whole. So nobody gets old code who could get new. No answer about anybody's chain, no
 * stored link and no address with a query is kept: of the API only the published lists of roots are, without
 * which nothing could be judged.
 */
import { pageOf, routedOf, type Precache } from './pages.ts';

declare const PRECACHE: Precache;

/** What a service worker has that TypeScript's types of pages lack. */
interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
const scope = self as unknown as {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
};

const PREFIX = 'chainsight-build-';
const OWN = PREFIX + PRECACHE.build;
/** Lists of roots, as the page asked for them last. */
const TRUST = 'chainsight-trust';
const MANIFEST = '/api/v1/trust/manifest.json';
/** Files below have a hash of their bytes in their names. */
const ASSETS = '/_next/static/';
const TRUST_FILE = /^\/api\/v1\/trust\/\w+-[0-9a-f]{16}\.\w+$/;

/** Requests at a time while a build is taken in: the page that is being read comes first. */
const AT_A_TIME = 3;
/** What a proxy answers when the server behind it does not. */
const NOBODY_BEHIND = new Set([502, 503, 504]);

/** @throws Error for any answer but the file itself */
async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(path, { cache: 'no-cache', ...init });
  if (!answer.ok || answer.redirected) throw new Error(`${path}: HTTP status ${answer.status}`);
  return answer;
}

/**
 * A page or what stands for it. Only of this build: a sign-in in front may answer instead, or an instance that
 * has been upgraded meanwhile.
 */
async function askPage(path: string, init?: RequestInit): Promise<Response> {
  const answer = await ask(path, init);
  if (!(await answer.clone().text()).includes(PRECACHE.mark)) throw new Error(`${path}: of another build`);
  return answer;
}

/** Takes the whole build in, or nothing. What the builds before had under a hash is not asked for again. */
async function takeIn(): Promise<void> {
  await caches.delete(OWN); // the same build, before another one that was taken back
  const cache = await caches.open(OWN);
  const left: (() => Promise<void>)[] = [
    ...PRECACHE.files.map((path) => async () => {
      const before = path.startsWith(ASSETS) ? await caches.match(path, { ignoreVary: true }) : undefined;
      await cache.put(path, before ?? (await ask(path)));
    }),
    ...PRECACHE.pages.flatMap((path) => [
      async () => cache.put(path, await askPage(path)),
      async () => cache.put(routedOf(path), await askPage(routedOf(path), { headers: { RSC: '1' } })),
    ]),
  ];
  const takeFromThose = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await next();
  };
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, takeFromThose));
  } catch (error) {
    left.length = 0;
    await caches.delete(OWN);
    throw error;
  }
  const manifest = await fetch(MANIFEST).catch(() => null);
  if (manifest?.ok) await keepTrust(manifest);
  await scope.skipWaiting();
}

/**
 * Lets older builds go, except the one before: pages of it may be open, and load parts of it that the server no
 * longer has.
 */
async function letGo(): Promise<void> {
  const builds = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);
  await Promise.all(builds.slice(0, -1).map((name) => caches.delete(name)));
  await scope.clients.claim();
}

/** Keeps the list of the lists, and the part of them that is always read; others are kept when the page asks. */
async function keepTrust(manifest: Response): Promise<void> {
  const text = await manifest.clone().text();
  const before = await (await caches.open(TRUST)).match(MANIFEST);
  if (before !== undefined && (await before.text()) === text) return;
  await caches.delete(TRUST);
  const cache = await caches.open(TRUST);
  const index = /"(index-[0-9a-f]{16}\.bin)"/.exec(text)?.[1];
  if (index !== undefined) await cache.add(`/api/v1/trust/${index}`).catch(() => undefined);
  await cache.put(MANIFEST, manifest);
}

/** What the server has; without one, what is kept. */
async function serverFirst(request: Request, cache: string, key: string): Promise<Response> {
  let answer: Response | null = null;
  let failure: unknown = null;
  try {
    answer = await fetch(request);
    if (!NOBODY_BEHIND.has(answer.status)) return answer;
  } catch (error) {
    failure = error;
  }
  const kept = await (await caches.open(cache)).match(key, { ignoreVary: true });
  if (kept !== undefined) return kept;
  if (answer === null) throw failure;
  return answer;
}

/** A file whose name holds a hash of its bytes. */
async function file(request: Request, isTrust: boolean): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true });
  // Without an address of its own it has the one it was asked by: what follows a # there tells workers what to load.
  if (kept !== undefined) return new Response(kept.body, kept);
  const answer = await fetch(request);
  if (answer.ok && isTrust) await (await caches.open(TRUST)).put(request, answer.clone());
  return answer;
}

/** The list of the lists of roots: new while there is a server. */
async function trustManifest(request: Request): Promise<Response> {
  const answer = await serverFirst(request, TRUST, MANIFEST);
  if (answer.ok) await keepTrust(answer.clone());
  return answer;
}

scope.addEventListener('install', (event) => event.waitUntil(takeIn()));
scope.addEventListener('activate', (event) => event.waitUntil(letGo()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  const page = pageOf(pathname);
  if (request.mode === 'navigate') event.respondWith(serverFirst(request, OWN, page));
  else if (pathname.startsWith(ASSETS)) event.respondWith(file(request, false));
  else if (pathname === MANIFEST) event.respondWith(trustManifest(request));
  else if (TRUST_FILE.test(pathname)) event.respondWith(file(request, true));
  // What the router asks for ahead it can do without; a shared link it opens as a page.
  else if (request.headers.has('RSC') && !request.headers.has('Next-Router-Prefetch') && page === pathname)
    event.respondWith(serverFirst(request, OWN, routedOf(page)));
  else if (search === '' && PRECACHE.files.includes(pathname))
    event.respondWith(serverFirst(request, OWN, pathname));
});
