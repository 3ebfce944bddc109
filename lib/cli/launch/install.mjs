import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installFresh, runNpm } from './install-fresh.mjs';
import { MODULES, NODE, ROOT } from './paths.mjs';
import { elapsed, fail, say } from './say.mjs';

const LOCK = join(ROOT, 'package-lock.json');
/** npm's own list of what it put into node_modules. */
const INSTALLED = join(MODULES, '.package-lock.json');
const STAMP = join(MODULES, '.chainsight-lock');

/** What the application needs to be built and to run; with those that only tests and tools need. */
const RUNTIME = 'runtime';
const ALL = 'all';

/**
 * Makes sure that node_modules is what package-lock.json asks for: of the packages for tests and tools only when
 * they are asked for, or are there already. The stamp in node_modules holds the lock file's hash, so that a start
 * with nothing to do costs a few milliseconds.
 *
 * Not with `npm ci`: it refuses a lock file that lacks the optional binaries of other platforms, as npm
 * writes it wherever it can't see them. `npm install --no-save` takes the locked versions too, adds the
 * binaries of this platform, and leaves the lock file as it is.
 * @param {{ tests: boolean }} want whether the packages of tests and tools are needed
 */
export function ensureInstalled({ tests }) {
  const lock = readFileSync(LOCK);
  const hash = createHash('sha256').update(lock).update(process.platform).update(process.arch).digest('hex');
  const stampOf = (/** @type {string} */ kind) => `${hash} ${kind}`;
  const stamp = readIfThere(STAMP);
  if (existsSync(NODE) && (stamp === stampOf(ALL) || (!tests && stamp === stampOf(RUNTIME)))) return;
  const installed = readIfThere(INSTALLED);
  for (const kind of tests ? [ALL] : [ALL, RUNTIME]) {
    if (!existsSync(NODE) || !isSatisfied(JSON.parse(lock.toString()), installed, kind === ALL)) continue;
    writeFileSync(STAMP, stampOf(kind));
    return;
  }
  // A developer's packages are not taken away by a start.
  const kind = tests || stamp?.endsWith(ALL) ? ALL : RUNTIME;

  const start = performance.now();
  say(`Installing packages (once, about ${kind === ALL ? 'a minute' : 'half a minute'}) …`);
  const args = [
    'install',
    '--no-save',
    kind === ALL ? '--include=dev' : '--omit=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  if (!installFresh(ROOT, args)) installUsual(args);
  if (!existsSync(NODE)) {
    fail(
      'the package "node" was installed without its program; allow its install script (npm config) and try again.',
    );
  }
  writeFileSync(STAMP, stampOf(kind));
  say(`Installed in ${elapsed(start)}.`);
}

/** In place, with npm's own words. @param {readonly string[]} args */
function installUsual(args) {
  const { status, error } = runNpm(ROOT, args, 'inherit');
  if (error) fail(`npm could not be started (${error.message}); install it together with Node.`);
  if (status !== 0) {
    fail(
      'the packages could not be installed; npm said why above. Check the network or proxy, then run it again.',
    );
  }
}

/**
 * True when every package of the lock file that this machine needs is there in the locked version, as after
 * a plain `npm install`. Saves a developer a second installation after adding a package.
 * @param {{ packages: Record<string, { version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }> }} lock
 * @param {string | null} installed text of node_modules/.package-lock.json
 * @param {boolean} tests whether the packages of tests and tools count
 */
export function isSatisfied(lock, installed, tests) {
  if (installed === null) return false;
  const there = JSON.parse(installed).packages || {};
  return Object.entries(lock.packages).every(([path, entry]) => {
    if (path === '' || (!tests && entry.dev === true)) return true;
    const have = there[path];
    if (!have) return entry.optional === true || entry.devOptional === true; // of another platform
    return have.version === entry.version;
  });
}

/** @param {string} file @returns {string | null} */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
