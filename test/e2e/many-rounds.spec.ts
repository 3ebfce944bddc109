/** Passwords that take long: the page says how far they are, and lets go of them. */
import { expect, test } from 'playwright/test';
import { LIMITS } from '#lib/core/limits.ts';
import type { Issued } from '#lib/cli/pki.ts';
import { makeHierarchy } from './support/hierarchy.ts';
import { makePfx } from './support/openssl.ts';
import { checkText, openStart, pickFiles, planLine, verdictOf } from './support/page.ts';

const pemOf = (...chain: readonly Issued[]): string => chain.map(({ pem }) => pem).join('');

test.describe('a PKCS #12 file of many rounds', () => {
  test('shows how far its password is, and can be cancelled', async ({ page }) => {
    const { leaf, issuing } = await makeHierarchy();
    const bytes = await makePfx([leaf, issuing], 'secret', LIMITS.passwordRounds);
    await openStart(page);
    await pickFiles(page, { 'slow.pfx': bytes });
    const files = page.getByRole('list', { name: 'Files' });
    await expect(files).toContainText(/Turning the password into a key, [\d,]+ of [\d,]+ rounds/);
    await page.getByRole('button', { name: 'Remove slow.pfx' }).click();
    await expect(files).toBeHidden();
    // The worker is free again, at the latest when it was replaced.
    await checkText(page, pemOf(leaf, issuing));
    await verdictOf(page);
  });

  test('in the dialog: Cancel ends it and the file stays locked', async ({ page }) => {
    const { leaf, issuing } = await makeHierarchy();
    const bytes = await makePfx([leaf, issuing], 'secret', 150_000);
    await openStart(page);
    await pickFiles(page, { 'slow.pfx': bytes });
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Password', { exact: true }).fill('wrong');
    await dialog.getByRole('button', { name: 'Open' }).click();
    await expect(dialog.getByRole('status')).toContainText(/[\d,]+ of [\d,]+ rounds/);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: 'Enter password' }).click();
    await dialog.getByLabel('Password', { exact: true }).fill('secret');
    await dialog.getByRole('button', { name: 'Open' }).click();
    await expect(planLine(page)).toContainText('2 certificates');
  });
});
