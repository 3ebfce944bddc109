/** Part of the build: writes the trust stores into `public/trust` for the browser (see lib/trust/format.ts). */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig } from '#lib/server/config.ts';
import { storesFileIn } from '#lib/trust/saved.ts';
import { encodeTrust } from '#lib/trust/encode.ts';
import { gatherStores } from '#lib/trust/sources/gather.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'public', 'trust');
const { dataDir, enterpriseRoots } = readConfig(process.env);
const storesFile = storesFileIn(resolve(root, dataDir));
const { stores: inputs, problems } = await gatherStores({ storesFile, enterpriseRoots }, new Date());
for (const problem of problems) console.error(problem);
const { manifest, files, unreadable } = encodeTrust(inputs);

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
