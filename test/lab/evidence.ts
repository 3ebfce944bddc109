/** Cases that rows of `lib/trust/profiles/measured` name as what decided them. */
import { readdirSync, readFileSync } from 'node:fs';

const MEASURED = new URL('../../lib/trust/profiles/measured/', import.meta.url);

/** All files with such rows. */
export const MEASURED_FILES = readdirSync(MEASURED);

/** The first case of each row of these files, as the comments above the rows name them. */
export const evidence = (files: readonly string[]): ReadonlySet<string> =>
  new Set(
    files.flatMap((file) =>
      [...readFileSync(new URL(file, MEASURED), 'utf8').matchAll(/^\s*\/\/ lab: ([^\s,]+)/gm)].map(
        ([, id = '']) => id,
      ),
    ),
  );
