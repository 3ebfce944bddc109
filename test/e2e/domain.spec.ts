import { expect, test, type Page } from 'playwright/test';
import { problems } from './support/axe.ts';
import { openDomain, SIP, STS } from './support/domain.ts';
import { signedMetadata, tokenCertificate } from './support/federation.ts';
import { box, checkButton, openStart, verdictOf } from './support/page.ts';

const row = (page: Page, place: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Check ${place} again` }) });

test('a sign-in address leads to every endpoint of its domain, node by node', async ({ page }) => {
  await openDomain(page);
  const mine = page.getByRole('list', { name: 'Endpoints of the organisation' });
  await expect(mine.getByText('Access Edge', { exact: true })).toBeVisible();
  const edge = row(page, SIP);
  // The forgotten node stands first: clients meet any of them.
  await expect(
    edge
      .getByRole('list', { name: `What ${SIP} sent` })
      .getByRole('listitem')
      .first(),
  ).toContainText('Not trusted192.0.2.2');
  await expect(edge).toContainText('which the server does not send');
  await expect(edge).toContainText('from _sip._tls.contoso.test');
  await expect(row(page, STS)).toContainText('Trusted');
  // Told apart, without requirements that are Microsoft's own to meet.
  const microsoft = page.getByRole('list', { name: 'Endpoints at Microsoft' });
  await expect(microsoft).toContainText('alias of autodiscover.outlook.com');
  await expect(microsoft).toContainText('The server refused the connection');
  await expect(microsoft.getByText('requirements')).toHaveCount(0);
  // What does not exist is folded.
  await expect(page.getByText('meet.contoso.test')).toBeHidden();
  await page.getByText('2 names do not exist', { exact: true }).click();
  await expect(page.getByText('meet.contoso.test')).toBeVisible();
  // The result knows what the server is for, and begins with its recipes.
  await page.getByRole('button', { name: `Open the result of ${SIP}, 192.0.2.2` }).click();
  await expect(page.getByLabel(/a guess from its role, Access Edge/)).toHaveValue('sfb-edge');
});

test('requirements of the role are checked, and cited', async ({ page }) => {
  await openDomain(page);
  await row(page, SIP)
    .getByText(/requirements of the role met/)
    .first()
    .click();
  const rule = row(page, SIP)
    .getByRole('listitem')
    .filter({ hasText: 'No name of the certificate may have a wildcard' });
  await expect(rule.first()).toContainText('not met');
  await expect(rule.first().getByRole('link')).toHaveAttribute('href', /^https:\/\/learn\.microsoft\.com\//);
});

test('one endpoint is checked again after its repair, and opened as a result', async ({ page }) => {
  const { world, good } = await openDomain(page);
  world.set(`${SIP}:443`, [{ address: '192.0.2.1', port: good.port }]);
  await page.getByRole('button', { name: `Check ${SIP} again` }).click();
  await expect(row(page, SIP).getByText('192.0.2.2')).toHaveCount(0);
  await expect(row(page, SIP)).toContainText('Trusted');
  await page.getByRole('button', { name: `Open the result of ${SIP}, 192.0.2.1` }).click();
  expect(await verdictOf(page)).toMatch(/^Clients trust sip\.contoso\.test/);
  await page.goBack();
  await expect(page.getByTestId('survey-progress')).toContainText('3 endpoints found');
});

test('token-signing certificates: order, days left said loudly, signature of the metadata', async ({
  page,
}) => {
  await openDomain(page, 12);
  await expect(
    page.getByText('The token-signing certificate “ADFS Signing - sts”: only 12 days left'),
  ).toBeVisible();
  await expect(page.getByText('A secondary certificate is there')).toBeVisible();
  const keys = page.getByRole('region', { name: 'Federation metadata', exact: true });
  await expect(keys).toContainText(/PrimaryADFS Signing - sts12 days left/);
  await expect(keys).toContainText(/SecondaryADFS Signing - next300 days left/);
  await expect(keys).toContainText(/PrimaryADFS Encryption - sts200 days left/);
  await expect(keys).toContainText('RSA 2048 bit');
  await expect(keys).toContainText('self-signed, which is normal here');
  await expect(keys).toContainText('The signature of the metadata is valid');
});

test('metadata at hand: a file, a pasted certificate, and what is refused', async ({ page }) => {
  const sent: string[] = [];
  await page.goto('/domain');
  page.on('request', (request) => {
    if (request.url().includes('/api/')) sent.push(request.url());
  });
  const expired = await tokenCertificate('ADFS Signing - old', -5);
  const xml = await signedMetadata([expired], await tokenCertificate('ADFS Encryption', 90));
  const keys = page.getByRole('region', { name: 'Federation metadata at hand' });
  await page.getByLabel('Federation metadata file').setInputFiles({
    name: 'FederationMetadata.xml',
    mimeType: 'text/xml',
    buffer: Buffer.from(xml),
  });
  await expect(
    page.getByText('The token-signing certificate “ADFS Signing - old”: expired 4 days ago'),
  ).toBeVisible();
  // Its signature is checked where the file is: nothing is sent.
  await expect(keys).toContainText('The signature of the metadata is valid');
  await expect(keys).toContainText('RSA-SHA256');
  const field = page.getByLabel('Metadata, or the value of an X509Certificate element');
  await field.fill(xml.replace('entityID="http://sts', 'entityID="http://evil'));
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(keys).toContainText('it was changed after signing');
  await field.fill(Buffer.from(expired.der).toString('base64'));
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { name: 'Certificates' })).toBeVisible();
  await field.fill(xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'));
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('document type declaration')).toBeVisible();
  await field.fill('nothing of this kind');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('neither federation metadata nor a certificate')).toBeVisible();
  expect(sent).toEqual([]);
});

test('looking through can be stopped, and begun again', async ({ page }) => {
  await page.goto('/domain#contoso.test');
  await expect(page.getByLabel('Domain of the sign-in addresses')).toHaveValue('contoso.test');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/v1/discover', async (route) => {
    await held;
    await route.abort().catch(() => undefined);
  });
  await page.getByRole('button', { name: 'Check domain' }).click();
  await expect(page.getByTestId('survey-progress')).toContainText('Looking through contoso.test');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByTestId('survey-progress')).toContainText('Stopped looking through');
  release();
  await page.unroute('**/api/v1/discover');
  // The real discovery, about a domain that has nothing (RFC 6761 §6.4).
  await page.getByLabel('Domain of the sign-in addresses').fill('contoso.invalid');
  await page.getByLabel('Domain of the sign-in addresses').press('Enter');
  await expect(page.getByText('No sign-in endpoint of contoso.invalid is visible from here')).toBeVisible();
});

test('Microsoft is asked by a button only, which says what it tells', async ({ page }) => {
  let asked = 0;
  await page.route('**/api/v1/home-realm', (route) => {
    asked += 1;
    return route.fulfill({
      json: {
        version: 1,
        ok: true,
        domain: 'contoso.test',
        asked: 'login.microsoftonline.com',
        observedAt: '2026-11-28T00:00:00.000Z',
        account: 'federated',
        services: [STS, 'login.contoso.test:8443'],
      },
    });
  });
  const { world, good } = await openDomain(page);
  await expect(page.getByText('It tells Microsoft the domain contoso.test')).toContainText(
    'chainsight@contoso.test',
  );
  expect(asked).toBe(0);
  await page.getByRole('button', { name: 'Ask Microsoft' }).click();
  await expect(
    page.locator('#main').getByText('sends sign-ins of contoso.test to the federation service at:'),
  ).toBeVisible();
  expect(asked).toBe(1);
  const check = (place: string) =>
    page
      .getByRole('paragraph')
      .filter({ hasText: place })
      .getByRole('button', { name: 'Check it with the others' });
  // A service that nothing else named stands among the endpoints, with its port and where it comes from.
  const OTHER = 'login.contoso.test:8443';
  world.set(OTHER, [{ address: '192.0.2.9', port: good.port }]);
  // It has no metadata to read.
  await page.route('**/api/v1/federation', (route) => {
    const { host } = route.request().postDataJSON() as { readonly host: string };
    return OTHER.startsWith(host) ? route.abort() : route.fallback();
  });
  await check(OTHER).click();
  await expect(row(page, OTHER)).toContainText('Trusted');
  await expect(row(page, OTHER)).toContainText('login.microsoftonline.com');
  await expect(page.getByText('No metadata could be read from this host')).toBeVisible();
  // One that stands there already is asked again and not listed twice.
  world.set(`${STS}:443`, [{ address: '192.0.2.8', port: good.port }]);
  await check(STS).click();
  await expect(row(page, STS)).toHaveCount(1);
  await expect(row(page, STS)).toContainText('192.0.2.8');
  // Its metadata is still being read.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('what is no domain is said at the field', async ({ page }) => {
  await page.goto('/domain');
  await page.getByRole('button', { name: 'Check domain' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Enter a domain' })).toBeVisible();
  await page.keyboard.type('127.0.0.1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'This is no domain' })).toBeVisible();
  await expect(page.getByLabel('Domain of the sign-in addresses')).toBeFocused();
});

test('the start page offers the domain of a sign-in host, and its server alone', async ({ page }) => {
  await openStart(page);
  await box(page).fill('https://sts.contoso.test/adfs/ls');
  await expect(
    page.getByRole('button', { name: 'Check the whole sign-in domain contoso.test' }),
  ).toBeVisible();
  await expect(checkButton(page)).toBeVisible();
  await box(page).fill('ann@contoso.test');
  await expect(
    page.getByRole('button', { name: 'Check only the server contoso.test, port 443' }),
  ).toBeVisible();
});

test('axe finds nothing on the page of a domain', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await openDomain(page);
  await row(page, SIP)
    .getByText(/requirements of the role met/)
    .first()
    .click();
  await page.getByText('2 names do not exist', { exact: true }).click();
  expect(await problems(page, [1280, 390])).toEqual([]);
  await context.close();
});
