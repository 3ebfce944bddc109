import { createServer, type Server } from 'node:tls';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf, watchPeers } from '#lib/server/api/client.ts';
import { refuseCrossOrigin } from '#lib/server/api/origin.ts';
import { SERVER_LIMITS } from '#lib/server/limits.ts';
import { base64, HOST } from '#test/server/support/capture.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import { listen } from '#test/server/support/tcp.ts';
import { loopbackService, post } from './call.ts';

let pki: Pki;
const open: Server[] = [];

async function serve(chain: string, key: string, address: string, port = 0): Promise<number> {
  const server = createServer({ cert: chain, key });
  open.push(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  pki = await makePki();
});
afterAll(() => open.forEach((server) => server.close()));

describe('every address', () => {
  it('shows which node of a farm sends what', async () => {
    const { leaf, intermediate, otherLeaf } = pki;
    const port = await serve(leaf.pem + intermediate.pem, leaf.keyPem, '127.0.0.1');
    await serve(leaf.pem, leaf.keyPem, '127.0.0.2', port);
    await serve(otherLeaf.pem + intermediate.pem, otherLeaf.keyPem, '127.0.0.3', port);
    const addresses = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4', '192.168.9.9'];
    const service = loopbackService({}, { lookup: () => Promise.resolve(addresses) });
    const { status, body } = await post(service, { host: HOST.toUpperCase(), port });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      asked: { host: HOST, port, protocol: 'tls', sni: HOST },
      addresses: [
        { address: '127.0.0.1', ok: true, capture: { chain: base64([leaf.der, intermediate.der]) } },
        { address: '127.0.0.2', ok: true, capture: { chain: base64([leaf.der]) } },
        { address: '127.0.0.3', ok: true, capture: { chain: base64([otherLeaf.der, intermediate.der]) } },
        { address: '127.0.0.4', ok: false, error: { fault: { code: 'connection-refused' } } },
        {
          address: '192.168.9.9',
          ok: false,
          error: { fault: { code: 'refused-by-policy', reason: 'private' } },
        },
      ],
      notTried: [],
    });
  });

  it('is asked in parallel', async () => {
    const silent = await listen(() => undefined, { address: '127.0.0.9' });
    const service = loopbackService(
      { CHAINSIGHT_HANDSHAKE_TIMEOUT_MS: '1000' },
      {
        lookup: () =>
          Promise.resolve(
            Array.from({ length: 8 }, () => '127.0.0.9').map((a, i) => (i ? `127.0.0.${10 + i}` : a)),
          ),
      },
    );
    const started = performance.now();
    const { body } = await post(service, { host: HOST, port: silent.port });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(body).toMatchObject({ addresses: { length: 8 } });
    await silent.stop();
  });
});

describe('the request', () => {
  it('chooses the port and the protocol from one another', async () => {
    const service = loopbackService(
      { CHAINSIGHT_CONNECT_TIMEOUT_MS: '300' },
      { lookup: () => Promise.resolve(['127.0.0.77']) },
    );
    const asked = async (body: object): Promise<unknown> =>
      (await post(service, { host: HOST, ...body })).body;
    expect(await asked({})).toMatchObject({ asked: { port: 443, protocol: 'tls' } });
    expect(await asked({ port: 25 })).toMatchObject({ asked: { protocol: 'smtp' } });
    expect(await asked({ port: 5269 })).toMatchObject({ asked: { protocol: 'xmpp-server' } });
    expect(await asked({ protocol: 'imap' })).toMatchObject({ asked: { port: 143, protocol: 'imap' } });
    expect(await asked({ port: 25, protocol: 'tls' })).toMatchObject({ asked: { protocol: 'tls' } });
    expect(await asked({ sni: null })).toMatchObject({ asked: { sni: null } });
    expect(await asked({ sni: 'Bücher.example' })).toMatchObject({ asked: { sni: 'xn--bcher-kva.example' } });
    expect(await asked({ sni: '10.0.0.1' })).toMatchObject({
      error: { fault: { code: 'bad-request', field: 'sni' } },
    });
  });

  it('sends no SNI for an address', async () => {
    const port = await serve(pki.leaf.pem, pki.leaf.keyPem, '127.0.0.1');
    const { body } = await post(loopbackService(), { host: '127.0.0.1', port });
    expect(body).toMatchObject({
      asked: { sni: null },
      addresses: [{ ok: true, capture: { withoutSni: null } }],
    });
  });

  it.each([
    ['no JSON', '{"host":', 400],
    ['a form', 'host=a', 400],
    ['an unknown host', { host: 'no.such.name.invalid' }, 422],
    ['a private address', { host: '10.0.0.1' }, 403],
    ['a text over the limit', JSON.stringify({ host: 'a'.repeat(SERVER_LIMITS.bodyBytes) }), 400],
  ])('is answered with a fault: %s', async (_what, body, status) => {
    const missing = Object.assign(new Error('x'), { code: 'ENOTFOUND' });
    const service = loopbackService({}, { lookup: () => Promise.reject(missing) });
    const answer = await post(service, body);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ version: 1, ok: false });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('must be declared as JSON', async () => {
    const answer = await post(
      loopbackService(),
      { host: '127.0.0.1' },
      { headers: { 'content-type': 'text/plain' } },
    );
    expect(answer.status).toBe(400);
  });

  it('ends when its sender leaves', async () => {
    const silent = await listen(() => undefined);
    const controller = new AbortController();
    const pending = post(
      loopbackService(),
      { host: '127.0.0.1', port: silent.port },
      { signal: controller.signal },
    );
    setTimeout(() => controller.abort(), 50);
    expect((await pending).body).toMatchObject({ error: { fault: { code: 'canceled' } } });
    await silent.stop();
  });
});

