/**
 * Part of the build: the eight examples of the start page, as chains with real signatures and one fault
 * each, into `public/examples/index.json`. Keys are fresh in every build; dates are fixed, and every example
 * is judged at a fixed time, so it shows the same fault for ever.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExamples } from './make.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'public', 'examples');
const start = performance.now();
const examples = await makeExamples();
mkdirSync(folder, { recursive: true });
const json = JSON.stringify(examples);
writeFileSync(join(folder, 'index.json'), json);
console.log(
  `Examples: ${examples.length} chains, ${(json.length / 1000).toFixed(0)} KB, ` +
    `${((performance.now() - start) / 1000).toFixed(1)} s.`,
);
