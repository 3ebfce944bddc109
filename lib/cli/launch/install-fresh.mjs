/** Installs packages where there are none yet, in half of the time that npm takes by itself. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { hostPath } from './paths.mjs';

const NAMES = 'node_modules/';

/**
 * The lock file with the addresses of its packages, as registries have them. They stand nowhere in it, and so npm
 * asks the registry about each package before it fetches it; some of those answers have megabytes.
 * @param {string} lock the text of package-lock.json
 * @param {string} registry its address, with a slash at the end
 */
export function withAddresses(lock, registry) {
  /** @type {{ packages: Record<string, { name?: string, version?: string, resolved?: string, link?: boolean, inBundle?: boolean }> }} */
  const value = JSON.parse(lock);
  for (const [path, entry] of Object.entries(value.packages)) {
    if (path === '' || entry.link === true || entry.inBundle === true || entry.resolved !== undefined)
      continue;
    const name = entry.name ?? path.slice(path.lastIndexOf(NAMES) + NAMES.length);
    entry.resolved = `${registry}${name}/-/${name.split('/').at(-1)}-${entry.version}.tgz`;
  }
  return JSON.stringify(value);
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 * @param {'pipe' | 'inherit'} output
 */
export function runNpm(cwd, args, output) {
  const windows = process.platform === 'win32';
  return spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd,
    env: { ...process.env, PATH: hostPath() },
    stdio: ['ignore', output, output],
    encoding: 'utf8',
    shell: windows, // Windows starts .cmd files only through its shell
  });
}

/**
 * Installs into a folder beside, whose lock file has the addresses, and moves what came into place. The project's
 * own lock file is not touched.
 * @param {string} root the project's top folder
 * @param {readonly string[]} args of npm
 * @returns {boolean} false where the usual way is to be gone: there are packages already, or the registry has no
 *   such addresses, or anything else went wrong, which npm then says by itself
 */
export function installFresh(root, args) {
  const modules = join(root, 'node_modules');
  if (existsSync(modules) && readdirSync(modules).length > 0) return false;
  const registry = runNpm(root, ['config', 'get', 'registry'], 'pipe').stdout?.trim() ?? '';
  if (!/^https?:\/\/\S+\/$/.test(registry)) return false;
  const beside = join(root, '.install');
  rmSync(beside, { recursive: true, force: true }); // of one that was broken off
  mkdirSync(beside);
  try {
    for (const name of ['package.json', '.npmrc'])
      if (existsSync(join(root, name))) copyFileSync(join(root, name), join(beside, name));
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    writeFileSync(join(beside, 'package-lock.json'), withAddresses(lock, registry));
    // A registry that can't be reached is told of once, by the usual way, and without waiting for it twice.
    if (runNpm(beside, [...args, '--fetch-retries=0'], 'pipe').status !== 0) return false;
    rmSync(modules, { recursive: true, force: true });
    renameSync(join(beside, 'node_modules'), modules);
    return true;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
