import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPagePolicy, parseHsts } from './headers.mjs';
import { BUILD, ROOT } from './paths.mjs';
import { runNode } from './run.mjs';
import { elapsed, fail, say } from './say.mjs';
import { hashSources } from './sources.mjs';

/** Written last, so that a build that was cut off counts as missing. */
const STAMP = join(BUILD, 'chainsight-sources');

/** What the build must have written beside Next's own folder. */
const PRODUCTS = [
  'public/trust/manifest.json',
  'public/examples/index.json',
  'public/chainsight.html',
  'public/sw.js',
];

/** Builds when needed, and tells Next the policy of the pages that were built. */
export async function ensureBuilt() {
  const hsts = parseHsts(process.env.CHAINSIGHT_HSTS_SECONDS);
  if (hsts === null) fail('CHAINSIGHT_HSTS_SECONDS must be a number of seconds, such as 31536000.');
  await buildWhenNeeded();
  forgetServedPages(BUILD);
  const subdomains = process.env.CHAINSIGHT_HSTS_SUBDOMAINS === '1';
  applyPagePolicy(BUILD, { seconds: hsts, subdomains });
}

/**
 * A server that runs on while its build is replaced writes pages of the old one into the new folder, where Next
 * looks first: their scripts are gone.
 * @param {string} build the build folder
 */
export const forgetServedPages = (build) =>
  rmSync(join(build, 'server', 'route-cache'), { recursive: true, force: true });

/** Builds when the build is missing, incomplete, or was made from other sources than those here. */
async function buildWhenNeeded() {
  const hash = hashSources(ROOT);
  const complete = PRODUCTS.every((file) => existsSync(join(ROOT, file)));
  if (complete && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;

  const start = performance.now();
  say('Building (about half a minute) …');
  rmSync(STAMP, { force: true });
  await step('the trust store', ['lib/cli/trust.ts']);
  await step('the examples', ['lib/cli/examples/write.ts']);
  // Next writes the build folder into tsconfig.json; a moved one has no business there.
  const types = join(ROOT, 'tsconfig.json');
  const asItWas = readFileSync(types);
  process.once('exit', () => {
    if (!readFileSync(types).equals(asItWas)) writeFileSync(types, asItWas);
  });
  await step('the application', ['node_modules/next/dist/bin/next', 'build']);
  await step('the worker', ['lib/cli/core-worker.ts']);
  await step('the single file', ['lib/cli/single-file.ts']);
  await step('the service worker', ['lib/cli/service-worker.ts']);
  writeFileSync(STAMP, hash);
  say(`Built in ${elapsed(start)}.`);
}

/** @param {string} what @param {readonly string[]} args */
async function step(what, args) {
  const code = await runNode(args, { NODE_ENV: 'production' });
  if (code !== 0) fail(`${what} could not be built; the reason stands above.`);
}
