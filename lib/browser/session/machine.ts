/**
 * The machine behind the open result: what is open, what is being judged, and what waits for its turn. It
 * owns no worker, clock or storage; they are its ports, so that tests drive it step by step.
 *
 * A turn judges one question. A newer turn ends the one before, whose answer is then dropped. Evidence does
 * not end a turn: it waits until the question has its answer, and all that came meanwhile is judged at once.
 */
import type { EvaluationProgress } from '#lib/core/evaluate/types.ts';
import { isoTime } from '#lib/core/der/time.ts';
import { mergeEvidence } from '#lib/core/report/asks.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import type { PurposeId } from '#lib/core/purpose/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { Source } from '../ask/source.ts';
import { createStore } from '../store.ts';
import { CoreFailure, type CallOptions } from '../worker/client.ts';
import type { EvaluateJob } from '../worker/protocol.ts';
import type { JobQuestion } from './job.ts';
import type { SavedResult } from './storage.ts';

export interface Session {
  /** `unopened`: not looked yet what a reload left; `none`: there is nothing. */
  readonly phase: 'unopened' | 'none' | 'open';
  readonly source: Source | null;
  /** Host name asked about, or null: not checked. */
  readonly host: string | null;
  /** Date asked about (ISO 8601 UTC), or null: now. */
  readonly at: string | null;
  /** What the reader wants it judged as, or null: as what it says. */
  readonly purpose: PurposeId | null;
  /** The certificate that the reader picked among several (SHA-256, lower-case hex), or null. */
  readonly leaf: string | null;
  readonly report: Report | null;
  /** Whether a reload of this tab finds the result again: not when it is too large to be stored. */
  readonly kept: boolean;
  /** Set while the worker is at it. */
  readonly running: EvaluationProgress | 'starting' | null;
  /** Why there is no (new) report, for people. */
  readonly failure: string | null;
}

/** What the machine needs from outside. */
export interface SessionPorts {
  readonly jobOf: (source: Source, question: JobQuestion) => EvaluateJob;
  readonly evaluate: (job: EvaluateJob, options: CallOptions) => Promise<Report>;
  readonly now: () => Date;
  readonly load: () => SavedResult | null;
  /** False when it could not be stored. */
  readonly save: (result: SavedResult) => boolean;
}

/** A change of what is asked; what is absent stays. */
export interface QuestionChange {
  readonly host?: string | null;
  readonly at?: Date | null;
  readonly purpose?: PurposeId | null;
  readonly leaf?: string | null;
}

const EMPTY: Session = {
  phase: 'unopened',
  source: null,
  host: null,
  at: null,
  purpose: null,
  leaf: null,
  report: null,
  kept: true,
  running: null,
  failure: null,
};

/** One question under way. */
interface Turn {
  readonly controller: AbortController;
  /** Settles, without an error, when the turn is over. */
  readonly over: Promise<unknown>;
}

