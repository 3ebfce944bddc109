/** From the verdict to the commands, and from a message to the fault. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { openStart, unfold, unfoldPart, verdictOf } from './support/page.ts';

async function openExample(page: Page, title: string): Promise<void> {
  await openStart(page);
  await page.getByRole('button', { name: title }).click();
  await verdictOf(page);
}

const section = (page: Page) => page.getByRole('region', { name: 'Diagnosis and repair' });

test('a missing intermediate is repaired with commands for the server chosen, which is remembered', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page, 'Missing intermediate');
  const plan = section(page);
  await expect(plan.getByText('Send the right list of certificates')).toBeVisible();
  await plan.getByLabel(/^What answers here/).selectOption('nginx');
  await expect(plan.getByRole('heading', { name: 'Fix on nginx' })).toBeVisible();
  await unfold(plan, 'more step');
  await plan.getByRole('button', { name: 'Copy: sudo nginx -t && sudo nginx -s reload' }).first().click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('sudo nginx -t && sudo nginx -s reload');
  await page.reload();
  await expect(plan.getByLabel('What answers here?', { exact: true })).toHaveValue('nginx');
  await unfold(plan, 'What can’t be seen from here');
  await expect(plan.getByText('Your own Windows may hide the fault')).toBeVisible();
});

test('a finding leads to its place in the plan, and to what users see', async ({ page }) => {
  await openExample(page, 'Expired certificate');
  await unfoldPart(page, 'findings');
  const link = page.getByRole('link', { name: /^Step 1 of the repair: Replace the server’s certificate/ });
  await link.first().focus();
  await page.keyboard.press('Enter');
  const summary = section(page).locator('summary').filter({ hasText: 'Replace the server’s certificate' });
  await expect(summary).toBeFocused();
  await expect(page.getByRole('link', { name: 'CERT_E_EXPIRED' }).first()).toHaveAttribute(
    'href',
    '/errors#q=CERT_E_EXPIRED',
  );
});

test('a private root is given to clients with its fingerprint and a profile', async ({ page }) => {
  await openExample(page, 'Private root');
  const plan = section(page);
  await unfold(plan, 'Never deploy a root whose fingerprint you did not compare');
  await plan.getByLabel('Which clients?').selectOption('ios');
  await expect(plan.getByText('switch full trust on')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    plan.getByRole('button', { name: 'Apple profile' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.mobileconfig$/);
  const profile = await readFile(await download.path(), 'utf8');
  const der = Buffer.from(/<data>([^<]+)<\/data>/.exec(profile)?.[1] ?? '', 'base64');
  const printed = execFileSync('openssl', ['x509', '-inform', 'DER', '-noout', '-fingerprint', '-sha256'], {
    input: der,
    encoding: 'utf8',
  });
  const hex = printed.replace(/.*=|[:\s]/g, '');
  const shown = await plan
    .getByRole('list')
    .filter({ hasText: hex.slice(0, 4) })
    .first()
    .innerText();
  expect(shown.replace(/\s/g, '')).toContain(hex.slice(0, 16));
});

test('errors are looked up by code, by words and from a log, without telling the server', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/errors#q=-2146762487');
  await expect(page.getByText('Windows result codes').first()).toBeVisible();
  await expect(page.locator('summary').first()).toContainText('CERT_E_UNTRUSTEDROOT');
  const field = page.getByLabel('Message, code or log');
  await field.fill('sec error unknown issuer');
  await expect(page.locator('summary').first()).toContainText('SEC_ERROR_UNKNOWN_ISSUER');
  await expect(page).toHaveURL(/\/errors#q=sec\+error\+unknown\+issuer$/);
  await field.fill('zzzz qqqq');
  await expect(page.getByText('What to do now')).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByRole('heading', { name: 'Lync and Skype for Business', exact: true })).toBeVisible();
  expect(asked.filter((url) => /2146762487|issuer|zzzz/i.test(url))).toEqual([]);
});

test('the chosen server’s steps are on paper, a guess is not', async ({ page }) => {
  await openExample(page, 'Missing intermediate');
  const heading = page.getByRole('heading', { name: 'Repair on AD FS' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper').first()).toBeVisible();
  await expect(heading).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  // Choosing what was guessed makes it known.
  const select = section(page).getByLabel(/^What answers here/);
  await select.selectOption('nginx');
  await select.selectOption('adfs');
  await page.emulateMedia({ media: 'print' });
  await expect(heading).toBeVisible();
  await expect(page.locator('.paper').getByText('Restart-Service -Name adfssrv').first()).toBeVisible();
});
