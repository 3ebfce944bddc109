/**
 * Threads of one kind of work, so that nothing a peer sends stops the server: every job has a time and a memory
 * limit, and the thread of one that is over it is ended.
 */
import { Piscina } from 'piscina';
import { FairQueue } from './fair-queue.ts';
import { log, type LogEvent } from './log.ts';
import type { JobBegan, NumberedJob } from './thread-work.ts';

export type Threaded<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Over the limit of time or memory. */
  | { readonly kind: 'too-costly' }
  /** Too many jobs wait. */
  | { readonly kind: 'busy' }
  /** Nobody waits for it any longer. */
  | { readonly kind: 'left' };

/** Whose work it is, and for how long it is wanted. */
export interface ThreadAsker {
  readonly client: string;
  readonly signal: AbortSignal;
}

export interface Threads<Job, Answer> {
  run(job: Job, asker: ThreadAsker): Promise<Threaded<Answer>>;
  /** Jobs that run and wait, and those so far that were cut off. */
  readonly load: { readonly running: number; readonly waiting: number; readonly cut: number };
  close(): Promise<void>;
}

interface ThreadOptions<Job> {
  /** Address of the file that a thread runs. */
  readonly file: string;
  /** Threads at the same time, and how many of them one client may keep busy. */
  readonly threads: number;
  readonly threadsPerClient: number;
  /** Threads that are kept without work. */
  readonly warm: number;
  /** Longest time for one job, in ms, from when its thread begins with it; and the heap of a thread. */
  readonly milliseconds: number;
  readonly heapMegabytes: number;
  /** How long a thread without work is kept, and the longest time until one has started and read what it needs, in ms. */
  readonly idleMs: number;
  readonly startMs: number;
  /** Jobs that wait, for all clients and for one. */
  readonly waiting: number;
  readonly waitingPerClient: number;
  /** Name of the log's entry about a job that was cut off, and what is told of it. */
  readonly event: LogEvent;
  readonly tell: (job: Job) => Readonly<Record<string, string | number>>;
}

export function createThreads<Job, Answer>(options: ThreadOptions<Job>): Threads<Job, Answer> {
  const { threads, milliseconds, startMs } = options;
  const pool = new Piscina<NumberedJob<Job>, Answer>({
    filename: options.file,
    minThreads: options.warm,
    maxThreads: threads,
    idleTimeout: options.idleMs,
    // A thread that waits in `Atomics.wait` never turns its event loop, where V8 does its housekeeping: the heap it
    // keeps then tripled over some thousand jobs, with no more in it.
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: options.heapMegabytes },
  });
  // A thread that fails between two jobs is replaced; the job of one that fails in it rejects.
  pool.on('error', () => undefined);
  const clocks = new Map<number, () => void>();
  pool.on('message', ({ began }: JobBegan) => clocks.get(began)?.());
  const queue = new FairQueue({
    slots: threads,
    slotsPerKey: options.threadsPerClient,
    slotsPerLane: threads,
    waiting: options.waiting,
    waitingPerKey: options.waitingPerClient,
    // Later than the job's own.
    deadlineMs: 2 * (milliseconds + startMs),
  });
  let cut = 0;
  let jobs = 0;

  async function run(job: Job): Promise<Threaded<Answer>> {
    const number = ++jobs;
    const late = new AbortController();
    let clock = setTimeout(() => late.abort(), startMs);
    clocks.set(number, () => {
      clearTimeout(clock);
      clock = setTimeout(() => late.abort(), milliseconds);
    });
    try {
      return { kind: 'done', value: await pool.run({ number, job }, { signal: late.signal }) };
    } catch (error) {
      if (!late.signal.aborted && !isOutOfMemory(error)) throw error;
      cut++;
      log('warn', options.event, options.tell(job));
      return { kind: 'too-costly' };
    } finally {
      clearTimeout(clock);
      clocks.delete(number);
    }
  }

  return {
    async run(job, { client, signal }) {
      // Whoever leaves does not end the job: starting threads anew costs more than the rest of it.
      const turn = await queue.run({ key: client, signal }, () => run(job));
      if (turn.kind === 'done') return turn.value;
      return { kind: turn.kind === 'left' ? 'left' : turn.kind === 'full' ? 'busy' : 'too-costly' };
    },
    get load() {
      const { running, waiting } = queue.load;
      return { running, waiting, cut };
    },
    close: () => pool.destroy(),
  };
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
