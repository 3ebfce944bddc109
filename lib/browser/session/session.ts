/**
 * The open result: one source, the question asked of it (host, date) and the report. Any change of the
 * question, or of the reader's roots, judges the same certificates again in the worker: nothing is
 * fetched, and an answer that was overtaken by a newer question is dropped.
 */
import type { EvaluationProgress } from '#lib/core/evaluate/types.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { CoreFailure, core } from '../worker/client.ts';
import { ctLogs } from './ct-logs.ts';
import { mergeEvidence } from '#lib/core/report/asks.ts';
import { jobOf } from './job.ts';
import type { EvaluateJob } from '../worker/protocol.ts';
import { forgetResult, loadResult, saveResult } from './storage.ts';
import type { Source } from '../ask/source.ts';
import { createStore } from '../store.ts';
import { ownStores } from '../roots/own-stores.ts';
import { rootLists } from '../roots/lists.ts';
import { userRoots } from '../roots/user-roots.ts';

export interface Session {
  /** `unopened`: not looked yet what a reload left; `none`: there is nothing. */
  readonly phase: 'unopened' | 'none' | 'open';
  readonly source: Source | null;
  /** Host name asked about, or null: not checked. */
  readonly host: string | null;
  /** Date asked about (ISO 8601 UTC), or null: now. */
  readonly at: string | null;
  readonly report: Report | null;
  /** Whether a reload of this tab finds the result again: not when it is too large to be stored. */
  readonly kept: boolean;
  /** Set while the worker is at it. */
  readonly running: EvaluationProgress | 'starting' | null;
  /** Why there is no (new) report, for people. */
  readonly failure: string | null;
}

const EMPTY: Session = {
  phase: 'unopened',
  source: null,
  host: null,
  at: null,
  report: null,
  kept: true,
  running: null,
  failure: null,
};

const store = createStore<Session>(EMPTY);
let current: AbortController | null = null;
/** Settles with the judgement under way. */
let currentJudgement: Promise<void> = Promise.resolve();

/** The question as the worker takes it; null when nothing is open. */
const openJob = ({ source, host, at }: Session): EvaluateJob | null =>
  source && jobOf(withNewest(source), { host, at: at ?? new Date().toISOString() });

const evaluate = (session: Session, signal: AbortSignal, quiet: boolean): Promise<Report> => {
  const job = openJob(session);
  if (!job) return Promise.reject(new Error('There is nothing to judge.'));
  return core.call('evaluate', job, {
    signal,
    onProgress: (running) => {
      if (!quiet) store.update((now) => ({ ...now, running }));
    },
  });
};

/** Evidence goes on coming in while a question is judged: of the same list the newest state counts. */
function withNewest(source: Source): Source {
  const open = store.get().source;
  return open?.supplied === source.supplied ? open : source;
}

/** Judges `next` and, if nothing newer was asked meanwhile, makes it the open result. */
function judge(next: Session, outer?: AbortSignal, quiet = false): Promise<void> {
  const judgement = judgeNow(next, outer, quiet);
  currentJudgement = judgement.catch(() => undefined);
  return judgement;
}

async function judgeNow(next: Session, outer: AbortSignal | undefined, quiet: boolean): Promise<void> {
  current?.abort(new DOMException('Overtaken.', 'AbortError'));
  const mine = new AbortController();
  current = mine;
  const signal = outer ? AbortSignal.any([mine.signal, outer]) : mine.signal;
  const before = store.get();
  if (!quiet) store.set({ ...before, running: 'starting', failure: null });
  try {
    const report = await evaluate(next, signal, quiet);
    if (current !== mine) return;
    const source = next.source && withNewest(next.source);
    const kept = source === null || saveResult({ source, host: next.host, at: next.at });
    store.set({ ...next, source, phase: 'open', report, kept, running: null, failure: null });
  } catch (error) {
    if (current === mine) {
      const failure = error instanceof CoreFailure ? error.message : null;
      store.update((now) => ({ ...before, source: now.source, running: null, failure }));
    }
    throw error;
  } finally {
    if (current === mine) current = null;
  }
}

export const session = {
  get: store.get,
  subscribe: store.subscribe,
  server: (): Session => EMPTY,

  /**
   * Judges a new source and opens it. The former result stays until the new one is there.
   * @throws the signal's reason when cancelled, CoreFailure when the worker failed.
   */
  open(source: Source, signal?: AbortSignal): Promise<void> {
    return judge({ ...EMPTY, source, host: source.host, at: source.at }, signal);
  },

  /** The question that a report answers, to ask it again for other clients; null when nothing is open. */
  job(report: Report): EvaluateJob | null {
    const job = openJob(store.get());
    return job && { ...job, host: report.host, at: report.at };
  },

  /** Asks another question about the same certificates. */
  async ask(change: { readonly host?: string | null; readonly at?: Date | null }): Promise<void> {
    const now = store.get();
    const host = change.host === undefined ? now.host : change.host;
    const at = change.at === undefined ? now.at : (change.at?.toISOString() ?? null);
    await judge({ ...now, host, at }).catch(ignoreAbort);
  },

  /**
   * Takes in what addresses gave and judges again, quietly: the question stays the same. Several pieces that
   * come while the worker is at it are judged together.
   */
  async addEvidence(pieces: readonly FetchedEvidence[]): Promise<void> {
    store.update((now) =>
      now.source
        ? { ...now, source: { ...now.source, evidence: mergeEvidence(now.source.evidence ?? [], pieces) } }
        : now,
    );
    if (pieces.length === 0) return;
    dirty = true;
    await (judging ??= judgeEvidence());
  },

  /** Puts a report that says more in the place of the open one; nothing when another is open by now. */
  amend(report: Report, amended: Report): void {
    if (amended !== report)
      store.update((now) => (now.report === report ? { ...now, report: amended } : now));
  },

  /** Resolves when all evidence taken in has been judged. */
  async settled(): Promise<void> {
    await judging;
  },

  /** Opens what a reload of this tab left behind, unless a result is open or on its way. */
  restore(): void {
    const { source, running } = store.get();
    if (source || running) return;
    const saved = loadResult();
    if (saved) void judge({ ...EMPTY, ...saved }).catch(ignoreAbort);
    else store.set({ ...EMPTY, phase: 'none' });
  },

  cancel(): void {
    current?.abort(new DOMException('Cancelled.', 'AbortError'));
  },

  clear(): void {
    session.cancel();
    forgetResult();
    store.set({ ...EMPTY, phase: 'none' });
  },
};

let dirty = false;
let judging: Promise<void> | null = null;

async function judgeEvidence(): Promise<void> {
  try {
    while (dirty) {
      dirty = false;
      // A question that is being judged began without the newest pieces: theirs is the next turn.
      while (current) await currentJudgement;
      await judge(store.get(), undefined, true).catch(ignoreAbort);
    }
  } finally {
    judging = null;
  }
}

function ignoreAbort(error: unknown): void {
  // The failure itself is in the session; an overtaken question needs no word.
  if (error instanceof CoreFailure || (error instanceof DOMException && error.name === 'AbortError')) return;
  throw error;
}

/** Judges again when trusted roots, the server's lists or the logs known change while a result is open. */
export function followUserRoots(): () => void {
  const again = (): void => {
    if (store.get().report) void session.ask({});
  };
  const stops = [
    userRoots.subscribe(again),
    ownStores.subscribe(again),
    ctLogs.subscribe(again),
    rootLists.onRenewal(again),
    // Follows the server's lists as long as a result is open.
    rootLists.subscribe(() => undefined),
  ];
  return () => stops.forEach((stop) => stop());
}
