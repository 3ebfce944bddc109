import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, total } from './suite/count.ts';
import { runStep, runSteps } from './suite/run.ts';
import { countStep } from './suite/steps.ts';
import type { Step } from './suite/steps.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chainsight-suite-'));
  mkdirSync(join(folder, 'out'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const script = (name: string, code: string, more: Partial<Step> = {}): Step => ({
  name,
  args: ['-e', code],
  ...more,
});

describe('counting', () => {
  it('reads a report of vitest, a file that could not be loaded included', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('reads a report of Playwright and takes a flaky test for a failed one', () => {
    const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(countPlaywright(report)).toEqual({ passed: 7, failed: 3, skipped: 2 });
  });

  it('adds skipped tests to the failed ones', () => {
    expect(
      total([
        { passed: 2, failed: 0, skipped: 1 },
        { passed: 1, failed: 1, skipped: 0 },
      ]),
    ).toEqual({
      passed: 3,
      failed: 2,
    });
  });

  it('never takes a failed program for a success', () => {
    const step: Step = { name: 'x', args: [], report: { file: 'x.json', count: countVitest } };
    expect(countStep(step, 1, JSON.stringify({ numPassedTests: 3 }))).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    });
    expect(countStep(step, 0, null).failed).toBe(1);
    expect(countStep({ name: 'x', args: [] }, 2, null).failed).toBe(1);
  });
});

describe('running', () => {
  it('keeps the output of a failing step', async () => {
    const result = await runStep(script('x', 'console.log("why"); process.exit(3)'), folder);
    expect(result.count).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(result.output).toBe('why\n');
  });

  it('ignores the report of an earlier run', async () => {
    const report = { file: 'out/r.json', count: countVitest };
    const write = `fs.writeFileSync('out/r.json', '{"numPassedTests":4}')`;
    expect((await runStep(script('x', write, { report }), folder)).count.passed).toBe(4);
    expect((await runStep(script('x', '0', { report }), folder)).count).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('gives a step the machine when it asks for it', async () => {
    const mark = (name: string): string =>
      `fs.appendFileSync('out/log', '${name}+'); setTimeout(() => fs.appendFileSync('out/log', '${name}-'), 50)`;
    const steps = [
      script('a', mark('a')),
      script('b', mark('b'), { alone: true }),
      script('c', mark('c'), { alone: true }),
    ];
    const done: string[] = [];
    await runSteps(steps, folder, 2, ({ step }) => done.push(step.name));
    expect(done).toEqual(['a', 'b', 'c']);
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(join(folder, 'out/log'), 'utf8')).toBe('a+a-b+b-c+c-');
  });
});
