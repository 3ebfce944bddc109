/**
 * The second reading of the open result: pkijs on the same path, in a worker of its own, after the verdict.
 * Its engine may never answer, so each step has a limit; a worker that is over it is ended.
 */
import { fromBase64 } from '#lib/core/der/bytes.ts';
import { SECOND_LIMITS } from '#lib/core/limits.ts';
import { conclude } from '#lib/core/second/conclude.ts';
import { withDisputes } from '#lib/core/second/dispute.ts';
import { secondQuestion } from '#lib/core/second/question.ts';
import type { SecondReading } from '#lib/core/report/second-reading.ts';
import type { EngineAnswer, SecondQuestion } from '#lib/core/second/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { SECOND_READING_MS, SETTLE_MS } from '../limits.ts';
import { second, type CoreClient } from '../worker/client.ts';
import { session } from './session.ts';
import { createStore } from '../store.ts';

/** `late`: not within `SECOND_READING_MS`. Otherwise what was said when the library was loaded, or stopped. */
export type SecondFailure = { readonly late: true } | { readonly late: false; readonly message: string };

interface SecondState {
  /** `none`: there is nothing to read. `failed`: the library could not be loaded, or died. */
  readonly phase: 'none' | 'running' | 'done' | 'failed';
  /** The report it is about; of the one before while the next is read. */
  readonly about: Report | null;
  readonly reading: SecondReading | null;
  /** Why there is none; null while there is nothing to say. */
  readonly failure: SecondFailure | null;
}

const NONE: SecondState = { phase: 'none', about: null, reading: null, failure: null };
const store = createStore<SecondState>(NONE);

/**
 * @param limit milliseconds for the engine
 * @throws the signal's reason when cancelled, CoreFailure when the worker failed
 */
export async function readSecond(
  question: SecondQuestion,
  signal: AbortSignal,
  client: CoreClient = second,
  limit: number = SECOND_LIMITS.engineMs,
): Promise<SecondReading> {
  const parts = await client.call('readAgain', question, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(SECOND_READING_MS)]),
  });
  return conclude(question, parts, await engineAnswer(question, signal, client, limit));
}

async function engineAnswer(
  question: SecondQuestion,
  signal: AbortSignal,
  client: CoreClient,
  limit: number,
): Promise<EngineAnswer | 'no-answer' | null> {
  const end = AbortSignal.timeout(limit);
  try {
    return await client.call('askEngine', question, { signal: AbortSignal.any([signal, end]) });
  } catch (error) {
    // Nothing but its end keeps it from going on.
    client.end();
    if (end.aborted && !signal.aborted) return 'no-answer';
    throw error;
  }
}

async function run(report: Report, question: SecondQuestion, signal: AbortSignal): Promise<void> {
  try {
    const reading = await readSecond(question, signal);
    if (signal.aborted) return;
    store.set({ phase: 'done', about: report, reading, failure: null });
    // Where the two disagree about a signature, nothing on the page may go on calling it decided.
    session.amend(report, withDisputes(report, reading));
    second.end();
  } catch (error) {
    if (signal.aborted) return;
    // A step over its limit is a slow machine, not a bug: the page says that there is no second reading.
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    const failure: SecondFailure = late
      ? { late }
      : { late, message: error instanceof Error ? error.message : String(error) };
    store.set({ phase: 'failed', about: report, reading: null, failure });
    second.end();
    if (!late) reportError(error);
  }
}

export const secondReading = {
  get: store.get,
  subscribe: store.subscribe,
  server: (): SecondState => NONE,

  /** Reads the chosen path of a report of the open result. @returns what stops it */
  start(report: Report): () => void {
    const supplied = session.get().source?.supplied ?? [];
    const question = secondQuestion(report, supplied, fromBase64);
    if (!question) {
      store.set(NONE);
      return () => undefined;
    }
    const controller = new AbortController();
    store.update(({ about, reading }) => ({
      phase: 'running',
      about,
      reading: isSamePath(about, report) ? reading : null,
      failure: null,
    }));
    const timer = setTimeout(() => void run(report, question, controller.signal), SETTLE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort(new DOMException('Overtaken.', 'AbortError'));
    };
  },

  /** The report with its second reading, if that is there. */
  with(report: Report): Report {
    const { about, reading } = store.get();
    return about === report && reading ? { ...report, secondReading: reading } : report;
  },
};

/** Whether a reading of one report still says what it says of the other, while it is made again. */
function isSamePath(a: Report | null, b: Report): boolean {
  const path = (report: Report): string =>
    (report.paths[0]?.certificates ?? []).map((id) => report.certificates[id]?.sha256).join();
  return a !== null && a.verdict === b.verdict && path(a) === path(b);
}
