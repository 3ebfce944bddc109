import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database, type DatabaseConfig } from '#lib/server/database/database.ts';
import { createStore, type NewShare, type ShareStore } from '#lib/server/share/store.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

const LIMITS = { totalBytes: 10_000, sharesPerHour: 100 };
const START = Date.UTC(2026, 10, 3);
const HOUR = 3_600_000;

const share = (change: Partial<NewShare> = {}): NewShare => ({
  envelope: Uint8Array.of(1, 2, 3, 0, 255),
  lifetimeSeconds: 3_600,
  once: false,
  ...change,
});

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let folder: string;
  let config: DatabaseConfig;
  let database: Database;
  let store: ShareStore;
  let time = START;
  const now = (): number => time;
  const open = (limits = LIMITS): ShareStore => createStore(database, limits, now);

  beforeEach(async () => {
    time = START;
    folder = mkdtempSync(join(tmpdir(), 'chainsight-store-'));
    config = { dataDir: join(folder, 'data'), databaseUrl: kind === 'postgres' ? postgres.url : '' };
    database = await openDatabase(config);
    store = open();
  });
  afterEach(async () => {
    for (const table of ['share', 'share_rate'] as const) await database.db.deleteFrom(table).execute();
    await database.db.updateTable('share_usage').set({ shares: 0, bytes: 0 }).execute();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const put = async (change: Partial<NewShare> = {}, into = store) => {
    const outcome = await into.put(share(change));
    if (outcome.kind !== 'stored') throw new Error(outcome.kind);
    return outcome;
  };

  test('gives back the bytes until the share expires, and then nothing', async () => {
    const { id, expiresAt } = await put();
    expect(expiresAt).toEqual(new Date(START + HOUR));
    const found = await store.read(id);
    expect(found).toMatchObject({ kind: 'found', expiresAt });
    expect([...(found.kind === 'found' ? found.envelope : [])]).toEqual([1, 2, 3, 0, 255]);
    time += HOUR - 1;
    expect((await store.read(id)).kind).toBe('found');
    time += 1;
    expect(await store.read(id)).toEqual({ kind: 'gone' });
  });

  test('answers the same for what is expired, deleted, taken, malformed or never was', async () => {
    const expired = await put();
    time += HOUR;
    const deleted = await put();
    await store.remove(deleted.id, deleted.deleteToken);
    const taken = await put({ once: true });
    await store.take(taken.id);
    for (const id of [expired.id, deleted.id, taken.id, 'AAAAAAAAAAAAAAAAAAAAAA', '', "' or 1=1 --"]) {
      expect(await store.read(id)).toEqual({ kind: 'gone' });
      expect(await store.take(id)).toBeNull();
      expect(await store.remove(id, 'x')).toBe(false);
    }
  });

  test('keeps neither ids nor delete tokens', async () => {
    const { id, deleteToken } = await put();
    const rows = JSON.stringify(await database.db.selectFrom('share').selectAll().execute());
    expect(rows).not.toContain(id);
    expect(rows).not.toContain(deleteToken);
  });

  test('makes ids of 128 bits that do not repeat', async () => {
    const ids = await Promise.all(Array.from({ length: 40 }, async () => (await put()).id));
    expect(new Set(ids).size).toBe(40);
    for (const id of ids) expect(Buffer.from(id, 'base64url')).toHaveLength(16);
  });

  test('deletes with the right token only', async () => {
    const { id, deleteToken } = await put();
    const other = await put();
    expect(await store.remove(id, other.deleteToken)).toBe(false);
    expect((await store.read(id)).kind).toBe('found');
    expect(await store.remove(id, deleteToken)).toBe(true);
    expect(await store.remove(id, deleteToken)).toBe(false);
    expect(await store.read(id)).toEqual({ kind: 'gone' });
  });

  test('a one-view share is not shown by reading, and is given once', async () => {
    const { id } = await put({ once: true });
    for (let look = 0; look < 3; look += 1) expect((await store.read(id)).kind).toBe('once');
    expect([...((await store.take(id)) ?? [])]).toEqual([1, 2, 3, 0, 255]);
    expect(await store.take(id)).toBeNull();
  });

  test('an ordinary share can not be taken', async () => {
    const { id } = await put();
    expect(await store.take(id)).toBeNull();
    expect((await store.read(id)).kind).toBe('found');
  });

  test('fifty readers of a one-view share over two instances: one gets it', async () => {
    const second = createStore(await openDatabase(config), LIMITS, now);
    try {
      for (let round = 0; round < 3; round += 1) {
        const { id } = await put({ once: true });
        const readers = Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? store : second).take(id));
        const got = (await Promise.all(readers)).filter((envelope) => envelope !== null);
        expect(got).toHaveLength(1);
      }
      expect(await store.usage()).toEqual({ shares: 0, bytes: 0 });
    } finally {
      await second.close();
    }
  });

  test('counts bytes exactly, says when it is full, and has room again after a deletion', async () => {
    const tight = open({ ...LIMITS, totalBytes: 10 });
    const first = await put({}, tight);
    await put({}, tight);
    expect(await tight.usage()).toEqual({ shares: 2, bytes: 10 });
    expect(await tight.put(share({ envelope: Uint8Array.of(1) }))).toEqual({ kind: 'full' });
    await tight.remove(first.id, first.deleteToken);
    expect(await tight.usage()).toEqual({ shares: 1, bytes: 5 });
    await put({}, tight);
  });

  test('does not exceed the total when many write at once on two instances', async () => {
    const tight = { ...LIMITS, totalBytes: 52 };
    const second = createStore(await openDatabase(config), tight, now);
    try {
      const first = open(tight);
      const writers = Array.from({ length: 30 }, (_, index) =>
        (index % 2 === 0 ? first : second).put(share()),
      );
      const kinds = (await Promise.all(writers)).map(({ kind: outcome }) => outcome);
      expect(kinds.filter((outcome) => outcome === 'stored')).toHaveLength(10);
      expect(await store.usage()).toEqual({ shares: 10, bytes: 50 });
    } finally {
      await second.close();
    }
  });

  test('limits shares by client and hour, over instances, and says how long to wait', async () => {
    const limits = { ...LIMITS, sharesPerHour: 3 };
    const second = createStore(await openDatabase(config), limits, now);
    try {
      const first = open(limits);
      const counts = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? first : second).count('a'));
      const kinds = (await Promise.all(counts)).map(({ kind: outcome }) => outcome);
      expect(kinds.filter((outcome) => outcome === 'counted')).toHaveLength(3);
      time += HOUR - 1_500;
      expect(await first.count('a')).toEqual({ kind: 'rate-limited', retryAfterSeconds: 2 });
      expect((await first.count('b')).kind).toBe('counted');
      time += 1_500;
      expect((await second.count('a')).kind).toBe('counted');
    } finally {
      await second.close();
    }
  });

  test('sweeps what is expired in batches, oldest first, and nothing else', async () => {
    for (let index = 0; index < 7; index += 1) {
      time += 1;
      await put();
    }
    const kept = await put({ lifetimeSeconds: 7_200 });
    time += HOUR;
    expect(await store.sweep(3)).toBe(3);
    expect(await store.usage()).toEqual({ shares: 5, bytes: 25 });
    expect(await store.sweep(100)).toBe(4);
    expect(await store.sweep(100)).toBe(0);
    expect(await store.usage()).toEqual({ shares: 1, bytes: 5 });
    expect((await store.read(kept.id)).kind).toBe('found');
    const rates = await database.db.selectFrom('share_rate').selectAll().execute();
    expect(rates).toEqual([]);
  });

  test('several instances that start at once on an empty database all come up', async () => {
    const fresh = {
      dataDir: join(folder, 'fresh'),
      databaseUrl: kind === 'postgres' ? await emptyDatabase() : '',
    };
    const opened = await Promise.all(Array.from({ length: 6 }, () => openDatabase(fresh)));
    const stores = opened.map((one) => createStore(one, LIMITS, now));
    const outcomes = await Promise.all(stores.map((one) => one.put(share())));
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(Array.from({ length: 6 }, () => 'stored'));
    expect((await stores[0]?.usage())?.shares).toBe(6);
    await Promise.all(stores.map((one) => one.close()));
  });

  async function emptyDatabase(): Promise<string> {
    const { sql } = await import('kysely');
    await sql`create database fresh`.execute(database.db);
    return postgres.url.replace(/\/postgres$/, '/fresh');
  }
});

test('opening a new file waits for another process that sets it up, and stops nobody meanwhile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chainsight-opening-'));
  const other = new DatabaseSync(join(folder, 'shares.sqlite'));
  // As one that just makes the journal: who opens now is told "busy" at once, however long it would wait.
  other.exec('begin exclusive; create table if not exists being_set_up (a)');
  let answered = 0;
  const timer = setInterval(() => {
    answered += 1;
    if (answered === 5) other.exec('commit');
  }, 10);
  try {
    const { db } = await openDatabase({ dataDir: folder, databaseUrl: '' });
    await db.destroy();
    expect(answered).toBeGreaterThanOrEqual(5);
  } finally {
    clearInterval(timer);
    other.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
