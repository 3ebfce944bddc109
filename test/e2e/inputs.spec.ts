import { expect, test } from 'playwright/test';
import { HOST, makeHierarchy, type Hierarchy } from './support/hierarchy.ts';
import { makeP7b } from './support/openssl.ts';
import {
  box,
  checkButton,
  dragFiles,
  openStart,
  paste,
  pickFiles,
  planLine,
  trustRoot,
  verdictOf,
} from './support/page.ts';

let hierarchy: Hierarchy;
test.beforeAll(async () => {
  hierarchy = await makeHierarchy();
});

test.beforeEach(async ({ page }) => {
  await openStart(page);
  await trustRoot(page, hierarchy.root.pem);
});

const utf16 = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

test('says what a typed server is before anything runs', async ({ page }) => {
  const cases = [
    ['sts.contoso.com', 'Server sts.contoso.com, port 443, TLS'],
    ['sip.contoso.com:5061', 'Server sip.contoso.com, port 5061, TLS'],
    ['https://adfs.contoso.com/adfs/ls/', 'Server adfs.contoso.com, port 443, TLS'],
    ['[2001:db8::1]:8443', 'Server 2001:db8::1, port 8443, TLS'],
    [
      'bücher.example',
      'Server xn--bcher-kva.example, port 443, TLS; the name is looked up in its ASCII form.',
    ],
    ['mail.contoso.com:587', 'SMTP with STARTTLS'],
  ] as const;
  for (const [typed, said] of cases) {
    await box(page).fill(typed);
    await expect(planLine(page)).toContainText(said);
  }
});

test('says why a text is no server', async ({ page }) => {
  await box(page).fill('*.contoso.com');
  await expect(planLine(page)).toContainText('A wildcard is no server');
  await checkButton(page).click();
  await expect(box(page)).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
});

test('pasted PEM with the noise of s_client around it', async ({ page }) => {
  const noise = [
    'CONNECTED(00000003)\r\n---\r\nCertificate chain\r\n 0 s:CN = localhost\r\n   i:CN = Fabrikam Issuing CA 1',
    hierarchy.leaf.pem.replaceAll('\n', '\r\n'),
    ' 1 s:CN = Fabrikam Issuing CA 1\r\n',
    hierarchy.issuing.pem.replace(/^(?=.)/gm, '> '),
    '---\r\nServer certificate\r\nsubject=CN = localhost\r\nVerify return code: 20',
  ].join('\r\n');
  await paste(page, 'body', { text: noise });
  await expect(planLine(page)).toContainText('2 certificates');
  await page.getByLabel('Check for host').fill(HOST);
  await expect(planLine(page)).toContainText(`to be checked for ${HOST}`);
  await checkButton(page).click();
  expect(await verdictOf(page)).toMatch(/^Clients trust localhost/);
});

test('bare base64', async ({ page }) => {
  await box(page).fill(Buffer.from(hierarchy.leaf.der).toString('base64'));
  await expect(planLine(page)).toContainText('1 certificate');
  await checkButton(page).click();
  expect(await verdictOf(page)).toContain('“Fabrikam Issuing CA 1”');
});

for (const [name, make] of [
  ['DER', ({ leaf }: Hierarchy) => ({ 'leaf.cer': leaf.der })],
  ['PEM', ({ leaf, issuing }: Hierarchy) => ({ 'chain.pem': leaf.pem + issuing.pem })],
  ['PEM in UTF-16 with a byte order mark', ({ leaf }: Hierarchy) => ({ 'leaf.crt': utf16(leaf.pem) })],
  ['PKCS #7', ({ leaf, issuing }: Hierarchy) => ({ 'chain.p7b': makeP7b([issuing, leaf]) })],
  [
    'several at once, in any order, with a duplicate',
    ({ leaf, issuing }: Hierarchy) => ({
      'ca.crt': issuing.pem,
      'server.cer': leaf.der,
      'again.pem': leaf.pem,
    }),
  ],
] as const) {
  test(`files: ${name}`, async ({ page }) => {
    const files = { 'issuing.cer': hierarchy.issuing.der, ...make(hierarchy) };
    await pickFiles(page, files);
    await expect(page.getByRole('list', { name: 'Files' }).getByRole('listitem')).toHaveCount(
      Object.keys(files).length,
    );
    await page.getByLabel('Check for host').fill(HOST);
    await checkButton(page).click();
    expect(await verdictOf(page)).toMatch(/^Clients trust localhost/);
  });
}

