/** Scenarios over an open result: who breaks, when, and that the result itself stays as it is. */
import { expect, test } from 'playwright/test';
import { openStart, unfoldPart, verdictOf } from './support/page.ts';

test('presets and the form say who breaks first and when; the result stays', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Everything in place' }).click();
  const verdict = await verdictOf(page);
  await unfoldPart(page, 'what-if');
  await page.getByRole('button', { name: 'Try a scenario' }).click();
  const answer = page.getByTestId('what-if');

  await page.getByRole('button', { name: 'The day after the certificate expires' }).click();
  await expect(answer).toContainText('do not trust it then');
  await expect(page.getByText('What if: this is not the present state')).toBeVisible();
  const table = page.getByRole('table', { name: /what each makes of the scenario/ }).first();
  const row = table.getByRole('row', { name: /^Firefox/ });
  await expect(row).toContainText('Not trusted');
  await expect(row).toContainText('holds today');

  await page.getByRole('button', { name: 'Without client authentication' }).click();
  await expect(page.getByRole('heading', { name: /mutual TLS/ })).toBeVisible();

  const form = page.getByRole('form', { name: 'Scenario' });
  await form.getByLabel(/comes without client authentication/).uncheck();
  await form.getByLabel(/^The root .* is dropped$/).check();
  await form.getByLabel('By', { exact: true }).selectOption('mozilla');
  await form.getByRole('button', { name: 'See who breaks' }).click();
  await expect(row).toContainText('at once');
  await expect(table.getByRole('row', { name: /^Chrome/ })).not.toContainText('at once');

  await page.getByRole('button', { name: 'Draw the chain of this scenario' }).click();
  const chain = page.getByRole('list', { name: 'The chain of this scenario, not of the present state' });
  await expect(chain).toContainText('root distrusted');
  expect(await page.locator('#verdict').innerText()).toBe(verdict);

  await page.getByRole('button', { name: 'Close' }).click();
  await expect(answer).toHaveCount(0);
});
