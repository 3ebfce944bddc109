import { expect, test } from 'playwright/test';
import { PHONE, problems } from './support/axe.ts';
import { openStart, verdictOf } from './support/page.ts';
import { makeLink, openShare } from './support/share.ts';

test('the dialog and an opened link hold up to axe, wide and on a phone', async ({ page, browser }) => {
  const look = async (at = page): Promise<void> => expect(await problems(at, [1280, PHONE])).toEqual([]);
  await openStart(page);
  await page.getByRole('button', { name: 'Everything in place' }).click();
  await verdictOf(page);
  await openShare(page);
  await page.getByLabel('Only the chain').check();
  await look();
  await page.getByLabel('Everything', { exact: true }).check();
  await page.getByLabel('Delete after the first view').check();
  await page.getByLabel('Pass phrase (optional)').fill('correct horse');
  const link = await makeLink(page);
  await look();
  await page.getByRole('tab', { name: 'My links (1)' }).click();
  await look();
  await page.goto('/links');
  await expect(page.getByRole('list', { name: 'My links' }).getByRole('listitem')).toHaveCount(1);
  await look();

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(link);
  await reader.getByRole('button', { name: 'Open it now' }).waitFor();
  await look(reader);
  await reader.getByRole('button', { name: 'Open it now' }).click();
  await reader.getByLabel('Pass phrase').fill('correct horse');
  await look(reader);
  await reader.getByRole('button', { name: 'Open' }).click();
  await expect(reader.getByRole('button', { name: 'Count them here' })).toBeVisible();
  await look(reader);

  await reader.goto(link.replace(/\/r\/[\w-]+/, `/r/${'A'.repeat(22)}`));
  await reader.getByRole('heading', { name: 'Nothing is stored under this link.' }).waitFor();
  await look(reader);
});
