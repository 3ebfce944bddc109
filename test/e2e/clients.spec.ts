/** For whom a chain is trusted: several stores and an organisation's roots. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from 'playwright/test';
import { createAuthority, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { DAY_MS } from '#lib/core/time.ts';
import type { RunningApp } from '#test/tools/app.ts';
import { problems } from './support/axe.ts';
import { makeHierarchy, type Hierarchy } from './support/hierarchy.ts';
import { box, checkButton, rowOf, unfoldPart, verdictOf } from './support/page.ts';
import { startWithStores } from './support/stores.ts';

const LONG = {
  notBefore: new Date(Date.now() - 300 * DAY_MS),
  notAfter: new Date(Date.now() + 3000 * DAY_MS),
};

let app: RunningApp;
let hierarchy: Hierarchy;
let phone: Issued;

test.beforeAll(async () => {
  hierarchy = await makeHierarchy();
  phone = await createAuthority({ subject: 'CN=Phone Root, O=Fabrikam', ...LONG });
  app = await startWithStores({ phone, enterprise: [hierarchy.root] });
});
test.afterAll(() => app.stop());

const TRUSTED = /Clients trust .?localhost/;

async function checkChain(page: Page, host: string, chain: readonly { readonly pem: string }[]) {
  await page.goto(app.address);
  await box(page).fill(`${host}\n${chain.map(({ pem }) => pem).join('')}`);
  await checkButton(page).click();
  await verdictOf(page);
  await unfoldPart(page, 'clients');
  await expect(page.getByRole('columnheader', { name: 'Verdict' })).toBeAttached();
}

test('the organisation’s roots make a difference, client by client; a picked client has its own path', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const { leaf, issuing } = hierarchy;
  await checkChain(page, 'localhost', [leaf, issuing]);
  const android = rowOf(page, 'Android apps (system store)');
  await expect(rowOf(page, 'Outlook for Windows')).toContainText(
    'Trusted because of your organisation’s roots',
  );
  await expect(rowOf(page, 'iOS, iPadOS')).toContainText('Would be trusted once this client is set up');
  await expect(android).toContainText('Not trusted');
  await expect(android).toContainText('Ignores your organisation’s roots');
  await expect(page.locator('#verdict')).toContainText(TRUSTED);

  await android.getByRole('button', { name: 'Android apps (system store)' }).click();
  await expect(page.getByText('Note: As Android apps (system store) sees it')).toBeVisible();
  await expect(page.locator('#verdict')).toContainText('Fabrikam Test Root');
  await expect(page.locator('#verdict')).not.toContainText(TRUSTED);
  expect(await problems(page, [1280, 390])).toEqual([]);
  await page.getByRole('button', { name: 'Back to the general view' }).click();
  await expect(page.locator('#verdict')).toContainText(TRUSTED);
  await context.close();
});

test('what works only by fetching the missing intermediate is said', async ({ page }) => {
  const { issuing } = hierarchy;
  const files = createServer((_, response) => response.end(issuing.der)).listen(0, '127.0.0.1');
  await once(files, 'listening');
  const { port } = files.address() as AddressInfo;
  const leaf = await hierarchy.serve({ caIssuers: `http://127.0.0.1:${port}/issuing.crt` });
  await checkChain(page, 'localhost', [leaf]);
  await expect(rowOf(page, 'Outlook for Windows')).toContainText(
    'Works only because it fetches the missing intermediate',
  );
  await expect(rowOf(page, 'Java 21')).toContainText('Not trusted');
  files.close();
});

test('what works only until a date is said', async ({ page }) => {
  const ends = new Date(Date.now() + 20 * DAY_MS);
  const short = await issueAuthority(hierarchy.root, {
    subject: 'CN=Fabrikam Short CA, O=Fabrikam',
    ...LONG,
    notAfter: ends,
  });
  await checkChain(page, 'localhost', [await hierarchy.serve({}, short), short]);
  await expect(rowOf(page, 'Outlook for Windows')).toContainText(
    `Works only until ${ends.toISOString().slice(0, 10)}`,
  );
});

test('a matrix that could not be made says so and can be tried again', async ({ page }) => {
  // Only the phone's store knows the name of this root: the general verdict needs no shard, the matrix does.
  const issuing = await issueAuthority(phone, { subject: 'CN=Phone Issuing, O=Fabrikam', ...LONG });
  const leaf = await hierarchy.serve({}, issuing);
  await page.context().route('**/api/v1/trust/shard-*', (route) => route.abort());
  await page.goto(app.address);
  await box(page).fill(`localhost\n${leaf.pem}${issuing.pem}`);
  await checkButton(page).click();
  await verdictOf(page);
  const failed = page.getByRole('alert').filter({ hasText: 'could not be judged for every client' });
  await expect(failed).toBeVisible();
  await expect(page.getByText('judging for every client')).toBeHidden();
  await page.context().unroute('**/api/v1/trust/shard-*');
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(rowOf(page, 'Lync Phone Edition')).toContainText('Trusted');
  await expect(rowOf(page, 'Java 21')).toContainText('Not trusted');
  await expect(failed).toBeHidden();
});
