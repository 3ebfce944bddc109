/** Tests that need more than the project and its packages, by the names of their files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyNoShared } from './shared.ts';

interface Condition {
  /** Names of files. */
  readonly tests: string;
  readonly what: string;
  /** Null where it is met, else what is missing and how to get it. */
  readonly whyNot: () => string | null;
}

const CONDITIONS: readonly Condition[] = [
  {
    tests: '**/*.shared.{test,spec}.ts',
    what: 'x509-limbo, PKITS, real stores, real chains, the lines of the source article',
    whyNot: whyNoShared,
  },
  { tests: '**/*.mount.test.ts', what: 'a disk that is really full', whyNot: whyNoMount },
];

/** A disk of a few megabytes is a mounted one; containers often may not, even as root. */
function whyNoMount(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'chainsight-mount-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  if (status === 0) spawnSync('umount', [folder]);
  rmdirSync(folder);
  return status === 0 ? null : 'no file system can be mounted here; run as root, with the right to mount.';
}

interface LeftOut {
  readonly tests: string;
  /** One line for people. */
  readonly line: string;
}

/** Tests that can't run here. None where CHAINSIGHT_TEST_ALL=1 demands them all: there they run, and fail. */
export function leftOut(): readonly LeftOut[] {
  if (process.env['CHAINSIGHT_TEST_ALL'] === '1') return [];
  return CONDITIONS.flatMap(({ tests, what, whyNot }) => {
    const why = whyNot();
    return why === null ? [] : [{ tests, line: `Not run (${tests}: ${what}): ${why}` }];
  });
}
