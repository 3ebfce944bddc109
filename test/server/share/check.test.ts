import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '#lib/server/config.ts';
import { checkStore } from '#lib/server/share/check.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

const check = (url: string) => checkStore(readConfig({ DATABASE_URL: url }));

it('tells a PostgreSQL that serves from one that refuses and from one that is away', async () => {
  expect(await check(postgres.url)).toEqual({ kind: 'ready' });
  const wrong = await check(postgres.url.replace(/\/postgres$/, '/nowhere'));
  expect(wrong).toMatchObject({ kind: 'wrong' });
  expect('message' in wrong && wrong.message).toMatch(
    /^links can’t be stored in the database nowhere at .*"nowhere"/,
  );
  postgres.stop();
  expect(await check(postgres.url)).toMatchObject({ kind: 'away' });
  postgres.start();
  expect(await check(postgres.url)).toEqual({ kind: 'ready' });
});
