import { expect, test } from 'playwright/test';
import { openStart, verdictOf } from './support/page.ts';

test('a check counts as running until its result is on the screen', async ({ page }) => {
  await openStart(page);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(
    ({ pathname }) => pathname === '/r',
    async (route) => {
      await held;
      await route.continue();
    },
  );
  await page.locator('[data-example="good"]').click();
  await expect(page.getByRole('status').filter({ hasText: 'Opening the result…' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeDisabled();
  release();
  expect(await verdictOf(page)).toMatch(/^Clients trust sts\.contoso\.com/);
});
