/** While a live result stands, the certificate or the request that comes next is dropped on it: held against that server. */
import { expect, test, type Browser, type Page } from 'playwright/test';
import { dns } from '#lib/cli/pki.ts';
import { DAY_MS } from '#lib/core/time.ts';
import { startDns } from '#test/server/support/dns.ts';
import { startApp } from '#test/tools/app.ts';
import { side, summary } from './support/compare.ts';
import { makeHierarchy, presented } from './support/hierarchy.ts';
import { makeRequest } from './support/openssl.ts';
import { checkText, dragFiles, openStart, trustRoot, verdictOf } from './support/page.ts';
import { serveChain } from './support/servers.ts';

const EDGE = 'edge.contoso.test';
const NAMES = [EDGE, 'certauth.edge.contoso.test'];

/** A server on a port of its own, whose live result is open. */
async function openWorld(browser: Browser) {
  const { root, issuing, serve } = await makeHierarchy();
  const leaf = await serve({ subject: `CN=${EDGE}`, names: dns(...NAMES) });
  const edge = await serveChain(await presented([leaf, issuing]));
  const resolver = await startDns({ [EDGE]: [{ type: 'A', address: '127.0.0.1' }] });
  const app = await startApp({ CHAINSIGHT_RESOLVERS: resolver.address });
  const page = await browser.newPage({ baseURL: app.address });
  const place = `${EDGE}:${edge.port}`;
  await openStart(page);
  await trustRoot(page, root.pem);
  await checkText(page, place);
  await verdictOf(page);
  return {
    ...{ issuing, serve, edge, page, place },
    [Symbol.asyncDispose]: async () => {
      await page.close();
      await app.stop();
      await Promise.all([resolver.stop(), edge[Symbol.asyncDispose]()]);
    },
  };
}

const offer = (page: Page, place: string) =>
  page.getByRole('button', { name: `Compare with what ${place} sends now` });
const renewal = (page: Page) => page.getByTestId('renewal');

test('the next certificate is held against the port that was looked at', async ({ browser }) => {
  await using world = await openWorld(browser);
  const { page, place, issuing, edge } = world;
  // Its first name is another host's: the one that was looked at is meant.
  const next = await world.serve({
    ...{ subject: `CN=${EDGE}`, names: dns('www.contoso.test', EDGE) },
    notAfter: new Date(Date.now() + 90 * DAY_MS),
  });
  await dragFiles(page, { 'new.pem': Buffer.from(next.pem + issuing.pem) });
  await page.getByRole('button', { name: 'Check chain' }).click();
  await verdictOf(page);
  const before = edge.connections();
  await offer(page, place).click();
  await expect(summary(page)).toBeVisible();
  expect(edge.connections()).toBeGreaterThan(before);
  await expect(side(page, 'A')).toContainText(place);
  await expect(side(page, 'B')).toContainText('new.pem');
  await expect(renewal(page)).toHaveText('This renewal breaks something: names.');
  await expect(page.getByRole('alert').filter({ hasText: 'could not be compared' })).toHaveCount(0);
});

test('a request is held against it, too, also after a reload', async ({ browser }) => {
  await using world = await openWorld(browser);
  const { page, place } = world;
  await dragFiles(page, { 'new.csr': Buffer.from(makeRequest([EDGE])) });
  await page.getByRole('button', { name: 'Look at the request' }).click();
  await expect(offer(page, place)).toBeVisible();
  // The open result tells the port once more.
  await page.reload();
  await offer(page, place).click();
  await expect(side(page, 'A')).toContainText(place);
  await expect(side(page, 'B')).toContainText('new.csr');
  await expect(renewal(page)).toHaveText('This renewal breaks something: names.');
});
