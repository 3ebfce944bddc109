/** The trust files of this process: one library, and its renewal when the operator asked for it. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { storesFileIn } from '../../trust/ccadb/saved.ts';
import { STORE_SOURCES } from '../../trust/ccadb/sources.ts';
import { updateStores } from '../../trust/ccadb/update.ts';
import { gatherStores, stampOf } from '../../trust/sources/gather.ts';
import { serverConfig, type ServerConfig } from '../config.ts';
import { TrustLibrary } from './library.ts';
import { refreshRegularly } from './refresh.ts';

/** For one report of the CCADB. */
const REPORT_TIMEOUT_MS = 120_000;

const tell = (sentence: string): void => {
  process.stderr.write(`chainsight: ${sentence}\n`);
};

export function createTrustLibrary(
  { dataDir, enterpriseRoots, trustRefreshHours, ccadbUrl }: ServerConfig,
  problem = tell,
): TrustLibrary {
  const places = { storesFile: storesFileIn(resolve(dataDir)), enterpriseRoots };
  refreshRegularly({
    hours: trustRefreshHours,
    renewedAt: () => statSync(places.storesFile, { throwIfNoEntry: false })?.mtimeMs ?? null,
    update: () =>
      updateStores({
        sources: STORE_SOURCES,
        base: ccadbUrl,
        file: places.storesFile,
        now: new Date(),
        timeout: REPORT_TIMEOUT_MS,
      }),
    onProblem: problem,
  });
  return new TrustLibrary({
    gather: async () => {
      const { stores, problems } = await gatherStores(places, new Date());
      problems.forEach(problem);
      return stores;
    },
    stamp: () => stampOf(places),
    built: resolve('public', 'trust'),
    onProblem: (error) =>
      problem(`The trust stores can’t be read: ${error instanceof Error ? error.message : String(error)}.`),
  });
}

declare global {
  /** Next may load this module more than once. */
  var chainsightTrust: TrustLibrary | undefined;
}

/** @throws {ConfigError} when the environment is wrong. */
export function trustLibrary(): TrustLibrary {
  return (globalThis.chainsightTrust ??= createTrustLibrary(serverConfig()));
}
