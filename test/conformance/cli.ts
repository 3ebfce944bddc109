/** `npm run conformance -- FILE...`: see the README for what it prints. */
import { Command } from 'commander';
import { readSuite, type Suite } from './suites.ts';
import { runCase, type CaseOutcome } from './run.ts';

interface Options {
  readonly pedantic: boolean;
  readonly slow: number;
}

async function runSuite({ name, cases }: Suite, { pedantic, slow }: Options): Promise<boolean> {
  const counts: Record<CaseOutcome, number> = {
    agree: 0,
    'false-accept': 0,
    'false-reject': 0,
    hang: 0,
    crash: 0,
  };
  const chosen = cases.filter(({ features }) => pedantic || !features.some((f) => f.startsWith('pedantic-')));
  for (const test of chosen) {
    const result = await runCase(test);
    counts[result.outcome]++;
    if (result.outcome !== 'agree') {
      console.log(`${result.id}: expected ${result.expected}, got ${result.got} [${result.codes.join(' ')}]`);
    }
    if (result.milliseconds > slow) console.log(`${result.id}: ${Math.round(result.milliseconds)} ms`);
  }
  console.log(
    `${name}: ${counts.agree}/${chosen.length} agree, ${counts['false-accept']} false accept, ` +
      `${counts['false-reject']} false reject, ${counts.hang} hang, ${counts.crash} crash`,
  );
  return counts.agree === chosen.length;
}

const program = new Command('conformance')
  .description('Runs x509-limbo and PKITS files against the engine; exit 1 when not all agree.')
  .argument('<files...>', 'suite files')
  .option('--pedantic', 'include cases whose features start with "pedantic-"', false)
  .option('--slow <ms>', 'also name cases that take longer', Number, Infinity)
  .action(async (files: readonly string[], options: Options) => {
    let agree = true;
    for (const file of files) agree = (await runSuite(readSuite(file), options)) && agree;
    process.exitCode = agree ? 0 : 1;
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
