/** Asks beside many chains in turn, and gives up where nobody answers. */
import pLimit from 'p-limit';
import { BESIDE_AT_ONCE, BESIDE_SILENT } from '../limits.ts';
import type { BesideFacts, BesideTarget } from './ask.ts';
import { beside } from './store.ts';

export interface BesideAsker {
  /** What is known or told now; null: nothing could be. Rejects with the signal's reason. */
  ask(target: BesideTarget): Promise<BesideFacts | null>;
  /** Places of which nothing is known. */
  unasked(): number;
}

type Know = (target: BesideTarget, signal: AbortSignal) => Promise<BesideFacts | null>;

/** A name server that is not there takes seconds for each place: after some in a row the others are not asked. */
export function createBesideAsker(
  signal: AbortSignal,
  know: Know = (target, until) => beside.know(target, until),
): BesideAsker {
  const limit = pLimit(BESIDE_AT_ONCE);
  let [silent, unasked] = [0, 0];
  return {
    ask: (target) =>
      limit(async () => {
        signal.throwIfAborted();
        const facts = silent < BESIDE_SILENT ? await know(target, signal) : null;
        const answered = facts !== null && facts.dns.caa.state === 'answered';
        silent = answered ? 0 : silent + 1;
        if (!answered) unasked++;
        return facts;
      }),
    unasked: () => unasked,
  };
}
