import { expect, test, type Page } from 'playwright/test';
import { catalogue } from '#lib/content/messages/de/pages/catalogue.ts';
import { errors } from '#lib/content/messages/de/pages/errors.ts';
import { opening } from '#lib/content/messages/de/detail/opening.ts';
import { problems } from './support/axe.ts';
import { openCompare, openServedAgainstStored } from './support/compare.ts';
import { makeHierarchy } from './support/hierarchy.ts';
import { makePfx } from './support/openssl.ts';
import { box, checkText, openStart, pickFiles, planLine, verdictOf } from './support/page.ts';
import { anyEnglish, unmarkedEnglish } from './support/unmarked-english.ts';
import { openWhatIf } from './support/what-if.ts';

/** A state, how to get there, and in which language: in another than English, what is English is marked as such. */
type State = readonly [name: string, open: (page: Page) => Promise<void>, locale?: 'de'];

/** Each page and each state of it that looks different, and how to get there. */
const STATES: readonly State[] = [
  ['start', openStart],
  [
    'start with certificates',
    async (page) => {
      const { leaf } = await makeHierarchy();
      await openStart(page);
      await box(page).fill(leaf.pem);
      await pickFiles(page, { 'leaf.cer': leaf.der, 'notes.txt': 'nothing' });
      await expect(planLine(page)).toContainText('2 certificates');
      await expect(page.getByText('Not everything could be read')).toBeVisible();
    },
  ],
  [
    'start with an error',
    async (page) => {
      await openStart(page);
      await checkText(page, '10.20.30.40');
      await expect(page.getByText('This address is not allowed here')).toBeVisible();
    },
  ],
  [
    'password dialog',
    async (page) => {
      const { leaf, issuing } = await makeHierarchy();
      await openStart(page);
      await pickFiles(page, { 'sts.pfx': await makePfx([leaf, issuing], 'secret') });
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'trusted roots',
    async (page) => {
      const { root } = await makeHierarchy();
      await openStart(page);
      await page.getByRole('button', { name: 'Trusted roots' }).click();
      await page.getByLabel('Add a root certificate').fill(root.pem);
      await page.getByRole('button', { name: 'Trust it in this browser' }).click();
      await expect(page.getByText(/Now trusted/)).toBeVisible();
    },
  ],
  ...(['Everything in place', 'Missing intermediate', 'Wrong order'] as const).map(
    (title) =>
      [
        `result: ${title}`,
        async (page: Page) => {
          await openStart(page);
          await page.getByRole('button', { name: title }).click();
          await verdictOf(page);
        },
      ] as const,
  ),
  ['comparison, nothing chosen', openCompare],
  ['comparison: served against stored', openServedAgainstStored],
  ['what-if', openWhatIf],
  [
    'no result',
    async (page) => {
      await page.goto('/r');
      await expect(page.getByText('No result is open')).toBeVisible();
    },
  ],
  [
    'guide',
    async (page) => {
      await page.goto('/guide');
      await page.locator('h1').waitFor();
    },
  ],
  [
    'error look-up',
    async (page) => {
      await page.goto('/errors#q=0x800B0109');
      await expect(page.locator('summary').first()).toContainText('CERT_E_UNTRUSTEDROOT');
      await expect(page.getByText(errors.item.confirm).first()).toBeVisible();
      await expect(page).toHaveTitle('Fehlersuche · Chainsight');
    },
    'de',
  ],
  [
    'private root to deploy',
    async (page) => {
      await openStart(page);
      await page.getByRole('button', { name: 'Private root' }).click();
      await verdictOf(page);
      await expect(page.getByText('Never deploy a root whose fingerprint you did not compare')).toBeVisible();
    },
  ],
  [
    'findings',
    async (page) => {
      await page.goto('/findings');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(catalogue.title);
      await page.locator('details').first().locator('summary').click();
      await expect(page).toHaveTitle(`${catalogue.title} · Chainsight`);
    },
    'de',
  ],
  [
    'not found',
    async (page) => {
      await page.goto('/no-such-page');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(opening.missing.title);
      await expect(page).toHaveTitle(`${opening.missing.title} · Chainsight`);
      expect(await anyEnglish(page, 'main')).toEqual([]);
    },
    'de',
  ],
];

for (const [name, open, locale = 'en'] of STATES) {
  test(`axe finds nothing: ${name}`, async ({ browser }) => {
    const context = await browser.newContext({ locale, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await open(page);
    expect(await unmarkedEnglish(page)).toEqual([]);
    expect(await problems(page, [1280, 390, 320])).toEqual([]);
    await context.close();
  });
}
