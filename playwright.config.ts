import { availableParallelism } from 'node:os';
import { defineConfig } from 'playwright/test';
import { leftOut } from './test/support/conditions.ts';
import { TEST_ENVIRONMENT } from './test/tools/app.ts';
import { CHROMIUM_ARGS, chromiumPath } from './test/tools/chromium.ts';
import { freePort } from './test/tools/port.ts';

// Workers read this file too: the first reader picks the port and leaves it for the others.
const port = (process.env.CHAINSIGHT_E2E_PORT ??= String(await freePort()));

export default defineConfig({
  testDir: 'test/e2e',
  testIgnore: leftOut().map(({ tests }) => tests),
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  // One for each core: on two, a second one costs 5 % more work in half the time, two more gain nothing. All ask one server.
  workers: Math.min(4, Math.max(2, availableParallelism())),
  // Generous: a loaded machine is slow, not wrong. These end what hangs; no test passes or fails by them.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  // Where everything is broken, waiting for each of two hundred tests says no more.
  maxFailures: 15,
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    // Requests that a service worker answers are hidden from tests; those about it allow it (offline.spec.ts).
    serviceWorkers: 'block',
    launchOptions: { executablePath: chromiumPath(), args: [...CHROMIUM_ARGS] },
    // A trace costs as much as the test, and a picture is taken of every page before it is thrown away: `--trace on`
    // makes both for a test that has to be understood.
    screenshot: 'off',
  },
  webServer: {
    command: 'node lib/cli/start.mjs',
    url: `http://localhost:${port}/`,
    timeout: 600_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    env: { ...TEST_ENVIRONMENT, PORT: port },
  },
});
