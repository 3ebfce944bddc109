/** The application with several trust stores and an organisation's roots, as an operator may have it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Issued } from '#lib/cli/pki.ts';
import { savedStore, saveStores, storesFileIn, type SavedStore } from '#lib/trust/ccadb/saved.ts';
import { startApp, type RunningApp } from '#test/tools/app.ts';
import { derOf, pemsOf } from '#test/trust/real-stores.ts';

/** Real stores by our ids, and their names in the shared archive. */
const ARCHIVED = {
  mozilla: 'mozilla_nss',
  microsoft: 'microsoft_windows',
  apple: 'apple',
  android: 'google_aosp',
  java: 'openjdk',
} as const;

const stored = (id: string, ders: readonly Uint8Array[]): SavedStore =>
  savedStore(
    { id, title: id, source: 'test', date: '2026-06-01' },
    ders.map((der) => ({ der, terms: {} })),
  );

/**
 * Starts the application with the real stores. Chrome's is missing.
 * @param phone a root that only Lync Phone Edition knows
 * @param enterprise roots in the operator's folder
 */
export async function startWithStores({
  phone,
  enterprise,
}: {
  readonly phone: Issued;
  readonly enterprise: readonly Issued[];
}): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'chainsight-stores-'));
  const dataDir = join(folder, 'data');
  const roots = join(folder, 'roots');
  mkdirSync(roots);
  enterprise.forEach(({ pem }, index) => writeFileSync(join(roots, `${index}.pem`), pem));
  const ids = Object.keys(ARCHIVED) as (keyof typeof ARCHIVED)[];
  saveStores(storesFileIn(dataDir), [
    ...ids.map((id) => stored(id, pemsOf(ARCHIVED[id]).map(derOf))),
    stored('lync-phone', [phone.der]),
  ]);
  const app = await startApp({ CHAINSIGHT_DATA_DIR: dataDir, CHAINSIGHT_ENTERPRISE_ROOTS: roots });
  return {
    address: app.address,
    stop: async () => {
      await app.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
