/**
 * `npm run screenshots -- DIR [STATE...]`: every page and state (or those named), on desktop and phone, dark
 * and light, English and German, as PNG files.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright/test';
import { startApp } from './app.ts';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts';
import type { Locale } from '#lib/content/messages/locales.ts';
import { INSECURE_HOST } from './screenshots/start.ts';
import type { State } from './screenshots/state.ts';
import { STATES } from './screenshots/states.ts';
import { speak } from './screenshots/steps.ts';

const VIEWPORTS = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
} as const;
/** What fits on A4 between its margins, in pixels of 1/96 inch. */
const PAPER = { width: 718, height: 1047 };
const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'de'] as const satisfies readonly Locale[];
/** Longest time for one state, in ms: steps that are tried again would be tried for ever. */
const OPEN_MS = 60_000;
/** Pages open at the same time. */
const LANES = 2;

const [folder, ...names] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Where to? npm run screenshots -- DIR');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

type Device = keyof typeof VIEWPORTS;

const unknown = names.filter((wanted) => STATES.every(({ name }) => name !== wanted));
if (unknown.length > 0) {
  console.error(`There is no state ${unknown.join(', ')}.`);
  process.exit(2);
}
const states = names.length === 0 ? STATES : STATES.filter(({ name }) => names.includes(name));
// Paper has one width.
const jobs = states.flatMap((state) =>
  (state.printed === true ? (['desktop'] as const) : (['desktop', 'phone'] as const)).map((device) => ({
    state,
    device,
  })),
);
const failures: string[] = [];
let taken = 0;
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
console.log(`${taken} pictures in ${folder}.`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Opens a state once and takes it in each language and both colour schemes. */
async function take(from: Browser, into: string, state: State, device: Device): Promise<void> {
  const printed = state.printed === true;
  const context = await from.newContext({
    baseURL: app.address,
    viewport: printed ? PAPER : VIEWPORTS[device],
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
    await within(OPEN_MS, state.open(page));
    if (printed) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const language of state.languages ?? LANGUAGES) {
      await speak(page, language);
      // What follows the reader down the page would else be drawn in the middle of it.
      if (state.window !== true) await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      for (const colorScheme of SCHEMES) {
        const media = printed ? ('print' as const) : ('screen' as const);
        await page.emulateMedia({ media, colorScheme, reducedMotion: 'reduce' });
        await page.waitForTimeout(200); // colours fade, and words of a part come
        const marks = [state.name, ...(language === 'en' ? [] : [language]), printed ? 'paper' : device];
        await page.screenshot({
          path: join(into, `${[...marks, colorScheme].join('-')}.png`),
          timeout: 60_000, // some pages are twenty screens tall
          fullPage: state.window !== true,
          animations: 'disabled',
        });
        taken += 1;
      }
    }
  } finally {
    await context.close();
  }
}

/** What `opening` gives, or a failure after so many ms. */
async function within(milliseconds: number, opening: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The state does not come.')), milliseconds);
  });
  try {
    await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}
