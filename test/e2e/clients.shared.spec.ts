/** For whom a real chain is trusted: real stores, and stores the reader brings. */
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { createAuthority } from '#lib/cli/pki.ts';
import { DAY_MS } from '#lib/core/time.ts';
import { sharedFile } from '#test/support/shared.ts';
import type { RunningApp } from '#test/tools/app.ts';
import { derOf, pemsOf, type RealStore } from '#test/trust/real-stores.ts';
import {
  checkButton,
  openRecheck,
  pickFiles,
  planLine,
  rowOf,
  unfoldPart,
  unknownRow,
  verdictOf,
} from './support/page.ts';
import { startWithStores } from './support/stores.ts';

let app: RunningApp;

test.beforeAll(async () => {
  const rootsOf = (store: RealStore) => pemsOf(store).map(derOf);
  app = await startWithStores({
    phone: await createAuthority({
      subject: 'CN=Phone Root, O=Fabrikam',
      notBefore: new Date(Date.now() - 300 * DAY_MS),
      notAfter: new Date(Date.now() + 3000 * DAY_MS),
    }),
    enterprise: [],
    stores: {
      mozilla: rootsOf('mozilla_nss'),
      microsoft: rootsOf('microsoft_windows'),
      apple: rootsOf('apple'),
      android: rootsOf('google_aosp'),
      java: rootsOf('openjdk'),
    },
  });
});
test.afterAll(() => app.stop());

test('each client is judged by its own store; one without a store is not known, until a file is given', async ({
  page,
}) => {
  const path = sharedFile('chains/microsoft.com.pem');
  const chain = readFileSync(path);
  const { validFromDate, validToDate } = new X509Certificate(chain);
  const middle = new Date((validFromDate.getTime() + validToDate.getTime()) / 2).toISOString().slice(0, 16);
  await page.goto(app.address);
  // The server has just started: its page may not hear of files yet.
  await expect(async () => {
    await pickFiles(page, { 'microsoft.com.pem': chain });
    await expect(planLine(page)).toContainText('certificates', { timeout: 2_000 });
  }).toPass();
  await checkButton(page).click();
  await verdictOf(page);
  await openRecheck(page);
  await page.getByLabel('Check at another time').fill(middle);
  await page.getByRole('button', { name: 'Check at this time' }).click();
  await expect(page.locator('#verdict')).toContainText('Mozilla’s roots');
  await unfoldPart(page, 'clients');
  for (const client of ['Outlook for Windows', 'iOS, iPadOS', 'Android apps (system store)', 'Java 21'])
    await expect(rowOf(page, client)).toContainText(/Trusted|Not decided/);
  await expect(rowOf(page, 'Lync Phone Edition')).toContainText('Not trusted');
  await expect(unknownRow(page)).toContainText('Chrome: Needs the Chrome Root Store');
  await expect(page.getByText('Some clients are not known')).toBeVisible();
  await expect(page.getByText(/The Chrome Root Store: .*under “Trusted roots”/)).toBeVisible();
  await expect(page.getByText(/Lists of roots: .*microsoft’s list of 2026-06-01 \(292 roots/)).toBeVisible();

  await page.getByRole('button', { name: 'Trusted roots' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('The file is the trust store of').selectOption('Chrome');
  await dialog.getByLabel('Trust store file').setInputFiles({
    name: 'chrome.pem',
    mimeType: 'application/x-pem-file',
    buffer: chain.subarray(chain.lastIndexOf('-----BEGIN CERTIFICATE-----')),
  });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'chrome.pem' })).toContainText('1 root');
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'Chrome')).toContainText(/Trusted|Not decided/);
  await expect(unknownRow(page)).toHaveCount(0);
  await expect(page.getByText(/Lists of roots: .*chrome\.pem[^;]*1 root/)).toBeVisible();
});
