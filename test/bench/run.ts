/**
 * `npm run bench [-- --json FILE]`: the figures of docs/agreement.md and docs/speed.md, side by side in one run.
 * With `--pages` only what a reader waits for in a browser, and how the pages fare with Lighthouse.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { runInChromium } from './browser.ts';
import { crlTable, raceCrl } from './crl.ts';
import { raceEndpoint } from './endpoint.ts';
import { measureFeel } from './feel.ts';
import { makeFixture } from './make-fixture.ts';
import { endpointTable, printAgreement, printResult, profilesTable } from './print.ts';
import { measureAgreement } from './conformance/agreement.ts';
import { sharedFile } from '../support/shared.ts';
import { GOAL, raceProfiles } from './profiles.ts';
import { readSuite } from '../conformance/suites.ts';
import { readEqually } from './second.ts';
import { benchShares, printShares } from './share.ts';
import { runBench } from './suite.ts';
import { measureTraffic, trafficLines } from './traffic.ts';

/** The public suites that every verifier here is held against. */
const SUITES = ['conformance/limbo-dev.json', 'conformance/pkits.json'];

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    'node-only': { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
  },
});

const save = (figures: object): void => {
  if (values.json === undefined) return;
  writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`Written to ${values.json}.`);
};

/** Milliseconds of processor time, of every thread of this process. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} threads`;
console.log(`Measured on ${machine}.\n`);

if (values.pages) {
  const feel = await measureFeel(console.log);
  // Half a second of modules that nothing else needs.
  const { measurePages } = await import('./lighthouse.ts');
  const pages = await measurePages(console.log);
  save({ machine, feel, pages });
  process.exit();
}

const fixture = await makeFixture();
const node = await runBench(fixture, () => performance.now());
console.log(printResult(`Node ${process.versions.node}`, node));

const agreement = [];
for (const suite of SUITES) agreement.push(...(await measureAgreement(sharedFile(suite))));
console.log(printAgreement(agreement));

const second = SUITES.map((suite) => {
  const { name, cases } = readSuite(sharedFile(suite));
  return { suite: name, ...readEqually(cases.flatMap(({ supplied, trusted }) => [...supplied, ...trusted])) };
});
for (const { suite, certificates, equal, notDer } of second) {
  const read = certificates - notDer;
  console.log(
    `${suite}: pkijs reads ${equal} of ${read} certificates as Chainsight does; ${notDer} more are no DER.`,
  );
}

const endpoint = await raceEndpoint();
console.log(endpointTable(endpoint));

const profiles = await raceProfiles(fixture, { wall: () => performance.now(), cpu: processorTime });
console.log(profilesTable(profiles, GOAL));

const traffic = await measureTraffic();
console.log(trafficLines(traffic));

const chromium = values['node-only'] ? null : await runInChromium(fixture);
if (chromium) console.log(printResult('Chromium', chromium));

const crl = values['node-only'] ? null : await raceCrl();
if (crl) console.log(crlTable(crl));

const shares = await benchShares();
console.log(printShares(shares));

save({ machine, node, agreement, second, endpoint, profiles, traffic, chromium, crl, shares });
