import { expect, test } from 'playwright/test';
import { makeHierarchy } from './support/hierarchy.ts';
import { dragFiles, openRecheck, openStart, planLine, recheckFor, verdictOf } from './support/page.ts';

test('opened directly, the result page says that there is none', async ({ page }) => {
  await page.goto('/r');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No result is open in this tab');
  await page.getByRole('link', { name: 'Check a chain' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('a reload keeps the result and its question in this tab, and in no other', async ({ page, context }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Everything in place' }).click();
  await verdictOf(page);
  await recheckFor(page, 'fs.contoso.com');
  await expect(page.locator('#verdict')).toContainText('does not cover fs.contoso.com');
  await page.reload();
  await expect(page.locator('#verdict')).toContainText('does not cover fs.contoso.com');
  await expect(page).toHaveTitle(/^Not trusted: fs\.contoso\.com/);

  const other = await context.newPage();
  await other.goto('/r');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('No result is open in this tab');
});

test('a result keeps its title where the framework’s general one comes after it', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Everything in place' }).click();
  await verdictOf(page);
  await expect(page).toHaveTitle(/^Trusted: /);
  await page.evaluate(() => {
    document.title = 'Result · Chainsight';
  });
  await expect(page).toHaveTitle(/^Trusted: /);
  await page.getByRole('link', { name: 'Guide' }).first().click();
  await expect(page).not.toHaveTitle(/Trusted/);
});

test('a changed question is announced', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Everything in place' }).click();
  await verdictOf(page);
  await recheckFor(page, 'fs.contoso.com');
  await expect(page.locator('#announcements')).toHaveText('Checked again. Not trusted: fs.contoso.com.');
});

test('what users can do is a line that says whether anything helps, and opens the checklist', async ({
  page,
}) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Expired certificate' }).click();
  await verdictOf(page);
  const line = page.locator('#users > summary');
  await expect(line).toContainText('nothing on their computers will help until this is repaired');
  const guide = page.getByText('Nothing on your computer will fix this');
  await expect(guide).toBeHidden();
  await line.click();
  await expect(guide).toBeVisible();
});

test('certificates dropped on a result are a new question', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Everything in place' }).click();
  await verdictOf(page);
  const { leaf } = await makeHierarchy();
  await dragFiles(page, { 'leaf.cer': leaf.der });
  await expect(page).toHaveURL(/\/$/);
  await expect(planLine(page)).toContainText('1 certificate');
});

test('a result that the browser does not store says so before a reload loses it', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await openStart(page);
  await page.getByRole('button', { name: 'Everything in place' }).click();
  await verdictOf(page);
  await expect(page.getByText('A reload will lose this result')).toBeVisible();
});

test('the parts of a result are listed and lead to their headings', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Missing intermediate' }).click();
  await verdictOf(page);
  const parts = page.getByRole('navigation', { name: 'Parts of the result' });
  await parts.getByRole('link', { name: 'Diagnosis and repair' }).click();
  const heading = page.getByRole('heading', { name: 'Diagnosis and repair' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test('what is not needed at once is a line, opened by hand, by the list of parts and by the address', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openStart(page);
  await page.getByRole('button', { name: 'Missing intermediate' }).click();
  await verdictOf(page);
  const served = page.locator('#served');
  const list = served.getByRole('heading', { name: 'Sent by the server' });
  const line = served.locator(':scope > summary');
  await expect(line).toContainText('1 missing');
  await expect(list).toBeHidden();
  await line.click();
  await expect(list).toBeVisible();
  await line.press('Enter');
  await expect(list).toBeHidden();
  const parts = page.getByRole('navigation', { name: 'Parts of the result' });
  await parts.getByRole('link', { name: 'As sent' }).click();
  await expect(list).toBeVisible();
  await expect(line).toBeFocused();
  await page.evaluate(() => {
    window.location.hash = '#dates';
  });
  await expect(page.getByRole('list', { name: 'Dates' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('list', { name: 'Dates' })).toBeVisible();
  await expect(list).toBeHidden();
  // Nothing of the list of parts is cut off at the edge.
  expect(await parts.evaluate((bar) => bar.scrollWidth - bar.clientWidth)).toBe(0);
});

test('every page is in the header, on a phone behind a menu', async ({ page }) => {
  await page.goto('/');
  const bar = page.getByRole('navigation', { name: 'Main' });
  await expect(bar.getByRole('link')).toHaveCount(6);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(bar.getByRole('link', { name: 'Host list' })).toBeHidden();
  await page.getByRole('button', { name: 'More pages' }).click();
  await page.getByRole('menuitem', { name: 'Host list' }).click();
  await expect(page).toHaveURL(/\/list$/);
});

test('the fields that ask otherwise have their words in one line', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Everything in place' }).click();
  await verdictOf(page);
  await openRecheck(page);
  const topOf = async (words: string) => (await page.getByText(words, { exact: true }).boundingBox())?.y;
  const top = await topOf('Check for another host name');
  expect(top).toBeDefined();
  expect(await topOf('Judged as')).toBe(top);
});
