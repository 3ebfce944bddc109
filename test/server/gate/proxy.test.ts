/** Everything fetched from the internet through a real proxy, with every direct route refused. */
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, type Issued } from '#lib/cli/pki.ts';
import { readConfig } from '#lib/server/config.ts';
import { checkEndpoint } from '#lib/server/endpoint/check.ts';
import { createGate, type GateRoutes } from '#lib/server/gate/gate.ts';
import { proxyFor } from '#lib/server/gate/proxy.ts';
import { createDownload } from '#lib/trust/transfer/download.ts';
import { LOOPBACK } from '#test/server/support/capture.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import {
  loopbackRelay,
  relayed,
  relayFault,
  serveHttp,
  type HttpServer,
} from '#test/server/support/relay.ts';
import { startTinyproxy, type Tinyproxy } from '#test/server/support/tinyproxy.ts';

let ca: Issued;
let pki: Pki;
let proxy: Tinyproxy;
let guarded: Tinyproxy;
let secure: HttpServer;
let plain: HttpServer;
/** Stands behind the proxy for the whole internet: plain requests name their address, tunnels lead to `secure`. */
let internet: Server;
const seen: string[] = [];
const sockets = new Set<Socket>();

beforeAll(async () => {
  ca = await createAuthority({
    subject: 'CN=Proxied CA',
    notBefore: new Date('2020-01-01T00:00:00Z'),
    notAfter: new Date('2040-01-01T00:00:00Z'),
  });
  pki = await makePki();
  secure = await serveHttp((_, response) => response.end(ca.der), {
    key: pki.leaf.keyPem,
    cert: pki.leaf.pem,
  });
  plain = await serveHttp((_, response) => response.end(ca.der));
  internet = createServer((request, response) => {
    // tinyproxy names the port in any case.
    seen.push(`${request.method ?? ''} ${(request.url ?? '').replace(':80/', '/')}`);
    response.end(ca.der);
  });
  internet.on('connect', (request, socket, head) => {
    seen.push(`CONNECT ${request.url ?? ''}`);
    const onward = connect(secure.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket]) end.on('error', () => undefined);
  });
  internet.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => internet.listen(0, '127.0.0.1', resolve));
  const { port } = internet.address() as AddressInfo;
  proxy = await startTinyproxy(port);
  guarded = await startTinyproxy(port, ['BasicAuth reader secret']);
});
afterAll(async () => {
  await Promise.all([proxy.stop(), guarded.stop(), secure.stop(), plain.stop()]);
  // Tunnels are no connections of the server's any more.
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => internet.close(resolve));
});

