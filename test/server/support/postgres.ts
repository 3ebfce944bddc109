/** A PostgreSQL of the test's own: a fresh cluster in a temporary folder, on a loopback port. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** Debian's newest PostgreSQL, or PG_BIN. @throws with what to install. */
function binFolder(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).filter((name) => /^\d+$/.test(name)) : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  const folder = process.env.PG_BIN ?? (newest === undefined ? '' : join(DEBIAN, newest, 'bin'));
  if (!existsSync(join(folder, 'initdb'))) {
    throw new Error(`No PostgreSQL: install Debian's package "postgresql", or set PG_BIN to its programs.`);
  }
  return folder;
}

/** PostgreSQL refuses to run as root: then Debian's user "postgres" (or "nobody") runs it. */
function runAs(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const entry = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return { uid: Number(entry?.[2] ?? 65_534), gid: Number(entry?.[3] ?? 65_534) };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

export interface Postgres {
  /** Address for DATABASE_URL. */
  readonly url: string;
  /** Starts it again after `stop` or `crash`. */
  readonly start: () => void;
  /** An orderly end that breaks open connections. */
  readonly stop: () => void;
  /** SIGKILL to the server's main process and SIGQUIT to the rest: no checkpoint is made. */
  readonly crash: () => void;
  /** Its processes stand still: connections stay open, and nothing answers. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Ends it and removes its folder. */
  readonly remove: () => void;
}

interface PostgresOptions {
  /** PEM files, for a server that takes TLS. */
  readonly ssl?: { readonly certificate: string; readonly key: string };
  /** Called before the start with the user that the server runs as; undefined: our own. */
  readonly before?: (user: { readonly uid: number; readonly gid: number } | undefined) => void;
}

export async function startPostgres({ ssl, before }: PostgresOptions = {}): Promise<Postgres> {
  const bin = binFolder();
  const user = runAs();
  before?.(user);
  const folder = mkdtempSync(join(tmpdir(), 'chainsight-pg-'));
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const run = (program: string, args: readonly string[]): void => {
    execFileSync(join(bin, program), args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...user });
  };
  const port = await freePort();
  run('initdb', ['-D', data, '-U', 'chainsight', '--auth=trust', '--encoding=UTF8', '--no-locale', '-N']);
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder}${
    ssl === undefined ? '' : ` -c ssl=on -c ssl_cert_file=${ssl.certificate} -c ssl_key_file=${ssl.key}`
  }`;
  const start = (): void =>
    run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', '-t', '60', '-o', options, 'start']);
  const end = (mode: 'fast' | 'immediate'): void => run('pg_ctl', ['-D', data, '-w', '-m', mode, 'stop']);
  const signal = (name: 'SIGSTOP' | 'SIGCONT'): void => {
    const main = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    const children = readFileSync(`/proc/${main}/task/${main}/children`, 'utf8').trim().split(' ');
    for (const pid of [main, ...children.map(Number)]) process.kill(pid, name);
  };
  start();
  return {
    url: `postgres://chainsight@127.0.0.1:${port}/postgres`,
    start,
    stop: () => end('fast'),
    crash: () => end('immediate'),
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    remove: () => {
      spawnSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], { cwd: folder, ...user });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
