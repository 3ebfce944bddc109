/**
 * Chromium: roots in the NSS database of its home. One page asks for all cases, many at once, each in a request of
 * its own (`fetch`); what the network stack says of a request that failed comes through the debugging protocol.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as playwright, type BrowserContext, type CDPSession } from 'playwright';
import { CHROMIUM_ARGS, chromiumPath } from '../../tools/chromium.ts';
import { fetchAll } from './fetch-all.ts';
import { apart, databaseWithRoots } from './nss.ts';
import { versionOf } from './run.ts';
import type { Answer, Exhibit, LabClient } from './types.ts';

/** Requests that are open at once; each goes to a port of its own, so none waits for another. */
const AT_ONCE = 24;
/** Milliseconds after which the page gives a request up: nothing is known of that case then. */
const PATIENCE = 6_000;

export const chromium: LabClient = {
  id: 'chromium',
  profile: 'chrome',
  connects: true,
  version: async () => versionOf(chromiumPath(), ['--version'], /Chrom[\w ]+ [\d.]+/),
  async ask(exhibits, folder): Promise<ReadonlyMap<string, Answer>> {
    const answers = new Map<string, Answer>();
    for (const [index, group] of apart(exhibits).entries())
      await askGroup(group, join(folder, `chromium-${index}`), answers);
    return answers;
  },
};

async function askGroup(
  exhibits: readonly Exhibit[],
  folder: string,
  answers: Map<string, Answer>,
): Promise<void> {
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const unfit = await databaseWithRoots(join(home, '.pki/nssdb'), exhibits);
  const context = await playwright.launchPersistentContext(join(folder, 'profile'), {
    executablePath: chromiumPath(),
    args: [...CHROMIUM_ARGS, '--disable-features=HttpsUpgrades,LocalNetworkAccessChecks'],
    headless: true,
    env: { ...process.env, HOME: home },
  });
  try {
    const asked = exhibits.filter(({ port, case: { id } }) => port !== null && !unfit.has(id));
    await askAll(context, asked, answers);
  } finally {
    await context.close();
  }
}

async function askAll(
  context: BrowserContext,
  exhibits: readonly Exhibit[],
  answers: Map<string, Answer>,
): Promise<void> {
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  const faults = await listen(network);
  const urls = new Map(exhibits.map(({ case: { id, host }, port }) => [`https://${host}:${port}/`, id]));
  const answered = new Set(
    JSON.parse(
      await page.evaluate<string>(
        `(${fetchAll.toString()})(${JSON.stringify([...urls.keys()])}, ${AT_ONCE}, ${PATIENCE})`,
      ),
    ) as string[],
  );
  for (const [url, id] of urls) {
    const fault = faults.get(url);
    if (answered.has(url)) answers.set(id, { accepts: true, reason: '' });
    // No word of the network stack, or that the page gave up: the question was not answered.
    else if (fault !== undefined && fault !== 'net::ERR_ABORTED')
      answers.set(id, { accepts: false, reason: fault });
  }
  await page.close();
}

/** What the network stack says of requests that failed, by URL; filled while they fail. */
async function listen(network: CDPSession): Promise<ReadonlyMap<string, string>> {
  const urls = new Map<string, string>();
  const faults = new Map<string, string>();
  network.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  network.on('Network.loadingFailed', ({ requestId, errorText }) => {
    const url = urls.get(requestId);
    if (url !== undefined) faults.set(url, errorText);
  });
  await network.send('Network.enable');
  return faults;
}
