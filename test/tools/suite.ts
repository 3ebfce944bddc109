/** `npm test`: every check there is. Prints each step with its time and ends with "N passed, N failed". */
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { total } from './suite/count.ts';
import { type StepResult, runSteps } from './suite/run.ts';
import { STEPS } from './suite/steps.ts';

const folder = join(import.meta.dirname, '..', '..');
mkdirSync(join(folder, 'test-results', 'suite'), { recursive: true });

function print({ step, count, seconds, output }: StepResult): void {
  const failed = count.failed > 0 || count.skipped > 0;
  if (failed) process.stdout.write(`\n${output.trimEnd()}\n`);
  const skipped = count.skipped > 0 ? `, ${String(count.skipped)} skipped` : '';
  process.stdout.write(
    `${failed ? 'FAILED' : 'ok    '} ${step.name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s   ` +
      `${String(count.passed)} passed, ${String(count.failed)} failed${skipped}\n`,
  );
}

const only = new Set(process.argv.slice(2));
const steps = only.size === 0 ? STEPS : STEPS.filter((step) => only.has(step.name));
if (steps.length === 0) {
  process.stderr.write(`No such step. There are: ${STEPS.map((step) => step.name).join(', ')}.\n`);
  process.exit(2);
}

const start = performance.now();
const results = await runSteps(steps, folder, Math.min(2, availableParallelism()), print);
const { passed, failed } = total(results.map((result) => result.count));
process.stdout.write(`All steps took ${((performance.now() - start) / 1000).toFixed(1)} s.\n`);
process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
