/**
 * `npm run screenshots -- DIR [STATE...]`: every page and state (or those named), on desktop and phone, dark
 * and light, as PNG files.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright/test';
import { startApp } from './app.ts';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts';
import type { State } from './screenshots/state.ts';
import { INSECURE_HOST, STATES } from './screenshots/states.ts';

const VIEWPORTS = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
} as const;
const SCHEMES = ['light', 'dark'] as const;
/** Pages open at the same time. */
const LANES = 2;

const [folder, ...names] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Where to? npm run screenshots -- DIR');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const states = names.length === 0 ? STATES : STATES.filter(({ name }) => names.includes(name));
const jobs = states.flatMap((state) => (['desktop', 'phone'] as const).map((device) => ({ state, device })));
const failures: string[] = [];
const app = await startApp();
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...CHROMIUM_ARGS, `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`],
});
try {
  const lane = async (): Promise<void> => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const { state, device } = job;
      try {
        await take(browser, folder, state, device);
      } catch (error) {
        failures.push(`${state.name} (${device}): ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
} finally {
  await browser.close();
  await app.stop();
}
console.log(`${states.length * 4 - failures.length * 2} pictures in ${folder}.`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Opens a state once and takes it in both colour schemes. */
async function take(
  from: Browser,
  into: string,
  state: State,
  device: keyof typeof VIEWPORTS,
): Promise<void> {
  const context = await from.newContext({
    baseURL: app.address,
    viewport: VIEWPORTS[device],
    deviceScaleFactor: device === 'phone' ? 2 : 1,
    isMobile: device === 'phone',
    hasTouch: device === 'phone',
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    locale: 'en-GB',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await state.open(page);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.waitForTimeout(200); // colours fade
      await page.screenshot({
        path: join(into, `${state.name}-${device}-${colorScheme}.png`),
        timeout: 60_000, // some pages are twenty screens tall
        fullPage: state.window !== true,
        animations: 'disabled',
      });
    }
  } finally {
    await context.close();
  }
}
