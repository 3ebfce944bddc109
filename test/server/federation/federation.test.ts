import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { METADATA_PATH } from '#lib/endpoints/api.ts';
import { answerFederation } from '#lib/server/api/federation.ts';
import { loopbackService } from '#test/server/api/call.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import { metadata, signMetadata } from '#test/support/signed-metadata.ts';
import { listen } from '#test/server/support/tcp.ts';

let pki: Pki;
let server: Server;
let port: number;
let respond: (path: string) => { status?: number; headers?: Record<string, string>; body: string };

beforeAll(async () => {
  pki = await makePki();
  server = createServer({ cert: pki.otherLeaf.pem, key: pki.otherLeaf.keyPem }, (request, response) => {
    const { status = 200, headers = {}, body } = respond(request.url ?? '');
    response.writeHead(status, headers);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('POST /api/v1/federation', () => {
  const ask = async (body: unknown, env: Record<string, string> = {}) => {
    const request = new Request('http://chainsight.test/api/v1/federation', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const service = loopbackService(env, { lookup: () => Promise.resolve(['127.0.0.1']) });
    const response = await answerFederation(request, service);
    return { status: response.status, body: (await response.json()) as unknown };
  };

  it('fetches and reads, whoever the TLS certificate is for', async () => {
    const paths: string[] = [];
    respond = (path) => {
      paths.push(path);
      return { body: signMetadata(metadata(pki), pki.leaf) };
    };
    const { status, body } = await ask({ host: 'sts.contoso.test', port });
    expect(status).toBe(200);
    expect(paths).toEqual([METADATA_PATH]);
    expect(body).toMatchObject({
      version: 1,
      ok: true,
      asked: { host: 'sts.contoso.test', port },
      address: '127.0.0.1',
      certificates: { length: 3 },
      signature: { kind: 'valid', listed: true },
    });
  });

  it('follows no redirect, and says what came instead', async () => {
    respond = () => ({ status: 302, headers: { location: 'http://169.254.169.254/latest/' }, body: 'x' });
    expect(await ask({ host: 'sts.contoso.test', port })).toMatchObject({
      status: 502,
      body: { error: { fault: { code: 'http-status', status: 302 } } },
    });
    respond = () => ({ body: '<html>sign in</html>' });
    expect(await ask({ host: 'sts.contoso.test', port })).toMatchObject({
      body: { error: { fault: { code: 'not-metadata', problem: 'no-entity' } } },
    });
    respond = () => ({ body: 'x'.repeat(3 * 1_048_576) });
    expect(await ask({ host: 'sts.contoso.test', port })).toMatchObject({
      body: { error: { fault: { code: 'answer-too-large' } } },
    });
  });

  it('passes the gate, and ends in time', async () => {
    expect(await ask({ host: '10.0.0.1' })).toMatchObject({
      status: 403,
      body: { error: { fault: { code: 'refused-by-policy' } } },
    });
    const silent = await listen(() => undefined);
    expect(
      await ask({ host: 'a.test', port: silent.port }, { CHAINSIGHT_HANDSHAKE_TIMEOUT_MS: '150' }),
    ).toMatchObject({
      status: 504,
      body: { error: { fault: { code: 'timeout' } } },
    });
    await silent.stop();
    const plain = await listen((socket) => socket.end('HTTP/1.1 400\r\n\r\n'));
    expect(await ask({ host: 'a.test', port: plain.port })).toMatchObject({
      status: 502,
      body: { error: { fault: { code: 'handshake-failed' } } },
    });
    await plain.stop();
    expect(await ask({ host: 'a.test', port: plain.port })).toMatchObject({
      body: { error: { fault: { code: 'connection-refused' } } },
    });
  });
});
