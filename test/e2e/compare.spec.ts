/** Two chains side by side: files, a live server against the PFX meant for it, a result and its report. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import {
  openCompare,
  openServedAgainstStored,
  side,
  summary,
  takeFiles,
  takeText,
} from './support/compare.ts';
import { dns, issue } from '#lib/cli/pki.ts';
import { DAY_MS } from '#lib/core/time.ts';
import { HOST, makeHierarchy } from './support/hierarchy.ts';
import { makeP7b, makeRequest } from './support/openssl.ts';
import { openStart, openTakeAway, trustRoot, verdictOf } from './support/page.ts';

test('two files: what one lacks, for whom it matters, the other way round, and as Markdown', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { root, issuing, leaf } = await makeHierarchy();
  await openCompare(page);
  await trustRoot(page, root.pem);
  await takeFiles(page, 'A', { 'before.cer': leaf.der });
  await takeFiles(page, 'B', { 'after.p7b': makeP7b([leaf, issuing]) });
  await expect(summary(page)).toContainText('B holds the intermediate “Fabrikam Issuing CA 1” that A lacks');
  await expect(summary(page)).toContainText(/that failed now trusts? it/);
  const table = page.getByRole('table', { name: 'The certificates of A and B' });
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table.getByRole('row', { name: /^added/ })).toContainText('not there');
  await expect(page.getByRole('heading', { name: 'Only on A' })).toBeVisible();

  await page.getByRole('button', { name: 'Swap A and B' }).click();
  await expect(summary(page)).toContainText('B lacks the intermediate “Fabrikam Issuing CA 1” that A holds');

  await page.getByRole('button', { name: 'Copy comparison as Markdown' }).click();
  await expect(page.locator('#announcements')).toHaveText('Copied.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('## Comparison');
  expect(text).toContain('| Change |');

  await page.getByRole('button', { name: 'Choose another B' }).click();
  await expect(page.getByLabel('B: host, share link')).toBeVisible();
  await expect(summary(page)).toHaveCount(0);
});

test('each side says what it is judged as, and can be judged as something else', async ({ page }) => {
  const { issuing, leaf } = await makeHierarchy();
  const ann = await issue(issuing, {
    subject: 'CN=ann',
    purposes: ['clientAuth'],
    names: null,
    notBefore: new Date(Date.now() - DAY_MS),
    notAfter: new Date(Date.now() + 100 * DAY_MS),
  });
  await openCompare(page);
  await takeFiles(page, 'A', { 'server.pem': leaf.pem + issuing.pem });
  await takeFiles(page, 'B', { 'ann.pem': ann.pem + issuing.pem });
  await expect(summary(page)).toBeVisible();
  await expect(side(page, 'A').getByLabel('Judged as')).toHaveValue('server');
  const other = side(page, 'B').getByLabel('Judged as');
  await expect(other).toHaveValue('client');
  await other.selectOption('server');
  await expect(side(page, 'B')).toContainText('is not issued for server authentication');
  await expect(side(page, 'A').getByLabel('Judged as')).toHaveValue('server');
});

test('one button takes what was entered on both sides, and asks for what is missing', async ({ page }) => {
  const { issuing, leaf } = await makeHierarchy();
  await openCompare(page);
  const compare = page.getByRole('button', { name: 'Compare the two' });
  await page.getByLabel('A: host, share link').fill(leaf.pem);
  await compare.click();
  await expect(side(page, 'A')).toContainText('1 certificate');
  await expect(page.getByLabel('B: host, share link')).toBeFocused();
  await page.getByLabel('B: host, share link').fill(leaf.pem + issuing.pem);
  await compare.click();
  await expect(summary(page)).toContainText('B holds the intermediate “Fabrikam Issuing CA 1” that A lacks');
  await expect(compare).toHaveCount(0);
});

test('a live server against the PFX: what is installed is not what is served, and why', async ({ page }) => {
  await openServedAgainstStored(page);
  const sentence = page.getByTestId('served-stored');
  await expect(sentence).toContainText('What is installed is not what is served:');
  await expect(sentence).toContainText('still sends the certificate before the one in the file');
  await expect(page.getByText('does not send the intermediate “Fabrikam Issuing CA 2”')).toBeVisible();
  const causes = page.getByRole('region', { name: 'Served against stored' }).getByRole('list').last();
  await expect(causes.getByRole('listitem').first()).toContainText('still holds what it loaded at its start');
  await expect(causes).toContainText('Another binding answers for this name');
});

test('the open result against the report taken from it; faults of a report are named', async ({ page }) => {
  await openStart(page);
  await page.getByRole('button', { name: 'Wrong order' }).click();
  await verdictOf(page);
  await openTakeAway(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Report (JSON)' }).click(),
  ]);
  const report = await readFile(await download.path(), 'utf8');
  await openTakeAway(page);
  await page.getByRole('menuitem', { name: 'Compare with…' }).click();
  await page.waitForURL('**/compare');
  await expect(side(page, 'A')).toContainText('3 certificates');

  await page.getByLabel('Files for B').setInputFiles({
    name: 'cut.json',
    mimeType: 'application/json',
    buffer: Buffer.from(report.slice(0, 400)),
  });
  await expect(side(page, 'B').getByRole('alert')).toContainText('it may have been cut');
  await page.getByLabel('Files for B').setInputFiles({
    name: 'report.json',
    mimeType: 'application/json',
    buffer: Buffer.from(report),
  });
  await expect(side(page, 'B')).toContainText('The report said “trusted”');
  await expect(summary(page)).toContainText('A and B send the same certificates in the same order');
});

