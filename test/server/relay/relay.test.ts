import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, type Issued } from '#lib/cli/pki.ts';
import { parseCrl } from '#lib/core/revocation/crl-parse.ts';
import { makeBigCrl } from '#test/server/support/big-crl.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import {
  loopbackRelay,
  relayed,
  relayFault,
  serveHttp,
  SHORT,
  type HttpServer,
} from '#test/server/support/relay.ts';
import { listen } from '#test/server/support/tcp.ts';

/** For one certificate, by SHA-1, as clients send it. */
const OCSP_REQUEST =
  'MEIwQDA+MDwwOjAJBgUrDgMCGgUABBQREREREREREREREREREREREREREQQUIiIiIiIiIiIiIiIiIiIiIiIiIiICAQU=';

let ca: Issued;
let pki: Pki;
let crl: Uint8Array;
const stops: (() => Promise<void>)[] = [];

async function serve(listener: RequestListener): Promise<HttpServer> {
  const server = await serveHttp(listener);
  stops.push(server.stop);
  return server;
}

const giving =
  (
    body: Uint8Array | string,
    headers: Readonly<Record<string, string>> = {},
    status = 200,
  ): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);

const redirecting =
  (location: (path: string) => string, status = 302): RequestListener =>
  (request, response) =>
    response.writeHead(status, { location: location(request.url ?? '') }).end('moved');

beforeAll(async () => {
  ca = await createAuthority({
    subject: 'CN=Relay CA',
    notBefore: new Date('2020-01-01T00:00:00Z'),
    notAfter: new Date('2040-01-01T00:00:00Z'),
  });
  pki = await makePki();
  crl = makeBigCrl(ca, 3);
});
afterAll(() => Promise.all(stops.map((stop) => stop())));

describe('an answer that is what it should be', () => {
  it.each([
    ['DER', () => ca.der],
    ['PEM', () => ca.pem],
  ])('is handed on: a certificate in %s', async (_form, body) => {
    const { url } = await serve(giving(body()));
    const { fetched, kept } = await relayed(loopbackRelay(), `${url}/ca.crt`, 'certificate');
    expect(fetched.ders).toEqual([new Uint8Array(ca.der)]);
    expect({ kept, addresses: fetched.addresses }).toEqual({ kept: false, addresses: [`${url}/ca.crt`] });
  });

  it('counts by its octets, not by its content type', async () => {
    const { url } = await serve(giving(crl, { 'content-type': 'text/html' }));
    expect((await relayed(loopbackRelay(), url, 'crl')).fetched.ders).toEqual([crl]);
  });

  it('comes over https from a host whose certificate nobody trusts', async () => {
    const server = await serveHttp(giving(crl), { key: pki.leaf.keyPem, cert: pki.leaf.pem });
    stops.push(server.stop);
    expect((await relayed(loopbackRelay(), `${server.url}/a.crl`, 'crl')).fetched.ders).toEqual([crl]);
  });

  it('comes after redirects, of which each address is told', async () => {
    const target = await serve(giving(crl));
    const { url } = await serve(redirecting((path) => (path === '/a' ? '/b' : `${target.url}/c`), 301));
    const { fetched } = await relayed(loopbackRelay(), `${url}/a`, 'crl');
    expect(fetched.addresses).toEqual([`${url}/a`, `${url}/b`, `${target.url}/c`]);
  });
});

