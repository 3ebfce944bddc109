import { expect, test, type Page } from 'playwright/test';
import { openStart } from './support/page.ts';

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemradio', { name }).click();
}

test('follows the system until told otherwise, and remembers', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openStart(page);
  const light = await ground(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground(page);
  expect(dark).not.toBe(light);

  await choose(page, 'Light');
  expect(await ground(page)).toBe(light);
  await page.reload();
  expect(await ground(page)).toBe(light);
  await choose(page, 'Like the system');
  expect(await ground(page)).toBe(dark);
});

test('a remembered theme is there before anything is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openStart(page);
  await choose(page, 'Dark');
  const dark = await ground(page);
  // Without the bundles only what stands in the document itself can set the theme.
  await page.route('**/_next/static/chunks/*.js*', (route) => route.abort());
  await page.reload({ waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  expect(await ground(page)).toBe(dark);
});
