/** The site as one HTML file: opened from the disk in a browser whose network is off. */
import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { expect, test, type BrowserContext, type Page } from 'playwright/test';
import { LOCALES, LOCALE_NAMES } from '#lib/content/messages/locales.ts';
import { loadMessages } from '#lib/content/messages/load.ts';
import { makeHierarchy } from './support/hierarchy.ts';
import { box, checkButton, pickFiles, planLine, trustRoot, unfoldPart } from './support/page.ts';
import { makeLink, openShare, saveForm } from './support/share.ts';

const FILE = new URL('../../public/chainsight.html', import.meta.url);
/** Octets: what goes by mail, and opens fast. */
const LARGEST = 2_500_000;

/** A page of a browser without a network, and what it complained of or asked for. */
async function openFile(context: BrowserContext, at = ''): Promise<{ page: Page; complaints: string[] }> {
  await context.setOffline(true);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  // Violations of the page's policy are errors of the console.
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(FILE.href + at);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return { page, complaints };
}

test('files are judged in full, with roots of the reader; result, export and link need no server', async ({
  context,
}) => {
  const { root, issuing, leaf } = await makeHierarchy();
  const { page, complaints } = await openFile(context);
  await pickFiles(page, { 'leaf.cer': leaf.der, 'issuing.pem': issuing.pem });
  await expect(planLine(page)).toContainText('2 certificates');
  await page.getByLabel('Check for host').fill('localhost');
  await checkButton(page).click();
  await expect(page.locator('#verdict')).toContainText('Fabrikam Test Root');
  expect(await page.title()).toContain('Not trusted: localhost');
  await trustRoot(page, root.pem);
  await expect(page.locator('#verdict')).toContainText('Clients trust localhost');
  await expect(page.getByText('pkijs built the same path by itself and accepts it.')).toBeVisible();
  await unfoldPart(page, 'clients');
  await expect(page.getByText(/Mozilla’s list.*\(\d{3} roots\)/)).toBeVisible();

  const { bytes } = await saveForm(page, 'JSON');
  expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
    verdict: 'trusted',
    host: 'localhost',
  });

  await openShare(page);
  await expect(page.getByLabel('Stored on this server')).toHaveCount(0);
  const link = await makeLink(page);
  expect(link).toMatch(/^file:\/\/.*chainsight\.html\?\/r\/self#[\w-]{500,8000}$/);
  const reader = await openFile(context, link.slice(FILE.href.length));
  await expect(reader.page.getByText(/validated again just now/)).toBeVisible();

  // Another copy of the file, or a server, opens it when it is pasted.
  const other = await openFile(context);
  await box(other.page).fill(link.replace('file:///', 'https://chainsight.contoso.com/'));
  await expect(other.page.getByText(/validated again just now/)).toBeVisible();
  expect([...complaints, ...reader.complaints, ...other.complaints]).toEqual([]);
});

test('Mozilla’s roots are inside', async ({ context }) => {
  const { page, complaints } = await openFile(context);
  const isrg = rootCertificates.find((pem) => new X509Certificate(pem).subject.includes('ISRG Root X1'));
  await pickFiles(page, { 'root.pem': isrg ?? '' });
  await expect(planLine(page)).toContainText('1 certificate');
  await checkButton(page).click();
  await expect(page.locator('#verdict')).toContainText('up to a root that is known here');
  expect(complaints).toEqual([]);
});

test('what needs a server says so, and nothing is asked', async ({ context }) => {
  const { page, complaints } = await openFile(context);
  await box(page).fill('sts.contoso.com');
  await checkButton(page).click();
  const fault = page.getByRole('alert').filter({ hasText: 'This page has no server that could fetch it' });
  await expect(fault).toContainText(
    'openssl s_client -connect sts.contoso.com:443 -servername sts.contoso.com -showcerts',
  );
  await expect(box(page)).toHaveValue('sts.contoso.com');
  for (const name of ['Sign-in domain', 'Host list']) {
    await page.getByRole('link', { name, exact: true }).first().click();
    await expect(page.getByText('This needs Chainsight’s server')).toBeVisible();
  }
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('sign-in domain');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('sign-in domain');
  expect(complaints).toEqual([]);
});

test('the users’ guide is there in every language', async ({ context }) => {
  const { page, complaints } = await openFile(context, '?/guide');
  for (const locale of LOCALES) {
    await page.locator('[data-language-here] select').selectOption({ label: LOCALE_NAMES[locale] });
    const { guide } = await loadMessages(locale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(guide.title);
  }
  expect(complaints).toEqual([]);
});

test('every page offers it, as the file that the build wrote', async ({ page }) => {
  expect(statSync(fileURLToPath(FILE)).size).toBeLessThan(LARGEST);
  for (const path of ['/', '/guide', '/errors']) {
    await page.goto(path);
    await expect(page.getByRole('link', { name: 'As one file, for use without a network' })).toBeVisible();
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'As one file, for use without a network' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('chainsight.html');
  expect(readFileSync(await download.path()).equals(readFileSync(FILE))).toBe(true);
});
