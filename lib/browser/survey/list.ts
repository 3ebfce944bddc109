/**
 * A list of hosts being checked, a few at a time. Lives outside the page, so that coming back from a result
 * finds it; the table is told of news a few times a second, not a thousand times.
 */
import { HOSTS_AT_ONCE, TELL_EVERY_MS } from '../limits.ts';
import pLimit from 'p-limit';
import type { Target } from '#lib/core/input/target.ts';
import type { HostRow, ListPace } from '#lib/view/survey/list.ts';
import { createStore } from '../store.ts';
import { checkHost } from './check-host.ts';
import { judgeAgain, type JudgedEndpoint } from './judge-answer.ts';

export interface ListSurvey {
  readonly phase: 'idle' | 'running' | 'stopped' | 'done';
  readonly rows: readonly HostRow<JudgedEndpoint>[];
  readonly pace: ListPace;
}

const EMPTY: ListSurvey = { phase: 'idle', rows: [], pace: { done: 0, elapsed: 0, held: null } };

type Row = HostRow<JudgedEndpoint>;

const store = createStore<ListSurvey>(EMPTY);
let current: AbortController | null = null;
let changes = new Map<number, Row['state']>();
let teller: ReturnType<typeof setTimeout> | null = null;
let started = 0;
let finished = 0;
let held: ListPace['held'] = null;

function tell(): void {
  if (teller !== null) clearTimeout(teller);
  teller = null;
  const news = changes;
  changes = new Map();
  store.update((now) => ({
    ...now,
    rows: now.rows.map((row) => {
      const state = news.get(row.id);
      return state ? { ...row, state } : row;
    }),
    pace: { done: finished, elapsed: performance.now() - started, held },
  }));
}

function note(id: number, state: Row['state']): void {
  changes.set(id, state);
  teller ??= setTimeout(tell, TELL_EVERY_MS);
}

/** @throws the signal's reason when cancelled; every other failure is a state of the row */
async function check({ id, target: { host, port, protocol } }: Row, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  note(id, { kind: 'running' });
  try {
    // The two further connections of a thorough check tell nothing that this table shows.
    const outcome = await checkHost({ host, port, protocol, thorough: false }, signal, (by) => {
      held = by;
      teller ??= setTimeout(tell, TELL_EVERY_MS);
    });
    note(id, outcome);
  } catch (error) {
    signal.throwIfAborted();
    note(id, { kind: 'failed', message: error instanceof Error ? error.message : '' });
  }
}

function ignoreAbort(error: unknown): void {
  // What was stopped waits again; nothing else comes out of a check.
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}

/** Checks all rows that wait; resolves when they are done, or when it was stopped. */
async function run(): Promise<void> {
  const mine = new AbortController();
  current = mine;
  started = performance.now();
  finished = 0;
  held = null;
  store.update((now) => ({ ...now, phase: 'running', pace: { done: 0, elapsed: 0, held: null } }));
  const limit = pLimit(HOSTS_AT_ONCE);
  const waiting = store.get().rows.filter(({ state }) => state.kind === 'waiting');
  await Promise.all(
    waiting.map((row) =>
      limit(async () => {
        if (mine.signal.aborted) return;
        await check(row, mine.signal).catch(ignoreAbort);
        finished += 1;
      }),
    ),
  );
  if (current !== mine || mine.signal.aborted) return;
  tell();
  store.update((now) => ({ ...now, phase: 'done' }));
}

export const listSurvey = {
  get: store.get,
  subscribe: store.subscribe,
  server: (): ListSurvey => EMPTY,

  /** Takes a new list and checks it. */
  start(targets: readonly Target[]): Promise<void> {
    listSurvey.clear();
    store.set({
      ...EMPTY,
      rows: targets.map((target, id) => ({ id, target, state: { kind: 'waiting' } })),
    });
    return run();
  },

  /** Stops; what was under way waits again. */
  stop(): void {
    if (store.get().phase !== 'running') return;
    current?.abort(new DOMException('Cancelled.', 'AbortError'));
    tell();
    store.update((now) => ({
      ...now,
      phase: 'stopped',
      rows: now.rows.map((row) =>
        row.state.kind === 'running' ? { ...row, state: { kind: 'waiting' } } : row,
      ),
    }));
  },

  /** Goes on with the rows that wait. */
  resume: run,

  /** Checks one row again, whatever else is going on. */
  async recheck(id: number): Promise<void> {
    const row = store.get().rows.find((one) => one.id === id);
    if (!row) return;
    if (!current || current.signal.aborted) current = new AbortController();
    await check(row, current.signal).catch(ignoreAbort);
    tell();
  },

  /** Judges all chains again, because the reader's roots changed. Nothing is fetched. */
  async rejudge(): Promise<void> {
    if (!current || current.signal.aborted) current = new AbortController();
    const { signal } = current;
    for (const { id, state } of store.get().rows) {
      if (signal.aborted) return;
      if (state.kind !== 'judged') continue;
      const again = await judgeAgain(state, signal).catch(ignoreAbort);
      if (again) note(id, again);
    }
  },

  clear(): void {
    current?.abort(new DOMException('Overtaken.', 'AbortError'));
    current = null;
    changes.clear();
    store.set(EMPTY);
  },
};
