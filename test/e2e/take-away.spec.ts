/** What leaves the result page: summary, report, PEM, repaired chain, paper. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { decodeInput } from '#lib/core/input/decode.ts';
import { openStart, verdictOf } from './support/page.ts';

async function openExample(page: Page, title: string): Promise<void> {
  await openStart(page);
  await page.getByRole('button', { name: title }).click();
  await verdictOf(page);
}

/** Presses a button that saves a file; gives its name and bytes. */
async function save(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function subjectsIn(bytes: Uint8Array): Promise<number> {
  const { certificates, problems } = await decodeInput({ name: 'saved', bytes });
  expect(problems).toEqual([]);
  return certificates.length;
}

test('the summary is copied as Markdown, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page, 'Expired certificate');
  await page.getByRole('button', { name: 'Copy summary as Markdown' }).click();
  await expect(page.locator('#announcements')).toHaveText('Copied.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('## Not trusted:');
  expect(text).toContain('✗ expired.');
});

test('the report and the chain as sent are saved as files', async ({ page }) => {
  await openExample(page, 'Wrong order');
  const report = await save(page, 'Report (JSON)');
  expect(report.name).toBe('sts.contoso.com-report.json');
  expect(JSON.parse(new TextDecoder().decode(report.bytes))).toMatchObject({
    version: 1,
    host: 'sts.contoso.com',
  });
  const chain = await save(page, 'PEM as sent');
  expect(chain.name).toBe('sts.contoso.com-chain.pem');
  expect(await subjectsIn(chain.bytes)).toBe(3);
});

test('a wrong order comes back repaired, judged before it is offered', async ({ page }) => {
  await openExample(page, 'Wrong order');
  await expect(
    page.getByText('Judged again as if it were sent already: trusted, and complete.'),
  ).toBeVisible();
  const p7b = await save(page, 'P7B');
  expect(p7b.name).toBe('sts.contoso.com.p7b');
  expect(await subjectsIn(p7b.bytes)).toBe(3);
  expect(await subjectsIn((await save(page, 'Intermediates only (PEM)')).bytes)).toBe(2);
  expect((await save(page, 'Single files (ZIP)')).name).toBe('sts.contoso.com.zip');
});

test('nothing is offered for repair when the list is right, or can’t be completed', async ({ page }) => {
  await openExample(page, 'Everything in place');
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Repaired chain' })).toHaveCount(0);
  await openExample(page, 'Missing intermediate');
  await expect(page.getByText('as soon as “Northwind TLS RSA Issuing CA 4” is at hand')).toBeVisible();
  await expect(page.getByRole('button', { name: 'P7B' })).toHaveCount(0);
});

test('a finding leads to its certificate, opened and focused', async ({ page }) => {
  await openExample(page, 'Expired intermediate');
  await page.getByRole('link', { name: 'Show Northwind TLS RSA Issuing CA 1' }).press('Enter');
  const card = page.locator('details:has(summary:focus)');
  await expect(card).toHaveAttribute('open', '');
  await expect(card.getByText('SPKI pin (SHA-256)')).toBeVisible();
});

test('on paper stand the verdict, the chain with fingerprints and the findings, nothing to press', async ({
  page,
}) => {
  await openExample(page, 'Expired intermediate');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('#verdict')).toBeVisible();
  await expect(page.getByText('The chain breaks here:')).toBeVisible();
  await expect(page.getByText(/^SHA-256 ([0-9A-F]{2}:){31}[0-9A-F]{2}$/)).toHaveCount(3);
  for (const fingerprint of await page.getByText(/^SHA-256 ([0-9A-F]{2}:){31}/).all()) {
    await expect(fingerprint).toBeVisible();
  }
  await expect(page.getByText('How to fix it')).toBeVisible();
  expect(await page.getByRole('article').getByRole('button').count()).toBe(0);
  await expect(page.getByRole('banner')).toBeHidden();
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
});
