import { expect, test, type Page } from 'playwright/test';
import { openStart, unfoldPart, verdictOf } from './support/page.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'For users' });

async function openExample(page: Page, title: string): Promise<void> {
  await openStart(page);
  await page.getByRole('button', { name: title }).click();
  await verdictOf(page);
  await expect(panel(page)).toBeVisible();
}

test('a sound chain: steps with ticks that stay', async ({ page }) => {
  await openExample(page, 'Everything in place');
  await expect(panel(page)).toContainText('The server’s chain is fine.');
  await panel(page).getByLabel('What do you sign in with?').selectOption('lync-2010');
  const tick = panel(page).getByRole('checkbox', { name: /Flush the DNS cache/ });
  await tick.check();
  await page.goto('/guide');
  await expect(page.getByLabel('Lync 2010')).toBeChecked();
  await page.goBack();
  await expect(tick).toBeChecked();
  await panel(page)
    .getByText(/Flush the DNS cache/)
    .click();
  await expect(panel(page).getByText('ipconfig /flushdns')).toBeVisible();
});

test('a server at fault: nothing for users to do, and the guide opened from here knows', async ({ page }) => {
  await openExample(page, 'Missing intermediate');
  await unfoldPart(page, 'users');
  await expect(panel(page)).toContainText('Nothing on your computer will fix this');
  await expect(panel(page).getByRole('checkbox')).toHaveCount(0);
  await panel(page).getByRole('link', { name: 'Open the full guide' }).click();
  await expect(page.getByText('sts.contoso.com was checked on')).toBeVisible();
  await expect(page.getByRole('button', { name: 'It is repaired: start over' })).toBeVisible();
});

test('an unknown root: users learn to ask, and only the administrator can offer it', async ({ page }) => {
  await openExample(page, 'Private root');
  await unfoldPart(page, 'users');
  await expect(panel(page)).toContainText('ends at a root that this device does not know');
  await expect(panel(page)).not.toContainText('Install your organisation’s root');
  await panel(page).getByRole('link', { name: 'Prepare this guide for users' }).click();
  await page.getByLabel('Allow users to install this root').check();
  await expect(page.getByLabel('Name of the root certificate')).not.toHaveValue('');
  await expect(page.getByLabel('SHA-256 fingerprint')).toHaveValue(/^[0-9a-f]{64}$/);
  await expect(page.getByText('Your administrator allows you to install it')).toBeVisible();
});
