/**
 * `npm run release [-- FOLDER]`: everything that is handed out, in one folder: archives with their own Node, the
 * command line, the single file, the list of packages, and the hashes of all. The same build gives the same bytes;
 * a new build of the same sources differs in the keys of the examples and in the secrets that Next makes for it.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ROOT } from '../launch/paths.mjs';
import { fillArchive, writeTar, writeZip } from './archive.ts';
import { assembleApp } from './assemble.ts';
import { nodeProgram } from './node-binaries.ts';
import { makeSbom } from './sbom.ts';
import { releaseName } from './name.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const say = (line: string): void => console.log(line);

/** `sha256sum --check SHA256SUMS` reads it. */
function writeSums(out: string): void {
  const lines = readdirSync(out)
    .toSorted()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex')}  ${name}\n`,
    );
  writeFileSync(join(out, 'SHA256SUMS'), lines.join(''));
}

/** The time of the sources: SOURCE_DATE_EPOCH (https://reproducible-builds.org), else that of the last commit. */
function timeOfSources(): Date {
  const told = process.env['SOURCE_DATE_EPOCH'];
  const seconds = told ?? execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: ROOT, encoding: 'utf8' });
  return new Date(Number(seconds) * 1000);
}

async function release(out: string): Promise<void> {
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  const time = timeOfSources();
  const name = releaseName(version, read('CHANGELOG.md'));
  execFileSync(process.execPath, ['lib/cli/build.mjs'], { cwd: ROOT, stdio: 'inherit' });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'chainsight-release-'));
  try {
    say('The server …');
    const app = join(work, 'app');
    await assembleApp(app, version);
    for (const platform of ['linux-x64', 'win-x64'] as const) {
      say(`The archive for ${platform} …`);
      const folder = join(work, `${name}-${platform}`);
      fillArchive(folder, platform, app, nodeProgram(platform));
      if (platform === 'win-x64') writeZip(folder, join(out, `${name}-${platform}.zip`), time);
      else await writeTar(folder, join(out, `${name}-${platform}.tar.gz`), time);
    }
    say('The command line, the single file, the list of packages …');
    const made = execFileSync(process.execPath, ['lib/cli/package.ts', work], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    // Not renamed inside: npm reads the version of a package from its manifest.
    copyFileSync(made.trim(), join(out, `${name}.tgz`));
    copyFileSync(join(ROOT, 'public/chainsight.html'), join(out, `${name}.html`));
    writeFileSync(join(out, `${name}.cdx.json`), makeSbom());
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  writeSums(out);
  say(out);
}

await release(resolve(process.argv[2] ?? join(ROOT, 'dist', 'release')));
