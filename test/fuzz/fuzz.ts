/** Mutates what strangers send and evaluates it, report and exports included. */
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { makeCorpus } from './corpus.ts';
import { KINDS } from './kinds.ts';
import { Random } from './random.ts';

interface FuzzOptions {
  readonly seed: number;
  readonly inputs: number;
  /** The first input: a run can go on behind one that hung, or repeat one alone. */
  readonly from?: number;
  /** Told before each input, so that whoever watches knows which one hangs. */
  readonly onInput?: (input: number, summary: FuzzSummary) => void;
}

export interface FuzzFailure {
  readonly input: number;
  readonly kind: string;
  readonly error: string;
}

export interface FuzzSummary {
  /** Inputs done, by kind. */
  readonly inputs: Readonly<Record<string, number>>;
  readonly trusted: number;
  /** Inputs on which something was thrown, or a changed chain trusted. */
  readonly failures: readonly FuzzFailure[];
  /** Inputs that took more than `BUDGET_MS` of processor time. */
  readonly slow: readonly FuzzFailure[];
  /** Slowest input, in milliseconds of processor time. */
  readonly slowest: number;
}

/** An evaluator remembers certificates; a fresh one now and then bounds that, as a new page does. */
const INPUTS_PER_EVALUATOR = 2_000;
/** Processor time after which an input counts as slow. */
const BUDGET_MS = 2_000;

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/**
 * No input may make anything throw, and a mutated leaf or intermediate must never be trusted unless its bytes
 * outside the signature are what they were. Each input depends on the seed and its number alone.
 */
export async function fuzz({ seed, inputs, from = 0, onInput }: FuzzOptions): Promise<FuzzSummary> {
  const corpus = await makeCorpus();
  const names = Object.keys(KINDS);
  const done: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  const failures: FuzzFailure[] = [];
  const slow: FuzzFailure[] = [];
  const summary = { inputs: done, trusted: 0, failures, slow, slowest: 0 };
  let evaluator = createEvaluator(globalThis.crypto);
  for (let input = from; input < from + inputs; input++) {
    onInput?.(input, summary);
    if (input % INPUTS_PER_EVALUATOR === 0) evaluator = createEvaluator(globalThis.crypto);
    const random = Random.ofInput(seed, input);
    const kind = names[input % names.length] ?? '';
    const begun = processorTime();
    try {
      const isTrusted = await KINDS[kind]?.({ corpus, seed: random.pick(corpus.seeds), random, evaluator });
      if (isTrusted === true) summary.trusted++;
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      failures.push({ input, kind, error: text });
    }
    done[kind] = (done[kind] ?? 0) + 1;
    const took = processorTime() - begun;
    summary.slowest = Math.max(summary.slowest, took);
    if (took > BUDGET_MS) slow.push({ input, kind, error: `took ${took.toFixed(0)} ms` });
  }
  return summary;
}
