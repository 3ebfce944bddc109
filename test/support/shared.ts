/**
 * Test data that is not part of the project: the public suites, real trust stores, real chains, the article
 * that the guide follows. Tests that need it are named `*.shared.test.ts` or `*.shared.spec.ts`.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const BESIDE = resolve(import.meta.dirname, '../../../shared');
const POINTER = 'put the folder with it beside the project as "shared", or set CHAINSIGHT_SHARED to it';

/** The folder that CHAINSIGHT_SHARED names, or the one beside the project. */
export const sharedFolder = (): string => resolve(process.env['CHAINSIGHT_SHARED'] || BESIDE);

/** Null where the data is, else a line that says how to point to it. */
export const whyNoShared = (): string | null =>
  existsSync(sharedFolder()) ? null : `there is no test data at ${sharedFolder()}; ${POINTER}.`;

/** Path of a file of the data. @throws Error that says how to point elsewhere: without its data a test fails. */
export function sharedFile(path: string): string {
  const file = resolve(sharedFolder(), path);
  if (!existsSync(file)) throw new Error(`Test data "${path}" is missing: ${POINTER}.`);
  return file;
}
