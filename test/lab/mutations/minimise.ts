/** Takes mutations away from a mutant, one at a time, as long as client and profile still part over it. */
import type { Difference } from '../compare.ts';
import type { ChainMaker } from '../make/chain.ts';
import { mutant, type Mutant } from './draw.ts';

/** Answers and the profile's own for these mutants: the differences by case. */
type Ask = (mutants: readonly Mutant[]) => Promise<ReadonlyMap<string, Difference>>;

/** A difference with nothing in it that could be left out. */
export interface Minimal {
  readonly mutant: Mutant;
  readonly difference: Difference;
}

/** @param found differing mutants of one client with their differences */
export async function minimise(
  maker: ChainMaker,
  found: readonly Minimal[],
  ask: Ask,
): Promise<readonly Minimal[]> {
  let open = found;
  const done: Minimal[] = [];
  while (open.length > 0) {
    const tries = open.map((one) => ({ one, smaller: withOneLess(maker, one.mutant) }));
    const differences = await ask(tries.flatMap(({ smaller }) => smaller));
    open = tries.flatMap(({ one, smaller }) => {
      for (const candidate of smaller) {
        const difference = differences.get(candidate.case.id);
        if (difference?.kind === one.difference.kind) return [{ mutant: candidate, difference }];
      }
      done.push(one);
      return [];
    });
  }
  return done;
}

function withOneLess(maker: ChainMaker, { case: { id }, mutations }: Mutant): readonly Mutant[] {
  return mutations.map((_, left) =>
    mutant(
      maker,
      `${id}-${left}`,
      mutations.filter((__, index) => index !== left),
    ),
  );
}

/** Minimal differences by the kinds of what is left in them, most frequent first. */
export function byKind(minimal: readonly Minimal[]): readonly (readonly [string, readonly Minimal[]])[] {
  const groups = Map.groupBy(
    minimal,
    ({ mutant: { mutations }, difference }) =>
      `${difference.kind} ${mutations.map(({ kind }) => kind).join(' + ') || 'nothing'}`,
  );
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length);
}