test('a host name in the box is what files are checked for', async ({ page }) => {
  await box(page).fill('sts.fabrikam.example');
  await pickFiles(page, { 'leaf.cer': hierarchy.leaf.der, 'ca.cer': hierarchy.issuing.der });
  await expect(planLine(page)).toContainText('2 certificates, to be checked for sts.fabrikam.example');
  await checkButton(page).click();
  expect(await verdictOf(page)).toContain('does not cover sts.fabrikam.example');
});

test('drag and drop shows where, and takes files anywhere on the page', async ({ page }) => {
  const files = { 'leaf.cer': hierarchy.leaf.der, 'ca.cer': hierarchy.issuing.der };
  await dragFiles(page, files, { drop: false, onto: 'footer' });
  await expect(page.getByTestId('drop-target')).toBeVisible();
  await page.dispatchEvent('footer', 'dragleave');
  await expect(page.getByTestId('drop-target')).toBeHidden();
  await dragFiles(page, files, { onto: 'footer' });
  await expect(page.getByTestId('drop-target')).toBeHidden();
  await expect(planLine(page)).toContainText('2 certificates');
});

test('files are taken from the clipboard', async ({ page }) => {
  await paste(page, 'body', { files: { 'leaf.cer': hierarchy.leaf.der } });
  await expect(page.getByRole('list', { name: 'Files' })).toContainText('leaf.cer');
  await expect(planLine(page)).toContainText('1 certificate');
});

test('what can’t be read is named, what can stays', async ({ page }) => {
  await pickFiles(page, {
    'leaf.cer': hierarchy.leaf.der,
    'notes.txt': 'The certificate is in the other mail.',
    'cut.cer': hierarchy.issuing.der.slice(0, 300),
  });
  const note = page.getByText('Not everything could be read').locator('..').locator('..');
  await expect(note).toContainText('notes.txt');
  await expect(note).toContainText('cut.cer');
  await expect(planLine(page)).toContainText('1 certificate');
  await page.getByRole('button', { name: 'Remove notes.txt' }).click();
  await expect(note).not.toContainText('notes.txt');
});

test('what was entered is still there after looking at a result', async ({ page }) => {
  await box(page).fill(hierarchy.leaf.pem);
  await checkButton(page).click();
  await verdictOf(page);
  await page.goBack();
  await expect(box(page)).toHaveValue(hierarchy.leaf.pem);
});

test('a very long paste becomes a file, and too many files are said to be', async ({ page }) => {
  await paste(page, 'body', { text: hierarchy.leaf.pem.repeat(150) });
  await expect(box(page)).toHaveValue('');
  await expect(page.getByRole('list', { name: 'Files' })).toContainText('Pasted text');
  await expect(planLine(page)).toContainText('150 certificates');
  const many = Object.fromEntries(
    Array.from({ length: 103 }, (_, index) => [`${index}.cer`, hierarchy.leaf.der]),
  );
  await pickFiles(page, many);
  await expect(page.getByText('Too many files: 4 files left out')).toBeVisible();
});

test('a name that is none is named at its field', async ({ page }) => {
  await pickFiles(page, { 'leaf.cer': hierarchy.leaf.der });
  const host = page.getByLabel('Check for host');
  await host.fill('*.contoso.com');
  await expect(page.getByText('A wildcard is no server')).toBeVisible();
  await checkButton(page).click();
  await expect(host).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
});

test('a long host of an offered domain stays on the page of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await box(page).fill('sts.a-rather-long-name-of-an-organisation.example');
  const way = page.getByRole('button', { name: /^Check the whole sign-in domain/ });
  await expect(way).toBeVisible();
  const edge = await way.evaluate((button) => {
    const range = document.createRange();
    range.selectNodeContents(button);
    return range.getBoundingClientRect().right;
  });
  expect(edge).toBeLessThanOrEqual(390);
});
