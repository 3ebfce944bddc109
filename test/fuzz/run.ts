/** `npm run fuzz -- [--seed N] [--inputs N] [--from N]`: what strangers send, mutated, against the engine. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Command } from 'commander';
import type { FuzzFailure, FuzzSummary } from './fuzz.ts';
import { fuzzReaders } from './readers.ts';
import type { SliceOptions } from './slice.ts';

/** An input that is not done after this time counts as one that hangs, in ms; a loaded machine is only slow. */
const HANG_MS = 60_000;
const WATCH_MS = 1_000;

interface Options {
  readonly seed: number;
  readonly inputs: number;
  readonly from: number;
}

/** What a thread said last, and the input at which it hung; null: it came to its end. */
async function watch(options: Omit<SliceOptions, 'current'>): Promise<{
  readonly summary: FuzzSummary | null;
  readonly hung: number | null;
}> {
  const current = new SharedArrayBuffer(4);
  const place = new Int32Array(current);
  const worker = new Worker(new URL('./slice.ts', import.meta.url), {
    workerData: { ...options, current } satisfies SliceOptions,
  });
  let summary: FuzzSummary | null = null;
  let last = { input: -1, at: performance.now() };
  let hung: number | null = null;
  worker.on('message', (told: FuzzSummary) => {
    summary = told;
  });
  const timer = setInterval(() => {
    const input = Atomics.load(place, 0);
    if (input !== last.input) last = { input, at: performance.now() };
    else if (performance.now() - last.at > HANG_MS) {
      hung = input;
      void worker.terminate();
    }
  }, WATCH_MS);
  await once(worker, 'exit');
  clearInterval(timer);
  return { summary, hung };
}

async function run({ seed, inputs, from }: Options): Promise<void> {
  console.log(`seed ${seed}, inputs ${from} to ${from + inputs - 1}`);
  const counts: Record<string, number> = {};
  const failures: FuzzFailure[] = [];
  const slow: FuzzFailure[] = [];
  const hangs: number[] = [];
  let [trusted, slowest] = [0, 0];
  for (let next = from; next < from + inputs;) {
    const { summary, hung } = await watch({ seed, from: next, inputs: from + inputs - next });
    if (summary !== null) {
      for (const [kind, count] of Object.entries(summary.inputs)) counts[kind] = (counts[kind] ?? 0) + count;
      failures.push(...summary.failures);
      slow.push(...summary.slow);
      trusted += summary.trusted;
      slowest = Math.max(slowest, summary.slowest);
    }
    if (hung === null) break;
    hangs.push(hung);
    next = hung + 1;
  }
  for (const failure of [...failures, ...slow].slice(0, 20)) console.log(JSON.stringify(failure));
  for (const [kind, count] of Object.entries(counts)) console.log(`${kind}: ${count}`);
  console.log(
    `${Object.values(counts).reduce((sum, count) => sum + count, 0)} inputs, ${failures.length} crashes, ` +
      `${hangs.length} hangs${hangs.length > 0 ? ` (${hangs.join(', ')})` : ''}, ${slow.length} slow, ` +
      `${trusted} trusted, slowest ${slowest.toFixed(1)} ms of processor time`,
  );
  const readers = await fuzzReaders({ seed, inputs });
  for (const failure of readers.failures.slice(0, 20)) console.log(JSON.stringify(failure));
  console.log(`${readers.inputs} answers of servers, ${readers.failures.length} crashes`);
  const crashes = failures.length + readers.failures.length;
  process.exitCode = crashes + hangs.length + slow.length > 0 ? 1 : 0;
}

await new Command('fuzz')
  .description(
    'Mutates chains, dates, timestamps, OCSP responses, CRLs, metadata and links, and evaluates them; exit 1 when anything throws, hangs or takes too long.',
  )
  .option('--seed <n>', 'seed of the run, printed so that it can be repeated', Number, Date.now() % 1_000_000)
  .option('--inputs <n>', 'how many inputs', Number, 200_000)
  .option('--from <n>', 'number of the first input, to repeat one or to go on', Number, 0)
  .action(run)
  .parseAsync();
