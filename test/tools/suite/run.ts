import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Count } from './count.ts';
import { type Step, countStep } from './steps.ts';

/** A step that has ended. */
export interface StepResult {
  readonly step: Step;
  readonly count: Count;
  readonly seconds: number;
  /** Standard output and error, as they came. */
  readonly output: string;
}

/** Runs one step in `folder`, keeping its output, so that steps running side by side don't mix theirs. */
export async function runStep(step: Step, folder: string): Promise<StepResult> {
  const start = performance.now();
  const file = step.report && `${folder}/${step.report.file}`;
  if (file) rmSync(file, { force: true });
  const chunks: Buffer[] = [];
  const code = await new Promise<number>((resolve) => {
    const child = spawn(process.execPath, step.args, {
      cwd: folder,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...step.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      chunks.push(Buffer.from(String(error)));
      resolve(1);
    });
    child.on('close', (exit) => {
      resolve(exit ?? 1);
    });
  });
  const report = file && existsSync(file) ? readFileSync(file, 'utf8') : null;
  return {
    step,
    count: countStep(step, code, report),
    seconds: (performance.now() - start) / 1000,
    output: Buffer.concat(chunks).toString('utf8'),
  };
}

/**
 * Runs all steps, `lanes` at a time, in order; a step that mostly waits takes no lane, and one that wants to
 * be alone waits for the others and makes the next ones wait. `onDone` hears of each as it ends.
 */
export async function runSteps(
  steps: readonly Step[],
  folder: string,
  lanes: number,
  onDone: (result: StepResult) => void,
): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  const waiting = new Set<Promise<void>>();
  const computing = new Set<Promise<void>>();
  for (const step of steps) {
    if (step.alone === true) await Promise.all([...waiting, ...computing]);
    while (step.waits !== true && computing.size >= lanes) await Promise.race(computing);
    const among = step.waits === true ? waiting : computing;
    const run: Promise<void> = runStep(step, folder).then((result) => {
      among.delete(run);
      results.push(result);
      onDone(result);
    });
    among.add(run);
    if (step.alone === true) await run;
  }
  await Promise.all([...waiting, ...computing]);
  return results;
}
