/** Holds a profile to what its client answered. */
import { profileOf } from '#lib/trust/profiles/registry.ts';
import { RULE_SETS } from '#lib/core/verdict/rule-sets.ts';
import type { RuleSet } from '#lib/core/verdict/rules.ts';
import type { Answer, LabClient } from './clients/types.ts';
import type { LabCase } from './make/chain.ts';
import { judgeCase } from './ours.ts';

export interface Difference {
  readonly case: string;
  /** What the profile says where the client says the other. */
  readonly kind: 'false-accept' | 'false-reject';
  /** The client's words, or the code that decides for the profile. */
  readonly because: string;
}

export interface Comparison {
  readonly client: string;
  readonly version: string;
  readonly profile: string;
  readonly asked: number;
  readonly agree: number;
  readonly differences: readonly Difference[];
}

/** Rules that a client is held to; null: no profile stands for it. */
const rulesFor = (id: string): RuleSet | undefined =>
  profileOf(id)?.rules ?? RULE_SETS.find((rules) => rules.id === id);

export async function compare(
  { id, profile }: LabClient,
  version: string,
  cases: readonly LabCase[],
  answers: ReadonlyMap<string, Answer>,
  at: Date,
): Promise<Comparison> {
  const rules = rulesFor(profile);
  const differences: Difference[] = [];
  let agree = 0;
  for (const one of cases) {
    const theirs = answers.get(one.id);
    if (!theirs || !rules) continue;
    const ours = (await judgeCase(one, [rules], at)).get(rules.id);
    if (ours?.accepts === theirs.accepts) agree += 1;
    else if (theirs.accepts)
      differences.push({ case: one.id, kind: 'false-reject', because: ours?.because ?? '' });
    else differences.push({ case: one.id, kind: 'false-accept', because: theirs.reason });
  }
  return { client: id, version, profile, asked: rules ? answers.size : 0, agree, differences };
}

/** One line a client, and one for each difference of the client asked for. */
export function printTable(comparisons: readonly Comparison[], details: string | null): void {
  for (const { client, version, profile, asked, agree, differences } of comparisons) {
    if (details === client || details === 'all')
      for (const { kind, case: id, because } of differences)
        console.log(`  ${client} ${kind} ${id}: ${because}`);
    const count = (kind: Difference['kind']): number => differences.filter((one) => one.kind === kind).length;
    console.log(
      `${client} (${version}), profile ${profile}: ${agree} of ${asked} agree, FA ${count('false-accept')}, FR ${count('false-reject')}`,
    );
  }
}