/** What our own name server says; it knows nothing of the internet. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'public.example': ['93.184.216.34'],
  'inside.example': ['10.1.2.3'],
  'mixed.example': ['93.184.216.34', '10.1.2.3'],
};

const gateWith = (routes: GateRoutes, env: Readonly<Record<string, string>> = {}) =>
  createGate(
    readConfig(env),
    {
      lookup: (name) => {
        const found = NAMES[name];
        return found
          ? Promise.resolve(found)
          : Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
      },
    },
    routes,
  );
const relayThrough = (url: string, noProxy?: string) =>
  loopbackRelay({
    gate: gateWith({
      proxies: { HTTP_PROXY: url, HTTPS_PROXY: url, ...(noProxy === undefined ? {} : { NO_PROXY: noProxy }) },
    }),
  });

describe('an address that a certificate names, behind a proxy', () => {
  it.each([
    [
      'by a name that only the proxy knows',
      'http://only-outside.example/ca.crt',
      'GET http://only-outside.example/ca.crt',
    ],
    [
      'by a name that we know, too',
      'http://public.example/ca.crt?x=1',
      'GET http://public.example/ca.crt?x=1',
    ],
    ['through a tunnel', 'https://only-outside.example/ca.crt', 'CONNECT only-outside.example:443'],
  ])('is fetched: %s', async (_, url, asked) => {
    const { fetched } = await relayed(relayThrough(proxy.url), url, 'certificate');
    expect(fetched.ders).toEqual([new Uint8Array(ca.der)]);
    expect(seen).toContain(asked);
  });

  it.each([
    ['http://10.1.2.3/ca.crt', 'refused-by-policy'],
    ['http://169.254.169.254/latest', 'refused-by-policy'],
    ['http://inside.example/ca.crt', 'refused-by-policy'],
    ['http://mixed.example/ca.crt', 'refused-by-policy'],
    ['https://inside.example/ca.crt', 'refused-by-policy'],
    ['http://intranet/ca.crt', 'dns-not-found'],
    ['http://pki.corp/ca.crt', 'dns-not-found'],
    ['http://only-outside.example:22/', 'port-blocked'],
  ])('is refused as without one: %s', async (url, code) => {
    expect(await relayFault(relayThrough(proxy.url), url, 'certificate')).toMatchObject({ code });
    expect(seen.filter((line) => line.includes(new URL(url).host))).toEqual([]);
  });

  it('is fetched with the user and the password of the proxy’s address, and not without', async () => {
    const named = guarded.url.replace('http://', 'http://reader:secret@');
    for (const url of ['http://only-outside.example/a.crt', 'https://only-outside.example/a.crt']) {
      const { fetched } = await relayed(relayThrough(named), url, 'certificate');
      expect(fetched.ders).toHaveLength(1);
    }
    expect(
      await relayFault(relayThrough(guarded.url), 'http://only-outside.example/b.crt', 'certificate'),
    ).toMatchObject({
      code: 'http-status',
      status: 407,
    });
    expect(
      await relayFault(relayThrough(guarded.url), 'https://only-outside.example/b.crt', 'certificate'),
    ).toMatchObject({ code: 'unreachable', reason: 'PROXY_STATUS_407' });
  });

  it('says that the proxy can’t be reached', async () => {
    const gone = await serveHttp((_, response) => response.end());
    await gone.stop();
    expect(
      await relayFault(relayThrough(gone.url), 'http://only-outside.example/ca.crt', 'certificate'),
    ).toMatchObject({
      code: 'unreachable',
      reason: 'PROXY_ECONNREFUSED',
    });
  });

  it('is fetched without it where NO_PROXY says so', async () => {
    const fault = await relayFault(
      relayThrough(proxy.url, '.example'),
      'http://excepted.example/ca.crt',
      'certificate',
    );
    expect(fault).toMatchObject({ code: 'dns-not-found' });
    expect(seen.filter((line) => line.includes('excepted.example'))).toEqual([]);
  });
});

describe('root lists behind a proxy', () => {
  it('are downloaded through it, and not for hosts that NO_PROXY names', async () => {
    const through = createDownload({ proxy: { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' } });
    expect(await through('http://lists.example/authroot.stl', 10_000)).toEqual(new Uint8Array(ca.der));
    expect(seen).toContain('GET http://lists.example/authroot.stl');
    expect(await through(`${plain.url}/list`, 10_000)).toEqual(new Uint8Array(ca.der));
    expect(plain.requests).toEqual(['GET /list']);
    await expect(
      createDownload({ totalMs: 2_000 })('http://lists.example/authroot.stl', 10_000),
    ).rejects.toThrow(/could not be reached/);
  });
});

describe('an endpoint check through a CONNECT proxy', () => {
  it('asks for exactly the address that was admitted, and says so', async () => {
    const config = readConfig(LOOPBACK);
    const gate = createGate(config, {}, { endpointProxy: proxy.url });
    const parts = { gate, config, now: () => new Date('2026-06-01T00:00:00Z') };
    const answer = await checkEndpoint(
      { host: '127.0.0.1', port: secure.port },
      parts,
      new AbortController().signal,
    );
    if (!answer.ok) throw new Error(JSON.stringify(answer.fault));
    expect(answer.value.through).toBe(proxy.url.replace('http://', ''));
    expect(answer.value.addresses[0]).toMatchObject({ address: '127.0.0.1', ok: true });
    expect(proxy.log()).toContain(`CONNECT 127.0.0.1:${secure.port}`);
  });

  it('is direct without one', async () => {
    const config = readConfig(LOOPBACK);
    const parts = { gate: createGate(config), config, now: () => new Date('2026-06-01T00:00:00Z') };
    const answer = await checkEndpoint(
      { host: '127.0.0.1', port: secure.port },
      parts,
      new AbortController().signal,
    );
    expect(answer.ok && 'through' in answer.value).toBe(false);
  });
});

it.each([
  ['http://a.contoso.com/', 'contoso.com', true],
  ['http://contoso.com/', '.contoso.com', true],
  ['http://notcontoso.com/', 'contoso.com', false],
  ['https://a.contoso.com:8443/', 'contoso.com:8443', true],
  ['https://a.contoso.com/', 'contoso.com:8443', false],
  ['http://10.1.2.3/', '10.0.0.0/8', true],
  ['http://11.1.2.3/', '10.0.0.0/8,192.168.0.0/16', false],
  ['http://[fd00::1]/', 'fd00::/8', true],
  ['http://[fd00::1]/', 'fd00::1', true],
  ['http://a.example/', '*', true],
  ['http://a.example/', '', false],
])('%s with NO_PROXY=%s: without a proxy is %s', (url, list, direct) => {
  const settings = { HTTP_PROXY: 'http://p:1', HTTPS_PROXY: 'http://p:1', NO_PROXY: list };
  expect(proxyFor(new URL(url), settings) === null).toBe(direct);
});
