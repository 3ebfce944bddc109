/** The description of `/api/v1/share` against real answers of every kind. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { openApiDocument } from '#lib/server/api/openapi/document.ts';
import { readConfig } from '#lib/server/config.ts';
import { answerCreate, answerDelete, answerRead, answerTake } from '#lib/server/share/answer.ts';
import { refuse } from '#lib/server/share/respond.ts';
import { createShareService } from '#lib/server/share/service.ts';
import { seal } from '#lib/share/envelope.ts';
import type { ShareCreated, ShareFault } from '#lib/share/wire.ts';

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  formats: { 'date-time': true },
});
ajv.addVocabulary(['openapi', 'info', 'paths', 'components']);
ajv.addSchema({ $id: 'api', ...openApiDocument });

const { envelope } = await seal(new TextEncoder().encode('evidence'), { linkKey: true, passPhrase: null });
const folder = mkdtempSync(join(tmpdir(), 'chainsight-openapi-'));
const service = createShareService(
  readConfig({ CHAINSIGHT_DATA_DIR: join(folder, 'data'), CHAINSIGHT_SHARE_RATE: '3' }),
);
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

type Method = 'get' | 'post' | 'delete';

/** Fails unless the status, the content type and the body are those that the document has for the operation. */
async function described(path: string, method: Method, response: Response): Promise<unknown> {
  const operation = openApiDocument.paths[path]?.[method];
  const answer = operation?.responses[String(response.status)];
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  expect(Object.keys(answer?.content ?? {}), `${method} ${path} ${response.status}`).toContain(type);
  if (type !== 'application/json') return null;
  const body: unknown = await response.json();
  const name = answer?.content['application/json']?.schema.$ref?.replace('#/components/schemas/', '') ?? '';
  const validate = ajv.getSchema(`api#/components/schemas/${name}`);
  expect(validate?.(body) === true ? null : validate?.errors, JSON.stringify(body)).toBeNull();
  return body;
}

const URL_ = 'http://chainsight.test/api/v1/share';
const request = (
  method: string,
  path = '',
  headers: Record<string, string> = {},
  body?: Uint8Array,
): Request =>
  new Request(`${URL_}${path}`, {
    method,
    headers: { host: 'chainsight.test', 'content-type': 'application/octet-stream', ...headers },
    ...(body ? { body: new Uint8Array(body) } : {}),
  });
const create = (query = '', headers = {}, body: Uint8Array = envelope) =>
  answerCreate(request('POST', query, headers, body), service);

const ALL = '/api/v1/share';
const ONE = '/api/v1/share/{id}';

describe('the description of stored links', () => {
  it('fits what is answered to storing, reading, taking and deleting', async () => {
    const { id, deleteToken } = (await described(ALL, 'post', await create())) as ShareCreated;
    const once = (await described(ALL, 'post', await create('?once=1&lifetime=3600'))) as ShareCreated;
    await described(ONE, 'get', await answerRead(id, service));
    await described(ONE, 'get', await answerRead(once.id, service));
    await described(ONE, 'post', await answerTake(request('POST', `/${once.id}`), once.id, service));
    await described(ONE, 'post', await answerTake(request('POST', `/${once.id}`), once.id, service));
    const remove = (headers: Record<string, string>) =>
      answerDelete(request('DELETE', `/${id}`, headers), id, service);
    await described(ONE, 'delete', await remove({}));
    await described(ONE, 'delete', await remove({ authorization: `Bearer ${deleteToken}` }));
    await described(ONE, 'delete', await remove({ authorization: `Bearer ${deleteToken}` }));
    await described(ONE, 'get', await answerRead(id, service));
  });

  it('fits what is refused', async () => {
    const statusOf = async (response: Response): Promise<number> => {
      await described(ALL, 'post', response);
      return response.status;
    };
    expect(await statusOf(await create('?lifetime=1'))).toBe(400);
    expect(await statusOf(await create('', { origin: 'https://evil.example' }))).toBe(403);
    expect(await statusOf(await create('', { 'content-length': '999999999' }))).toBe(413);
    await create();
    expect(await statusOf(await create())).toBe(429);
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    const away = createShareService(readConfig({ CHAINSIGHT_DATA_DIR: join(blocked, 'data') }));
    const answer = await answerCreate(request('POST', '', {}, envelope), away);
    await described(ALL, 'post', answer);
    expect(answer.status).toBeGreaterThanOrEqual(500);
    await away.close();
  });

  it('knows every fault', async () => {
    const faults: readonly ShareFault[] = [
      { code: 'bad-request', problem: 'x' },
      { code: 'cross-origin' },
      { code: 'gone' },
      { code: 'one-view', check: 'AA' },
      { code: 'too-large', limit: 1 },
      { code: 'rate-limited', retryAfterSeconds: 1 },
      { code: 'busy', retryAfterSeconds: 1 },
      { code: 'canceled' },
      { code: 'store-full' },
      { code: 'store-unavailable', retryAfterSeconds: 1 },
      { code: 'internal' },
    ];
    const validate = ajv.getSchema('api#/components/schemas/ShareFailure');
    for (const fault of faults) {
      const response = refuse(fault);
      expect(validate?.(await response.json()), fault.code).toBe(true);
      const operations = [
        openApiDocument.paths[ALL]?.post,
        ...Object.values(openApiDocument.paths[ONE] ?? {}),
      ];
      expect(
        operations.some((one) => one && String(response.status) in one.responses),
        fault.code,
      ).toBe(true);
    }
  });
});
