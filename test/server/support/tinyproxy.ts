/** A real proxy (Debian's tinyproxy) on loopback, which knows names of a domain that nobody else knows. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '#test/tools/port.ts';

export interface Tinyproxy {
  /** Such as "http://127.0.0.1:41234". */
  readonly url: string;
  /** What it wrote of requests, so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * @param upstream port of the server that stands for everything under .example
 * @param lines further lines of its configuration
 */
export async function startTinyproxy(upstream: number, lines: readonly string[] = []): Promise<Tinyproxy> {
  const folder = mkdtempSync(join(tmpdir(), 'chainsight-proxy-'));
  const port = await freePort();
  const log = join(folder, 'log');
  const file = join(folder, 'tinyproxy.conf');
  writeFileSync(
    file,
    [
      `Port ${port}`,
      'Listen 127.0.0.1',
      'Timeout 20',
      'MaxClients 20',
      `LogFile "${log}"`,
      'LogLevel Connect',
      `Upstream http 127.0.0.1:${upstream} ".example"`,
      ...lines,
      '',
    ].join('\n'),
  );
  const child = spawn('tinyproxy', ['-d', '-c', file], { stdio: 'ignore' });
  const exited = once(child, 'exit');
  const listening = (): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
  while (!(await listening())) {
    if (child.exitCode !== null) throw new Error('tinyproxy did not start.');
    await wait(20);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    log: () => readFileSync(log, 'utf8'),
    stop: async () => {
      // It would wait for connections that clients keep open.
      child.kill('SIGKILL');
      await exited;
      rmSync(folder, { recursive: true });
    },
  };
}
