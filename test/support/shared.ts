import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Path of a file of the shared test data: the folder beside the project, or the one that CHAINSIGHT_SHARED
 * names. @throws Error that says how to point elsewhere, so that a test without its data fails.
 */
export function sharedFile(path: string): string {
  const folder = process.env['CHAINSIGHT_SHARED'] ?? resolve(import.meta.dirname, '../../../shared');
  const file = resolve(folder, path);
  if (!existsSync(file)) {
    throw new Error(
      `Test data "${path}" is missing: put the shared folder beside the project, or set CHAINSIGHT_SHARED to it.`,
    );
  }
  return file;
}
