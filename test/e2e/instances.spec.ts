import { expect, test } from 'playwright/test';
import { startPostgres, type Postgres } from '#test/server/support/postgres.ts';
import { startApp, type StartedApp } from '#test/tools/app.ts';

const LIMIT = 20;
let postgres: Postgres;
let instances: readonly StartedApp[];

test.beforeAll(async () => {
  postgres = await startPostgres();
  const environment = {
    DATABASE_URL: postgres.url,
    CHAINSIGHT_TRUST_PROXY: '1',
    CHAINSIGHT_CLIENT_RATE: String(LIMIT),
    CHAINSIGHT_CLIENT_BURST: '0',
  };
  instances = await Promise.all([startApp(environment), startApp(environment)]);
});
test.afterAll(async () => {
  await Promise.all(instances.map((instance) => instance.stop()));
  postgres.remove();
});

/** Status of a check of nothing, which counts like any other. */
async function statusOf({ address }: StartedApp, client: string): Promise<number> {
  const response = await fetch(`${address}/api/v1/endpoint`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': client },
    body: JSON.stringify({ host: '127.0.0.1', port: 9 }),
  });
  await response.arrayBuffer();
  return response.status;
}

test('the limit of a client holds over two servers with one PostgreSQL, in a burst as well', async () => {
  const burst = async (client: string): Promise<number> => {
    const asks = Array.from({ length: 3 * LIMIT }, (_, turn) => {
      const instance = instances[turn % instances.length];
      return instance === undefined ? Promise.reject(new Error('no instance')) : statusOf(instance, client);
    });
    return (await Promise.all(asks)).filter((status) => status !== 429).length;
  };
  // Two clients at the same time: neither takes from the other.
  expect(await Promise.all([burst('192.0.2.1'), burst('192.0.2.2')])).toEqual([LIMIT, LIMIT]);
  expect(await burst('192.0.2.1'), 'later').toBe(0);
});
