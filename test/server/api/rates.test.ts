import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRates } from '#lib/server/api/rates.ts';
import { Throttle } from '#lib/server/api/throttle.ts';
import { readConfig } from '#lib/server/config.ts';
import { SHARED_RATE_LIMITS } from '#lib/server/limits.ts';
import { openDatabase } from '#lib/server/database/database.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';

let postgres: Postgres;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-rates-'));
  postgres = await startPostgres();
});
afterAll(() => {
  postgres.remove();
  rmSync(folder, { recursive: true, force: true });
});

const LIMIT = 20;
const configOf = (databaseUrl: string) => ({
  ...readConfig({ CHAINSIGHT_CLIENT_RATE: String(LIMIT), CHAINSIGHT_CLIENT_BURST: '0' }),
  databaseUrl,
});

const open: { close(): Promise<void> }[] = [];
const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await Promise.all(open.splice(0).map((each) => each.close()));
});
const instance = (databaseUrl = postgres.url, clientBurst = 0): Throttle => {
  const throttle = new Throttle({ ...configOf(databaseUrl), clientBurst });
  open.push(throttle);
  return throttle;
};
const events = (): string[] => lines.map((line) => (JSON.parse(line) as { event: string }).event);

/** How many of `asked` requests pass, given to the instances in turn. */
async function passed(instances: readonly Throttle[], client: string, asked = 3 * LIMIT): Promise<number> {
  const turns = Array.from({ length: Math.ceil(asked / instances.length) }, () => instances).flat();
  const asks = turns.slice(0, asked).map((throttle) => throttle.count(client));
  return (await Promise.all(asks)).filter(({ ok }) => ok).length;
}

describe('the limit of a client', () => {
  it('lets a list have a burst once, with PostgreSQL over all instances, and alone', async () => {
    const instances = [instance(postgres.url, 15), instance(postgres.url, 15)];
    expect(await passed(instances, '192.0.2.31')).toBe(LIMIT + 15);
    expect(await passed(instances, '192.0.2.31', 5), 'not again').toBe(0);
    const alone = instance('', 15);
    expect(await passed([alone], '192.0.2.32')).toBe(LIMIT + 15);
    const refused = await alone.count('192.0.2.32');
    expect(refused).toMatchObject({ fault: { code: 'rate-limited', perMinute: LIMIT } });
  });

  it('holds over instances with one PostgreSQL, and for each client by itself', async () => {
    // Each brings the schema up to date at the same time: none of them may fail at it.
    const instances = [instance(), instance(), instance()];
    expect(await passed(instances, '192.0.2.1')).toBe(LIMIT);
    expect(await passed(instances, '192.0.2.2')).toBe(LIMIT);
    expect(await passed([instance()], '192.0.2.1', 5), 'one that starts later').toBe(0);
    expect(events()).toEqual([]);
  });

  it('is told with the time until requests pass again', async () => {
    const throttle = instance();
    await passed([throttle], '192.0.2.3');
    const refused = await throttle.count('192.0.2.3');
    expect(refused).toMatchObject({ fault: { code: 'rate-limited', scope: 'client' } });
    if (!refused.ok && refused.fault.code === 'rate-limited') {
      expect(refused.fault.retryAfterSeconds).toBeGreaterThan(0);
      expect(refused.fault.retryAfterSeconds).toBeLessThanOrEqual(60);
    }
  });

  it('is counted by each instance without a database', async () => {
    expect(await passed([instance(''), instance('')], '192.0.2.4')).toBe(2 * LIMIT);
  });
});

describe('a PostgreSQL that goes', () => {
  it.each([
    ['stops', () => postgres.stop(), () => postgres.start()],
    ['crashes', () => postgres.crash(), () => postgres.start()],
    ['hangs', () => postgres.freeze(), () => postgres.thaw()],
  ] as const)(
    '%s leaves each instance its own limit, said once, and counts for all again after',
    async (name, away, back) => {
      const instances = [instance(), instance()];
      expect(await passed(instances, `${name} 1`)).toBe(LIMIT);
      away();
      try {
        expect(await passed(instances, `${name} 2`)).toBe(2 * LIMIT);
        // The rest are not held up by what was found out: nothing waits for the database now.
        expect(await passed(instances, `${name} 3`)).toBe(2 * LIMIT);
      } finally {
        back();
      }
      expect(events()).toEqual(['limits-unshared', 'limits-unshared']);
      const later = performance.now() + SHARED_RATE_LIMITS.retryMs;
      vi.spyOn(performance, 'now').mockReturnValue(later);
      // The first of each tries it; meanwhile the others count here, so that one by one is what is measured.
      for (const throttle of instances) await throttle.count(`${name} 4`);
      expect(events().slice(2)).toEqual(['limits-shared', 'limits-shared']);
      expect(await passed(instances, `${name} 5`)).toBe(LIMIT);
    },
  );

  it('is not there at the start: its tables are made when it comes', async () => {
    const late = createRates(configOf(postgres.url.replace(/[^/]*$/, 'late')));
    open.push(late);
    await late.client.consume('early');
    expect(events()).toEqual(['limits-unshared']);
    const { db } = await openDatabase(configOf(postgres.url));
    await sql`create database late`.execute(db);
    await db.destroy();
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + SHARED_RATE_LIMITS.retryMs);
    await late.client.consume('early');
    expect(events().slice(1)).toEqual(['limits-shared']);
  });
});
