import { Reports } from './reports.ts';
import { ReportError, type ReportedRoot } from './report.ts';
import { loadStores, savedStore, saveStores } from './saved.ts';
import { MATRIX_REPORT, type StoreSource } from './sources.ts';

/** What became of one store. */
export interface UpdateOutcome {
  readonly id: string;
  /** Roots now in it; 0 when there is no copy at all. */
  readonly count: number;
  /** Null: renewed. Else why not; the last good copy stays. */
  readonly problem: string | null;
}

export interface UpdateOptions {
  readonly sources: readonly StoreSource[];
  /** Address of the CCADB, without a slash at the end. */
  readonly base: string;
  readonly file: string;
  readonly now: Date;
  /** For one report, in milliseconds. */
  readonly timeout: number;
}

/** A store that suddenly lost more than this part of its roots is more likely a broken report. */
const LARGEST_LOSS = 0.3;

/** Renews the stores that can be renewed, each by itself, and replaces the file once at the end. */
export async function updateStores(options: UpdateOptions): Promise<readonly UpdateOutcome[]> {
  const { sources, base, file, now, timeout } = options;
  const reports = new Reports(base, timeout);
  const stores = new Map(loadStores(file).map((store) => [store.id, store]));
  const outcomes: UpdateOutcome[] = [];
  for (const source of sources) {
    const last = stores.get(source.id);
    try {
      const roots = await rootsFrom(source, reports);
      const before = last?.roots.length ?? 0;
      if (roots.length < source.fewest)
        throw new ReportError(`has ${roots.length} roots, fewer than the ${source.fewest} expected`);
      if (roots.length < before * (1 - LARGEST_LOSS))
        throw new ReportError(`has only ${roots.length} roots where there were ${before}`);
      const { id, title } = source;
      const path = source.kind === 'report' ? source.path : MATRIX_REPORT;
      const about = { id, title, source: `${base}${path}`, date: now.toISOString().slice(0, 10) };
      stores.set(id, savedStore(about, roots));
      outcomes.push({ id, count: roots.length, problem: null });
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      outcomes.push({ id: source.id, count: last?.roots.length ?? 0, problem });
    }
  }
  const renewed = outcomes.flatMap(({ id, problem }) => (problem === null ? (stores.get(id) ?? []) : []));
  if (renewed.length > 0) {
    // Read again: another process may have brought a store meanwhile.
    const latest = new Map(loadStores(file).map((store) => [store.id, store]));
    for (const store of renewed) latest.set(store.id, store);
    saveStores(file, [...latest.values()]);
  }
  return outcomes;
}

function rootsFrom(source: StoreSource, reports: Reports): Promise<readonly ReportedRoot[]> {
  return source.kind === 'report' ? reports.rootsIn(source) : reports.rootsOfProgramme(source);
}
