/** The list of Certificate Transparency logs that the reader gave, kept in this browser. */
import { toBase64 } from '#lib/core/der/bytes.ts';
import type { CtLog } from '#lib/core/transparency/log-list.ts';
import { fromBase64 } from './base64.ts';
import { createStore } from './store.ts';

const KEY = 'chainsight.ct-logs';
/** Characters of a list's text; those of browsers have some 150,000. */
const MAXIMUM = 1_500_000;

type StoredLog = Omit<CtLog, 'key'> & { readonly key: string };

const NONE: readonly CtLog[] = [];
const store = createStore<readonly CtLog[]>(NONE);
let loaded = false;

function load(): void {
  if (loaded || typeof localStorage === 'undefined') return;
  loaded = true;
  try {
    // Written by `take` alone, after each log was checked.
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '[]') as readonly StoredLog[];
    store.set(stored.map((log) => ({ ...log, key: fromBase64(log.key) })));
  } catch {
    // Storage is closed or was written by somebody else: then there is no list.
  }
}

function keep(logs: readonly CtLog[]): void {
  loaded = true;
  store.set(logs);
  try {
    if (logs.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(logs.map((log) => ({ ...log, key: toBase64(log.key) }))));
  } catch {
    // The list then lasts as long as the page.
  }
}

export const ctLogs = {
  get: (): readonly CtLog[] => {
    load();
    return store.get();
  },
  subscribe: store.subscribe,
  server: (): readonly CtLog[] => NONE,

  /** Takes a list in the standard JSON form. @returns the number of logs, or null when it is no list. */
  async take(text: string): Promise<number | null> {
    // Loaded when needed: few readers have a list, and everybody loads this page.
    const { readLogList } = await import('#lib/core/transparency/log-list.ts');
    const logs = text.length > MAXIMUM ? null : readLogList(text);
    if (logs) keep(logs);
    return logs?.length ?? null;
  },

  clear(): void {
    keep(NONE);
  },
};
