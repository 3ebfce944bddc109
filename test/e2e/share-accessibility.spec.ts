import { expect, test, type Browser, type Page } from 'playwright/test';
import { violations } from './support/axe.ts';
import { openStart, verdictOf } from './support/page.ts';
import { makeLink, openShare } from './support/share.ts';

const VIEWS = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

type View = (typeof VIEWS)[number];

const pageOf = async (browser: Browser, { width, height, colorScheme }: View): Promise<Page> =>
  (await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })).newPage();

const expectNoViolation = async (page: Page): Promise<void> => expect(await violations(page)).toEqual([]);

for (const view of VIEWS) {
  test(`the dialog and an opened link hold up to axe, ${view.width} px, ${view.colorScheme}`, async ({
    browser,
  }) => {
    const page = await pageOf(browser, view);
    await openStart(page);
    await page.getByRole('button', { name: 'Everything in place' }).click();
    await verdictOf(page);
    await openShare(page);
    await page.getByLabel('Only the chain').check();
    await expectNoViolation(page);
    await page.getByLabel('Everything', { exact: true }).check();
    await page.getByLabel('Delete after the first view').check();
    await page.getByLabel('Pass phrase (optional)').fill('correct horse');
    const link = await makeLink(page);
    await expectNoViolation(page);
    await page.getByRole('tab', { name: 'My links (1)' }).click();
    await expectNoViolation(page);
    await page.goto('/links');
    await expect(page.getByRole('list', { name: 'My links' }).getByRole('listitem')).toHaveCount(1);
    await expectNoViolation(page);

    const reader = await pageOf(browser, view);
    await reader.goto(link);
    await reader.getByRole('button', { name: 'Open it now' }).waitFor();
    await expectNoViolation(reader);
    await reader.getByRole('button', { name: 'Open it now' }).click();
    await reader.getByLabel('Pass phrase').fill('correct horse');
    await expectNoViolation(reader);
    await reader.getByRole('button', { name: 'Open' }).click();
    await expect(reader.getByRole('button', { name: 'Count them here' })).toBeVisible();
    await expectNoViolation(reader);

    await reader.goto(link.replace(/\/r\/[\w-]+/, `/r/${'A'.repeat(22)}`));
    await reader.getByRole('heading', { name: 'Nothing is stored under this link.' }).waitFor();
    await expectNoViolation(reader);
  });
}
