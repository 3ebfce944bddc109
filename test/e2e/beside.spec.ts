/**
 * What stands beside a chain: CAA and TLSA from a name server on loopback, a renewal window from a web server that
 * speaks as an ACME service does; on the result, in a domain, and against the certificate that comes next.
 */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { tlsaData } from '#lib/core/dns/tlsa.ts';
import { problems } from './support/axe.ts';
import { EDGE, openBesideWorld } from './support/beside-world.ts';
import { side, summary, takeText } from './support/compare.ts';
import { box, checkText, openStart, pickFiles, trustRoot, unfoldPart, verdictOf } from './support/page.ts';

const lookUp = (page: Page) => page.getByRole('button', { name: 'Look up CAA and TLSA' });
const beside = (page: Page) => page.getByTestId('beside');

test('CAA, TLSA and the renewal window stand beside a result, in both themes and widths', async ({
  browser,
}) => {
  await using world = await openBesideWorld();
  const page = await browser.newPage({ baseURL: world.app.address });
  await openStart(page);
  await trustRoot(page, world.root.pem);
  await checkText(page, world.place);
  await verdictOf(page);
  await unfoldPart(page, 'beside');
  await lookUp(page).click();
  const panel = beside(page);
  await expect(panel).toContainText('contoso.test permits letsencrypt.org; which domain stands for Fabrikam');
  await expect(panel).toContainText('One record, not signed as far as the resolver says');
  await expect(panel).toContainText('fits the server’s certificate');
  await expect(panel).toContainText('The CA asks for renewal between 2037-01-01 00:00 UTC');
  await expect(panel).toContainText('asked again after 6 hours');
  await expect(panel).toContainText(world.resolver);
  await unfoldPart(page, 'dates');
  await expect(page.getByRole('list', { name: 'Dates' })).toContainText(
    'The CA asks for renewal from now on',
  );
  expect(await problems(page, [1280, 390])).toEqual([]);
  await page.close();
});

test('a domain has those of its mail exchangers, too', async ({ browser }) => {
  await using world = await openBesideWorld();
  const page = await browser.newPage({ baseURL: world.app.address });
  await openStart(page);
  await box(page).fill('ann@contoso.test');
  await box(page).press('Enter');
  await expect(page.getByTestId('survey-progress')).toContainText('Looked through contoso.test');
  await lookUp(page).click();
  const panel = beside(page);
  await expect(panel).toContainText('TLSA of mx.contoso.test:25');
  await expect(panel).toContainText('check smtp://mx.contoso.test:25');
  await expect(panel).toContainText('The MX records are not signed');
  await expect(panel.getByRole('heading', { name: world.place })).toBeVisible();
  await page.close();
});

test('a new certificate is held against the live host: chain, clients, CAA and TLSA', async ({ browser }) => {
  await using world = await openBesideWorld();
  const page = await browser.newPage({ baseURL: world.app.address });
  await openStart(page);
  await trustRoot(page, world.root.pem);
  await pickFiles(page, { 'new.pem': Buffer.from(world.next.pem + world.issuing.pem) });
  await page.getByRole('button', { name: 'Check chain' }).click();
  await verdictOf(page);
  await page.getByRole('button', { name: `Compare with what ${EDGE} sends now` }).click();
  // Nothing listens on port 443 here: the name stands ready, and what was wrong is said.
  await expect(side(page, 'B')).toContainText('new.pem');
  await expect(page.getByRole('alert').filter({ hasText: 'The two could not be compared' })).toBeVisible();
  await expect(page.getByLabel('A: host, share link')).toHaveValue(EDGE);
  await takeText(page, 'A', world.place);
  await expect(summary(page)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByTestId('renewal')).toContainText('This renewal breaks nothing');
  await lookUp(page).click();
  const panel = beside(page);
  await expect(panel).toContainText('Step 1: publish the record below beside the old ones');
  const data = tlsaData(world.next.der, { selector: 1, matching: 1 }) ?? '';
  await expect(panel.locator('pre')).toContainText(`IN TLSA 3 1 1 ${data}`);
  expect(await problems(page, [1280, 390])).toEqual([]);
  await page.close();
});

test('the dates of a domain have its windows, its lists and the signatures of its records', async ({
  browser,
}) => {
  await using world = await openBesideWorld(true);
  const page = await browser.newPage({ baseURL: world.app.address });
  await openStart(page);
  await trustRoot(page, world.root.pem);
  await box(page).fill('ann@contoso.test');
  await box(page).press('Enter');
  await expect(page.getByTestId('survey-progress')).toContainText('Looked through contoso.test');
  await page.getByRole('button', { name: /^Work out the dates/ }).click();
  const dates = page.getByRole('list', { name: 'Chains, the first to end first' });
  await expect(dates.getByRole('listitem').filter({ hasText: 'mx.contoso.test:25' })).toContainText(
    'The signature of the TLSA records of mx.contoso.test:25 runs out',
  );
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Calendar (.ics)' }).click(),
  ]);
  const text = (await readFile(await saved.path(), 'utf8')).replaceAll('\r\n ', '');
  const summaries = text.match(/^SUMMARY:.*$/gm)?.map((line) => line.trim());
  for (const title of [
    `${world.place}: The CA asks for renewal from now on`,
    `${world.place}: The signature of the TLSA records of ${world.place} runs out`,
    `${world.place}: The revocation list for the server’s certificate runs out`,
    'mx.contoso.test:25: The signature of the TLSA records of mx.contoso.test:25 runs out',
  ])
    expect(summaries).toContain(`SUMMARY:${title}`);
  await page.close();
});
