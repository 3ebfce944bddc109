/** The application with several trust stores and an organisation's roots, as an operator may have it. */
import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import type { Issued } from '#lib/cli/pki.ts';
import { savedStore, saveStores, storesFileIn, type SavedStore } from '#lib/trust/saved.ts';
import { startApp, type RunningApp } from '#test/tools/app.ts';

/** Stores by our ids, and the roots of each. Chrome's is missing. */
type Stores = Readonly<Record<'mozilla' | 'microsoft' | 'apple' | 'android' | 'java', readonly Uint8Array[]>>;

/** Where it matters only that there are several: the same roots for all. */
function sameForAll(): Stores {
  const roots = rootCertificates.map((pem) => new Uint8Array(new X509Certificate(pem).raw));
  return { mozilla: roots, microsoft: roots, apple: roots, android: roots, java: roots };
}

const stored = (id: string, ders: readonly Uint8Array[]): SavedStore =>
  savedStore(
    { id, title: id, source: 'test', date: '2026-06-01' },
    { roots: ders.map((der) => ({ der, terms: {} })) },
  );

/**
 * Starts the application with these stores.
 * @param phone a root that only Lync Phone Edition knows
 * @param enterprise roots in the operator's folder
 */
export async function startWithStores({
  phone,
  enterprise,
  stores = sameForAll(),
}: {
  readonly phone: Issued;
  readonly enterprise: readonly Issued[];
  readonly stores?: Stores;
}): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'chainsight-stores-'));
  const dataDir = join(folder, 'data');
  const roots = join(folder, 'roots');
  mkdirSync(roots);
  enterprise.forEach(({ pem }, index) => writeFileSync(join(roots, `${index}.pem`), pem));
  saveStores(storesFileIn(dataDir), [
    ...Object.entries(stores).map(([id, roots]) => stored(id, roots)),
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
