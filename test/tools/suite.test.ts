import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readChoice, STEP_NAMES } from './suite/choice.mjs';
import { countPlaywright, countVitest, total } from './suite/count.ts';
import { advice, canInstall, missing, readNeeds } from './suite/machine.mjs';
import { runStep, runSteps } from './suite/run.ts';
import { STEPS, countStep } from './suite/steps.ts';
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

describe('choosing', () => {
  const choose = (...args: readonly string[]) => readChoice(args, {});

  it('knows every step', () => {
    expect(STEPS.map(({ name }) => name)).toEqual(STEP_NAMES);
  });

  it('runs all, some, or all but some', () => {
    expect(choose()).toEqual({ steps: STEP_NAMES, leftOut: [] });
    expect(choose('unit')).toMatchObject({ steps: ['unit'] });
    expect(choose('--without', 'browser')).toMatchObject({ leftOut: ['browser'] });
    expect(choose('--without=lint,unit', '--without', 'build')).toMatchObject({
      leftOut: ['lint', 'build', 'unit'],
    });
  });

  it('never runs only what was to be left out, where npm took --without for its own', () => {
    expect(readChoice(['browser'], { npm_config_without: 'true' })).toMatchObject({ leftOut: ['browser'] });
    expect(readChoice([], { npm_config_without: 'browser' })).toMatchObject({ leftOut: ['browser'] });
  });

  it('names what it does not know, and all there is', () => {
    expect(choose('browsr')).toMatchObject({
      problem: expect.stringMatching(/no step browsr\. There are: server, .*, browser\./) as string,
    });
    expect(choose('--fast')).toMatchObject({ problem: expect.stringContaining('--fast') as string });
    expect(choose('unit', '--without', 'unit')).toEqual({ problem: 'No step is left to run.' });
  });
});

describe('the machine', () => {
  const need = (program: string, steps: readonly string[], isThere: boolean) => ({
    package: `${program}-package`,
    program,
    steps,
    isThere: () => isThere,
  });
  const NEEDS = [
    need('chromium', ['browser'], false),
    need('openssl', ['unit', 'server'], true),
    need('slapd', ['server'], false),
  ];

  it('lacks only what the chosen steps use', () => {
    const of = (...steps: readonly string[]) => missing(NEEDS, steps).map(({ program }) => program);
    expect(of('unit', 'server', 'browser')).toEqual(['chromium', 'slapd']);
    expect(of('unit', 'server')).toEqual(['slapd']);
    expect(of('unit')).toEqual([]);
  });

  it('is told in one message, with packages and the steps that can be left out', () => {
    const steps = ['unit', 'server', 'browser'];
    const text = advice(missing(NEEDS, steps), steps);
    expect(text).toContain('chromium (for: browser)');
    expect(text).toContain('chromium-package slapd-package');
    expect(text).toContain('npm test -- --without server --without browser');
  });

  it('is asked for every package of .ci/packages, each used by a step there is', () => {
    const needs = readNeeds();
    expect(needs.length).toBeGreaterThan(5);
    for (const { steps } of needs) expect(STEP_NAMES).toEqual(expect.arrayContaining([...steps]));
  });

  it('installs by itself on Debian and what is made from it, as root', () => {
    const release = join(folder, 'os-release');
    const on = (text: string): boolean => {
      writeFileSync(release, text);
      return canInstall(release);
    };
    const root = process.getuid?.() === 0;
    expect(on('NAME="Debian GNU/Linux"\nID=debian\n')).toBe(root);
    expect(on('ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe(root);
    expect(on('ID=fedora\nHOME_URL="https://debian.org"\n')).toBe(false);
    expect(canInstall(join(folder, 'nothing'))).toBe(false);
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
    expect(readFileSync(join(folder, 'out/log'), 'utf8')).toBe('a+a-b+b-c+c-');
  });

  it('computes beside a step that waits, but not beside one that wants to be alone', async () => {
    const say = (text: string): string => `fs.appendFileSync('out/beside', '${text}')`;
    // Ends only once both others have begun, as it would not if it took the only lane.
    const until = `const wait = () => fs.existsSync('out/seen') ? ${say('w')} : setTimeout(wait, 5); wait()`;
    const steps = [
      script('w', until, { waits: true }),
      script('a', say('a')),
      script('b', `${say('b')}; fs.writeFileSync('out/seen', '')`),
      script('c', say('c'), { alone: true }),
    ];
    await runSteps(steps, folder, 1, () => undefined);
    expect(readFileSync(join(folder, 'out/beside'), 'utf8')).toBe('abwc');
  });
});
