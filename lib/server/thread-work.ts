/** The side of a thread that `createThreads` starts. */
import { parentPort } from 'node:worker_threads';

/** A job as it comes to the thread. */
export interface NumberedJob<Job> {
  readonly number: number;
  readonly job: Job;
}

/** What a thread says when a job's own work begins: from here on its time counts. */
export interface JobBegan {
  readonly began: number;
}

/**
 * What the thread's file has as its default export.
 * @param prepare reads what this and later jobs need, and what the job is not to blame for
 */
export function threadWork<Job, Answer>(
  work: (job: Job) => Promise<Answer>,
  prepare?: (job: Job) => Promise<unknown>,
): (numbered: NumberedJob<Job>) => Promise<Answer> {
  return async ({ number, job }) => {
    await prepare?.(job);
    parentPort?.postMessage({ began: number } satisfies JobBegan);
    return work(job);
  };
}
