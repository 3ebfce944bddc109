/**
 * Nothing acknowledged is lost, nothing deleted comes back: writers are killed with SIGKILL while others go
 * on, 500 times over the run, and PostgreSQL with them. `CHAINSIGHT_KILL_ROUNDS` sets another number for each
 * of the two databases.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database, type DatabaseConfig } from '#lib/server/database/database.ts';
import { hashSecret } from '#lib/server/share/secrets.ts';
import { createStore } from '#lib/server/share/store.ts';
import { bundleWriter, killRounds, nothingHeard, type Heard } from '../support/kill-writers.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';

const ROUNDS = Number(process.env.CHAINSIGHT_KILL_ROUNDS ?? 250);
/** After so many rounds everything is looked at, and PostgreSQL itself is cut off too. */
const WAVE = 50;
const LIMITS = { totalBytes: 1_000_000_000, sharesPerHour: 1_000_000 };

let postgres: Postgres;
let folder: string;
let writer: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-kill-'));
  [postgres, writer] = await Promise.all([startPostgres(), bundleWriter(join(folder, 'writer'))]);
});
afterAll(() => {
  postgres.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** What writers were answered against what the database holds, whole and to the byte. */
async function compare({ stored, deleting, deleted }: Heard, database: Database): Promise<void> {
  const store = createStore(database, LIMITS);
  const rows = await database.db.selectFrom('share').select(['id_hash', 'bytes', 'envelope']).execute();
  const held = new Set(rows.map((row) => row.id_hash));
  // Of a deletion that was asked for and not answered nobody knows; of all else everything.
  const lost = [...stored].filter((id) => !deleting.has(id) && !held.has(hashSecret(id)));
  const back = [...deleted].filter((id) => held.has(hashSecret(id)));
  expect({ lost, back }).toEqual({ lost: [], back: [] });
  const bytes = rows.reduce((sum, row) => sum + Number(row.bytes), 0);
  expect(rows.every((row) => row.envelope.length === Number(row.bytes))).toBe(true);
  expect(await store.usage()).toEqual({ shares: rows.length, bytes });
  // The same through the product's own eyes, for some.
  for (const id of [...stored].slice(-20)) {
    const { kind } = await store.read(id);
    if (deleted.has(id)) expect(kind, `deleted ${id}`).toBe('gone');
    else if (!deleting.has(id)) expect(kind, `stored ${id}`).toBe('found');
  }
}

describe.each(['sqlite', 'postgres'] as const)('%s, killed while writing', (kind) => {
  test(
    `keeps what it acknowledged over ${ROUNDS} rounds`,
    async () => {
      const config: DatabaseConfig = {
        dataDir: join(folder, kind),
        databaseUrl: kind === 'postgres' ? postgres.url : '',
      };
      const heard = nothingHeard();
      for (let done = 0; done < ROUNDS; done += WAVE) {
        await killRounds({ writer, config, heard }, done, Math.min(WAVE, ROUNDS - done));
        // Without a checkpoint: what was answered must be in its log.
        if (kind === 'postgres') {
          postgres.crash();
          postgres.start();
        }
        const database = await openDatabase(config);
        await compare(heard, database);
        await database.db.destroy();
      }
      expect(heard.killedWriting).toBeGreaterThan(ROUNDS * 0.8);
      expect(heard.stored.size).toBeGreaterThan(ROUNDS);
      expect(heard.deleted.size).toBeGreaterThan(0);
    },
    60_000 + ROUNDS * 2_000,
  );
});

describe('PostgreSQL that goes and comes back', () => {
  test('requests fail clearly meanwhile and succeed by themselves afterwards', async () => {
    const { storageFault } = await import('#lib/server/share/failures.ts');
    const store = createStore(await openDatabase({ dataDir: folder, databaseUrl: postgres.url }), LIMITS);
    const share = { envelope: Uint8Array.of(1, 2, 3), lifetimeSeconds: 3_600, once: false };
    const before = await store.put(share);
    if (before.kind !== 'stored') throw new Error(before.kind);
    for (const away of [postgres.stop, postgres.crash]) {
      away();
      for (const attempt of [() => store.put(share), () => store.read(before.id), () => store.take('x')]) {
        const error: unknown = await attempt().then(
          () => null,
          (reason: unknown) => reason,
        );
        expect(storageFault(error), String(error)).toMatchObject({ code: 'store-unavailable' });
      }
      postgres.start();
      expect((await store.put(share)).kind).toBe('stored');
      expect((await store.read(before.id)).kind).toBe('found');
    }
    await store.close();
  });
});
