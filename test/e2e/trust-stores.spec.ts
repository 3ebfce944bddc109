/** Trust stores from files, in the dialog: each kind, its password, its faults, and what stays. */
import { expect, test, type Page } from 'playwright/test';
import { createAuthority, type Issued } from '#lib/cli/pki.ts';
import { keystore } from '#test/core/input/keystore.ts';
import { fileTime, store, stored } from '#test/trust/formats/microsoft.ts';
import { authroot, makeListSigner } from '#test/trust/uploads/files.ts';
import { problems } from './support/axe.ts';
import { openStart } from './support/page.ts';

const LONG = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2035-01-01T00:00:00Z') };
let root: Issued;
test.beforeAll(async () => {
  root = await createAuthority({ subject: 'CN=Fabrikam Test Root', ...LONG });
});

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Trusted roots' });
const listOf = (page: Page) => page.getByRole('list', { name: 'Trust stores from files' });

async function openDialog(page: Page): Promise<void> {
  await openStart(page);
  await page.getByRole('button', { name: 'Trusted roots' }).click();
  await expect(dialogOf(page)).toBeVisible();
}

async function give(page: Page, standsFor: string, name: string, bytes: Uint8Array): Promise<void> {
  const dialog = dialogOf(page);
  await dialog.getByLabel('The file is the trust store of').selectOption(standsFor);
  await dialog
    .getByLabel('Trust store file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

test('stores of every kind are listed with count, file and date, outlive a reload, and can be removed', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const { signer } = await makeListSigner();
  await openDialog(page);
  await give(
    page,
    'Windows (Microsoft’s roots)',
    'roots.sst',
    store(stored(104, fileTime('2026-09-15T00:00:00Z')), stored(0x20, root.der)),
  );
  await expect(listOf(page).getByRole('listitem')).toHaveText([/Windows.*roots\.sst1 root, added \d{4}-/]);
  await give(
    page,
    'Windows (Microsoft’s roots)',
    'authroot.stl',
    authroot([[root.der, {}]], { sign: signer }),
  );
  const list = listOf(page).getByRole('listitem').filter({ hasText: 'authroot.stl' });
  await expect(list).toContainText('list of 1 root by hash, of 2026-08-25');
  await expect(list).toContainText('“Contoso Trust List Publisher” does not lead to a root of Microsoft’s');

  // A keystore asks for its password in the page; a wrong one stays to be corrected.
  await give(page, 'Java (cacerts)', 'cacerts', keystore([{ alias: 'root', trusted: root.der }], 'changeit'));
  const password = dialogOf(page).getByLabel('Password of cacerts');
  await password.fill('wrong');
  await password.press('Enter');
  await expect(dialogOf(page).getByText('That password does not fit')).toBeVisible();
  await password.fill('changeit');
  await password.press('Enter');
  await expect(listOf(page).getByRole('listitem')).toHaveCount(3);
  expect(await problems(page, [1280, 390, 320])).toEqual([]);

  await page.reload();
  await page.getByRole('button', { name: 'Trusted roots' }).click();
  await expect(listOf(page).getByRole('listitem')).toHaveCount(3);
  await dialogOf(page).getByRole('button', { name: 'Remove cacerts for Java (cacerts)' }).click();
  await expect(listOf(page).getByRole('listitem')).toHaveCount(2);
  await context.close();
});

test('a bad file names itself, the place and the reason, and nothing entered is lost', async ({ page }) => {
  await openDialog(page);
  await give(page, 'Apple devices', 'apple.pem', Buffer.from(root.pem));
  await expect(listOf(page).getByRole('listitem')).toHaveCount(1);
  await dialogOf(page).getByLabel('Add a root certificate').fill('half typed');

  const whole = store(stored(0x20, root.der), stored(0x20, root.der));
  await give(page, 'Windows (Microsoft’s roots)', 'roots.sst', whole.slice(0, -40));
  const status = dialogOf(page).getByRole('status').filter({ hasText: 'was not taken' });
  await expect(status).toContainText('roots.sst was not taken');
  await expect(status).toContainText(`byte ${8 + 12 + root.der.length}: the store breaks off`);

  const { signer } = await makeListSigner();
  const forged = authroot([[root.der, {}]], { sign: signer });
  forged[forged.length - 1] = (forged[forged.length - 1] ?? 0) ^ 1;
  await give(page, 'Windows (Microsoft’s roots)', 'authroot.stl', forged);
  await expect(status).toContainText('The signature of the trust list does not fit');

  await expect(listOf(page).getByRole('listitem')).toHaveCount(1);
  await expect(dialogOf(page).getByLabel('Add a root certificate')).toHaveValue('half typed');
});