describe('an answer that is not', () => {
  const page = '<!DOCTYPE html><title>Sign in</title>';

  it.each([
    ['crl', 'web-page', page],
    ['ocsp', 'web-page', `\n ${page}`],
    ['certificate', 'web-page', page],
    ['crl', 'text', 'secret of an internal service'],
    ['crl', 'empty', ''],
  ] as const)('is refused and not passed on: for a %s a %s', async (expected, found, body) => {
    const { url } = await serve(giving(body));
    const ask = expected === 'ocsp' ? { body: OCSP_REQUEST } : {};
    expect(await relayFault(loopbackRelay(), url, expected, ask)).toEqual({
      code: 'answer-not-expected',
      expect: expected,
      found,
      reason: null,
    });
  });

  it('is refused when it is of another kind', async () => {
    const relay = loopbackRelay();
    const list = await serve(giving(crl));
    const certificate = await serve(giving(ca.der));
    const pem = await serve(giving(ca.pem));
    expect(await relayFault(relay, list.url, 'certificate')).toMatchObject({ found: 'crl' });
    expect(await relayFault(relay, certificate.url, 'crl')).toMatchObject({ found: 'certificate' });
    expect(await relayFault(relay, pem.url, 'crl')).toMatchObject({ found: 'pem' });
  });

  it('is refused when it is damaged, with what our reader says', async () => {
    const { url } = await serve(giving(crl.slice(0, -1)));
    const fault = await relayFault(loopbackRelay(), url, 'crl');
    expect(fault).toMatchObject({ code: 'answer-not-expected', found: 'other' });
    expect(fault).toHaveProperty('reason', expect.stringContaining('octets'));
  });

  it('is refused at its first octets when HTTP announces another length than they do', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '4000000' });
      response.on('error', () => undefined);
      // An object of 16 MB, of which 4 MB are announced and no more than a piece comes.
      response.write(Uint8Array.of(0x30, 0x84, 0x01, 0, 0, 0));
    });
    const fault = await relayFault(loopbackRelay(), url, 'crl');
    expect(fault).toEqual({
      code: 'answer-not-expected',
      expect: 'crl',
      found: 'other',
      reason: 'the value claims 16777216 octets but 3999994 are left',
    });
  });

  it.each([403, 404, 500, 204])('is refused with HTTP status %i', async (status) => {
    const { url } = await serve(giving(status === 204 ? '' : crl, {}, status));
    expect(await relayFault(loopbackRelay(), url, 'crl')).toEqual({ code: 'http-status', status });
  });

  it('is refused when it is not HTTP', async () => {
    const server = await listen((socket) => socket.end('220 mail.contoso.test ESMTP\r\n'));
    stops.push(() => server.stop());
    expect(await relayFault(loopbackRelay(), `http://127.0.0.1:${server.port}/`, 'crl')).toEqual({
      code: 'not-http',
    });
  });
});

describe('an address', () => {
  it.each([
    ['ldap:///CN=CA,DC=contoso?certificateRevocationList', { code: 'scheme-not-fetched', scheme: 'ldap' }],
    ['file:///etc/passwd', { code: 'scheme-not-fetched', scheme: 'file' }],
    ['pki.contoso.com/a.crl', { code: 'bad-request', field: 'url', problem: 'is not an absolute URL' }],
    [
      'http://user:secret@127.0.0.1/',
      { code: 'bad-request', field: 'url', problem: 'must not hold a user name or password' },
    ],
  ])('is not asked: %s', async (url, fault) => {
    expect(await relayFault(loopbackRelay(), url, 'crl')).toEqual(fault);
  });

  it.each([
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0x0a.0.0.1/',
    'http://[fd00::1]/',
  ])('is refused by the gate: %s', async (url) => {
    expect(await relayFault(loopbackRelay(), url, 'crl')).toMatchObject({ code: 'refused-by-policy' });
  });

  it('is refused by the gate also behind a redirect', async () => {
    const { url } = await serve(redirecting(() => 'http://169.254.169.254/latest/meta-data/'));
    expect(await relayFault(loopbackRelay(), url, 'crl')).toMatchObject({
      code: 'refused-by-policy',
      reason: 'metadata',
    });
    const other = await serve(redirecting(() => 'ldap://127.0.0.1/'));
    expect(await relayFault(loopbackRelay(), other.url, 'crl')).toMatchObject({ code: 'scheme-not-fetched' });
  });

  it('may not redirect in a circle, or for ever', async () => {
    const circle = await serve(redirecting((path) => (path === '/a' ? '/b' : '/a')));
    expect(await relayFault(loopbackRelay(), `${circle.url}/a`, 'crl')).toEqual({ code: 'redirect-loop' });
    expect(circle.requests).toEqual(['GET /a', 'GET /b']);
    const endless = await serve(redirecting((path) => `${path}x`));
    expect(await relayFault(loopbackRelay(), `${endless.url}/`, 'crl')).toEqual({
      code: 'too-many-redirects',
      limit: 5,
    });
    expect(endless.requests).toHaveLength(6);
  });

  it('gets an OCSP request sent on only where the method stays', async () => {
    const moved = await serve(redirecting(() => '/there', 302));
    expect(await relayFault(loopbackRelay(), moved.url, 'ocsp', { body: OCSP_REQUEST })).toEqual({
      code: 'http-status',
      status: 302,
    });
    const kept = await serve((request, response) =>
      request.url === '/' ? response.writeHead(307, { location: '/there' }).end() : response.end('no'),
    );
    expect(await relayFault(loopbackRelay(), kept.url, 'ocsp', { body: OCSP_REQUEST })).toMatchObject({
      found: 'text',
    });
    expect(kept.requests).toEqual(['POST /', 'POST /there']);
  });
});

