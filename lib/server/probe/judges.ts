/** Judges for the probe in threads of their own, within `PROBE_LIMITS`. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROBE_LIMITS } from '../limits.ts';
import { createThreads, type Threads } from '../threads.ts';
import type { ProbeJob, ProbeReading } from './worker.ts';

export type Judges = Threads<ProbeJob, ProbeReading>;

/** From the folder the server starts in, as everything that is not bundled. */
export function createJudges(): Judges {
  const threads = Math.min(PROBE_LIMITS.mostThreads, availableParallelism());
  return createThreads<ProbeJob, ProbeReading>({
    ...PROBE_LIMITS,
    file: pathToFileURL(resolve('lib', 'server', 'probe', 'worker.ts')).href,
    threads,
    // A monitor is one client, and the only one that asks.
    threadsPerClient: threads,
    warm: 0,
    event: 'probe-cut',
    tell: ({ chain }) => ({ certificates: chain.length }),
  });
}

declare global {
  /** Next may load this module once for each route; one process has one set of threads. */
  var chainsightJudges: Judges | undefined;
}

/** The judges of this process; they start with the first probe. */
export const sharedJudges = (): Judges => (globalThis.chainsightJudges ??= createJudges());
