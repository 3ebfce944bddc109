/** A family of cases: they share what they ask about. */
import type { ChainMaker, Changes, LabCase, Level, Change } from '../make/chain.ts';

/** Cases that each change the same level, by the name of the trait. */
export function atLevel(
  maker: ChainMaker,
  family: string,
  level: Level,
  traits: Readonly<Record<string, Change>>,
  more: Omit<Changes, Level> = {},
): LabCase[] {
  return Object.entries(traits).map(([trait, change]) =>
    maker.chain(`${family}/${level}-${trait}`, { ...more, [level]: change }),
  );
}

export const cases = (
  maker: ChainMaker,
  family: string,
  traits: Readonly<Record<string, Changes>>,
): LabCase[] => Object.entries(traits).map(([trait, changes]) => maker.chain(`${family}/${trait}`, changes));
