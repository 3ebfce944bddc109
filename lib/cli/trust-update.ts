/**
 * `npm run trust:update`: fetches the root lists of clients. A running server takes them up.
 * `npm run trust:update -- --import java=cacerts`: takes a store from a file instead (PEM, PKCS #7, SST, JKS);
 * `--forget java` drops it again; `--only ID` fetches some lists. `--events` is for the server that starts it:
 * one JSON line for each list, and an end as soon as its input ends.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { proxySettings, readConfig } from '#lib/server/config.ts';
import { javaHomes } from '#lib/trust/sources/java.ts';
import { createDownload } from '#lib/trust/transfer/download.ts';
import { importStore } from '#lib/trust/lists/import.ts';
import { LIST_PLANS } from '#lib/trust/lists/plan.ts';
import { dropStore, storesFileIn } from '#lib/trust/saved.ts';
import { updateStores, type UpdateOutcome } from '#lib/trust/lists/update.ts';

const config = readConfig(process.env);
const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    import: { type: 'string', multiple: true, default: [] },
    forget: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true, default: [] },
    events: { type: 'boolean', default: false },
  },
});
const file = values.file ?? storesFileIn(resolve(join(import.meta.dirname, '..', '..'), config.dataDir));
const now = new Date();

function tell({ id, count, problem, failures, instead }: UpdateOutcome): void {
  if (values.events) {
    process.stdout.write(`${JSON.stringify({ id, count, problem, failures, instead })}\n`);
  } else if (problem === null) {
    console.log(
      `${id}: ${count} roots.${instead === null ? '' : ` (Not from the first source: ${instead}.)`}`,
    );
  } else {
    const copy = count > 0 ? `The last good copy stays (${count} roots).` : 'There is no copy.';
    console.error(`${id}: not renewed; ${problem}. ${copy}`);
  }
}

const fetchLists = (): Promise<readonly UpdateOutcome[]> =>
  updateStores({
    plans: values.only.length === 0 ? LIST_PLANS : LIST_PLANS.filter(({ id }) => values.only.includes(id)),
    addresses: {
      ccadb: config.ccadbUrl,
      observatory: config.observatoryUrl,
      windowsUpdate: config.windowsUpdateUrl,
    },
    download: createDownload({ proxy: proxySettings(config) }),
    javaHomes: javaHomes(process.env['JAVA_HOME']),
    file,
    now,
    onOutcome: tell,
  });

if (values.events) {
  process.stdin.resume();
  process.stdin.on('end', () => process.exit(1));
  await fetchLists();
  process.exit(0);
}

const outcomes: UpdateOutcome[] = [];
for (const id of values.forget)
  console.log(dropStore(file, id) ? `${id}: dropped.` : `${id}: there is none to drop.`);
for (const text of values.import) {
  const outcome = await importStore(text, { file, now });
  outcomes.push(outcome);
  tell(outcome);
}
if (values.import.length === 0 && values.forget.length === 0) outcomes.push(...(await fetchLists()));
if (outcomes.some(({ problem }) => problem === null)) console.log('Pages opened from now on use them.');
if (outcomes.some(({ problem }) => problem !== null)) process.exitCode = 1;
