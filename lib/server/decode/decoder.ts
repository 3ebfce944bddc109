/** Reads what came from outside in threads of their own, within `DECODE_LIMITS`. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DECODE_LIMITS } from '../limits.ts';
import { createThreads, type ThreadAsker, type Threaded, type Threads } from '../threads.ts';
import type { Answers, Job } from './worker.ts';

export interface Decoder extends Pick<Threads<Job, unknown>, 'load' | 'close'> {
  run<K extends Job['kind']>(
    job: Job & { readonly kind: K },
    asker: ThreadAsker,
  ): Promise<Threaded<Answers[K]>>;
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
  const pool = createThreads<Job, Answers[Job['kind']]>({
    ...DECODE_LIMITS,
    ...limits,
    file: workerFile(),
    threads,
    threadsPerClient: Math.max(1, Math.floor(threads / 2)),
    // One is always warm: a thread takes some 300 ms to load what it needs.
    warm: 1,
    event: 'decode-cut',
    tell: ({ kind, bytes }) => ({ kind, bytes: bytes.length }),
  });
  return {
    run: async <K extends Job['kind']>(job: Job & { readonly kind: K }, asker: ThreadAsker) =>
      (await pool.run(job, asker)) as Threaded<Answers[K]>,
    get load() {
      return pool.load;
    },
    close: () => pool.close(),
  };
}

declare global {
  /** Next may load this module once for each route; one process has one pool. */
  var chainsightDecoder: Decoder | undefined;
  /** Address of the thread's file, where it is not beside the server. */
  var chainsightDecodeWorker: string | undefined;
}

/** The decoder of this process. */
export const sharedDecoder = (): Decoder => (globalThis.chainsightDecoder ??= createDecoder());
