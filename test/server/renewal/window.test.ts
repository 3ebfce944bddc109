/** Renewal windows from a real web server on loopback that speaks as an ACME service does. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { answerRenewalWindow } from '#lib/server/api/renewal-window.ts';
import { loopbackService } from '#test/server/api/call.ts';
import { serveHttp, type HttpServer } from '#test/server/support/relay.ts';

const ID = 'aYhba4dGQEHhs3uEe6CuLN4ByNQ.AIdlQyE';
const WINDOW = { start: '2026-12-10T04:00:00Z', end: '2026-12-12T04:00:00Z' };

const servers: HttpServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

type Answer = (request: IncomingMessage, response: ServerResponse, base: string) => void;

async function ask(answer: Answer, body: object = { certificate: ID, organisation: 'Contoso CA' }) {
  let base = '';
  const server = await serveHttp((request, response) => answer(request, response, base));
  servers.push(server);
  base = server.url;
  const service = loopbackService({ CHAINSIGHT_ACME_DIRECTORIES: `Contoso CA=${base}/directory` });
  const response = await answerRenewalWindow(
    new Request('http://chainsight.test/api/v1/renewal-window', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
    service,
  );
  return { server, status: response.status, body: (await response.json()) as unknown };
}

const withInfo =
  (info: (response: ServerResponse) => void): Answer =>
  (request, response, base) => {
    if (request.url === '/directory')
      response.end(JSON.stringify({ newNonce: `${base}/nonce`, renewalInfo: `${base}/renewal-info/` }));
    else info(response);
  };

describe('POST /api/v1/renewal-window', () => {
  it('gives the window of a certificate by its id, with the time to ask again', async () => {
    const { server, body } = await ask(
      withInfo((response) => {
        response.setHeader('retry-after', '21600');
        response.end(JSON.stringify({ suggestedWindow: WINDOW, explanationURL: 'https://a.test/why' }));
      }),
    );
    expect(body).toMatchObject({
      ok: true,
      window: {
        state: 'window',
        start: '2026-12-10T04:00:00Z',
        end: '2026-12-12T04:00:00Z',
        explanation: 'https://a.test/why',
        retryAfterSeconds: 21_600,
      },
    });
    expect(server.requests).toEqual(['GET /directory', `GET /renewal-info/${ID}`]);
  });

  it('tells a CA without such a service from one that does not know the certificate', async () => {
    const none = await ask((_request, response) => response.end('{"newNonce":"x"}'));
    expect(none.body).toMatchObject({ window: { state: 'not-offered' } });
    const unknown = await ask(withInfo((response) => response.writeHead(404).end('{}')));
    expect(unknown.body).toMatchObject({ window: { state: 'not-offered' } });
    const other = await ask((_request, response) => response.end(), {
      certificate: ID,
      organisation: 'Fabrikam',
    });
    expect(other.body).toMatchObject({ window: { state: 'no-service' } });
    expect(other.server.requests).toEqual([]);
  });

  it.each([
    ['no JSON', 'unreadable', (response: ServerResponse) => response.end('<html>')],
    ['other fields', 'unreadable', (response: ServerResponse) => response.end('{"suggestedWindow":7}')],
    [
      'an end before the start',
      'no-times',
      (response: ServerResponse) =>
        response.end(JSON.stringify({ suggestedWindow: { start: WINDOW.end, end: WINDOW.start } })),
    ],
    ['an error', 'http-status', (response: ServerResponse) => response.writeHead(503).end()],
    [
      'a redirect',
      'http-status',
      (response: ServerResponse) => response.writeHead(302, { location: '/x' }).end(),
    ],
    [
      'more than it may',
      'unreadable',
      (response: ServerResponse) => response.end(`"${'a'.repeat(100_000)}"`),
    ],
    ['nothing', 'answer-cut', (response: ServerResponse) => response.destroy()],
  ])('is not read: %s', async (_, code, info) => {
    const { body } = await ask(withInfo((response) => void info(response)));
    expect(body).toMatchObject({ ok: true, window: { state: 'failed', fault: { code } } });
  });

  it('does not go where the gate does not lead', async () => {
    const { body } = await ask((_request, response) =>
      response.end(JSON.stringify({ renewalInfo: 'http://169.254.169.254/latest' })),
    );
    expect(body).toMatchObject({ window: { state: 'failed' } });
  });

  it('takes only ids', async () => {
    for (const certificate of ['', 'a', '../../x', 'a.b/c', `${'a'.repeat(400)}.b`]) {
      const { status } = await ask((_request, response) => response.end(), {
        certificate,
        organisation: 'Contoso CA',
      });
      expect(status, certificate).toBe(400);
    }
  });
});
