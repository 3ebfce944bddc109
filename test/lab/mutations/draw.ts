/** Chains as no CA makes them: parts of other chains put together by a seed, signed under roots of the lab. */
import { Random } from '../../fuzz/random.ts';
import { all, type Change, type ChainMaker, type LabCase, type Level } from '../make/chain.ts';
import {
  borrowedExtensions,
  borrowedName,
  borrowedTimes,
  keyOfKind,
  type Kitchen,
  type Mutation,
} from './borrowed.ts';
import { oddMutation } from './catalogue.ts';
import type { Model } from './models.ts';

/** A case with the mutations that made it. */
export interface Mutant {
  readonly case: LabCase;
  readonly mutations: readonly Mutation[];
}

/** Applies mutations in order to the usual chain. @param id the case's own: names and keys follow from it */
export function mutant(maker: ChainMaker, id: string, mutations: readonly Mutation[]): Mutant {
  const changed = (level: Level): Partial<Record<Level, Change>> => {
    const changes = mutations.flatMap((one) => (one.level === level && one.change ? [one.change] : []));
    return changes.length === 0 ? {} : { [level]: all(...changes) };
  };
  const made = maker.chain(id, {
    ...changed('leaf'),
    ...changed('intermediate'),
    ...changed('root'),
    sent: (parts) =>
      mutations.reduce<readonly Uint8Array[]>(
        (list, one) => one.sent?.(list, parts) ?? list,
        [parts.leaf, parts.intermediate.der],
      ),
  });
  return { case: made, mutations };
}

/** In how many of a hundred chains a part is borrowed. */
const BORROWED = { extensions: 50, name: 25, times: 20, key: 15 } as const;

/** At most so many odd things in one chain: with more, every client refuses it for something. */
const ODDITIES = 3;

/** @returns `count` mutants, always the same for a seed and the same models */
export function drawMutants(
  maker: ChainMaker,
  models: readonly Model[],
  seed: number,
  count: number,
): readonly Mutant[] {
  const mutants: Mutant[] = [];
  for (let number = 0; number < count; number += 1) {
    // Each case has a generator of its own: a longer run begins with the same cases.
    const random = new Random(seed * 1_000_003 + number);
    mutants.push(mutant(maker, `mutant/${seed}-${number}`, drawMutations({ random, maker, models })));
  }
  return mutants;
}

function drawMutations(kitchen: Kitchen): readonly Mutation[] {
  const { random } = kitchen;
  const often = (percent: number): boolean => random.below(100) < percent;
  const borrowed = (['leaf', 'intermediate'] as const).flatMap((level) => [
    ...(often(BORROWED.extensions) ? [borrowedExtensions(kitchen, level)] : []),
    ...(often(BORROWED.name) ? [borrowedName(kitchen, level)] : []),
    ...(often(BORROWED.times) ? [borrowedTimes(kitchen, level)] : []),
    ...(often(BORROWED.key) ? [keyOfKind(kitchen, level)] : []),
  ]);
  const odd = Array.from({ length: random.below(ODDITIES + 1) }, () => oddMutation(kitchen));
  return [...borrowed, ...odd];
}
