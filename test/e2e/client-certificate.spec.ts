/** The other half of mutual TLS: the reader's client certificate beside a server that asks for one. */
import { writeFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { createAuthority, issue, privateKeyPem, type Issued } from '#lib/cli/pki.ts';
import { violations } from './support/axe.ts';
import { HOST, makeHierarchy, presented, type Hierarchy } from './support/hierarchy.ts';
import { checkText, openStart, trustRoot, unfoldPart, verdictOf } from './support/page.ts';
import { serveAsking } from './support/servers.ts';
import { unmarkedEnglish } from './support/unmarked-english.ts';

const TIMES = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2120-01-01T00:00:00Z') };
let hierarchy: Hierarchy;
let clients: Issued;

test.beforeAll(async () => {
  hierarchy = await makeHierarchy();
  clients = await createAuthority({ ...TIMES, subject: 'CN=Contoso Users CA' });
});

test('a certificate that fits, one for servers only, and a private key', async ({ page }, info) => {
  await using server = await serveAsking(await presented([hierarchy.leaf, hierarchy.issuing]), clients.pem);
  await openStart(page);
  await trustRoot(page, hierarchy.root.pem);
  await checkText(page, `${HOST}:${server.port}`);
  expect(await verdictOf(page)).toMatch(/^Clients trust localhost/);
  await expect(page.getByText(/asks for a client certificate; it names 1 issuer/)).toBeVisible();
  await unfoldPart(page, 'mutual');
  await expect(page.getByText('It names “Contoso Users CA”.')).toBeVisible();

  const user = await issue(clients, { ...TIMES, subject: 'CN=Megan Bowen', purposes: ['clientAuth'] });
  const file = info.outputPath('megan.cer');
  writeFileSync(file, user.der);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.locator('input[type=file][aria-label="Check my client certificate"]').setInputFiles(file);
  const fits = page.getByRole('region', { name: '“Megan Bowen” fits what this server asks for.' });
  await expect(fits).toContainText('Its issuer “Contoso Users CA” is one that the server names.');
  await fits.getByText('Which clients offer it').click();
  await expect(fits).toContainText('Chrome and Edge on Windows: offers it');
  expect(await violations(page)).toEqual([]);

  const web = await issue(clients, { ...TIMES, subject: 'CN=www', purposes: ['serverAuth'] });
  const field = page.getByLabel('or paste it here (PEM)');
  await field.fill(web.pem);
  await page.getByRole('button', { name: 'Check it' }).click();
  const kept = page.getByRole('region', { name: '“www” does not fit what this server asks for.' });
  await expect(kept).toContainText('It was not issued for client authentication, only for: serverAuth.');
  await kept.getByText('What servers do without the purpose').click();
  await expect(kept).toContainText('Schannel event 36877');
  await kept.getByText('When public CAs stop issuing').click();
  await expect(kept).toContainText('2027-03-15');

  // A key does not stay in the field, as in any other, and a file with one is refused.
  const keyPem = await privateKeyPem(user.keys);
  await field.fill(keyPem);
  await expect(page.getByText('A private key was refused')).toBeVisible();
  await expect(field).toHaveValue('');
  await page
    .locator('input[type=file][aria-label="Check my client certificate"]')
    .setInputFiles({ name: 'megan.key', mimeType: 'text/plain', buffer: Buffer.from(keyPem) });
  await expect(page.getByText('That holds a private key.')).toBeVisible();
  expect(sent.filter((request) => /megan|PRIVATE KEY|BEGIN/i.test(request))).toEqual([]);
});

test('speaks the reader’s language', async ({ browser }) => {
  await using server = await serveAsking(await presented([hierarchy.leaf, hierarchy.issuing]), clients.pem);
  const context = await browser.newContext({ locale: 'de-AT' });
  const page = await context.newPage();
  await openStart(page);
  await page.getByLabel('Hostname, URL oder eingefügte Zertifikate').fill(`${HOST}:${server.port}`);
  await page.getByRole('button', { name: 'Kette prüfen' }).click();
  await verdictOf(page);
  await expect(page.locator('#mutual')).toContainText(
    'Dieser Server fragt nach einem Clientzertifikat; er nennt 1 Aussteller',
  );
  await unfoldPart(page, 'mutual');
  await expect(page.locator('button', { hasText: 'Mein Clientzertifikat prüfen' })).toBeVisible();
  const both = await issue(clients, {
    ...TIMES,
    subject: 'CN=Megan Bowen',
    purposes: ['clientAuth', 'serverAuth'],
  });
  const web = await issue(clients, { ...TIMES, subject: 'CN=www', purposes: ['serverAuth'] });
  await page.locator('#mutual textarea').fill(both.pem + web.pem);
  await page.locator('#mutual form button').click();
  const answers = page.locator('#mutual section[data-standing]');
  await expect(answers).toHaveCount(2);
  for (const summary of await answers.locator('summary').all()) await summary.click();
  await expect(answers.getByText('Chrome und Edge unter Windows').first()).toBeVisible();
  await expect(answers.getByText('15. März 2027').first()).toBeVisible();
  await expect(answers.getByText('gelesen am').first()).not.toContainText(/\d{4}-\d{2}-\d{2}/);
  // The statements and their sources are English, and marked; what they are about is not.
  expect(await unmarkedEnglish(page)).toEqual([]);
  await context.close();
});
