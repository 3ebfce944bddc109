import { expect, test, type Page } from 'playwright/test';
import { LOCALES } from '#lib/content/messages/locales.ts';
import type { Locale } from '#lib/content/messages/locales.ts';
import type { GuideContext, StepId } from '#lib/guide/model.ts';
import { encodeSettings, NO_SETTINGS } from '#lib/guide/settings.ts';
import { START } from '#lib/guide/state.ts';
import type { GuideState } from '#lib/guide/state.ts';
import { problems } from './support/axe.ts';

const ROOT = { name: 'Contoso Root', sha256: 'ab'.repeat(32), sha1: 'cd'.repeat(20) };
const CONTEXT: GuideContext = {
  verdict: 'untrusted',
  fault: 'untrusted-root',
  host: 'sts.contoso.com',
  at: '2026-03-04T10:00:00Z',
  root: ROOT,
};
const ON_THE_WAY: GuideState = {
  ...START,
  stage: 'steps',
  client: 'lync-2010',
  platform: 'windows-7',
  symptom: 'personal-certificate',
  address: 'anna.with.a.long.name@subdivision.contoso.com',
  confirmed: ['endpoint-cache', 'personal-certificate', 'machine-guid', 'install-org-root'],
  records: { 'check-clock': { outcome: 'not-fixed', at: '2026-03-04T10:00:00.000Z' } },
};
const at = (shown: StepId, part: Partial<GuideState> = {}): GuideState => ({ ...ON_THE_WAY, ...part, shown });

interface Case {
  readonly name: string;
  readonly state: GuideState;
  readonly path?: string;
  readonly locale?: Locale;
  readonly large?: boolean;
  readonly widths?: readonly number[];
  readonly then?: (page: Page) => Promise<void>;
}

const link = (part: Partial<typeof NO_SETTINGS>): string => `#${encodeSettings({ ...NO_SETTINGS, ...part })}`;

/** Each state of the guide that looks different; every language once where its words are longest. */
const CASES: readonly Case[] = [
  { name: 'questions', state: { ...ON_THE_WAY, stage: 'ask' } },
  { name: 'folder step', state: at('endpoint-cache') },
  { name: 'registry step, not confirmed', state: at('machine-guid', { confirmed: [] }) },
  { name: 'registry step', state: at('machine-guid') },
  {
    name: 'read-only check',
    state: at('check-clock'),
    then: (page) => page.locator('summary').last().click(),
  },
  { name: 'hand-over', state: at('support') },
  { name: 'allowed root', state: at('install-org-root'), path: `/guide${link({ context: CONTEXT })}` },
  {
    name: 'server at fault',
    state: at('support'),
    path: `/guide${link({ context: { ...CONTEXT, fault: 'server', root: null }, note: 'Hello', contact: 'x' })}`,
  },
  {
    name: 'print view',
    state: at('check-clock'),
    then: (page) => page.getByRole('button', { name: 'Print view' }).click(),
  },
  {
    name: 'administrators',
    state: START,
    path: `/guide?admin${link({ client: 'lync-2010', platform: 'windows-7', context: CONTEXT })}`,
    then: (page) => page.getByLabel('Allow users to install this root').check(),
  },
  { name: 'large text', state: at('personal-certificate'), large: true },
  ...LOCALES.filter((locale) => locale !== 'en').map((locale) => ({
    name: `folder step in ${locale}`,
    state: at('endpoint-cache'),
    locale,
    widths: [320],
  })),
];

for (const {
  name,
  state,
  path = '/guide',
  locale = 'en',
  large = false,
  widths = [1280, 390, 320],
  then,
} of CASES) {
  test(`axe finds nothing in the guide: ${name}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale });
    const page = await context.newPage();
    await page.addInitScript(
      ([json, size]) => {
        localStorage.setItem('chainsight.guide', json);
        if (size) localStorage.setItem('chainsight.guide.large', 'yes');
      },
      [JSON.stringify(state), large] as const,
    );
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await then?.(page);
    expect(await problems(page, widths)).toEqual([]);
    await context.close();
  });
}
