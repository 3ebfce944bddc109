/** Threads with work of the test's own. */
import { BroadcastChannel } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import { createThreads, type Threads } from '#lib/server/threads.ts';
import type { WaitJob } from './support/waiting-thread.ts';

let threads: Threads<WaitJob, string> | null = null;
afterEach(async () => {
  await threads?.close();
  threads = null;
});

const start = (milliseconds: number): Threads<WaitJob, string> =>
  (threads = createThreads<WaitJob, string>({
    file: new URL('./support/waiting-thread.ts', import.meta.url).href,
    threads: 1,
    threadsPerClient: 1,
    warm: 0,
    milliseconds,
    heapMegabytes: 64,
    idleMs: 60_000,
    startMs: 60_000,
    waiting: 8,
    waitingPerClient: 8,
    event: 'decode-cut',
    tell: () => ({}),
  }));
const asker = { client: 'a', signal: new AbortController().signal };

it('a job’s time begins when its thread has started and read what it needs', async () => {
  const started = start(1_000);
  expect(await started.run({ prepareMs: 2_500, workMs: 0, then: null }, asker)).toEqual({
    kind: 'done',
    value: 'done',
  });
});

it('the job itself is ended after it', async () => {
  const started = start(300);
  expect(await started.run({ prepareMs: 0, workMs: 3_600_000, then: null }, asker)).toEqual({
    kind: 'too-costly',
  });
  expect(threads?.load.cut).toBe(1);
});

it('a thread without work turns its event loop, where its memory is put in order', async () => {
  const started = start(60_000);
  const channel = new BroadcastChannel('threads-test');
  const told = new Promise((resolve) => (channel.onmessage = resolve));
  await started.run({ prepareMs: 0, workMs: 0, then: 'threads-test' }, asker);
  // No other job comes; the timer that the first one left fires all the same.
  await told;
  channel.close();
});
