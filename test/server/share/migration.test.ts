/** Upgrades: a database as the first release left it, with a link in it, opened by this one. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { openDatabase, type DatabaseConfig } from '#lib/server/database/database.ts';
import { createStore } from '#lib/server/share/store.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';

const LIMITS = { totalBytes: 1_000_000_000, sharesPerHour: 1_000_000 };
const ID = 'AAAAAAAAAAAAAAAAAAAAAA';
const TOKEN = 'BBBBBBBBBBBBBBBBBBBBBB';
/** As hex of SHA-256, in the database. */
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const NEVER = Date.parse('2999-01-01T00:00:00Z');

/** What 0.1.0 made, word for word as the databases tell it: never changed. */
const schema = (bytes: 'blob' | 'bytea', value: string): string => `
  create table share (id_hash text primary key, delete_hash text not null, envelope ${bytes} not null,
    bytes bigint not null, once integer not null, created_at bigint not null, expires_at bigint not null);
  create index share_expires_at on share (expires_at);
  create table share_usage (id integer primary key, shares bigint not null, bytes bigint not null);
  create table share_rate (client text primary key, started_at bigint not null, made bigint not null);
  create index share_rate_started_at on share_rate (started_at);
  create table share_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
  create table share_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null);
  insert into share_migration values ('0001_shares', '2026-11-23T09:00:00.000Z');
  insert into share_migration_lock values ('migration_lock', 0);
  insert into share_usage values (1, 1, 3);
  insert into share values ('${hash(ID)}', '${hash(TOKEN)}', ${value}, 3, 0, 1, ${NEVER});
`;

let postgres: Postgres;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-migration-'));
  postgres = await startPostgres();
});
afterAll(() => {
  postgres.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs statements against the database itself. */
async function run(config: DatabaseConfig, text: string): Promise<void> {
  if (config.databaseUrl === '') {
    mkdirSync(config.dataDir, { recursive: true });
    const file = new DatabaseSync(join(config.dataDir, 'shares.sqlite'));
    file.exec(text);
    file.close();
    return;
  }
  const client = new pg.Client({ connectionString: config.databaseUrl });
  await client.connect();
  await client.query(text);
  await client.end();
}

const CASES = [
  ['sqlite', () => ({ dataDir: join(folder, 'data'), databaseUrl: '' }), schema('blob', "x'010203'")],
  ['postgres', () => ({ dataDir: '', databaseUrl: postgres.url }), schema('bytea', "'\\x010203'")],
] as const;

describe.each(CASES)('a database of 0.1.0 on %s', (_, configOf, released) => {
  test('keeps its links, and takes new ones', async () => {
    const config = configOf();
    await run(config, released);
    for (const round of [1, 2]) {
      const store = createStore(await openDatabase(config), LIMITS);
      const read = await store.read(ID);
      expect(read.kind, `opened ${round} times`).toBe('found');
      if (read.kind === 'found') expect([...new Uint8Array(read.envelope)]).toEqual([1, 2, 3]);
      const made = await store.put({ envelope: new Uint8Array(10), lifetimeSeconds: 3_600, once: false });
      expect(made.kind).toBe('stored');
      expect(await store.usage()).toEqual({ shares: 1 + round, bytes: 3 + 10 * round });
      await store.close();
    }
    const store = createStore(await openDatabase(config), LIMITS);
    expect(await store.remove(ID, TOKEN)).toBe(true);
    await store.close();
  });

  test('that a later release has changed is refused, and stays as it is', async () => {
    const config = configOf();
    await run(config, "insert into share_migration values ('9999_later', '2999-01-01T00:00:00.000Z')");
    await expect(openDatabase(config)).rejects.toThrow('9999_later');
    await run(config, "delete from share_migration where name = '9999_later'");
    const store = createStore(await openDatabase(config), LIMITS);
    expect((await store.usage()).shares).toBe(2);
    await store.close();
  });
});
