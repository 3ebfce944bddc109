/**
 * A process that stores shares as fast as it can and says which were answered: it is there to be killed.
 * Arguments: data folder, database URL or "". Lines on stdout: `stored <id>` and `deleted <id>` after the
 * database answered, `deleting <id>` before it is asked.
 */
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openDatabase } from '#lib/server/database/database.ts';
import { createStore } from '#lib/server/share/store.ts';

const [dataDir = '', databaseUrl = ''] = process.argv.slice(2);
const limits = { totalBytes: 1_000_000_000, sharesPerHour: 1_000_000 };
const store = createStore(await openDatabase({ dataDir, databaseUrl }), limits);

const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

async function writeForever(): Promise<never> {
  for (let turn = 0; ; turn += 1) {
    const envelope = randomBytes(200 + ((turn * 613) % 6_000));
    const outcome = await store.put({ envelope, lifetimeSeconds: 3_600, once: false });
    if (outcome.kind !== 'stored') throw new Error(outcome.kind);
    say(`stored ${outcome.id}`);
    if (turn % 3 !== 0) continue;
    say(`deleting ${outcome.id}`);
    if (await store.remove(outcome.id, outcome.deleteToken)) say(`deleted ${outcome.id}`);
  }
}

say('ready');
await Promise.all([1, 2, 3].map(() => writeForever()));
