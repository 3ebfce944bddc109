/**
 * The lists of Certificate Transparency logs at hand: the one that the reader gave, kept in this browser, and
 * the one that the operator of this server provides, asked for once when a result has use for it.
 */
import type { CtLog } from '#lib/core/transparency/log-list.ts';
import { fromBase64, toBase64 } from '#lib/core/der/bytes.ts';
import { CT_LOGS_PATH } from '#lib/endpoints/api.ts';
import type { CtLogsAnswer, WireLog } from '#lib/endpoints/ct-logs-wire.ts';
import { HAS_SERVER } from '../home.ts';
import { LOG_LIST_CHARACTERS, OWN_SERVER_MS } from '../limits.ts';
import { createStore } from '../store.ts';

const KEY = 'chainsight.ct-logs';
interface CtLists {
  readonly own: readonly CtLog[];
  readonly provided: readonly CtLog[];
  /** Both, each log once; the reader's list counts first. */
  readonly all: readonly CtLog[];
}

const NONE: CtLists = { own: [], provided: [], all: [] };
const store = createStore<CtLists>(NONE);
let loaded = false;
let asked = false;

const toLog = (log: WireLog): CtLog => ({ ...log, key: fromBase64(log.key) });

function join(own: readonly CtLog[], provided: readonly CtLog[]): CtLists {
  const known = new Set(own.map(({ id }) => id));
  return { own, provided, all: [...own, ...provided.filter(({ id }) => !known.has(id))] };
}

function load(): void {
  if (loaded || typeof localStorage === 'undefined') return;
  loaded = true;
  try {
    // Written by `take` alone, after each log was checked.
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '[]') as readonly WireLog[];
    store.update(({ provided }) => join(stored.map(toLog), provided));
  } catch {
    // Storage is closed or was written by somebody else: then there is no list.
  }
}

function keep(logs: readonly CtLog[]): void {
  loaded = true;
  store.update(({ provided }) => join(logs, provided));
  try {
    if (logs.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(logs.map((log) => ({ ...log, key: toBase64(log.key) }))));
  } catch {
    // The list then lasts as long as the page.
  }
}

export const ctLogs = {
  /** The logs that timestamps are judged by. */
  get: (): readonly CtLog[] => ctLogs.lists().all,
  lists: (): CtLists => {
    load();
    return store.get();
  },
  subscribe: store.subscribe,
  server: (): CtLists => NONE,

  /** Asks our own server for its list, once. Without an answer there is none. */
  async askProvided(): Promise<void> {
    if (asked || !HAS_SERVER) return;
    asked = true;
    try {
      const response = await fetch(CT_LOGS_PATH, {
        credentials: 'same-origin',
        signal: AbortSignal.timeout(OWN_SERVER_MS),
      });
      if (!response.ok) return;
      const { logs } = (await response.json()) as CtLogsAnswer;
      if (logs.length === 0) return;
      load();
      store.update(({ own }) => join(own, logs.map(toLog)));
    } catch {
      asked = false; // another result may have more luck
    }
  },

  /** Takes a list in the standard JSON form. @returns the number of logs, or null when it is no list. */
  async take(text: string): Promise<number | null> {
    // Loaded when needed: few readers have a list, and everybody loads this page.
    const { readLogList } = await import('#lib/core/transparency/log-list.ts');
    const logs = text.length > LOG_LIST_CHARACTERS ? null : readLogList(text);
    if (logs) keep(logs);
    return logs?.length ?? null;
  },

  clear(): void {
    keep([]);
  },
};
