import { createServer } from 'node:net';
import { defineConfig } from 'playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './test/tools/chromium.ts';

/** A port that is free now. Workers read this file too, so the first one to do so leaves it for the others. */
function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => {
        resolve(String(port));
      });
    });
  });
}

const port = (process.env.CHAINSIGHT_E2E_PORT ??= await freePort());

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    launchOptions: { executablePath: chromiumPath(), args: [...CHROMIUM_ARGS] },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'node lib/cli/start.mjs',
    url: `http://localhost:${port}/`,
    timeout: 180_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    env: {
      PORT: port,
      HOST: '127.0.0.1',
      // The tests' own servers are on loopback, which the default policy refuses.
      CHAINSIGHT_ALLOWED_NETWORKS: '127.0.0.0/8,::1/128',
    },
  },
});
