import { readReport, ReportError, rootsOf } from './report.ts';
import { loadStores, savedStore, saveStores, type SavedStore } from './saved.ts';
import type { StoreSource } from './sources.ts';

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
const MAXIMUM_BYTES = 32 * 1_048_576;

/** Renews the stores that can be renewed, each by itself, and replaces the file once at the end. */
export async function updateStores(options: UpdateOptions): Promise<readonly UpdateOutcome[]> {
  const { sources, file } = options;
  const stores = new Map(loadStores(file).map((store) => [store.id, store]));
  const outcomes: UpdateOutcome[] = [];
  for (const source of sources) {
    const last = stores.get(source.id);
    try {
      const store = await fetchStore(source, options);
      const before = last?.roots.length ?? 0;
      if (store.roots.length < before * (1 - LARGEST_LOSS))
        throw new ReportError(`has only ${store.roots.length} roots where there were ${before}`);
      stores.set(source.id, store);
      outcomes.push({ id: source.id, count: store.roots.length, problem: null });
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      outcomes.push({ id: source.id, count: last?.roots.length ?? 0, problem });
    }
  }
  if (outcomes.some(({ problem }) => problem === null)) saveStores(file, [...stores.values()]);
  return outcomes;
}

async function fetchStore(
  { id, title, path, columns, fewest }: StoreSource,
  { base, now, timeout }: UpdateOptions,
): Promise<SavedStore> {
  const url = `${base}${path}`;
  const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new ReportError(`was answered with HTTP status ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > MAXIMUM_BYTES) throw new ReportError('is larger than any report');
  const roots = rootsOf(readReport(new TextDecoder().decode(bytes)), columns);
  if (roots.length < fewest)
    throw new ReportError(`has ${roots.length} roots, fewer than the ${fewest} expected`);
  return savedStore({ id, title, source: url, date: now.toISOString().slice(0, 10) }, roots);
}
