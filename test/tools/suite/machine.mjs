/**
 * What the operating system has to provide for the suite: said, or on Debian and Ubuntu installed, before
 * anything else happens. Plain JavaScript for that reason.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('../../../.ci/packages', import.meta.url));

/**
 * A package of Debian, its program (for people), and the steps of the suite that use it.
 * @typedef {{ package: string, program: string, steps: readonly string[], isThere: () => boolean }} Need
 */

/** Where daemons are, too: not everybody has those folders in the path. */
const FOLDERS = [...(process.env.PATH || '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
/** @param {string} program */
const has = (program) => FOLDERS.some((folder) => existsSync(join(folder, program)));

const POSTGRES = '/usr/lib/postgresql';
const hasPostgres = () =>
  process.env.PG_BIN !== undefined || (existsSync(POSTGRES) && readdirSync(POSTGRES).length > 0);

/**
 * Debian's Chromium without windows first: a third less work, as each page of the whole browser comes with the
 * window around it. Then where others have a whole one.
 */
const CHROMIUM = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
);

/** The browser to test with: CHROMIUM_PATH, else an installed one; null when there is none. */
export const findChromium = () =>
  [process.env.CHROMIUM_PATH || CHROMIUM].flat().find((path) => existsSync(path)) ?? null;

/**
 * Packages whose program has another name, or that other steps than the server's use.
 * @type {Readonly<Record<string, Partial<Need>>>}
 */
const SPECIAL = {
  'chromium-headless-shell': {
    program: 'Chromium',
    steps: ['server', 'browser'],
    isThere: () => findChromium() !== null,
  },
  'dovecot-imapd': { program: 'dovecot' },
  'dovecot-lmtpd': { program: 'dovecot (LMTP)', isThere: () => existsSync('/usr/lib/dovecot/lmtp') },
  'dovecot-managesieved': {
    program: 'dovecot (ManageSieve)',
    isThere: () => existsSync('/usr/lib/dovecot/managesieve'),
  },
  'dovecot-pop3d': { program: 'dovecot (POP3)', isThere: () => existsSync('/usr/lib/dovecot/pop3') },
  'exim4-daemon-light': { program: 'exim4', isThere: () => has('exim4') },
  'freetds-bin': { program: 'tsql' },
  // A client of test/server/lab.
  'gnutls-bin': { program: 'gnutls-cli' },
  ldnsutils: { program: 'ldns-signzone' },
  // What the server's database is made with asks for it; in older releases it came with the server.
  'mariadb-client-core': { program: 'my_print_defaults' },
  'mariadb-server-core': { program: 'mariadbd' },
  // The roots of Chromium, for test/server/lab.
  'libnss3-tools': { program: 'certutil' },
  // Proxies in front of the built server, and what looks at the unit of systemd.
  caddy: { steps: ['browser'] },
  'nginx-light': { program: 'nginx', steps: ['browser'] },
  systemd: { program: 'systemd-analyze', steps: ['unit'] },
  openssl: { steps: ['unit', 'server', 'browser'] },
  postgresql: { program: 'PostgreSQL', isThere: hasPostgres },
};

/** The packages of `.ci/packages`: one a line; a `#` begins a comment. @returns {readonly Need[]} */
export const readNeeds = () =>
  readFileSync(PACKAGES, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((name) => name !== '')
    .map((name) => {
      const program = SPECIAL[name]?.program ?? name;
      return { package: name, program, steps: ['server'], isThere: () => has(program), ...SPECIAL[name] };
    });

/** Needs of these steps that are not met. @param {readonly Need[]} needs @param {readonly string[]} steps */
export const missing = (needs, steps) =>
  needs.filter((need) => need.steps.some((step) => steps.includes(step)) && !need.isThere());

/** What to do about them, for people. @param {readonly Need[]} needs @param {readonly string[]} steps */
export function advice(needs, steps) {
  const without = steps.filter((step) => needs.some(({ steps: users }) => users.includes(step)));
  return [
    'These programs are missing:',
    ...needs.map(({ program, steps: users }) => `  ${program} (for: ${users.join(', ')})`),
    `Install them (Debian's packages: ${needs.map(({ package: name }) => name).join(' ')}),`,
    `or leave steps out: npm test -- --without ${without.join(' --without ')}`,
  ].join('\n');
}

/** True where apt-get can be asked: Debian, Ubuntu and what is made from them, as root. */
export function canInstall(release = '/etc/os-release') {
  const debian =
    existsSync(release) && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync(release, 'utf8'));
  return debian && process.getuid?.() === 0;
}

/**
 * Sees to what these steps need.
 * @param {readonly string[]} steps
 * @param {(line: string) => void} say
 * @returns {string | null} what is still missing, and what to do about it
 */
export function provide(steps, say) {
  const needs = readNeeds();
  const before = missing(needs, steps);
  if (before.length > 0 && canInstall()) {
    const packages = before.map((need) => need.package);
    say(`Installing from Debian: ${packages.join(' ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]])
      spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
  const after = missing(needs, steps);
  return after.length === 0 ? null : advice(after, steps);
}
