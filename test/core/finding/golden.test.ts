/** No code without a row in the golden tables. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FINDING_CODES } from '#lib/core/finding/codes.ts';
import { COVERED } from '#test/support/golden/table.ts';

const CORE = new URL('../', import.meta.url);

test('every code has a row', async () => {
  const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => new URL(path, CORE))
    .filter((url) => readFileSync(url, 'utf8').includes('\ngolden(import.meta.url'));
  // Loaded here, a file notes its rows down and runs none.
  await Promise.all(files.map((url) => import(url.href)));
  expect(FINDING_CODES.filter((code) => !COVERED.has(code))).toEqual([]);
});
