/** "It fails on one computer": from the script to the answer. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { problems } from './support/axe.ts';
import { HOST, makeHierarchy, presented, type Hierarchy } from './support/hierarchy.ts';
import { box, checkButton, openStart, planLine, trustRoot, unfoldPart } from './support/page.ts';
import { anyEnglish } from './support/unmarked-english.ts';
import { serveChain } from './support/servers.ts';

let hierarchy: Hierarchy;
test.beforeAll(async () => {
  hierarchy = await makeHierarchy();
});

const base64 = (ders: readonly { readonly der: Uint8Array }[]): readonly string[] =>
  ders.map(({ der }) => Buffer.from(der).toString('base64'));

/** The file of a computer that received the chain and trusts `root`. */
function record(
  port: number,
  received: readonly { readonly der: Uint8Array }[],
  root: readonly { readonly der: Uint8Array }[],
) {
  const now = new Date().toISOString();
  const text = JSON.stringify({
    format: 'chainsight-computer-1',
    system: 'windows',
    version: 'Microsoft Windows NT 10.0.19045.0',
    host: HOST,
    port,
    clock: now,
    serverDate: now,
    received: base64(received),
    stores: { root: base64(root), userRoot: [], ca: [], disallowed: [] },
  });
  return { name: `chainsight-${HOST}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}

const section = (page: Page) => page.getByRole('region', { name: 'This computer' });

test('the page makes the script for a server and takes the file that it writes', async ({ page }) => {
  await page.goto('/computer');
  await page.getByLabel('Server where the sign-in fails').fill('sts.contoso.com:8443');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save chainsight-computer.ps1' }).click(),
  ]);
  const script = await readFile(await saved.path(), 'utf8');
  expect(script).toContain("$ServerName = 'sts.contoso.com'\n$Port = 8443\n");
  await page.getByRole('button', { name: 'macOS, Linux' }).click();
  await expect(page.getByText('sh chainsight-computer.sh')).toBeVisible();
  expect(await problems(page, [1280, 390])).toEqual([]);

  await page.getByLabel('File that the script wrote').setInputFiles({
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('nothing of the kind'),
  });
  await expect(page.getByRole('alert').filter({ hasText: 'not a file that the script wrote' })).toBeVisible();
});

test('a computer that gets another certificate than others do', async ({ page }) => {
  const { leaf, issuing, root } = hierarchy;
  await using server = await serveChain(await presented([leaf, issuing]));
  const other = await makeHierarchy();
  const proxied = await other.serve();
  await openStart(page);
  await trustRoot(page, root.pem);
  await page.goto('/computer');
  await page
    .getByLabel('File that the script wrote')
    .setInputFiles(record(server.port, [proxied, other.issuing], [root]));
  await page.waitForURL('**/r');
  await expect(section(page)).toContainText('neither this computer nor the public lists know');
  await expect(section(page)).toContainText(/· \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
  await section(page)
    .getByRole('button', { name: `Ask ${HOST} from here too` })
    .click();
  await expect(section(page)).toContainText('signed anew by “Fabrikam Issuing CA 1”');
  expect(await problems(page, [1280, 390])).toEqual([]);
  await page.getByRole('contentinfo').locator('select').selectOption('de');
  await expect(page.locator('#computer')).toContainText('signiert „Fabrikam Issuing CA 1“');
  expect(await anyEnglish(page, '#computer')).toEqual([]);
  await page.getByRole('contentinfo').locator('select').selectOption('en');
  await page.reload();
  await expect(section(page)).toContainText('neither this computer nor the public lists know');
});

test('the file is dropped into the box like any other', async ({ page }) => {
  const { leaf, issuing, root } = hierarchy;
  await openStart(page);
  await trustRoot(page, root.pem);
  await page.getByLabel('Certificate files').setInputFiles(record(443, [leaf, issuing], []));
  await expect(planLine(page)).toContainText('2 certificates');
  await checkButton(page).click();
  await page.waitForURL('**/r');
  await expect(section(page)).toContainText(
    'This computer lacks the root “Fabrikam Test Root”, which others have',
  );
  await expect(section(page)).toContainText('certutil -addstore -f Root root.cer');
  // And it is one more client beside the others.
  await unfoldPart(page, 'clients');
  const row = page.getByRole('row', { name: /^Microsoft Windows NT/ });
  await expect(row).toContainText('Not trusted');
  await expect(row).toContainText('This computer lacks the root “Fabrikam Test Root”');
  await page.getByRole('contentinfo').locator('select').selectOption('de');
  await expect(row).toContainText('Diesem Computer fehlt das Stammzertifikat „Fabrikam Test Root“');
  expect(await problems(page, [1280, 390])).toEqual([]);
});

test('events of the log name what the computer says, and why nothing could be fetched', async ({ page }) => {
  const event = `<Events><Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="Microsoft-Windows-CAPI2"/><EventID>11</EventID><TimeCreated SystemTime="2026-06-01T00:00:01Z"/></System><UserData><CertGetCertificateChain><CertificateChain><ChainElement><Certificate fileRef="${'A1'.repeat(20)}.cer" subjectName="sts.contoso.com"/><TrustStatus><ErrorStatus value="10000" CERT_TRUST_IS_PARTIAL_CHAIN="true"/></TrustStatus></ChainElement></CertificateChain><Result value="800B010A">A certificate chain could not be built to a trusted root authority.</Result></CertGetCertificateChain></UserData></Event></Events>`;
  await openStart(page);
  await box(page).fill(event);
  await expect(planLine(page)).not.toContainText('host');
  await page.goto('/computer');
  await page
    .getByLabel('File that the script wrote')
    .setInputFiles({ name: 'capi2.xml', mimeType: 'text/xml', buffer: Buffer.from(event) });
  await page.waitForURL('**/r');
  await expect(section(page)).toContainText('does not send “sts.contoso.com”');
});
