/** The trust files of this process: one library, and what keeps its lists fresh. */
import { resolve } from 'node:path';
import { gatherStores, stampOf } from '../../trust/sources/gather.ts';
import { LIST_PLANS } from '../../trust/lists/plan.ts';
import { isImported, loadStores, storesFileIn } from '../../trust/saved.ts';
import type { FetchAnswer, TrustStatus } from '../../trust/status.ts';
import { serverConfig, type ServerConfig } from '../config.ts';
import { fetchInProcess } from './fetch-process.ts';
import { TrustLibrary } from './library.ts';
import { ListRefresher, type RefresherOptions, type WatchedList } from './refresher.ts';

const tell = (sentence: string): void => {
  process.stderr.write(`chainsight: ${sentence}\n`);
};

export interface TrustService {
  readonly library: TrustLibrary;
  readonly status: () => Promise<TrustStatus>;
  readonly fetchNow: () => FetchAnswer;
  readonly stop: () => void;
}

/** @param fetch fetches lists into the data folder; in a process of its own when not told */
export function createTrustService(
  { dataDir, enterpriseRoots, trustRefreshHours }: ServerConfig,
  problem = tell,
  fetch: RefresherOptions['fetch'] = fetchInProcess,
): TrustService {
  const places = { storesFile: storesFileIn(resolve(dataDir)), enterpriseRoots };
  const library = new TrustLibrary({
    gather: async () => {
      const { stores, problems, enterprise } = await gatherStores(places, new Date());
      problems.forEach(problem);
      return { stores, enterprise };
    },
    stamp: () => stampOf(places),
    built: resolve('public', 'trust'),
    onProblem: (error) =>
      problem(`The trust stores can’t be read: ${error instanceof Error ? error.message : String(error)}.`),
  });
  const watched = unlessChanged(
    () => stampOf({ ...places, enterpriseRoots: '' }),
    () => watchedIn(places.storesFile),
  );
  const refresher = new ListRefresher({
    hours: trustRefreshHours,
    lists: watched,
    fetch,
    onProblem: problem,
  });
  refresher.start();
  return {
    library,
    status: async () => {
      const { automatic, fetching, problems, triedAt, nextAt, failures } = refresher.state();
      const ids = new Set(watched().map(({ id }) => id));
      const fetchable = LIST_PLANS.filter(({ id }) => ids.has(id)).map(({ id, title }) => ({
        id,
        title,
        fetching: fetching.includes(id),
        problem: problems[id] ?? null,
        ...(failures[id] === undefined ? {} : { failures: failures[id] }),
      }));
      return { version: 1, ...(await library.state()), automatic, fetchable, triedAt, nextAt };
    },
    fetchNow: () => ({ version: 1, outcome: refresher.fetchNow() }),
    stop: () => refresher.stop(),
  };
}

/** The lists that may be fetched: all but those that the operator brought. */
function watchedIn(storesFile: string): readonly WatchedList[] {
  const kept = new Map(loadStores(storesFile).map((store) => [store.id, store]));
  return LIST_PLANS.flatMap(({ id }) => {
    const store = kept.get(id);
    if (store && isImported(store)) return [];
    const fetchedAt = Date.parse(store?.fetchedAt ?? store?.date ?? '');
    return [{ id, fetchedAt: Number.isNaN(fetchedAt) ? null : fetchedAt }];
  });
}

/** Reads again only when the stamp is another: pages ask every few seconds, and the file has megabytes. */
function unlessChanged<Value>(stamp: () => string, read: () => Value): () => Value {
  let last: { readonly stamp: string; readonly value: Value } | null = null;
  return () => {
    const now = stamp();
    if (last?.stamp !== now) last = { stamp: now, value: read() };
    return last.value;
  };
}

declare global {
  /** Next may load this module more than once. */
  var chainsightTrust: TrustService | undefined;
}

/** @throws {ConfigError} when the environment is wrong. */
export function trustService(): TrustService {
  return (globalThis.chainsightTrust ??= createTrustService(serverConfig()));
}
