/** The drill: links are saved, lost, and brought back, on both databases and from one to the other. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY_SECONDS } from '#lib/core/time.ts';
import { restoreLinks, saveLinks } from '#lib/server/share/backup.ts';
import { openDatabase, type DatabaseConfig } from '#lib/server/database/database.ts';
import { createStore, type PutOutcome } from '#lib/server/share/store.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';

const LIMITS = { totalBytes: 1_000_000_000, sharesPerHour: 1_000_000 };
/** More than one batch. */
const LINKS = 45;

let postgres: Postgres;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-backup-'));
  postgres = await startPostgres();
});
afterAll(() => {
  postgres.remove();
  rmSync(folder, { recursive: true, force: true });
});

const CONFIGS = {
  sqlite: (): DatabaseConfig => ({ dataDir: join(folder, 'sqlite'), databaseUrl: '' }),
  postgres: (): DatabaseConfig => ({ dataDir: join(folder, 'unused'), databaseUrl: postgres.url }),
} as const;
const KINDS = ['sqlite', 'postgres'] as const;

type Stored = Extract<PutOutcome, { readonly kind: 'stored' }>;

function stored(outcome: PutOutcome): Stored {
  if (outcome.kind !== 'stored') throw new Error('There is no room.');
  return outcome;
}

const envelopeOf = (index: number): Uint8Array => new Uint8Array(1_000 + index).fill(index);

async function fill(config: DatabaseConfig): Promise<readonly Stored[]> {
  const store = createStore(await openDatabase(config), LIMITS);
  const made: Stored[] = [];
  for (let index = 0; index < LINKS; index++)
    made.push(
      stored(await store.put({ envelope: envelopeOf(index), lifetimeSeconds: DAY_SECONDS, once: false })),
    );
  await store.close();
  return made;
}

async function empty(config: DatabaseConfig): Promise<void> {
  const { db } = await openDatabase(config);
  await db.deleteFrom('share').execute();
  await db.updateTable('share_usage').set({ shares: 0, bytes: 0 }).execute();
  await db.destroy();
}

describe.each(KINDS.flatMap((from) => KINDS.map((to) => [from, to] as const)))(
  'from %s to %s',
  (from, to) => {
    test('every link is back, opens and can be deleted by its maker', async () => {
      await empty(CONFIGS[from]());
      const made = await fill(CONFIGS[from]());
      const file = join(folder, `${from}-${to}.jsonl`);
      const source = await openDatabase(CONFIGS[from]());
      const once = stored(
        await createStore(source, LIMITS).put({ envelope: envelopeOf(0), lifetimeSeconds: 60, once: true }),
      );
      expect(await saveLinks(source, file)).toBe(LINKS);
      await source.db.destroy();
      // What opens links is nobody else's to read.
      expect(statSync(file).mode & 0o777).toBe(0o600);

      await empty(CONFIGS[to]());
      const target = await openDatabase(CONFIGS[to]());
      expect(await restoreLinks(target, file)).toEqual({ restored: LINKS, known: 0, ended: 0 });
      expect(await restoreLinks(target, file)).toEqual({ restored: 0, known: LINKS, ended: 0 });
      const store = createStore(target, LIMITS);
      for (const [index, { id, expiresAt }] of made.entries()) {
        const read = await store.read(id);
        expect(read).toMatchObject({ kind: 'found', expiresAt });
        if (read.kind === 'found') expect(new Uint8Array(read.envelope)).toEqual(envelopeOf(index));
      }
      expect((await store.read(once.id)).kind).toBe('gone');
      const bytes = made.reduce((sum, _, index) => sum + envelopeOf(index).length, 0);
      expect(await store.usage()).toEqual({ shares: LINKS, bytes });
      const [first] = made;
      expect(await store.remove(first?.id ?? '', first?.deleteToken ?? '')).toBe(true);
      expect((await store.usage()).shares).toBe(LINKS - 1);
      await store.close();
    });
  },
);

describe('a file', () => {
  const config = (): DatabaseConfig => ({ dataDir: join(folder, 'other'), databaseUrl: '' });
  let whole: string;
  beforeAll(async () => {
    await fill(config());
    const database = await openDatabase(config());
    await saveLinks(database, join(folder, 'whole.jsonl'));
    await database.db.destroy();
    whole = readFileSync(join(folder, 'whole.jsonl'), 'utf8');
    await empty(config());
  });

  test.each([
    ['is empty', () => '', /empty/],
    ['is of another kind', () => '<html>', /not a copy of stored links/],
    ['is of a later version', () => whole.replace('"version":1', '"version":2'), /newer/],
    ['is cut off between lines', () => `${whole.split('\n').slice(0, 9).join('\n')}\n`, /after line 9/],
    ['is cut off within a line', () => whole.slice(0, whole.length / 2), /cut off or changed/],
    ['was changed', () => whole.replace(/"expires_at":\d/, '"expires_at":9'), /changed since/],
    ['lost a line', () => whole.split('\n').toSpliced(3, 1).join('\n'), /44 links where 45/],
    ['has more after its end', () => `${whole}{"links":1,"sha256":""}\n`, /more after the end/],
  ])('that %s is refused, and nothing is written', async (_, make, reason) => {
    const file = join(folder, 'broken.jsonl');
    writeFileSync(file, make());
    const database = await openDatabase(config());
    await expect(restoreLinks(database, file)).rejects.toThrow(reason);
    expect(await createStore(database, LIMITS).usage()).toEqual({ shares: 0, bytes: 0 });
    await database.db.destroy();
  });

  test('brings back no link that has ended', async () => {
    const database = await openDatabase(config());
    const later = Date.now() + 2 * DAY_SECONDS * 1000;
    expect(await restoreLinks(database, join(folder, 'whole.jsonl'), later)).toEqual({
      restored: 0,
      known: 0,
      ended: LINKS,
    });
    await database.db.destroy();
  });
});

describe('the commands', () => {
  const run = (...args: readonly string[]): Promise<readonly [number, string]> =>
    new Promise((resolve) => {
      const env = { ...process.env, CHAINSIGHT_DATA_DIR: join(folder, 'sqlite'), DATABASE_URL: '' };
      execFile(process.execPath, ['lib/cli/backup.ts', ...args], { env }, (error, stdout, stderr) =>
        resolve([Number(error?.code ?? 0), `${stdout}${stderr}`]),
      );
    });

  test('save and restore, and never write over a file', async () => {
    await empty(CONFIGS.sqlite());
    await fill(CONFIGS.sqlite());
    const file = join(folder, 'command.jsonl');
    expect(await run('save', file)).toEqual([0, '45 links saved.\n']);
    expect(await run('save', file)).toEqual([1, expect.stringContaining('is there already') as string]);
    expect(await run('restore', file)).toEqual([
      0,
      '0 links restored; 45 were there already, 0 had ended.\n',
    ]);
    expect(await run('restore', join(folder, 'nothing'))).toEqual([
      1,
      expect.stringContaining('nothing: no such file') as string,
    ]);
    expect(await run('save')).toEqual([1, expect.stringContaining('name the file') as string]);
  });
});
