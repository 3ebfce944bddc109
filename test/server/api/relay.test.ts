import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { describeRelayFault } from '#lib/endpoints/describe-relay-fault.ts';
import { FOUND, RELAY_HEADER } from '#lib/endpoints/api.ts';
import type { RelayFault } from '#lib/endpoints/relay-wire.ts';
import { openApiDocument } from '#lib/server/api/openapi/document.ts';
import { answerRelay } from '#lib/server/api/relay.ts';
import { serveHttp, type HttpServer } from '#test/server/support/relay.ts';
import { loopbackService } from './call.ts';

let ca: Issued;
let other: Issued;
let server: HttpServer;
const service = loopbackService();

function ask(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return answerRelay(
    new Request('http://chainsight.test/api/v1/relay', {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: 'chainsight.test', ...headers },
      body: JSON.stringify(body),
    }),
    service,
  );
}

beforeAll(async () => {
  const dates = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2040-01-01T00:00:00Z') };
  ca = await createAuthority({ subject: 'CN=Relay CA', ...dates });
  other = await issueAuthority(ca, { subject: 'CN=Other CA', ...dates });
  server = await serveHttp((request, response) =>
    response.end(request.url === '/both.pem' ? ca.pem + other.pem : '<html>'),
  );
});
afterAll(() => server.stop());

describe('POST /api/v1/relay', () => {
  it('gives DER objects one after the other, and says their lengths', async () => {
    const response = await ask({ url: `${server.url}/both.pem`, expect: 'certificate' });
    const about: unknown = JSON.parse(response.headers.get(RELAY_HEADER) ?? '');
    expect(response.status).toBe(200);
    expect(about).toMatchObject({
      version: 1,
      lengths: [ca.der.length, other.der.length],
      addresses: [`${server.url}/both.pem`],
      kept: false,
    });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([...ca.der, ...other.der]));
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-disposition')).toBe('attachment');
  });

  it('gives faults with words and a status, and nothing of the answer', async () => {
    const response = await ask({ url: `${server.url}/`, expect: 'crl' });
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({
      version: 1,
      ok: false,
      error: {
        fault: { code: 'answer-not-expected', expect: 'crl', found: 'web-page', reason: null },
        message: 'The address should hold a revocation list, but gave a web page.',
        advice: 'A sign-in page, a proxy or an error page with status 200 answered: serve the file itself.',
      },
    });
  });

  it.each([
    ['an unknown expectation', { url: 'http://127.0.0.1/', expect: 'anything' }, 400],
    ['an unknown field', { url: 'http://127.0.0.1/', expect: 'crl', method: 'PUT' }, 400],
    ['no request for OCSP', { url: 'http://127.0.0.1/', expect: 'ocsp' }, 400],
    ['a body for a CRL', { url: 'http://127.0.0.1/', expect: 'crl', body: 'MAA=' }, 400],
    ['a directory address', { url: 'ldap://127.0.0.1/', expect: 'crl' }, 422],
    ['a private address', { url: 'http://10.0.0.1/', expect: 'crl' }, 403],
  ])('refuses %s', async (_what, body, status) => {
    expect((await ask(body)).status).toBe(status);
  });

  it('answers as its description says', async () => {
    const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true } });
    ajv.addSchema({ $id: 'api', ...openApiDocument });
    const problems = (name: string, value: unknown): unknown => {
      const validate = ajv.getSchema(`api#/components/schemas/${name}`);
      return validate?.(value) === true ? null : (validate?.errors ?? 'no schema');
    };
    const good = await ask({ url: `${server.url}/both.pem`, expect: 'certificate' });
    expect(problems('RelayedHeader', JSON.parse(good.headers.get(RELAY_HEADER) ?? ''))).toBeNull();
    for (const url of [`${server.url}/`, 'http://10.0.0.1/', 'ldap://x/']) {
      const bad = await ask({ url, expect: 'crl' });
      expect(problems('RelayFailure', await bad.json())).toBeNull();
    }
  });

  it('refuses pages of other sites', async () => {
    const body = { url: `${server.url}/both.pem`, expect: 'certificate' };
    expect((await ask(body, { origin: 'http://evil.test' })).status).toBe(403);
  });
});

describe('words for the faults of the relay', () => {
  const faults: readonly RelayFault[] = [
    { code: 'scheme-not-fetched', scheme: 'ldap' },
    { code: 'port-blocked', port: 25 },
    { code: 'scheme-not-fetched', scheme: 'ftp' },
    { code: 'redirect-loop' },
    { code: 'too-many-redirects', limit: 5 },
    ...[401, 404, 500].map((status): RelayFault => ({ code: 'http-status', status })),
    { code: 'not-http' },
    { code: 'answer-timeout', milliseconds: 10_000, received: 0 },
    { code: 'answer-timeout', milliseconds: 10_000, received: 7 },
    { code: 'answer-cut', received: 7 },
    { code: 'answer-too-large', limit: 64 * 1_048_576 },
    ...FOUND.map((found): RelayFault => ({
      code: 'answer-not-expected',
      expect: 'crl',
      found,
      reason: 'the value ends inside its length',
    })),
    { code: 'connection-refused' },
  ];

  it.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))('%s', (_text, fault) => {
    const { message, advice } = describeRelayFault(fault);
    for (const sentence of [message, advice]) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});
