import type { Page } from 'playwright/test';
import { openStart, unfoldPart, verdictOf } from './page.ts';

/** A good chain, and what would become of it without its root in one store; the chain drawn. */
export async function openWhatIf(page: Page): Promise<void> {
  await openStart(page);
  await page.getByRole('button', { name: 'Everything in place' }).click();
  await verdictOf(page);
  await unfoldPart(page, 'what-if');
  await page.getByRole('button', { name: 'Try a scenario' }).click();
  await page.getByLabel(/^The root .* is dropped$/).check();
  await page.getByLabel('By', { exact: true }).selectOption('mozilla');
  await page.getByRole('button', { name: 'See who breaks' }).click();
  await page.getByTestId('what-if').waitFor();
  await page.getByRole('button', { name: 'Draw the chain of this scenario' }).click();
}
