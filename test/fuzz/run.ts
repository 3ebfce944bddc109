/** `npm run fuzz -- [--seed N] [--inputs N]`: mutated certificates against the engine. */
import { Command } from 'commander';
import { fuzz } from './fuzz.ts';

const program = new Command('fuzz')
  .description(
    'Mutates certificate chains and evaluates them; exit 1 when anything throws or takes too long.',
  )
  .option('--seed <n>', 'seed of the run, printed so that it can be repeated', Number, Date.now() % 1_000_000)
  .option('--inputs <n>', 'how many inputs', Number, 200_000)
  .action(async ({ seed, inputs }: { seed: number; inputs: number }) => {
    console.log(`seed ${seed}, ${inputs} inputs`);
    const summary = await fuzz({
      seed,
      inputs,
      onProgress: (done) => {
        console.log(`${done} done`);
      },
    });
    for (const failure of summary.failures.slice(0, 10)) console.log(JSON.stringify(failure));
    console.log(
      `${summary.inputs} inputs, ${summary.failures.length} failures, ${summary.trusted} trusted, ` +
        `slowest ${summary.slowest.toFixed(1)} ms, heap ${summary.heapMegabytes.toFixed(0)} MB`,
    );
    process.exitCode = summary.failures.length > 0 ? 1 : 0;
  });

await program.parseAsync();
