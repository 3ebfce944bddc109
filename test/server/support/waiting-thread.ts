/** A thread that takes as long as it is told. */
import { setTimeout as wait } from 'node:timers/promises';
import { BroadcastChannel } from 'node:worker_threads';
import { threadWork } from '#lib/server/thread-work.ts';

export interface WaitJob {
  readonly prepareMs: number;
  readonly workMs: number;
  /** Channel on which it says something some time after the job; null: none. */
  readonly then: string | null;
}

export default threadWork<WaitJob, string>(
  async ({ workMs, then }) => {
    await wait(workMs);
    if (then !== null) {
      const channel = new BroadcastChannel(then);
      setTimeout(() => {
        channel.postMessage('turned');
        channel.close();
      }, 50);
    }
    return 'done';
  },
  ({ prepareMs }) => wait(prepareMs),
);
