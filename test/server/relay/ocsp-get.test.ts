/** OCSP by GET (RFC 6960 appendix A.1), for responders that refuse a POST. */
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, issue, type Issued } from '#lib/cli/pki.ts';
import { parseOcspResponse } from '#lib/core/revocation/ocsp-parse.ts';
import { buildOcspRequest } from '#lib/core/revocation/ocsp-request.ts';
import { readCertificate } from '#test/core/revocation/make-crl.ts';
import {
  loopbackRelay,
  relayed,
  relayFault,
  serveHttp,
  type HttpServer,
} from '#test/server/support/relay.ts';
import { ocspPort, startOcsp, validLine, type OcspServer } from '#test/support/ocsp-server.ts';

const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2049-01-01T00:00:00Z') };

let ca: Issued;
let body: string;
let responder: OcspServer;
const stops: (() => unknown)[] = [];
beforeAll(async () => {
  ca = await createAuthority({ subject: 'CN=Contoso CA', ...LONG });
  const leaf = await issue(ca, { subject: 'CN=sts.contoso.test', serial: '4301', ...LONG });
  const request = buildOcspRequest(readCertificate(leaf.der), readCertificate(ca.der), 'SHA-1');
  if (!request) throw new Error('no request');
  body = Buffer.from(request).toString('base64');
  responder = await startOcsp(await ocspPort(), { ca, signer: ca, index: [validLine('4301')] });
  stops.push(responder.stop);
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

/** In front of OpenSSL's responder: a POST is refused with this status, a GET goes on. */
async function front(postStatus: number, getStatus?: number): Promise<HttpServer> {
  const server = await serveHttp((request, response) => {
    const { method, url = '' } = request;
    if (method === 'POST') response.writeHead(postStatus).end();
    else if (getStatus !== undefined) response.writeHead(getStatus).end();
    else
      get(`http://127.0.0.1:${responder.port}${url}`, (answer) => {
        response.writeHead(answer.statusCode ?? 500, { 'content-type': 'application/ocsp-response' });
        answer.pipe(response);
      });
  });
  stops.push(server.stop);
  return server;
}

describe('a responder that refuses a POST', () => {
  it.each([400, 405, 501])('with %i is asked by GET, and answers', async (status) => {
    const { url, requests } = await front(status);
    const relay = loopbackRelay();
    const { fetched } = await relayed(relay, `${url}/`, 'ocsp', { body });
    const parsed = parseOcspResponse(fetched.ders[0] ?? new Uint8Array());
    expect(parsed).toMatchObject({ ok: true, status: 'successful' });
    expect(requests).toEqual(['POST /', `GET /${encodeURIComponent(body)}`]);
    expect(fetched.addresses).toEqual([`${url}/`, `${url}/${encodeURIComponent(body)}`]);
    // What was fetched by GET is kept for the same question.
    expect((await relayed(relay, `${url}/`, 'ocsp', { body })).kept).toBe(true);
    expect(requests).toHaveLength(2);
  });

  it('and a GET too is told by what it said to the POST', async () => {
    const { url, requests } = await front(405, 404);
    expect(await relayFault(loopbackRelay(), `${url}/ocsp`, 'ocsp', { body })).toEqual({
      code: 'http-status',
      status: 405,
    });
    expect(requests).toEqual(['POST /ocsp', `GET /ocsp/${encodeURIComponent(body)}`]);
  });

  it.each([403, 404, 500, 503])('for another reason (%i) is not asked again', async (status) => {
    const { url, requests } = await front(status);
    expect(await relayFault(loopbackRelay(), `${url}/`, 'ocsp', { body })).toEqual({
      code: 'http-status',
      status,
    });
    expect(requests).toEqual(['POST /']);
  });

  it('at an address with a query, to which nothing can be added, is not asked again', async () => {
    const { url, requests } = await front(405);
    expect(await relayFault(loopbackRelay(), `${url}/?ca=1`, 'ocsp', { body })).toMatchObject({
      status: 405,
    });
    expect(requests).toEqual(['POST /?ca=1']);
  });

  it('and sends a GET elsewhere stays within what may be reached', async () => {
    const server = await serveHttp((request, response) => {
      if (request.method === 'POST') response.writeHead(405).end();
      else response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
    });
    stops.push(server.stop);
    expect(await relayFault(loopbackRelay(), `${server.url}/`, 'ocsp', { body })).toMatchObject({
      code: 'refused-by-policy',
    });
  });
});
