/** Real servers of the operating system, run in the foreground with a configuration of the test's own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { connect, createServer } from 'node:net';

/** A loaded machine is slow, not wrong. In milliseconds. */
const PATIENCE = 120_000;

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

export interface Daemon {
  stop(): Promise<void>;
}

/**
 * Starts `command` and waits until it accepts connections on every port.
 * @param debian the package that has it, for the message when it is missing.
 */
export async function startDaemon(
  command: string,
  args: readonly string[],
  ports: readonly number[],
  debian: string,
): Promise<Daemon> {
  let failed: string | null = null;
  let output = '';
  // A process group of its own, so that `stop` also ends the workers that some servers have.
  const child: ChildProcess = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  child.on('error', (error: NodeJS.ErrnoException) => {
    failed =
      error.code === 'ENOENT'
        ? `${command} is not installed: apt-get install ${debian} (see .ci/packages)`
        : error.message;
  });
  child.on('exit', (code) => (failed ??= `${command} ended with ${code}: ${output}`));
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));

  const isFailed = (): string | null => failed;
  const deadline = Date.now() + PATIENCE;
  for (const port of ports) {
    while (!(await accepts(port))) {
      const problem = isFailed();
      if (problem !== null) throw new Error(problem);
      if (Date.now() > deadline) throw new Error(`${command} does not listen on ${port}: ${output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return {
    stop: async () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
      await ended;
    },
  };
}
