/**
 * Sharing under load: a link made and opened by 1, 16 and 128 clients at once, on SQLite and PostgreSQL,
 * and what both cost as stored links grow to a million. Called by `run.ts`; alone:
 * `node test/bench/share.ts [--largest 1000000]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { DAY_MS } from '#lib/core/time.ts';
import { openDatabase, type Database } from '#lib/server/database/database.ts';
import { createStore, type ShareStore } from '#lib/server/share/store.ts';
import { startPostgres } from '#test/server/support/postgres.ts';

/** Bytes of an ordinary sealed result: three certificates, packed. */
const ENVELOPE_BYTES = 3_500;
const CLIENTS = [1, 16, 128] as const;
const FILL_ROWS = 25_000;
const LIMITS = { totalBytes: 1e12, sharesPerHour: 1e9 };

interface LoadFigure {
  readonly operation: 'create' | 'open';
  readonly clients: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

interface GrowthFigure {
  readonly stored: number;
  readonly createMs: number;
  readonly openMs: number;
}

interface ShareBench {
  readonly database: 'SQLite' | 'PostgreSQL';
  readonly load: readonly LoadFigure[];
  readonly growth: readonly GrowthFigure[];
}

interface ShareBenchOptions {
  /** Milliseconds for each figure under load. */
  readonly budgetMs?: number;
  /** Stored links of the last point of growth. */
  readonly largest?: number;
}

const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

const envelope = crypto.getRandomValues(new Uint8Array(ENVELOPE_BYTES));

async function create(store: ShareStore, client: string): Promise<string> {
  const counted = await store.count(client);
  if (counted.kind !== 'counted') throw new Error(counted.kind);
  const outcome = await store.put({ envelope, lifetimeSeconds: 86_400, once: false });
  if (outcome.kind !== 'stored') throw new Error(outcome.kind);
  return outcome.id;
}

async function open(store: ShareStore, id: string): Promise<void> {
  const outcome = await store.read(id);
  if (outcome.kind !== 'found') throw new Error(outcome.kind);
}

async function load(
  operation: LoadFigure['operation'],
  clients: number,
  budgetMs: number,
  work: (client: number, turn: number) => Promise<unknown>,
): Promise<LoadFigure> {
  const samples: number[] = [];
  const start = performance.now();
  const run = async (client: number): Promise<void> => {
    for (let turn = 0; performance.now() - start < budgetMs; turn += 1) {
      const before = performance.now();
      await work(client, turn);
      samples.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => run(client)));
  const seconds = (performance.now() - start) / 1000;
  samples.sort((a, b) => a - b);
  return {
    operation,
    clients,
    perSecond: samples.length / seconds,
    p50Ms: percentile(samples, 0.5),
    p99Ms: percentile(samples, 0.99),
  };
}

/** Fills the table with small rows up to `target`, in the database itself: only their number matters. */
async function fill(database: Database, target: number): Promise<void> {
  const row = await database.db
    .selectFrom('share')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  let missing = target - Number(row.count);
  // In parts, each well within the time that a statement may take.
  for (; missing > 0; missing -= FILL_ROWS) await fillPart(database, Math.min(missing, FILL_ROWS));
}

async function fillPart({ db, kind }: Database, rows: number): Promise<void> {
  const expires = Date.now() + DAY_MS;
  const numbers =
    kind === 'postgres'
      ? sql`select generate_series(1, ${rows}::int) as n`
      : sql`with recursive c(n) as (select 1 union all select n + 1 from c where n < ${rows}) select n from c`;
  const id = kind === 'postgres' ? sql`md5(n::text || random()::text)` : sql`lower(hex(randomblob(16)))`;
  const blob = kind === 'postgres' ? sql`decode(repeat('00', 200), 'hex')` : sql`zeroblob(200)`;
  await sql`
    insert into share (id_hash, delete_hash, envelope, bytes, once, created_at, expires_at)
    select ${id}, 'none', ${blob}, 200, 0, ${sql.lit(expires - 1)}, ${sql.lit(expires)} + n from (${numbers}) as filler
  `.execute(db);
}

async function median(count: number, work: () => Promise<unknown>): Promise<number> {
  const samples: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const before = performance.now();
    await work();
    samples.push(performance.now() - before);
  }
  return percentile(
    samples.sort((a, b) => a - b),
    0.5,
  );
}

async function measure(database: Database, { budgetMs = 1_500, largest = 1e6 }: ShareBenchOptions) {
  const store = createStore(database, LIMITS);
  const ids = await Promise.all(Array.from({ length: 200 }, () => create(store, 'fill')));
  const at = (index: number): string => ids[index % ids.length] ?? '';
  const figures: LoadFigure[] = [];
  for (const clients of CLIENTS) {
    figures.push(await load('create', clients, budgetMs, (client) => create(store, `client ${client}`)));
    figures.push(
      await load('open', clients, budgetMs, (client, turn) => open(store, at(client * 31 + turn))),
    );
  }
  await database.db.deleteFrom('share').execute();
  const growth: GrowthFigure[] = [];
  for (let stored = 1_000; stored <= largest; stored *= 10) {
    await fill(database, stored);
    const id = await create(store, 'growth');
    growth.push({
      stored,
      createMs: await median(200, () => create(store, 'growth')),
      openMs: await median(400, () => open(store, id)),
    });
  }
  await store.close();
  return { load: figures, growth };
}

/** Runs everything; about a minute. Needs Debian's package "postgresql". */
export async function benchShares(options: ShareBenchOptions = {}): Promise<readonly ShareBench[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chainsight-bench-'));
  const postgres = await startPostgres();
  try {
    const sqlite = await openDatabase({ dataDir: folder, databaseUrl: '' });
    const first = { database: 'SQLite' as const, ...(await measure(sqlite, options)) };
    const server = await openDatabase({ dataDir: folder, databaseUrl: postgres.url });
    return [first, { database: 'PostgreSQL', ...(await measure(server, options)) }];
  } finally {
    postgres.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));

/** The figures as Markdown tables. */
export function printShares(benches: readonly ShareBench[]): string {
  const lines = ['## Sharing', '', '| database | operation | clients | per second | p50 ms | p99 ms |'];
  lines.push('| --- | --- | --: | --: | --: | --: |');
  for (const { database, load: figures } of benches) {
    for (const { operation, clients, perSecond, p50Ms, p99Ms } of figures) {
      lines.push(
        `| ${database} | ${operation} | ${clients} | ${digits(perSecond)} | ${digits(p50Ms)} | ${digits(p99Ms)} |`,
      );
    }
  }
  lines.push('', '| database | stored links | create ms | open ms |', '| --- | --: | --: | --: |');
  for (const { database, growth } of benches) {
    for (const { stored, createMs, openMs } of growth) {
      lines.push(`| ${database} | ${stored} | ${digits(createMs)} | ${digits(openMs)} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { largest: { type: 'string' } } });
  const benches = await benchShares(values.largest === undefined ? {} : { largest: Number(values.largest) });
  process.stdout.write(printShares(benches));
}
