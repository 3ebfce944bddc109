import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { parseCrl } from '#lib/core/revocation/crl-parse.ts';
import { WEBPKI } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { makeCorpus, type Seed } from './corpus.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';

interface FuzzOptions {
  readonly seed: number;
  readonly inputs: number;
  readonly onProgress?: (done: number) => void;
}

interface FuzzFailure {
  readonly input: number;
  readonly error: string;
  /** Base64 of the presented list, to be replayed. */
  readonly presented: readonly string[];
}

interface FuzzSummary {
  readonly inputs: number;
  readonly trusted: number;
  readonly failures: readonly FuzzFailure[];
  /** Slowest input, in milliseconds. */
  readonly slowest: number;
  readonly heapMegabytes: number;
}

const AT = new Date('2026-06-01T00:00:00Z');
/** An evaluator remembers certificates; a fresh one now and then bounds that, as a new page does. */
const INPUTS_PER_EVALUATOR = 2_000;
/** An input on which the engine takes longer is a failure: the bound for a case, with room. */
const BUDGET_MS = 2_000;

/**
 * Mutates chains and evaluates them, report included. A mutated leaf or intermediate must never be
 * trusted unless its bytes outside the signature are what they were; nothing may throw.
 */
export async function fuzz({ seed, inputs, onProgress }: FuzzOptions): Promise<FuzzSummary> {
  const corpus = await makeCorpus();
  const random = new Random(seed);
  const failures: FuzzFailure[] = [];
  let evaluator = createEvaluator(globalThis.crypto);
  let trusted = 0;
  let slowest = 0;
  for (let input = 0; input < inputs; input++) {
    if (input % INPUTS_PER_EVALUATOR === 0) evaluator = createEvaluator(globalThis.crypto);
    const { chain, root, host } = random.pick(corpus);
    const presented = mutateChain(chain, random);
    const begun = performance.now();
    try {
      const report = await evaluator.evaluate({
        supplied: presented.map((der, index) => ({ der, origin: { kind: 'presented', index } })),
        anchors: listAnchors('fuzz', [root]),
        host,
        at: AT,
        rules: WEBPKI,
      });
      JSON.stringify(report);
      parseCrl(presented[0] ?? new Uint8Array());
      if (report.verdict === 'trusted') {
        trusted++;
        const sound = isUnchanged(report.paths[0]?.certificates.length ?? 0, presented, chain);
        if (!sound) throw new Error('a changed chain was trusted');
      }
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      failures.push({
        input,
        error: text,
        presented: presented.map((der) => Buffer.from(der).toString('base64')),
      });
    }
    const took = performance.now() - begun;
    slowest = Math.max(slowest, took);
    if (took > BUDGET_MS) failures.push({ input, error: `took ${took.toFixed(0)} ms`, presented: [] });
    if (input % 10_000 === 9_999) onProgress?.(input + 1);
  }
  const heapMegabytes = process.memoryUsage().heapUsed / 1_048_576;
  return { inputs, trusted, failures, slowest, heapMegabytes };
}

function mutateChain(chain: Seed['chain'], random: Random): readonly Uint8Array[] {
  const target = random.below(chain.length);
  const mutated = chain.map((der, index) => (index === target ? mutate(der, random) : der));
  // Now and then disorder, and a mutated copy beside the sound one.
  const extra = random.below(4) === 0 ? [mutate(random.pick(chain), random)] : [];
  return random.below(5) === 0 ? [...extra, ...mutated] : [...mutated, ...extra];
}

/** A trusted result may only rest on certificates as they were issued. */
function isUnchanged(length: number, presented: readonly Uint8Array[], chain: Seed['chain']): boolean {
  const original = new Set(chain.map((der) => Buffer.from(der).toString('base64')));
  const intact = presented.filter((der) => original.has(Buffer.from(der).toString('base64')));
  return length === 0 || intact.length >= Math.min(length - 1, chain.length);
}
