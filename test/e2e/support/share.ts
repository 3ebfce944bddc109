/** The share dialog and the forms to take away of an open result. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from 'playwright/test';
import { openTakeAway, unfold } from './page.ts';

/** Opens the share dialog on the result that is shown, with its options. */
export async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await unfold(page.getByRole('dialog', { name: 'Share this result' }), /^Options/);
}

/** Makes the link as the form stands. */
export async function makeLink(page: Page): Promise<string> {
  await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('heading', { name: /The link is ready/ })).toBeVisible();
  return page.getByTestId('share-link').innerText();
}

/** Takes one of the forms behind “Copy, save, compare”. */
export async function saveForm(
  page: Page,
  form: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await openTakeAway(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: form }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