describe('pages of other sites', () => {
  const allowed = (headers: Record<string, string>): boolean => refuseCrossOrigin(new Headers(headers)).ok;

  it('are turned away, scripts and own pages are not', () => {
    expect(allowed({ host: 'a.test' })).toBe(true);
    expect(allowed({ host: 'a.test', origin: 'https://a.test', 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(allowed({ host: 'a.test:3000', origin: 'http://a.test:3000' })).toBe(true);
    // nginx and IIS put the name of the server behind them into Host unless told otherwise; the browser knows better.
    expect(
      allowed({ host: '127.0.0.1:3000', origin: 'https://a.test', 'sec-fetch-site': 'same-origin' }),
    ).toBe(true);
    expect(allowed({ host: 'a.test', 'sec-fetch-site': 'none' })).toBe(true);
    expect(allowed({ host: 'a.test', 'sec-fetch-site': 'cross-site' })).toBe(false);
    expect(allowed({ host: 'a.test', 'sec-fetch-site': 'same-site' })).toBe(false);
    expect(allowed({ host: 'a.test', origin: 'https://evil.test' })).toBe(false);
    expect(allowed({ host: 'a.test', origin: 'https://a.test.evil.test' })).toBe(false);
    expect(allowed({ host: 'a.test', origin: 'http://a.test:8080' })).toBe(false);
    expect(allowed({ host: 'a.test', origin: 'null' })).toBe(false);
  });

  it('get 403 and no check', async () => {
    const answer = await post(
      loopbackService(),
      { host: '127.0.0.1' },
      { headers: { 'sec-fetch-site': 'cross-site' } },
    );
    expect(answer).toMatchObject({ status: 403, body: { error: { fault: { code: 'cross-origin' } } } });
  });
});

describe('who asks', () => {
  const keyOf = (headers: Headers, proxies: number): string => {
    const client = clientOf(headers, proxies);
    return client.ok ? client.value : client.fault.code;
  };

  it('is the peer of the socket, whatever its headers say', async () => {
    watchPeers();
    const seen: string[] = [];
    const server = createHttpServer((request, response) => {
      const headers = new Headers(
        Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
      );
      seen.push(...[0, 1, 2].map((proxies) => keyOf(headers, proxies)));
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await fetch(url, { headers: { 'x-forwarded-for': '198.51.100.1, 203.0.113.7, 2001:db8:1:2:3:4:5:6' } });
    expect(seen).toEqual(['127.0.0.1', '32.1.13.184.0.1.0.2/64', '203.0.113.7']);
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([
    ['203.0.113.7:51234', '203.0.113.7'],
    ['[2001:db8:1:2::5]', '32.1.13.184.0.1.0.2/64'],
    ['[2001:db8:1:2::5]:443', '32.1.13.184.0.1.0.2/64'],
    ['"[2001:db8:1:2::5]:443"', '32.1.13.184.0.1.0.2/64'],
    ['2001:DB8:1:2::9', '32.1.13.184.0.1.0.2/64'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
  ])('is read from what proxies write: %s', (written, key) => {
    expect(keyOf(new Headers({ 'x-forwarded-for': `198.51.100.1, ${written}` }), 1)).toBe(key);
  });

  it.each(['<script>', 'unknown', '_hidden', '', '1.2.3', '0x7f.0.0.1', '203.0.113.7:port', '[::1', ','])(
    'is refused, not put with others, when a proxy writes "%s"',
    async (written) => {
      const headers = { 'x-forwarded-for': written };
      const answer = await post(
        loopbackService({ CHAINSIGHT_TRUST_PROXY: '1' }),
        { host: '127.0.0.1' },
        { headers },
      );
      expect(answer).toMatchObject({
        status: 400,
        body: { error: { fault: { code: 'bad-request', field: 'X-Forwarded-For' } } },
      });
    },
  );

  it('is refused when a header has fewer entries than there are proxies', () => {
    expect(clientOf(new Headers({ 'x-forwarded-for': '203.0.113.7' }), 2).ok).toBe(false);
  });

  it('is the peer where no proxy was passed, and unknown where the peer has gone', () => {
    expect(keyOf(new Headers(), 1)).toBe('unknown');
    expect(keyOf(new Headers({ 'x-forwarded-for': '203.0.113.7' }), 0)).toBe('unknown');
  });
});
