/** A certificate request alone has a page of its own; beside a certificate the two are compared. */
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { expect, test, type Page } from 'playwright/test';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { loadMessages, loadPart, loadSummary } from '#lib/content/messages/load.ts';
import { problems } from './support/axe.ts';
import { HOST, makeHierarchy } from './support/hierarchy.ts';
import { box, openStart, pickFiles, planLine } from './support/page.ts';
import { unmarkedEnglish } from './support/unmarked-english.ts';

const { leaf } = await makeHierarchy();

/** A request for the key of the leaf. */
const made = await x509.Pkcs10CertificateRequestGenerator.create({
  name: `CN=${HOST}, O=Contoso`,
  keys: leaf.keys,
  signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
  extensions: [
    new x509.SubjectAlternativeNameExtension([
      { type: 'dns', value: HOST },
      { type: 'dns', value: 'sip_int.contoso.com' },
    ]),
    new x509.ExtendedKeyUsageExtension(['1.3.6.1.5.5.7.3.1']),
  ],
});
const pem = made.toString('pem');
/** The same with a letter of the subject changed after it was signed. */
const altered = new Uint8Array(made.rawData);
altered.set(Buffer.from('Fabrika'), Buffer.from(altered).indexOf('Contoso'));

const look = (page: Page) => page.getByRole('button', { name: 'Look at the request' });

test('a file with a request alone is told as what it asks for, and stays after a reload', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/') && request.method() !== 'GET')
      sent.push(request.url());
  });
  await openStart(page);
  await pickFiles(page, { 'new.csr': Buffer.from(pem) });
  await expect(planLine(page)).toContainText('A certificate request (CSR)');
  await expect(page.getByRole('list', { name: 'Files' })).toContainText('Certificate request (CSR)');
  await expect(page.getByText('Not everything could be read')).toBeHidden();
  await look(page).click();
  for (const visit of ['opened', 'reloaded']) {
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading, visit).toHaveText(`Certificate request for ${HOST}`);
    await expect(heading).toBeFocused();
    await expect(page.getByText('whoever made it holds the private key')).toBeVisible();
    await expect(page.getByText('sip_int.contoso.com is no host name')).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: 'server authentication' })).toBeVisible();
    await expect(page.getByText('Send the request to the certification authority')).toBeVisible();
    if (visit === 'opened') await page.reload();
  }
  expect(sent).toEqual([]);
  expect(await problems(page, [1280, 390])).toEqual([]);
});

test('a pasted request that was altered is to be made anew', async ({ page }) => {
  await openStart(page);
  await box(page).fill(
    `-----BEGIN NEW CERTIFICATE REQUEST-----\n${Buffer.from(altered).toString('base64')}\n-----END NEW CERTIFICATE REQUEST-----\n`,
  );
  await expect(planLine(page)).toContainText('A certificate request (CSR)');
  await page.keyboard.press('Enter');
  await look(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('No CA will take it as it is')).toBeVisible();
  await expect(page.getByText('Its own signature is wrong')).toBeVisible();
  await expect(page.getByText('Make the request anew')).toBeVisible();
});

test('the page speaks every language, and says when nothing is open', async ({ browser }) => {
  for (const locale of LOCALES) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { request } = await loadMessages(locale);
    await page.goto('/request');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(request.empty.title);
    const { start } = await loadSummary(locale);
    await openStart(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(start.title);
    const go = page.getByRole('button', { name: start.action.request });
    await expect(async () => {
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'new.csr', mimeType: 'application/octet-stream', buffer: Buffer.from(pem) });
      // Once it was read the button says what will happen.
      await expect(go).toBeVisible({ timeout: 5_000 });
    }).toPass();
    await go.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      request['title-for'].replace('{name}', HOST),
    );
    await expect(page).toHaveTitle(`${request.title} · Chainsight`);
    const { certificate } = await loadPart(locale, 'certificate');
    await expect(
      page.getByRole('definition').filter({ hasText: certificate.purpose.serverAuth }),
    ).toBeVisible();
    expect(await unmarkedEnglish(page), locale).toEqual([]);
    await expect(page.getByText(request.check['signature-valid'])).toBeVisible();
    await expect(page.getByText(request.step.send)).toBeVisible();
    await context.close();
  }
});
