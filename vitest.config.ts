import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/conformance/**', 'test/fuzz/**', 'test/server/**', 'test/e2e/**'],
          pool: 'threads',
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          // The public suites and the bounded fuzzing: long loops over the core.
          name: 'conformance',
          include: ['test/{conformance,fuzz}/**/*.test.ts'],
          pool: 'threads',
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          // Real sockets and databases: one file at a time, so that the timeouts measured are those meant.
          name: 'server',
          include: ['test/server/**/*.test.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
