/** What pkijs makes of the chosen path, for the command line. */
import { CLI_LIMITS } from '../limits.ts';
import { Worker } from 'node:worker_threads';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import { SECOND_LIMITS } from '#lib/core/limits.ts';
import type { SuppliedCertificate } from '#lib/core/path/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { conclude } from '#lib/core/second/conclude.ts';
import { withDisputes } from '#lib/core/second/dispute.ts';
import { secondQuestion } from '#lib/core/second/question.ts';
import type { EngineAnswer, SecondParts, SecondQuestion } from '#lib/core/second/types.ts';
import type { ThreadSays } from './second-thread.ts';

/** Beside this file, also where both are bundled. */
const THREAD = import.meta.url.endsWith('.ts') ? './second-thread.ts' : './second-thread.mjs';
interface Heard {
  readonly parts: SecondParts | null;
  readonly answer: EngineAnswer | 'no-answer' | null;
}

/** The report with its second reading; as it was when there is nothing to read, or no reading came in time. */
export async function withSecondReading(
  report: Report,
  supplied: readonly SuppliedCertificate[],
  limit: number = SECOND_LIMITS.engineMs,
): Promise<Report> {
  const question = secondQuestion(report, supplied, fromBase64);
  if (!question) return report;
  const { parts, answer } = await hear(question, limit);
  if (!parts) return report;
  const secondReading = conclude(question, parts, answer);
  return { ...withDisputes(report, secondReading), secondReading };
}

/** What the thread says until it is done or its time is over. */
async function hear(question: SecondQuestion, limit: number): Promise<Heard> {
  const thread = new Worker(new URL(THREAD, import.meta.url), { workerData: question });
  let heard: Heard = { parts: null, answer: 'no-answer' };
  const done = Promise.withResolvers<undefined>();
  let timer = setTimeout(done.resolve, CLI_LIMITS.secondReadingMs);
  thread.on('error', done.reject);
  thread.on('message', (message: ThreadSays) => {
    if (message.kind === 'parts') {
      heard = { ...heard, parts: message.parts };
      clearTimeout(timer);
      timer = setTimeout(done.resolve, limit);
    } else {
      heard = { ...heard, answer: message.answer };
      done.resolve(undefined);
    }
  });
  try {
    await done.promise;
    return heard;
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
