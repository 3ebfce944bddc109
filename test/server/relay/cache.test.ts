import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createAuthority, type Issued } from '#lib/cli/pki.ts';
import { lifetime } from '#lib/server/relay/cache.ts';
import type { Fetched } from '#lib/server/relay/fetch.ts';
import { makeBigCrl } from '#test/server/support/big-crl.ts';
import {
  loopbackRelay,
  relayed,
  relayFault,
  serveHttp,
  type HttpServer,
} from '#test/server/support/relay.ts';

const HOUR = 3_600_000;
/** The CRLs here hold until 2027-06-01. */
const NOW = Date.parse('2026-11-23T00:00:00Z');
const END = Date.parse('2027-06-01T00:00:00Z');

let ca: Issued;
let crl: Uint8Array;
const servers: HttpServer[] = [];

async function serve(
  headers: Readonly<Record<string, string>> = {},
  body: Uint8Array = crl,
  delay = 0,
): Promise<HttpServer> {
  const server = await serveHttp((_request, response) => {
    setTimeout(() => response.writeHead(200, headers).end(body), delay);
  });
  servers.push(server);
  return server;
}

beforeAll(async () => {
  ca = await createAuthority({
    subject: 'CN=Relay CA',
    notBefore: new Date('2020-01-01T00:00:00Z'),
    notAfter: new Date('2040-01-01T00:00:00Z'),
  });
  crl = makeBigCrl(ca, 3);
});
afterAll(() => Promise.all(servers.map(({ stop }) => stop())));

describe('the lifetime of an answer', () => {
  const url = new URL('http://pki.contoso.test/a');
  const of = (
    headers: Fetched['headers'],
    expect: 'crl' | 'ocsp' | 'certificate',
    holdsUntil: number | null,
  ) =>
    lifetime(
      { url, expect, body: null },
      { ders: [], addresses: [], milliseconds: 1, fetchedAt: NOW, status: 200, headers, holdsUntil },
    );

  it.each([
    ['an hour without HTTP headers', {}, 'crl', END, HOUR],
    ['max-age', { 'cache-control': 'max-age=60' }, 'crl', END, 60_000],
    ['s-maxage before max-age', { 'cache-control': 'max-age=60, s-maxage=30' }, 'crl', END, 30_000],
    ['what Age left of it', { 'cache-control': 'max-age=60', age: '50' }, 'crl', END, 10_000],
    ['never with no-store', { 'cache-control': 'no-store' }, 'crl', END, 0],
    ['never with no-cache', { 'cache-control': 'no-cache' }, 'crl', END, 0],
    ['never when private', { 'cache-control': 'private, max-age=60' }, 'crl', END, 0],
    ['not beyond its nextUpdate', { 'cache-control': 'max-age=99999' }, 'crl', NOW + 1_000, 1_000],
    ['never after its nextUpdate', {}, 'crl', NOW - 1, 0],
    ['not beyond a day', { 'cache-control': 'max-age=9999999' }, 'certificate', null, 24 * HOUR],
    ['an hour for certificates', {}, 'certificate', null, HOUR],
    ['never for OCSP without nextUpdate', {}, 'ocsp', null, 0],
  ] as const)('is %s', (_what, headers, expected, until, milliseconds) => {
    expect(of(headers, expected, until)).toBe(milliseconds);
  });
});

describe('the cache', () => {
  it('answers again without asking, until the time is over', async () => {
    const server = await serve({ 'cache-control': 'max-age=60' });
    let now = NOW;
    const relay = loopbackRelay({ now: () => now });
    const first = await relayed(relay, server.url, 'crl');
    now += 59_000;
    const second = await relayed(relay, server.url, 'crl');
    expect([first.kept, second.kept, second.fetched.fetchedAt]).toEqual([false, true, NOW]);
    now += 1_000;
    expect((await relayed(relay, server.url, 'crl')).kept).toBe(false);
    expect(server.requests).toHaveLength(2);
  });

  it('asks again when told to, and keeps the newer answer', async () => {
    const server = await serve();
    const relay = loopbackRelay({ now: () => NOW });
    await relayed(relay, server.url, 'crl');
    expect((await relayed(relay, server.url, 'crl', { refresh: true })).kept).toBe(false);
    expect((await relayed(relay, server.url, 'crl')).kept).toBe(true);
    expect(server.requests).toHaveLength(2);
  });

  it('tells answers to other questions apart', async () => {
    const server = await serve({}, ca.der);
    const relay = loopbackRelay({ now: () => NOW });
    await relayed(relay, server.url, 'certificate');
    expect(await relayFault(relay, server.url, 'crl')).toMatchObject({ code: 'answer-not-expected' });
  });

  it('is bounded by octets', async () => {
    const relay = loopbackRelay({ now: () => NOW, cacheBytes: 5_000 });
    const [one, two] = [await serve(), await serve()];
    await relayed(relay, one.url, 'crl');
    await relayed(relay, two.url, 'crl');
    const third = await serve({}, makeBigCrl(ca, 100));
    await relayed(relay, third.url, 'crl');
    expect((await relayed(relay, third.url, 'crl')).kept).toBe(false);
    expect((await relayed(relay, two.url, 'crl')).kept).toBe(true);
    await relayed(relay, await serve().then(({ url }) => url), 'crl');
    expect((await relayed(relay, one.url, 'crl')).kept).toBe(false);
  });
});

describe('requests for one address at one time', () => {
  it('share one fetch, and those that leave do not end it for the others', async () => {
    const server = await serve({}, crl, 100);
    const relay = loopbackRelay({ now: () => NOW });
    const patience = new AbortController();
    const leaving = relayFault(relay, server.url, 'crl', { signal: patience.signal });
    const others = [1, 2, 3].map(() => relayed(relay, server.url, 'crl'));
    await vi.waitFor(() => {
      expect(server.requests).toHaveLength(1);
    });
    patience.abort();
    expect(await leaving).toEqual({ code: 'canceled' });
    expect((await Promise.all(others)).map(({ fetched }) => fetched.ders)).toEqual([[crl], [crl], [crl]]);
    expect(server.requests).toHaveLength(1);
  });

  it('end the fetch when all have left, and later ones begin anew', async () => {
    const server = await serve({}, crl, 150);
    const relay = loopbackRelay({ now: () => NOW });
    const patience = new AbortController();
    const leaving = [1, 2].map(() => relayFault(relay, server.url, 'crl', { signal: patience.signal }));
    // Only a fetch that reached the server can be seen to end.
    await vi.waitFor(() => {
      expect(server.requests).toHaveLength(1);
    });
    patience.abort();
    await Promise.all(leaving);
    expect((await relayed(relay, server.url, 'crl')).kept).toBe(false);
    expect(server.requests).toHaveLength(2);
  });
});
