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
async function calibrate({ run }: Contestant, now: Now): Promise<number> {
  for (let repeat = 1; ; repeat *= 2) {
    const start = now();
    for (let i = 0; i < repeat; i += 1) await run();
    if (now() - start >= SHORTEST_SAMPLE) return repeat;
  }
}

export function lowerDecile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 10)] ?? Number.NaN;
}
