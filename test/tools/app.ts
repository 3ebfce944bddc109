import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from './port.ts';

/** The built application, running for a test. */
export interface RunningApp {
  /** Such as "http://localhost:43210". */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Environment in which the application may reach servers of the test, which are on loopback. */
export const TEST_ENVIRONMENT = {
  HOST: '127.0.0.1',
  CHAINSIGHT_ALLOWED_NETWORKS: '127.0.0.0/8,::1/128',
  // Links stored by tests are nobody's, and there are many of them.
  CHAINSIGHT_DATA_DIR: 'test-results/data',
  CHAINSIGHT_SHARE_RATE: '100000',
  // No test reaches outside: those about fetched lists bring a mirror.
  CHAINSIGHT_TRUST_REFRESH_HOURS: '0',
} as const;

/** The same as a process of its own. */
export interface StartedApp extends RunningApp {
  readonly pid: number;
}

/**
 * Starts what `npm start` starts, on a free port; builds first when needed.
 * @param environment variables beside those of every test
 */
export async function startApp(environment: Readonly<Record<string, string>> = {}): Promise<StartedApp> {
  const port = await freePort();
  const child = spawn(process.execPath, ['lib/cli/start.mjs'], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...process.env, ...TEST_ENVIRONMENT, ...environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const ready = new Promise<void>((resolve) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Chainsight is ready')) resolve();
    });
  });
  const died = exited.then(([code]) => {
    throw new Error(`The application ended with ${String(code)} before it was ready.`);
  });
  await Promise.race([ready, died]);
  died.catch(() => undefined); // from here on it ends because it is told to
  return {
    address: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
