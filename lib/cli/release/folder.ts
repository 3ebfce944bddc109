/** `node lib/cli/tool.mjs lib/cli/release/folder.ts FOLDER`: the archive for Linux as a folder, for an image. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBuilt } from '../launch/build.mjs';
import { ROOT } from '../launch/paths.mjs';
import { fillArchive } from './archive.ts';
import { assembleApp } from './assemble.ts';
import { nodeProgram } from './node-binaries.ts';

const target = process.argv[2];
if (target === undefined) throw new Error('name the folder');
await ensureBuilt();
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const work = mkdtempSync(join(tmpdir(), 'chainsight-folder-'));
await assembleApp(work, version);
fillArchive(resolve(target), 'linux-x64', work, nodeProgram('linux-x64'));
rmSync(work, { recursive: true });
