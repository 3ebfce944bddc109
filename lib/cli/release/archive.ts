/** One archive: the server, the Node of its platform, what starts it, and what operators need. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  createWriteStream,
  cpSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { zipSync, type Zippable } from 'fflate';
import { ROOT } from '../launch/paths.mjs';
import { filesIn } from './assemble.ts';
import type { Platform } from './node-binaries.ts';

/** Beside the server, by platform: from the top of the project, to the top of the archive. */
const BESIDE: Readonly<Record<Platform, Readonly<Record<string, string>>>> = {
  'linux-x64': {
    'lib/cli/archive/chainsight': 'chainsight',
    'docs/deploy/chainsight.service': 'docs/deploy/chainsight.service',
    'docs/deploy/Caddyfile': 'docs/deploy/Caddyfile',
    'docs/deploy/nginx.conf': 'docs/deploy/nginx.conf',
  },
  'win-x64': {
    'lib/cli/archive/chainsight.cmd': 'chainsight.cmd',
    'docs/deploy/windows/install-service.ps1': 'install-service.ps1',
    'docs/deploy/windows/uninstall-service.ps1': 'uninstall-service.ps1',
    'docs/deploy/windows/web.config': 'docs/deploy/windows/web.config',
  },
};
const EVERYWHERE = [
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/operate.md',
  'docs/configuration.md',
  'docs/monitoring.md',
  'docs/monitoring/alerts.yml',
  'docs/monitoring/dashboard.json',
  'docs/monitoring/prometheus.yml',
];

/** Lines of Windows' own programs end as they expect. */
const OF_WINDOWS = /\.(?:cmd|ps1)$/;

/**
 * Fills the folder of an archive.
 * @param app the assembled server
 * @param node the program
 */
export function fillArchive(folder: string, platform: Platform, app: string, node: Uint8Array): void {
  const place = (from: string, to: string): void => {
    const target = join(folder, to);
    mkdirSync(dirname(target), { recursive: true });
    if (OF_WINDOWS.test(to))
      writeFileSync(target, readFileSync(join(ROOT, from), 'utf8').replaceAll('\n', '\r\n'));
    else copyFileSync(join(ROOT, from), target);
  };
  cpSync(app, join(folder, 'app'), { recursive: true });
  for (const path of EVERYWHERE) place(path, path);
  for (const name of ['chainsight.mjs', 'log-file.mjs']) place(`lib/cli/archive/${name}`, name);
  for (const [from, to] of Object.entries(BESIDE[platform])) place(from, to);
  const program = join(folder, platform === 'win-x64' ? 'node.exe' : 'node');
  writeFileSync(program, node);
  for (const path of platform === 'win-x64' ? [] : [program, join(folder, 'chainsight')])
    chmodSync(path, 0o755);
}

/**
 * Writes a folder as .tar.gz, in the order of names, owned by nobody in particular.
 * @param time of every file, so that the same files are the same bytes
 */
export async function writeTar(folder: string, file: string, time: Date): Promise<void> {
  const order = ['--sort=name', '--format=ustar', '--owner=0', '--group=0', '--numeric-owner'];
  const same = [`--mtime=@${Math.floor(time.getTime() / 1000)}`, '--mode=u+rw,go+r-w,a+X'];
  const tar = spawn('tar', ['-c', ...order, ...same, '-C', dirname(folder), basename(folder)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(tar, 'exit') as Promise<readonly unknown[]>;
  await pipeline(tar.stdout, createGzip(), createWriteStream(file));
  const [code] = await ended;
  if (code !== 0) throw new Error(`tar ended with ${String(code)}`);
}

/** The same as .zip, whose times are of no zone: those of UTC. */
export function writeZip(folder: string, file: string, time: Date): void {
  const entries: Zippable = {};
  for (const name of filesIn(folder).toSorted())
    entries[`${basename(folder)}/${name}`] = readFileSync(join(folder, name));
  const asUtc = new Date(time.getTime() + time.getTimezoneOffset() * 60_000);
  writeFileSync(file, zipSync(entries, { mtime: asUtc }));
}
