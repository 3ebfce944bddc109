/**
 * `npm run trust:update`: renews the root programmes' lists from the CCADB. A running server takes them up.
 * `npm run trust:update -- --import java=cacerts`: takes a store from a file instead (PEM, PKCS #7, SST, JKS).
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '#lib/server/config.ts';
import { storesFileIn } from '#lib/trust/ccadb/saved.ts';
import { STORE_SOURCES } from '#lib/trust/ccadb/sources.ts';
import { importStore } from '#lib/trust/ccadb/import.ts';
import { updateStores, type UpdateOutcome } from '#lib/trust/ccadb/update.ts';

const { ccadbUrl, dataDir } = readConfig(process.env);
const { values } = parseArgs({
  options: {
    base: { type: 'string', default: ccadbUrl },
    file: { type: 'string' },
    import: { type: 'string', multiple: true, default: [] },
  },
});
const file = values.file ?? storesFileIn(resolve(join(import.meta.dirname, '..', '..'), dataDir));

const now = new Date();
const outcomes: UpdateOutcome[] = [];
if (values.import.length === 0) {
  outcomes.push(
    ...(await updateStores({ sources: STORE_SOURCES, base: values.base, file, now, timeout: 120_000 })),
  );
}
for (const text of values.import) outcomes.push(await importStore(text, { file, now }));
for (const { id, count, problem } of outcomes) {
  if (problem === null) console.log(`${id}: ${count} roots.`);
  else
    console.error(
      `${id}: not renewed, its source ${problem}. ${count > 0 ? `The last good copy stays (${count} roots).` : 'There is no copy.'}`,
    );
}
if (outcomes.some(({ problem }) => problem === null)) console.log('Pages opened from now on use them.');
if (outcomes.some(({ problem }) => problem !== null)) process.exitCode = 1;
