import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { leftOut } from './test/support/conditions.ts';

/** A loaded machine is slow, not wrong: this only ends a test that hangs. */
const PATIENCE = 300_000;

const LEFT_OUT = leftOut().map(({ tests }) => tests);

// Projects of their own.
const ELSEWHERE = ['test/conformance/**', 'test/fuzz/**', 'test/server/**', 'test/e2e/**'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx' } },
  test: {
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...ELSEWHERE, ...LEFT_OUT],
          pool: 'threads',
          // The core is pure: what one file loaded serves the next, which saves a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // The public suites and the bounded fuzzing: long loops over the core.
          name: 'conformance',
          include: ['test/{conformance,fuzz}/**/*.test.ts'],
          exclude: LEFT_OUT,
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: {
          // Real sockets and databases: one file at a time, so that the timeouts measured are those meant; in one
          // process, as the server is one: to begin another for each file took as long as the tests.
          name: 'server',
          include: ['test/server/**/*.test.ts'],
          exclude: LEFT_OUT,
          pool: 'forks',
          isolate: false,
          fileParallelism: false,
        },
      },
    ],
  },
});
