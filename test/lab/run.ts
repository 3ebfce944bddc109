/**
 * The client lab: `npm run lab -- [--clients a,b] [--cases text] [--mutants COUNT [--seed N] [--minimise]] [--again]
 * [--budget SECONDS] [--differences CLIENT|all] [--table FILE]` (JSON, or Markdown for docs/lab.md when the name ends
 * so). Makes chains, serves them over loopback, asks every real client it finds, and holds the profiles to the
 * answers. Mutants are chains that no profile was fitted to. Answers are kept in the lab's folder (CHAINSIGHT_LAB,
 * default in the user's cache), so that a change of a profile is compared in seconds.
 */
import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answersOf } from './asked.ts';
import { allCases } from './cases/index.ts';
import { ABSENT, CLIENTS } from './clients/index.ts';
import type { LabClient } from './clients/types.ts';
import { compare, printTable, type Comparison } from './compare.ts';
import { documentOf } from './document.ts';
import { ChainMaker } from './make/chain.ts';
import { KeyCupboard } from './make/keys.ts';
import { epochOf } from './make/epoch.ts';
import { drawMutants, type Mutant } from './mutations/draw.ts';
import { byKind, minimise, type Minimal } from './mutations/minimise.ts';
import { chainsFolder, MADE_MODELS, realModels } from './mutations/models.ts';

const { values } = parseArgs({
  options: {
    clients: { type: 'string' },
    cases: { type: 'string' },
    mutants: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    minimise: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    budget: { type: 'string', default: '900' },
    table: { type: 'string' },
    differences: { type: 'string' },
  },
});

const folder = process.env['CHAINSIGHT_LAB'] ?? join(homedir(), '.cache/chainsight-lab');
const asking = { folder, again: values.again, budget: Number(values.budget) };
const now = new Date();
const maker = new ChainMaker(new KeyCupboard(join(folder, 'keys')), epochOf(now));
const made = allCases(maker).filter(
  ({ id }) => values.cases === undefined || new RegExp(values.cases).test(id),
);
const mutants = drawn(Number(values.mutants));
console.log(`${made.length} cases, ${mutants.length} mutants`);

const wanted = values.clients?.split(',');
const fitted: Comparison[] = [];
const heldOut: Comparison[] = [];
const kinds = new Map<string, readonly Minimal[]>();
for (const client of CLIENTS) {
  if (wanted && !wanted.includes(client.id)) continue;
  const version = await client.version();
  if (version === null) {
    console.log(`${client.id}: not here, left out`);
    continue;
  }
  fitted.push(await compare(client, version, made, await answersOf(client, version, made, asking), now));
  if (mutants.length === 0) continue;
  const comparison = await compareMutants(client, version, mutants);
  heldOut.push(comparison);
  if (values.minimise) kinds.set(client.id, await smallest(client, version, comparison));
}
console.log(ABSENT);
printTable(fitted, values.differences ?? null);
if (mutants.length > 0) console.log(`Mutants of seed ${values.seed}, which no profile was fitted to:`);
printTable(heldOut, values.differences ?? null);
for (const [client, minimal] of kinds)
  for (const [kind, [first, ...more]] of byKind(minimal))
    console.log(
      `  ${client} ${more.length + 1} × ${kind}: ${first?.difference.because ?? ''}, as in ${first?.mutant.case.id ?? ''}: ${first?.mutant.mutations.map(({ trait }) => trait).join(' + ') ?? ''}`,
    );
if (values.table !== undefined) {
  const text = values.table.endsWith('.md')
    ? documentOf(fitted, heldOut, kinds)
    : JSON.stringify({ fitted, heldOut }, null, 1);
  writeFileSync(values.table, `${text}\n`);
}

function drawn(count: number): readonly Mutant[] {
  if (count === 0) return [];
  const real = chainsFolder();
  if (real === null) console.log('no real chains here: mutants are made of the lab’s own models alone');
  const models = [...MADE_MODELS, ...(real === null ? [] : realModels(real))];
  return drawMutants(maker, models, Number(values.seed), count);
}

async function compareMutants(
  client: LabClient,
  version: string,
  list: readonly Mutant[],
): Promise<Comparison> {
  const cases = list.map(({ case: one }) => one);
  return compare(client, version, cases, await answersOf(client, version, cases, asking), now);
}

/** Each difference without what it does not need. */
async function smallest(
  client: LabClient,
  version: string,
  { differences }: Comparison,
): Promise<readonly Minimal[]> {
  const byCase = new Map(differences.map((one) => [one.case, one]));
  const found = mutants.flatMap((one) => {
    const difference = byCase.get(one.case.id);
    return difference ? [{ mutant: one, difference }] : [];
  });
  return minimise(maker, found, async (smaller) => {
    const compared = await compareMutants(client, version, smaller);
    return new Map(compared.differences.map((one) => [one.case, one]));
  });
}
