/** A revocation list or an OCSP answer alone: shown, searched, and used once its certificates are there. */
import { expect, test } from 'playwright/test';
import { makeCrl } from '#test/core/revocation/make-crl.ts';
import { makeOcspAnswer } from '#test/core/revocation/make-ocsp.ts';
import { problems } from './support/axe.ts';
import { makeHierarchy, type Hierarchy } from './support/hierarchy.ts';
import { box, checkButton, openStart, pickFiles, planLine, trustRoot, verdictOf } from './support/page.ts';

let hierarchy: Hierarchy;
const day = (days: number): Date => new Date(Math.floor(Date.now() / 1000) * 1000 + days * 86_400_000);
const DATES = { thisUpdate: day(-1), nextUpdate: day(6) };

test.beforeAll(async () => {
  hierarchy = await makeHierarchy();
});
test.beforeEach(async ({ page }) => {
  await openStart(page);
  await trustRoot(page, hierarchy.root.pem);
});

test('a list alone is shown and searched, and then revokes', async ({ page }) => {
  const { leaf, issuing } = hierarchy;
  const serial = leaf.certificate.serialNumber;
  const list = makeCrl(issuing, { ...DATES, entries: [{ serial, reason: 1 }] });
  await pickFiles(page, { 'issuing.crl': list });
  await expect(planLine(page)).toContainText('1 revocation list');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await page.waitForURL('**/status');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Certificate revocation list');
  await expect(page.getByText('Fabrikam Issuing CA 1')).toBeVisible();
  const field = page.getByLabel('Search for a serial number');
  await field.fill('12:34');
  await field.press('Enter');
  await expect(page.getByText('by this list it is not revoked')).toBeVisible();
  await field.fill(serial);
  await field.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'key compromised' })).toBeVisible();
  expect(await problems(page, [1280, 390])).toEqual([]);
  await page.getByLabel('Language').selectOption('de');
  await expect(page.getByRole('status').filter({ hasText: 'Schlüssel' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'key compromised' })).toHaveCount(0);
  await page.getByLabel('Sprache').selectOption('en');

  await page.getByRole('link', { name: 'Add the certificates' }).click();
  await pickFiles(page, { 'chain.pem': leaf.pem + issuing.pem });
  await expect(planLine(page)).toContainText('2 certificates');
  await checkButton(page).click();
  expect(await verdictOf(page)).toMatch(/revoked/);
});

test('an OCSP answer beside its certificates is evidence', async ({ page }) => {
  const { leaf, issuing } = hierarchy;
  const status = { revokedAt: day(-2), reason: 1 };
  const answer = makeOcspAnswer({ certificate: leaf, issuer: issuing, ...DATES, status });
  await box(page).fill(Buffer.from(answer).toString('base64'));
  await expect(planLine(page)).toContainText('1 OCSP answer');
  await pickFiles(page, { 'chain.pem': leaf.pem + issuing.pem });
  await expect(planLine(page)).toContainText('2 certificates');
  await checkButton(page).click();
  expect(await verdictOf(page)).toMatch(/revoked/);
  await page.reload();
  expect(await verdictOf(page)).toMatch(/revoked/);
});

test('after a reload the page says what to do', async ({ page }) => {
  await page.goto('/status');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No revocation list is open');
});
