/**
 * Nothing acknowledged is lost, nothing deleted comes back. `CHAINSIGHT_KILL_ROUNDS` sets how often each
 * database's writers are killed (500 over a long run); what is always run stays within half a minute.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type DatabaseConfig } from '#lib/server/share/database.ts';
import { createStore } from '#lib/server/share/store.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';

const ROUNDS = Number(process.env.CHAINSIGHT_KILL_ROUNDS ?? 4);
const WRITER = join(import.meta.dirname, '../support/share-writer.ts');
const LIMITS = { totalBytes: 1_000_000_000, sharesPerHour: 1_000_000 };

let postgres: Postgres;
let folder: string;
beforeAll(async () => {
  postgres = await startPostgres();
  folder = mkdtempSync(join(tmpdir(), 'chainsight-kill-'));
});
afterAll(() => {
  postgres.remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Heard {
  readonly stored: ReadonlySet<string>;
  readonly deleting: ReadonlySet<string>;
  readonly deleted: ReadonlySet<string>;
}

/** Runs writers, kills them with SIGKILL a moment later, and gives what they had said by then. */
async function runAndKill(config: DatabaseConfig, instances: number, afterMs: number): Promise<Heard> {
  const heard = {
    stored: new Set<string>(),
    deleting: new Set<string>(),
    deleted: new Set<string>(),
  };
  const runs = Array.from({ length: instances }, async () => {
    const child = spawn(process.execPath, [WRITER, config.dataDir, config.databaseUrl], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.once('close', (_code, signal) => resolve(signal));
    });
    let text = '';
    const ready = new Promise<void>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        if (text.includes('ready\n')) resolve();
      });
    });
    await Promise.race([ready, ended]);
    await setTimeout(afterMs);
    child.kill('SIGKILL');
    // It did not end by itself before: else nothing was killed in the middle of anything.
    expect(await ended).toBe('SIGKILL');
    // The last line may be cut: it was not said in full.
    for (const line of text.split('\n').slice(0, -1)) {
      const [word, id = ''] = line.split(' ');
      if (word === 'stored' || word === 'deleting' || word === 'deleted') heard[word].add(id);
    }
  });
  await Promise.all(runs);
  return heard;
}

describe.each(['sqlite', 'postgres'] as const)('%s, killed while writing', (kind) => {
  test(
    `keeps what it acknowledged over ${ROUNDS} rounds`,
    async () => {
      const config = { dataDir: join(folder, kind), databaseUrl: kind === 'postgres' ? postgres.url : '' };
      let acknowledged = 0;
      let removed = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const heard = await runAndKill(config, 2, 20 + ((round * 37) % 160));
        // Every other time PostgreSQL itself is cut off too, without a checkpoint.
        if (kind === 'postgres' && round % 2 === 1) {
          postgres.crash();
          postgres.start();
        }
        const database = await openDatabase(config);
        const store = createStore(database, LIMITS);
        for (const id of heard.stored) {
          const { kind: found } = await store.read(id);
          // Of a deletion that was asked for and not answered nobody knows; of all else everything.
          if (heard.deleted.has(id)) expect(found, `deleted ${id}`).toBe('gone');
          else if (!heard.deleting.has(id)) expect(found, `stored ${id}`).toBe('found');
        }
        const rows = await database.db.selectFrom('share').select(['bytes', 'envelope']).execute();
        const bytes = rows.reduce((sum, row) => sum + Number(row.bytes), 0);
        expect(rows.every((row) => row.envelope.length === Number(row.bytes))).toBe(true);
        expect(await store.usage()).toEqual({ shares: rows.length, bytes });
        await store.close();
        acknowledged += heard.stored.size;
        removed += heard.deleted.size;
      }
      expect(acknowledged).toBeGreaterThan(ROUNDS);
      expect(removed).toBeGreaterThan(0);
    },
    60_000 + ROUNDS * 10_000,
  );
});

describe('PostgreSQL that goes and comes back', () => {
  test('requests fail clearly meanwhile and succeed by themselves afterwards', async () => {
    const { storageFault } = await import('#lib/server/share/failures.ts');
    const store = createStore(await openDatabase({ dataDir: folder, databaseUrl: postgres.url }), LIMITS);
    const share = { envelope: Uint8Array.of(1, 2, 3), lifetimeSeconds: 3_600, once: false, client: 'a' };
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
