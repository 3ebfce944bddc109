/** Pages and results in the other languages, and the guide's own states. */
import type { Page } from 'playwright/test';
import { LOCALES } from '#lib/content/messages/locales.ts';
import type { Locale } from '#lib/content/messages/locales.ts';
import { LANGUAGE_KEY } from '#lib/browser/page/language.ts';
import { START } from '#lib/guide/state.ts';
import type { GuideState } from '#lib/guide/state.ts';
import { openStart, verdictOf } from '../../e2e/support/page.ts';
import type { State } from './state.ts';

const STEPS: GuideState = {
  ...START,
  stage: 'steps',
  client: 'lync-2010',
  platform: 'windows-10',
  symptom: 'personal-certificate',
  confirmed: ['machine-guid'],
};

/** What a reader chose before the page opens. */
async function remember(page: Page, locale: Locale, state: GuideState | null = null): Promise<void> {
  await page.addInitScript(
    ([key, chosen, guide]) => {
      localStorage.setItem(key, chosen);
      if (guide !== null) localStorage.setItem('chainsight.guide', guide);
    },
    [LANGUAGE_KEY, locale, state === null ? null : JSON.stringify(state)] as const,
  );
}

async function openResult(page: Page, locale: Locale): Promise<void> {
  await remember(page, locale);
  await openStart(page);
  await page.locator('[data-example="missing-intermediate"]').click();
  await verdictOf(page);
}

async function openGuide(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('main h1').waitFor();
}

const others = LOCALES.filter((locale) => locale !== 'en');

export const LANGUAGE_STATES: readonly State[] = [
  ...others.map((locale): State => ({
    name: `result-in-${locale}`,
    open: (page) => openResult(page, locale),
  })),
  ...others.map((locale): State => ({
    name: `guide-registry-in-${locale}`,
    async open(page) {
      await remember(page, locale, { ...STEPS, shown: 'machine-guid' });
      await openGuide(page, '/guide');
    },
  })),
  {
    name: 'guide-registry',
    async open(page) {
      await remember(page, 'en', { ...STEPS, shown: 'machine-guid' });
      await openGuide(page, '/guide');
    },
  },
  {
    name: 'guide-hand-over',
    async open(page) {
      await remember(page, 'en', { ...STEPS, shown: 'support' });
      await openGuide(page, '/guide');
    },
  },
  {
    name: 'guide-stored-link',
    async open(page) {
      await openGuide(page, '/guide?admin');
      await page.getByLabel('Short link, stored on this server').check();
      await page.getByRole('button', { name: 'Make the short link' }).click();
      await page.getByTestId('guide-link').waitFor();
    },
  },
];