describe('time and size', () => {
  it('ends silence', async () => {
    const server = await listen(() => undefined);
    stops.push(() => server.stop());
    const url = `http://127.0.0.1:${server.port}/`;
    expect(await relayFault(loopbackRelay(), url, 'crl')).toEqual({
      code: 'answer-timeout',
      milliseconds: 300,
      received: 0,
    });
  });

  it('ends an answer that drips', async () => {
    const { url } = await serve((_request, response) => {
      response.write(ca.der.subarray(0, 1));
      const timer = setInterval(() => response.write(ca.der.subarray(1, 2)), 50);
      response.on('close', () => clearInterval(timer));
    });
    expect(await relayFault(loopbackRelay(), url, 'certificate')).toMatchObject({
      code: 'answer-timeout',
      milliseconds: 600,
    });
  });

  it('tells an answer that is cut', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': String(crl.length) }).write(crl.subarray(0, 100));
      setTimeout(() => response.destroy(), 20);
    });
    expect(await relayFault(loopbackRelay(), url, 'crl')).toEqual({ code: 'answer-cut', received: 100 });
  });

  it('stops reading at the limit', async () => {
    const { url } = await serve(giving(new Uint8Array(300_000).fill(0x30)));
    expect(await relayFault(loopbackRelay(), url, 'ocsp', { body: OCSP_REQUEST })).toEqual({
      code: 'answer-too-large',
      limit: 262_144,
    });
  });

  it('ends when the asker leaves', async () => {
    const server = await listen(() => undefined);
    stops.push(() => server.stop());
    const signal = AbortSignal.timeout(50);
    const url = `http://127.0.0.1:${server.port}/`;
    expect(await relayFault(loopbackRelay(), url, 'crl', { signal })).toEqual({ code: 'canceled' });
  });

  it('takes a CRL of 50 MB', async () => {
    const big = makeBigCrl(ca, 1_500_000);
    expect(big.length).toBeGreaterThan(50 * 1_048_576);
    const { url } = await serve(giving(big));
    // Its size is what is tried here: a loaded machine may pause between two pieces of it.
    const patient = { ...SHORT, crl: { ...SHORT.crl, totalMs: 240_000 }, idleMs: 120_000 };
    const { fetched } = await relayed(loopbackRelay({ limits: patient }), url, 'crl');
    const digest = (bytes: Uint8Array | undefined) =>
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex');
    expect(digest(fetched.ders[0])).toBe(digest(big));
    const parsed = parseCrl(fetched.ders[0] ?? new Uint8Array());
    expect(parsed.ok && parsed.crl.entryCount).toBe(1_500_000);
  });
});
