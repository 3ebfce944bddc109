/** Judges for the probe in threads of their own, within `PROBE_LIMITS`. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { storesFileIn } from '../../trust/saved.ts';
import type { ServerConfig } from '../config.ts';
import { PROBE_LIMITS } from '../limits.ts';
import { detailsOf, log } from '../log.ts';
import { createThreads, type Threads } from '../threads.ts';
import type { JudgeJob, ListPlaces, ProbeReading } from './worker.ts';

/** `starting`: the threads read the lists of roots; a probe waits until they have. */
type JudgesState = 'off' | 'starting' | 'ready';

export interface Judges extends Threads<JudgeJob, ProbeReading> {
  /** Starts every thread and has it read the lists of roots. */
  open(places: ListPlaces): Promise<void>;
  readonly state: Exclude<JudgesState, 'off'>;
}

/** From the folder the server starts in, as everything that is not bundled. */
export function createJudges(): Judges {
  const count = Math.min(PROBE_LIMITS.mostThreads, availableParallelism());
  const threads = createThreads<JudgeJob, ProbeReading>({
    ...PROBE_LIMITS,
    file: pathToFileURL(resolve('lib', 'server', 'probe', 'worker.ts')).href,
    threads: count,
    // A monitor is one client, and the only one that asks.
    threadsPerClient: count,
    warm: 0,
    event: 'probe-cut',
    tell: (job) => ({ certificates: job.kind === 'judge' ? job.chain.length : 0 }),
  });
  let state: Judges['state'] = 'starting';
  return {
    async run(job, asker) {
      const reading = await threads.run(job, asker);
      // Also where a start was cut: the lists are read with the first chain then.
      if (reading.kind === 'done') state = 'ready';
      return reading;
    },
    async open(places) {
      const asker = { client: 'server', signal: new AbortController().signal };
      const opened = await Promise.all(
        Array.from({ length: count }, () => threads.run({ kind: 'open', places }, asker)),
      );
      if (opened.every(({ kind }) => kind === 'done')) state = 'ready';
    },
    get state() {
      return state;
    },
    get load() {
      return threads.load;
    },
    close: () => threads.close(),
  };
}

export const listPlaces = ({ dataDir, enterpriseRoots }: ServerConfig): ListPlaces => ({
  storesFile: storesFileIn(resolve(dataDir)),
  enterpriseRoots,
});

declare global {
  /** Next may load this module once for each route; one process has one set of threads. */
  var chainsightJudges: Judges | undefined;
}

/** The judges of this process. They start with the server, so that no probe waits for them; a second call changes nothing. */
export function sharedJudges(config: ServerConfig): Judges {
  const known = globalThis.chainsightJudges;
  if (known !== undefined) return known;
  const judges = (globalThis.chainsightJudges = createJudges());
  judges.open(listPlaces(config)).catch((error: unknown) => log('error', 'defect', detailsOf(error)));
  return judges;
}

/** Whether probes are answered without waiting for lists of roots. */
export const judgesState = ({ probeTargets }: Pick<ServerConfig, 'probeTargets'>): JudgesState =>
  probeTargets.length === 0 ? 'off' : (globalThis.chainsightJudges?.state ?? 'starting');
