/** The users' guide: its questions, steps of each kind, and what administrators make of it. */
import type { Page } from 'playwright/test';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { encodeSettings, NO_SETTINGS } from '#lib/guide/settings.ts';
import { START, type GuideState } from '#lib/guide/state.ts';
import type { State } from './state.ts';

const STEPS: GuideState = {
  ...START,
  stage: 'steps',
  client: 'lync-2010',
  platform: 'windows-10',
  symptom: 'personal-certificate',
  confirmed: ['machine-guid'],
};

/** Opens the guide as somebody left it. */
async function openGuide(page: Page, state: GuideState | null, path = '/guide'): Promise<void> {
  if (state !== null)
    await page.addInitScript((kept) => {
      localStorage.setItem('chainsight.guide', kept);
    }, JSON.stringify(state));
  await page.goto(path);
  await page.locator('main h1').waitFor();
}

const at = (name: string, state: GuideState, more: Partial<State> = {}): State => ({
  name,
  open: (page) => openGuide(page, state),
  ...more,
});

export const GUIDE_STATES: readonly State[] = [
  { name: 'guide', open: (page) => openGuide(page, null) },
  at('guide-questions', { ...STEPS, stage: 'ask' }),
  at('guide-clock', { ...STEPS, shown: 'check-clock' }),
  at('guide-folder', { ...STEPS, shown: 'endpoint-cache', confirmed: ['endpoint-cache'] }),
  at('guide-risk', { ...STEPS, shown: 'machine-guid', confirmed: [] }),
  at('guide-registry', { ...STEPS, shown: 'machine-guid' }, { languages: LOCALES }),
  at('guide-hand-over', { ...STEPS, shown: 'support' }),
  {
    name: 'guide-print-view',
    async open(page) {
      await openGuide(page, { ...STEPS, shown: 'check-clock' });
      await page.getByRole('button', { name: 'Print view' }).click();
    },
  },
  {
    name: 'guide-with-note',
    open: (page) =>
      openGuide(page, null, `/guide#${encodeSettings({ ...NO_SETTINGS, note: 'Dear colleagues' })}`),
  },
  {
    name: 'guide-server-at-fault',
    open: (page) =>
      openGuide(
        page,
        null,
        `/guide#${encodeSettings({
          ...NO_SETTINGS,
          context: {
            ...{ verdict: 'untrusted', fault: 'server', host: 'sts.contoso.com', root: null },
            at: '2026-09-15T09:00:00Z',
          },
        })}`,
      ),
  },
  { name: 'guide-admin', open: (page) => openGuide(page, null, '/guide?admin') },
  {
    name: 'guide-stored-link',
    async open(page) {
      await openGuide(page, null, '/guide?admin');
      await page.getByLabel('Short link, stored on this server').check();
      await page.getByRole('button', { name: 'Make the short link' }).click();
      await page.getByTestId('guide-link').waitFor();
    },
  },
];
