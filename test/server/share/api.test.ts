import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY_MS } from '#lib/core/time.ts';
import { readConfig } from '#lib/server/config.ts';
import { answerCreate, answerDelete, answerRead, answerTake } from '#lib/server/share/answer.ts';
import { createShareService, type ShareService } from '#lib/server/share/service.ts';
import { toBase64Url } from '#lib/share/base64url.ts';
import { linkCheck } from '#lib/share/keys.ts';
import { seal } from '#lib/share/envelope.ts';
import type { ShareCreated, ShareFailure } from '#lib/share/wire.ts';

const HOST = 'chainsight.test';
const URL_ = `http://${HOST}/api/v1/share`;
const { envelope, linkKey } = await seal(new TextEncoder().encode('evidence'), {
  linkKey: true,
  passPhrase: null,
});

let folder: string;
let service: ShareService;
const open = (env: Record<string, string> = {}): ShareService =>
  createShareService(readConfig({ CHAINSIGHT_DATA_DIR: join(folder, 'data'), ...env }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-api-'));
  service = open();
});
afterEach(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const request = (method: string, path = '', init: RequestInit = {}): Request =>
  new Request(`${URL_}${path}`, {
    method,
    ...init,
    headers: { host: HOST, 'content-type': 'application/octet-stream', ...(init.headers as object) },
  });

const create = (query = '', init: RequestInit = {}, at = service): Promise<Response> =>
  answerCreate(request('POST', query, { body: envelope, ...init }), at);

async function created(query = ''): Promise<ShareCreated> {
  const response = await create(query);
  expect(response.status).toBe(201);
  return (await response.json()) as ShareCreated;
}

async function faultOf(response: Response) {
  const body = (await response.json()) as ShareFailure;
  expect(body.error.message).toMatch(/\.$/);
  expect(body.error.advice).toMatch(/\.$/);
  return { status: response.status, ...body.error.fault };
}

const bytesOf = async (response: Response): Promise<Uint8Array> =>
  new Uint8Array(await response.arrayBuffer());
const remove = (id: string, token: string): Promise<Response> =>
  answerDelete(request('DELETE', `/${id}`, { headers: { authorization: `Bearer ${token}` } }), id, service);

describe('storing', () => {
  test('gives an id, a delete token and the end of its life; then the bytes come back', async () => {
    const before = Date.now();
    const { id, deleteToken, expiresAt } = await created('?lifetime=7200');
    expect(Buffer.from(id, 'base64url')).toHaveLength(16);
    expect(Buffer.from(deleteToken, 'base64url')).toHaveLength(16);
    expect(Date.parse(expiresAt) - before).toBeGreaterThanOrEqual(7_200_000);
    expect(Date.parse(expiresAt) - before).toBeLessThan(7_260_000);
    const response = await answerRead(id, service);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await bytesOf(response)).toEqual(envelope);
  });

  test('lives thirty days unless said otherwise', async () => {
    const { expiresAt } = await created();
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / DAY_MS)).toBe(30);
  });

  test.each(['?lifetime=3599', '?lifetime=31536001', '?lifetime=1e5', '?lifetime=', '?once=yes', '?key=abc'])(
    'refuses the terms %s',
    async (query) => {
      expect(await faultOf(await create(query))).toMatchObject({ status: 400, code: 'bad-request' });
    },
  );

  test('keeps nothing that it could read itself', async () => {
    const plain = await seal(new TextEncoder().encode('evidence'), { linkKey: false, passPhrase: null });
    for (const body of [plain.envelope, new TextEncoder().encode('{}'), new Uint8Array()]) {
      expect(await faultOf(await create('', { body }))).toMatchObject({ status: 400, code: 'bad-request' });
    }
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses the content type %s, which forms of foreign pages can send',
    async (type) => {
      const response = await create('', { headers: { 'content-type': type } });
      expect(await faultOf(response)).toMatchObject({ status: 400, code: 'bad-request' });
    },
  );

  test('stops reading at the limit, declared or not', async () => {
    const small = open({ CHAINSIGHT_SHARE_BYTES: '1024' });
    const large = new Uint8Array(1_025);
    const limit = { status: 413, code: 'too-large', limit: 1_024 };
    expect(await faultOf(await create('', { body: large }, small))).toEqual(limit);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(512));
      },
    });
    const streamed = { body: endless, duplex: 'half' } as RequestInit;
    expect(await faultOf(await create('', streamed, small))).toEqual(limit);
    expect(sent).toBeLessThan(8);
    await small.close();
  });

  test('says when the client made too many, and when', async () => {
    const strict = open({ CHAINSIGHT_SHARE_RATE: '1' });
    expect((await create('', {}, strict)).status).toBe(201);
    const response = await create('', {}, strict);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(3_500);
    expect(await faultOf(response)).toMatchObject({ status: 429, code: 'rate-limited' });
    await strict.close();
  });
});

describe('reading and deleting', () => {
  test('a one-view share answers GET with its nature, and POST once', async () => {
    const { id } = await created('?once=1');
    const asked = await faultOf(await answerRead(id, service));
    const check = linkKey === null ? '' : toBase64Url(await linkCheck(linkKey));
    expect(asked).toEqual({ status: 409, code: 'one-view', check });
    const first = await answerTake(request('POST', `/${id}`), id, service);
    expect(await bytesOf(first)).toEqual(envelope);
    expect(await faultOf(await answerTake(request('POST', `/${id}`), id, service))).toEqual({
      status: 404,
      code: 'gone',
    });
    expect(await faultOf(await answerRead(id, service))).toEqual({ status: 404, code: 'gone' });
  });

  test('answers alike, header by header, for deleted and for never stored', async () => {
    const { id, deleteToken } = await created();
    expect((await remove(id, deleteToken)).status).toBe(200);
    const answers = await Promise.all(
      [id, 'AAAAAAAAAAAAAAAAAAAAAA', 'x'].map(async (asked) => {
        const response = await answerRead(asked, service);
        return [response.status, [...response.headers], await response.text()];
      }),
    );
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test('deletes with the token of that share only', async () => {
    const { id } = await created();
    const other = await created();
    expect(await faultOf(await remove(id, other.deleteToken))).toEqual({ status: 404, code: 'gone' });
    const without = await answerDelete(request('DELETE', `/${id}`), id, service);
    expect(await faultOf(without)).toMatchObject({ status: 400, code: 'bad-request' });
    expect((await answerRead(id, service)).status).toBe(200);
  });
});

describe('foreign pages', () => {
  const FOREIGN = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ];

  test.each(FOREIGN)('may not store, take or delete: %j', async (headers) => {
    const { id, deleteToken } = await created('?once=1');
    const cross = { status: 403, code: 'cross-origin' };
    expect(await faultOf(await create('', { headers }))).toEqual(cross);
    expect(await faultOf(await answerTake(request('POST', `/${id}`, { headers }), id, service))).toEqual(
      cross,
    );
    const bearer = { ...headers, authorization: `Bearer ${deleteToken}` };
    const deletion = await answerDelete(request('DELETE', `/${id}`, { headers: bearer }), id, service);
    expect(await faultOf(deletion)).toEqual(cross);
    expect((await answerRead(id, service)).status).toBe(409);
  });
});

describe('a database that is away', () => {
  test('is an answer, not a crash, and is used again when it is back', async () => {
    const away = open({ DATABASE_URL: 'postgres://chainsight@127.0.0.1:9/none' });
    const response = await create('', {}, away);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await faultOf(response)).toMatchObject({ status: 503, code: 'store-unavailable' });
    await away.close();
  });
});
