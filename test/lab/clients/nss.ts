/** NSS databases: where Chromium on Linux and Firefox keep added roots. */
import { mkdirSync } from 'node:fs';
import type { Exhibit } from './types.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/** Makes a database with the roots of all cases; those that NSS can't take are told by case id. */
export async function databaseWithRoots(
  folder: string,
  exhibits: readonly Exhibit[],
): Promise<ReadonlySet<string>> {
  mkdirSync(folder, { recursive: true });
  await run('certutil', ['-N', '-d', `sql:${folder}`, '--empty-password']);
  const refused = new Set<string>();
  const known = new Map<string, boolean>();
  for (const {
    case: { id },
    rootsFile,
  } of exhibits) {
    const pems = readFileSync(rootsFile, 'utf8').match(/-----BEGIN [^]*?-----END [^\n]*\n/g) ?? [];
    for (const pem of pems) {
      let taken = known.get(pem);
      if (taken === undefined) {
        const file = join(folder, 'root.pem');
        writeFileSync(file, pem);
        const { code } = await run('certutil', [
          '-A',
          '-d',
          `sql:${folder}`,
          '-n',
          `root ${known.size}`,
          '-t',
          'C,,',
          '-i',
          file,
        ]);
        taken = code === 0;
        known.set(pem, taken);
      }
      if (!taken) refused.add(id);
    }
  }
  return refused;
}
