/** `npm run bench [-- --json FILE]`: the figures of the README, side by side in one run. */
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { runInChromium } from './browser.ts';
import { makeFixture } from './make-fixture.ts';
import { printResult } from './print.ts';
import { runBench } from './suite.ts';

const { values } = parseArgs({
  options: { json: { type: 'string' }, 'node-only': { type: 'boolean', default: false } },
});

const fixture = await makeFixture();
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} threads`;
console.log(`Measured on ${machine}.\n`);

const node = await runBench(fixture, () => performance.now());
console.log(printResult(`Node ${process.versions.node}`, node));

const chromium = values['node-only'] ? null : await runInChromium(fixture);
if (chromium) console.log(printResult('Chromium', chromium));

if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ machine, node, chromium }, null, 2)}\n`);
  console.log(`Written to ${values.json}.`);
}
