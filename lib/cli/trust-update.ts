/** `npm run trust:update`: renews the root programmes' lists from the CCADB, then writes the trust files. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CCADB, STORE_SOURCES } from '#lib/trust/ccadb/sources.ts';
import { updateStores } from '#lib/trust/ccadb/update.ts';

const { values } = parseArgs({
  options: { base: { type: 'string', default: CCADB }, file: { type: 'string' } },
});
const file = values.file ?? join(import.meta.dirname, '..', '..', 'data', 'trust', 'stores.json');

const outcomes = await updateStores({
  sources: STORE_SOURCES,
  base: values.base,
  file,
  now: new Date(),
  timeout: 120_000,
});
for (const { id, count, problem } of outcomes) {
  if (problem === null) console.log(`${id}: ${count} roots.`);
  else
    console.error(
      `${id}: not renewed, the report ${problem}. ${count > 0 ? `The last good copy stays (${count} roots).` : 'There is no copy.'}`,
    );
}
if (outcomes.some(({ problem }) => problem === null) && values.file === undefined) {
  await import('./trust.ts');
  console.log('Start the server again to use them.');
}
if (outcomes.some(({ problem }) => problem !== null)) process.exitCode = 1;
