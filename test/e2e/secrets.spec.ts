import { expect, test, type Page } from 'playwright/test';
import { privateKeyPem } from '#lib/cli/pki.ts';
import { HOST, makeHierarchy, type Hierarchy } from './support/hierarchy.ts';
import { makePfx } from './support/openssl.ts';
import {
  box,
  checkButton,
  openStart,
  paste,
  pickFiles,
  planLine,
  trustRoot,
  verdictOf,
} from './support/page.ts';

const PASSWORD = 'S3cret password';
let hierarchy: Hierarchy;
let keyPem: string;
test.beforeAll(async () => {
  hierarchy = await makeHierarchy();
  keyPem = await privateKeyPem(hierarchy.leaf.keys);
});

test.beforeEach(({ page }) => openStart(page));

/** Everything that the page shows or stores, as text. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('textarea, input')].map((field) => (field as HTMLInputElement).value),
      ...Object.values(localStorage).map(String),
      ...Object.values(sessionStorage).map(String),
    ].join('\n'),
  );

/** A part of the key that appears nowhere else. */
const keySecret = (): string => keyPem.split('\n')[2] ?? '';

for (const [how, put] of [
  ['typed', (page: Page, text: string) => box(page).fill(text)],
  ['pasted into the box', (page: Page, text: string) => paste(page, '#ask', { text })],
  ['pasted anywhere', (page: Page, text: string) => paste(page, 'body', { text })],
] as const) {
  test(`a private key ${how} is refused and not kept`, async ({ page }) => {
    await put(page, keyPem);
    await expect(page.getByText('A private key was refused')).toBeVisible();
    await expect(box(page)).toHaveValue('');
    expect(await everything(page)).not.toContain(keySecret());
  });
}

test('a private key beside certificates: the certificates stay', async ({ page }) => {
  await paste(page, '#ask', { text: keyPem + hierarchy.leaf.pem });
  await expect(page.getByText('A private key was refused')).toBeVisible();
  await expect(planLine(page)).toContainText('1 certificate');
  expect(await everything(page)).not.toContain(keySecret());
  await page.getByRole('button', { name: 'Understood' }).click();
  await expect(page.getByText('A private key was refused')).toBeHidden();
});

test('a file with nothing but a private key is refused', async ({ page }) => {
  await pickFiles(page, { 'server.key': keyPem });
  await expect(page.getByText('A private key was refused')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Files' })).toHaveCount(0);
});

test('a PFX asks for its password in the page; a wrong one stays in place', async ({ page }) => {
  await trustRoot(page, hierarchy.root.pem);
  const pfx = await makePfx([hierarchy.leaf, hierarchy.issuing], PASSWORD);
  await pickFiles(page, { 'sts.pfx': pfx });
  const dialog = page.getByRole('dialog', { name: 'Password for sts.pfx' });
  const password = dialog.getByLabel('Password', { exact: true });
  await expect(password).toBeFocused();
  await password.fill('s3cret password');
  await password.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('does not open the file');
  await expect(password).toHaveValue('s3cret password');
  await password.fill(PASSWORD);
  await password.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(planLine(page)).toContainText('2 certificates');
  expect(await everything(page)).not.toContain(PASSWORD);

  await page.getByLabel('Check for host').fill(HOST);
  await checkButton(page).click();
  expect(await verdictOf(page)).toMatch(/^Clients trust localhost/);
  const stored = await everything(page);
  expect(stored).not.toContain(PASSWORD);
  expect(stored).not.toContain(keySecret());
});

test('the password can be put off and given later', async ({ page }) => {
  await pickFiles(page, { 'sts.pfx': await makePfx([hierarchy.leaf, hierarchy.issuing], PASSWORD) });
  const dialog = page.getByRole('dialog', { name: 'Password for sts.pfx' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await expect(planLine(page)).toContainText('needs a password');
  await page.getByRole('button', { name: 'Enter password' }).click();
  await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Open' }).click();
  await expect(planLine(page)).toContainText('2 certificates');
});
