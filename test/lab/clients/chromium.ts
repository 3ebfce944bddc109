/** Chromium: roots in the NSS database of its home, one page load for each case. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as playwright, type BrowserContext } from 'playwright';
import { CHROMIUM_ARGS, chromiumPath } from '../../tools/chromium.ts';
import { databaseWithRoots } from './nss.ts';
import { versionOf } from './run.ts';
import { oneLine, type Answer, type Exhibit, type LabClient } from './types.ts';

/** Pages that load at once: a load is mostly waiting. */
const PAGES = 6;

export const chromium: LabClient = {
  id: 'chromium',
  profile: 'chrome',
  connects: true,
  version: async () => versionOf(chromiumPath(), ['--version'], /Chromium [\d.]+/),
  async ask(exhibits, folder): Promise<ReadonlyMap<string, Answer>> {
    const home = join(folder, 'chromium-home');
    mkdirSync(home, { recursive: true });
    const unfit = await databaseWithRoots(join(home, '.pki/nssdb'), exhibits);
    const context = await playwright.launchPersistentContext(join(folder, 'chromium-profile'), {
      executablePath: chromiumPath(),
      args: [...CHROMIUM_ARGS, '--disable-features=HttpsUpgrades,LocalNetworkAccessChecks'],
      headless: true,
      env: { ...process.env, HOME: home },
    });
    try {
      const answers = new Map<string, Answer>();
      const waiting = exhibits.filter(({ port, case: { id } }) => port !== null && !unfit.has(id));
      await Promise.all(Array.from({ length: PAGES }, async () => work(context, waiting, answers)));
      for (const id of unfit) answers.set(id, { accepts: false, reason: 'NSS does not take the root' });
      return answers;
    } finally {
      await context.close();
    }
  },
};

async function work(
  context: BrowserContext,
  waiting: Exhibit[],
  answers: Map<string, Answer>,
): Promise<void> {
  const page = await context.newPage();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, host } = next.case;
    try {
      await page.goto(`https://${host}:${next.port}/`, { waitUntil: 'commit', timeout: 15_000 });
      answers.set(id, { accepts: true, reason: '' });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const code = /net::\w+/.exec(message)?.[0];
      // No word of the network stack: the question was not answered.
      if (code) answers.set(id, { accepts: false, reason: oneLine(code) });
    }
  }
  await page.close();
}