/** Makes a machine with nothing open. */
export function createSession({ jobOf, evaluate, now, load, save }: SessionPorts) {
  const store = createStore<Session>(EMPTY);
  let turn: Turn | null = null;
  /** Evidence that came in and is not judged yet. */
  let waiting = false;
  /** Judges what waits; null while nothing does. */
  let catchingUp: Promise<void> | null = null;

  /** Evidence goes on coming in while a question is judged: of the same list the newest state counts. */
  function withNewest(source: Source): Source {
    const open = store.get().source;
    return open?.supplied === source.supplied ? open : source;
  }

  /** The question as the worker takes it; null when nothing is open. */
  const jobFor = ({ source, host, at, purpose, leaf }: Session): EvaluateJob | null =>
    source && jobOf(withNewest(source), { host, at: at ?? now().toISOString(), purpose, leaf });

  /** Judges `next` and, if nothing newer was asked meanwhile, makes it the open result. */
  function judge(next: Session, outer: AbortSignal | null, quiet: boolean): Promise<void> {
    turn?.controller.abort(new DOMException('Overtaken.', 'AbortError'));
    const controller = new AbortController();
    const judgement = judgeTurn(next, controller, outer, quiet);
    turn = { controller, over: judgement.catch(() => undefined) };
    return judgement;
  }

  async function judgeTurn(
    next: Session,
    controller: AbortController,
    outer: AbortSignal | null,
    quiet: boolean,
  ): Promise<void> {
    const isCurrent = (): boolean => turn?.controller === controller;
    const before = store.get();
    if (!quiet) store.set({ ...before, running: 'starting', failure: null });
    // The caller takes note of the turn first.
    await Promise.resolve();
    try {
      const job = jobFor(next);
      if (!job) throw new Error('There is nothing to judge.');
      const report = await evaluate(job, {
        signal: outer ? AbortSignal.any([controller.signal, outer]) : controller.signal,
        onProgress: (running) => {
          if (!quiet && isCurrent()) store.update((state) => ({ ...state, running }));
        },
      });
      if (!isCurrent()) return;
      const source = next.source && withNewest(next.source);
      const kept = source === null || save({ source, ...questionOf(next) });
      store.set({ ...next, source, phase: 'open', report, kept, running: null, failure: null });
    } catch (error) {
      if (isCurrent()) {
        const failure = error instanceof CoreFailure ? error.message : null;
        store.update((state) => ({ ...before, source: state.source, running: null, failure }));
      }
      throw error;
    } finally {
      if (isCurrent()) turn = null;
    }
  }

  async function catchUp(): Promise<void> {
    try {
      while (waiting) {
        // A question that is being judged began without the newest pieces: theirs is the next turn.
        while (turn) await turn.over;
        waiting = false;
        await judge(store.get(), null, true).catch(ignoreAbort);
      }
    } finally {
      catchingUp = null;
    }
  }

  async function ask(change: QuestionChange): Promise<void> {
    const state = store.get();
    const { host = state.host, purpose = state.purpose } = change;
    // Another host may be covered by another of the certificates: what was picked for the last one is no pick for it.
    const { leaf = change.host === undefined ? state.leaf : null } = change;
    const at = change.at === undefined ? state.at : change.at && isoTime(change.at.getTime());
    await judge({ ...state, host, at, purpose, leaf }, null, false).catch(ignoreAbort);
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    server: (): Session => EMPTY,

    /**
     * Judges a new source and opens it. The former result stays until the new one is there.
     * @throws the signal's reason when cancelled, CoreFailure when the worker failed.
     */
    open: (source: Source, signal: AbortSignal | null = null): Promise<void> =>
      judge(
        {
          ...EMPTY,
          source,
          host: source.host,
          at: source.at,
          purpose: source.purpose ?? null,
          leaf: source.leaf ?? null,
        },
        signal,
        false,
      ),

    /** The question that a report answers, to ask it again for other clients; null when nothing is open. */
    job(report: Report): EvaluateJob | null {
      const job = jobFor(store.get());
      return job && { ...job, host: report.host, at: report.at };
    },

    /** Asks another question about the same certificates; without a change, the same one again. */
    ask,

    /**
     * Takes in what addresses gave and judges again, quietly: the question stays the same. Several pieces
     * that come while the worker is at it are judged together.
     * @returns settles when they are judged
     */
    async addEvidence(pieces: readonly FetchedEvidence[]): Promise<void> {
      store.update((state) =>
        state.source
          ? {
              ...state,
              source: { ...state.source, evidence: mergeEvidence(state.source.evidence ?? [], pieces) },
            }
          : state,
      );
      waiting = true;
      await (catchingUp ??= catchUp());
    },

    /** Puts a report that says more in the place of the open one; nothing when another is open by now. */
    amend(report: Report, amended: Report): void {
      if (amended !== report)
        store.update((state) => (state.report === report ? { ...state, report: amended } : state));
    },

    /** Resolves when all evidence taken in has been judged. */
    settled: async (): Promise<void> => {
      await catchingUp;
    },

    /**
     * Opens what a reload of this tab left behind, unless a result is open or on its way.
     * @param purpose what to judge it as whatever it was judged as before; null: as before
     */
    restore(purpose: PurposeId | null = null): void {
      const { source, running } = store.get();
      if (source || running) return;
      const saved = load();
      if (saved)
        void judge({ ...EMPTY, ...saved, ...(purpose && { purpose }) }, null, false).catch(ignoreAbort);
      else store.set({ ...EMPTY, phase: 'none' });
    },
  };
}

const questionOf = ({ host, at, purpose, leaf }: Session): Omit<SavedResult, 'source'> => ({
  host,
  at,
  purpose,
  leaf,
});

function ignoreAbort(error: unknown): void {
  // The failure itself is in the session; an overtaken question needs no word.
  if (error instanceof CoreFailure || (error instanceof DOMException && error.name === 'AbortError')) return;
  throw error;
}
