/**
 * Reads what came from outside in threads of their own, so that nothing a peer sends stops the server: every
 * job has a time and a memory limit, and the thread of one that is over it is ended.
 */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { FairQueue } from '../fair-queue.ts';
import { DECODE_LIMITS } from '../limits.ts';
import { log } from '../log.ts';
import type { Answers, Job } from './worker.ts';

type Decoded<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Over the limit of time or memory. */
  | { readonly kind: 'too-costly' }
  /** Too many jobs wait. */
  | { readonly kind: 'busy' }
  /** Nobody waits for it any longer. */
  | { readonly kind: 'left' };

export interface Decoder {
  run<K extends Job['kind']>(
    job: Job & { readonly kind: K },
    asker: { readonly client: string; readonly signal: AbortSignal },
  ): Promise<Decoded<Answers[K]>>;
  /** Jobs that run and wait, and those so far that were cut off. */
  readonly load: { readonly running: number; readonly waiting: number; readonly cut: number };
  close(): Promise<void>;
}

/** From the folder the server starts in, as everything that is not bundled; a bundled program names its own. */
const workerFile = (): string =>
  globalThis.chainsightDecodeWorker ?? pathToFileURL(resolve('lib', 'server', 'decode', 'worker.ts')).href;

interface DecoderLimits {
  readonly milliseconds: number;
  readonly heapMegabytes: number;
}

/** @param limits shortened by tests; the server takes `DECODE_LIMITS` */
export function createDecoder(limits: DecoderLimits = DECODE_LIMITS): Decoder {
  const threads = Math.max(DECODE_LIMITS.leastThreads, availableParallelism() - 1);
  const pool = new Piscina<Job, Answers[Job['kind']]>({
    filename: workerFile(),
    // One is always warm: a thread takes some 300 ms to load what it needs.
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: DECODE_LIMITS.idleMs,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
  });
  // A thread that fails between two jobs is replaced; the job of one that fails in it rejects.
  pool.on('error', () => undefined);
  const queue = new FairQueue({
    slots: threads,
    slotsPerKey: Math.max(1, Math.floor(threads / 2)),
    slotsPerLane: threads,
    waiting: DECODE_LIMITS.waiting,
    waitingPerKey: DECODE_LIMITS.waitingPerClient,
    // Later than the job's own: a thread may take a moment to start.
    deadlineMs: 2 * limits.milliseconds + DECODE_LIMITS.startMs,
  });
  let cut = 0;

  async function read(job: Job): Promise<Decoded<Answers[Job['kind']]>> {
    const signal = AbortSignal.timeout(limits.milliseconds);
    try {
      return { kind: 'done', value: await pool.run(job, { signal }) };
    } catch (error) {
      if (!signal.aborted && !isOutOfMemory(error)) throw error;
      cut++;
      log('warn', 'decode-cut', { kind: job.kind, bytes: job.bytes.length });
      return { kind: 'too-costly' };
    }
  }

  return {
    async run<K extends Job['kind']>(
      job: Job & { readonly kind: K },
      { client, signal }: { readonly client: string; readonly signal: AbortSignal },
    ) {
      // Whoever leaves does not end the job: starting threads anew costs more than the rest of it.
      const turn = await queue.run({ key: client, signal }, () => read(job));
      if (turn.kind === 'done') return turn.value as Decoded<Answers[K]>;
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

declare global {
  /** Next may load this module once for each route; one process has one pool. */
  var chainsightDecoder: Decoder | undefined;
  /** Address of the thread's file, where it is not beside the server. */
  var chainsightDecodeWorker: string | undefined;
}

/** The decoder of this process. */
export const sharedDecoder = (): Decoder => (globalThis.chainsightDecoder ??= createDecoder());
