/** All of a result is there for who searches the page or prints it, folded or not. */
import { expect, test, type Page } from 'playwright/test';
import { openStart, verdictOf } from './support/page.ts';

async function openExample(page: Page, title: string): Promise<void> {
  await openStart(page);
  await page.getByRole('button', { name: title }).click();
  await verdictOf(page);
}

/** Words of a certificate's card, which is made when it is opened. */
const PIN = 'SPKI pin (SHA-256)';

/** Closed folds in which a text stands: the browser's search opens them when it finds it. */
const foldsWith = (page: Page, text: string): Promise<number> =>
  page
    .locator('details:not([open])')
    .evaluateAll((all, wanted) => all.filter((one) => one.textContent.includes(wanted)).length, text);

for (const key of ['Control+f', 'Meta+f', 'F3']) {
  test(`what is folded is there once the page is searched with ${key}`, async ({ page }) => {
    await openExample(page, 'Expired intermediate');
    expect(await foldsWith(page, PIN)).toBe(0);
    await page.keyboard.press(key);
    await expect.poll(() => foldsWith(page, PIN)).toBeGreaterThan(0);
    // Nothing was opened by that.
    await expect(page.getByText(PIN).first()).toBeHidden();
  });
}

test('everything is printed when asked, and folded again afterwards', async ({ page }) => {
  await openExample(page, 'Expired intermediate');
  expect(await page.locator('article details:not([open])').count()).toBeGreaterThan(3);
  const open = await page.locator('article details[open]').count();
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const article = document.querySelector('article');
      document.body.dataset['printed'] = JSON.stringify({
        closed: article?.querySelectorAll('details:not([open])').length,
        paper: document.querySelectorAll('.paper').length,
        text: article?.innerText,
      });
      dispatchEvent(new Event('afterprint'));
    };
  });
  await page.getByRole('button', { name: 'Copy, save, compare' }).click();
  await page.getByRole('menuitem', { name: 'Print everything' }).click();
  await expect.poll(() => page.locator('body').getAttribute('data-printed')).not.toBeNull();
  const printed = JSON.parse((await page.locator('body').getAttribute('data-printed')) ?? '') as {
    readonly closed: number;
    readonly paper: number;
    readonly text: string;
  };
  expect(printed.closed).toBe(0);
  expect(printed.paper).toBe(0);
  for (const part of ['For whom', 'Dates', 'As sent', 'Findings', PIN]) expect(printed.text).toContain(part);
  expect(await page.locator('article details[open]').count()).toBe(open);
});
