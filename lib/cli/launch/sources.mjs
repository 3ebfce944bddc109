import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the build is made from: files and folders of the top level. */
const SOURCES = [
  'app',
  'lib',
  'public',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** Folders inside those that the build itself writes. */
const GENERATED = new Set(['public/trust', 'public/examples', 'public/chainsight.html', 'public/sw.js']);

/**
 * A hash over the names and bytes of all sources. Unlike file times it also sees a deleted file, and a
 * checkout of another commit; hashing the whole tree takes about 20 ms.
 * @param {string} root
 * @returns {string} hex
 */
export function hashSources(root) {
  const hash = createHash('sha256');
  /** @param {string} path relative, with slashes */
  const visit = (path) => {
    const full = join(root, path);
    if (GENERATED.has(path) || !existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) visit(`${path}/${name}`);
      return;
    }
    const bytes = readFileSync(full);
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  };
  SOURCES.forEach(visit);
  return hash.digest('hex');
}
