/**
 * Timing that can be compared on a busy machine: contestants take turns, and the time counts that one sample
 * in ten undercuts, because what other programs take only ever makes a sample longer.
 */

export interface Contestant {
  readonly name: string;
  /** Does the work once; throws when the answer is not the expected one. */
  readonly run: () => Promise<void> | void;
}

export interface Timing {
  readonly name: string;
  /** One run, in milliseconds: the lower decile of the samples. */
  readonly ms: number;
  readonly runs: number;
}

/** A clock in milliseconds: `performance.now`. */
export type Now = () => number;

/** A sample shorter than this (ms) would measure the clock, which browsers round to 0.1 ms. */
const SHORTEST_SAMPLE = 10;

/**
 * Times all contestants, one sample each in turn, until each had `budget` milliseconds (and at least three
 * samples). A sample repeats fast work often enough for the clock.
 */
export async function measure(
  contestants: readonly Contestant[],
  now: Now,
  budget = 600,
): Promise<readonly Timing[]> {
  const states = [];
  for (const contestant of contestants) {
    await contestant.run(); // warm up, and fail early
    states.push({
      contestant,
      repeat: await calibrate(contestant, now),
      samples: new Array<number>(),
      spent: 0,
    });
  }
  while (states.some(({ samples, spent }) => samples.length < 3 || spent < budget)) {
    for (const state of states) {
      if (state.samples.length >= 3 && state.spent >= budget) continue;
      const start = now();
      for (let i = 0; i < state.repeat; i += 1) await state.contestant.run();
      const taken = now() - start;
      state.spent += taken;
      state.samples.push(taken / state.repeat);
    }
  }
  return states.map(({ contestant, samples, repeat }) => ({
    name: contestant.name,
    ms: lowerDecile(samples),
    runs: samples.length * repeat,
  }));
}

/** How often the work must be repeated to fill a sample. */
async function calibrate({ run }: Contestant, now: Now, sample = SHORTEST_SAMPLE): Promise<number> {
  for (let repeat = 1; ; repeat *= 2) {
    const start = now();
    for (let i = 0; i < repeat; i += 1) await run();
    if (now() - start >= sample) return repeat;
  }
}

function lowerDecile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 10)] ?? Number.NaN;
}

/** Two contestants, sample by sample: what one costs beside the other, however busy the machine is. */
export interface PairedTiming {
  /** Medians of one run, in milliseconds. */
  readonly timings: readonly (Timing & { readonly cpuMs: number })[];
  /** Medians over the samples of how many times as long the second one took. */
  readonly ratio: { readonly wall: number; readonly cpu: number };
  readonly samples: number;
}

export interface Clocks {
  readonly wall: Now;
  /** Processor time that this program took itself: waiting for other programs does not count. */
  readonly cpu: Now;
}

/** A sample of a pair (ms of processor time) is long, so that one collection of garbage does not decide it. */
const PAIR_SAMPLE = 60;

/** Times two contestants in turns, an odd number of samples each; which goes first alternates. */
export async function measurePair(
  [first, second]: readonly [Contestant, Contestant],
  { wall, cpu }: Clocks,
  samples = 21,
): Promise<PairedTiming> {
  const begin = async (contestant: Contestant) => {
    await contestant.run(); // warm up, and fail early
    const repeat = await calibrate(contestant, cpu, PAIR_SAMPLE);
    return { contestant, repeat, wall: new Array<number>(), cpu: new Array<number>() };
  };
  const one = await begin(first);
  const other = await begin(second);
  const states = [one, other];
  for (let round = 0; round < samples; round += 1) {
    for (const state of round % 2 === 0 ? states : states.toReversed()) {
      const { contestant, repeat } = state;
      const start = { wall: wall(), cpu: cpu() };
      for (let i = 0; i < repeat; i += 1) await contestant.run();
      state.wall.push((wall() - start.wall) / repeat);
      state.cpu.push((cpu() - start.cpu) / repeat);
    }
  }
  const ratio = (clock: keyof Clocks): number =>
    median(other[clock].map((ms, at) => ms / (one[clock][at] ?? Number.NaN)));
  return {
    timings: states.map((state) => ({
      name: state.contestant.name,
      ms: median(state.wall),
      cpuMs: median(state.cpu),
      runs: samples * state.repeat,
    })),
    ratio: { wall: ratio('wall'), cpu: ratio('cpu') },
    samples,
  };
}

/** The middle value of an odd number of values, or the upper one of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
