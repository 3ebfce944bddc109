import { type Count, countExit, countPlaywright, countVitest } from './count.ts';

/** One part of `npm test`. All run on the project's own Node, from the project's top folder. */
export interface Step {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A JSON report that the program writes, and its reader; without it the exit code alone counts. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Count };
  /** Takes the machine for itself: nothing else runs beside it. */
  readonly alone?: boolean;
  /** Mostly waits, for sockets and databases: as many others compute beside it as without it. */
  readonly waits?: boolean;
}

const REPORTS = 'test-results/suite';

function vitest(project: string, args: readonly string[] = []): Step {
  const file = `${REPORTS}/${project}.json`;
  return {
    name: project,
    args: [
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}`,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    ],
    report: { file, count: countVitest },
  };
}

/** In this order; two at a time, not counted what waits, unless a step wants the machine alone. */
export const STEPS: readonly Step[] = [
  // One file after the other. They need no build.
  { ...vitest('server'), waits: true },
  { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'] },
  { name: 'build', args: ['lib/cli/build.mjs'] },
  { name: 'format', args: ['node_modules/oxfmt/bin/oxfmt', '--check', '.'] },
  // Types, and the rules that need them.
  {
    name: 'types',
    args: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--type-check', '--deny-warnings', '.'],
  },
  vitest('conformance', ['--maxWorkers=1']),
  vitest('unit'),
  {
    name: 'browser',
    args: ['node_modules/playwright/cli.js', 'test', '--reporter=line,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/browser.json` },
    report: { file: `${REPORTS}/browser.json`, count: countPlaywright },
    alone: true,
  },
];

/** What a finished step counts; a report that is missing or unreadable is one failure. */
export function countStep(step: Step, code: number, report: string | null): Count {
  if (step.report === undefined) return countExit(code);
  if (report === null) return countExit(1);
  const count = step.report.count(JSON.parse(report));
  // The program failed although every test passed: a leak, an unhandled rejection, no test found.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
