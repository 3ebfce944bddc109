/**
 * What stands beside a chain: CAA and TLSA from a name server on loopback, a renewal window from a web server that
 * speaks as an ACME service does; on the result, in a domain, and against the certificate that comes next.
 */
import { expect, test, type Page } from 'playwright/test';
import { dns } from '#lib/cli/pki.ts';
import { DAY_MS } from '#lib/core/time.ts';
import { tlsaData } from '#lib/core/dns/tlsa.ts';
import { startDns } from '#test/server/support/dns.ts';
import { serveHttp } from '#test/server/support/relay.ts';
import { startApp } from '#test/tools/app.ts';
import { problems } from './support/axe.ts';
import { side, summary, takeText } from './support/compare.ts';
import { makeHierarchy, presented } from './support/hierarchy.ts';
import { box, checkText, openStart, pickFiles, trustRoot, unfoldPart, verdictOf } from './support/page.ts';
import { serveChain } from './support/servers.ts';

const EDGE = 'edge.contoso.test';
const WINDOW = { start: '2037-01-01T00:00:00Z', end: '2037-01-03T00:00:00Z' };

async function openWorld() {
  const { root, issuing, serve } = await makeHierarchy();
  const leaf = await serve({ subject: `CN=${EDGE}`, names: dns(EDGE) });
  const next = await serve({
    subject: `CN=${EDGE}`,
    names: dns(EDGE),
    notAfter: new Date(Date.now() + 90 * DAY_MS),
  });
  const edge = await serveChain(await presented([leaf, issuing]));
  const acme = await serveHttp((request, response) => {
    if (request.url === '/directory')
      response.end(JSON.stringify({ renewalInfo: `http://${request.headers.host ?? ''}/info` }));
    else response.setHeader('retry-after', '21600').end(JSON.stringify({ suggestedWindow: WINDOW }));
  });
  const data = tlsaData(leaf.der, { selector: 1, matching: 1 }) ?? '';
  const resolver = await startDns({
    [EDGE]: [{ type: 'A', address: '127.0.0.1' }],
    [`_${edge.port}._tcp.${EDGE}`]: [{ type: 'TLSA', usage: 3, selector: 1, matching: 1, data }],
    '_sip._tls.contoso.test': [{ type: 'SRV', priority: 0, weight: 0, port: edge.port, target: EDGE }],
    'contoso.test': [
      { type: 'CAA', flags: 0, tag: 'issue', value: 'letsencrypt.org' },
      { type: 'MX', preference: 10, exchange: 'mx.contoso.test' },
    ],
    '_25._tcp.mx.contoso.test': [{ type: 'TLSA', usage: 2, selector: 0, matching: 1, data: 'ab'.repeat(32) }],
  });
  const app = await startApp({
    CHAINSIGHT_RESOLVERS: resolver.address,
    CHAINSIGHT_ACME_DIRECTORIES: `Fabrikam=${acme.url}/directory`,
  });
  return {
    ...{ root, issuing, next, app, place: `${EDGE}:${edge.port}`, resolver: resolver.address },
    [Symbol.asyncDispose]: async () => {
      await app.stop();
      await Promise.all([resolver.stop(), acme.stop(), edge[Symbol.asyncDispose]()]);
    },
  };
}

const lookUp = (page: Page) => page.getByRole('button', { name: 'Look up CAA and TLSA' });
const beside = (page: Page) => page.getByTestId('beside');

test('CAA, TLSA and the renewal window stand beside a result, in both themes and widths', async ({
  browser,
}) => {
  await using world = await openWorld();
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
  await using world = await openWorld();
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
  await using world = await openWorld();
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
  await expect(summary(page)).toBeVisible();
  await expect(page.getByTestId('renewal')).toContainText('This renewal breaks nothing');
  await lookUp(page).click();
  const panel = beside(page);
  await expect(panel).toContainText('Step 1: publish the record below beside the old ones');
  const data = tlsaData(world.next.der, { selector: 1, matching: 1 }) ?? '';
  await expect(panel.locator('pre')).toContainText(`IN TLSA 3 1 1 ${data}`);
  expect(await problems(page, [1280, 390])).toEqual([]);
  await page.close();
});