test('a server that can’t be reached and a private key stay outside, each with its reason', async ({
  page,
}) => {
  await openCompare(page);
  await takeText(page, 'A', '10.20.30.40');
  await expect(side(page, 'A').getByRole('alert')).toContainText('not allowed here');
  await page
    .getByLabel('B: host, share link')
    .fill('-----BEGIN PRIVATE KEY-----\nMC4CAQA=\n-----END PRIVATE KEY-----\n');
  await expect(side(page, 'B').getByRole('alert')).toContainText('private key');
  await expect(page.getByLabel('B: host, share link')).toHaveValue('');
});

test('a certificate request against the certificate in use: what the next one would lose', async ({
  page,
}) => {
  const { root, issuing, serve } = await makeHierarchy();
  const leaf = await serve({ names: dns(HOST, 'certauth.sts.contoso.com') });
  await openCompare(page);
  await trustRoot(page, root.pem);
  await takeFiles(page, 'A', { 'before.p7b': makeP7b([leaf, issuing]) });
  const request = makeRequest([HOST, 'enterpriseregistration.contoso.com']);
  await page.getByLabel('B: host, share link').fill(request);
  await expect(side(page, 'B')).toContainText('held against A');
  await page.getByRole('button', { name: 'Use as B' }).click();
  await expect(page.getByTestId('renewal')).toHaveText('This renewal breaks something: names.');
  const table = page.getByRole('table', { name: 'What the renewal changes' });
  await expect(table.getByRole('row', { name: /^Names/ })).toContainText(
    'Lost: certauth.sts.contoso.com (certificate sign-in at AD FS).',
  );
  await page.getByText('Ask for it again, with all names of both').click();
  await expect(page.getByText('_continue_="dns=enterpriseregistration.contoso.com&"')).toBeVisible();
  await page.getByRole('button', { name: 'Choose another B' }).click();
  await expect(page.getByTestId('renewal')).toHaveCount(0);

  const next = await serve({ names: dns(HOST), notBefore: new Date(Date.now() + 3 * DAY_MS) });
  await takeFiles(page, 'B', { 'after.p7b': makeP7b([next, issuing]) });
  await expect(page.getByTestId('renewal')).toHaveText('This renewal breaks something: names.');
  await expect(page.getByRole('row', { name: /^Clients/ })).not.toContainText('not yet valid');
});
