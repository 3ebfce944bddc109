/** Part of the build: writes the trust stores into `public/trust` for the browser (see lib/trust/format.ts). */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeTrust } from '#lib/trust/encode.ts';
import { loadStores, storeInput } from '#lib/trust/ccadb/saved.ts';
import { readConfig } from '#lib/server/config.ts';
import { readEnterprise } from '#lib/trust/enterprise.ts';
import { MOZILLA, mozillaStore } from '#lib/trust/node.ts';

const folder = join(import.meta.dirname, '..', '..', 'public', 'trust');
// What `npm run trust:update` fetched joins, or replaces, what comes with Node; without it the build goes on.
const saved = loadStores(join(import.meta.dirname, '..', '..', 'data', 'trust', 'stores.json')).map(
  storeInput,
);
const bundled = saved.some(({ id }) => id === MOZILLA) ? [] : [mozillaStore()];
const deployed = readConfig(process.env).enterpriseRoots;
const own = deployed === '' ? { store: null, problems: [] } : await readEnterprise(deployed);
for (const problem of own.problems) console.error(`The organisation’s roots: ${problem}.`);
const { manifest, files, unreadable } = encodeTrust([
  ...bundled,
  ...saved,
  ...(own.store ? [own.store] : []),
]);

for (const { store, position, reason } of unreadable) {
  console.error(`Root ${position} of ${store} is left out: ${reason}.`);
}
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);

const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
const stores = manifest.stores.map(({ title, count }) => `${title} ${count} roots`).join(', ');
console.log(
  `Trust: ${stores}; ${files.size} files, ${(size / 1000).toFixed(0)} KB, index ${files.get(manifest.index)?.length ?? 0} octets.`,
);
