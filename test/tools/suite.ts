/**
 * Runs the steps that are its arguments, prints each with its time, and ends with "N passed, N failed".
 * `npm test` starts it with every step, after a look at the machine.
 */
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { leftOut } from '../support/conditions.ts';
import { total } from './suite/count.ts';
import { type StepResult, runSteps } from './suite/run.ts';
import { STEPS } from './suite/steps.ts';

const folder = join(import.meta.dirname, '..', '..');
const say = (line: string) => process.stdout.write(`${line}\n`);

function print({ step, count, seconds, output }: StepResult): void {
  const failed = count.failed > 0 || count.skipped > 0;
  if (failed) say(`\n${output.trimEnd()}`);
  const skipped = count.skipped > 0 ? `, ${String(count.skipped)} skipped` : '';
  say(
    `${failed ? 'FAILED' : 'ok    '} ${step.name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s   ` +
      `${String(count.passed)} passed, ${String(count.failed)} failed${skipped}`,
  );
}

for (const { line } of leftOut()) say(line);
mkdirSync(join(folder, 'test-results', 'suite'), { recursive: true });
const start = performance.now();
const steps = STEPS.filter(({ name }) => process.argv.includes(name));
const results = await runSteps(steps, folder, Math.min(2, availableParallelism()), print);
const { passed, failed } = total(results.map((result) => result.count));
say(`All steps took ${((performance.now() - start) / 1000).toFixed(1)} s.`);
say(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;
