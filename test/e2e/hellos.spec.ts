/** What one hello can't show: two chains at one address, and servers that begin to speak in clear. */
import { expect, test } from 'playwright/test';
import { HOST, makeHierarchy, presented, type Hierarchy } from './support/hierarchy.ts';
import { checkText, openStart, rowOf, trustRoot, unfoldPart, verdictOf } from './support/page.ts';
import { makeLink, openShare } from './support/share.ts';
import { serveChains, serveOldOnly, serveStartTls } from './support/servers.ts';

let hierarchy: Hierarchy;
test.beforeAll(async () => {
  hierarchy = await makeHierarchy();
});

test('a whole ECDSA chain beside an RSA certificate alone: both are judged', async ({ page }) => {
  const rsaLeaf = await hierarchy.serve({ key: 'rsa-2048' });
  await using server = await serveChains([
    await presented([rsaLeaf]),
    await presented([hierarchy.leaf, hierarchy.issuing]),
  ]);
  await openStart(page);
  await trustRoot(page, hierarchy.root.pem);
  await checkText(page, `${HOST}:${server.port}`);
  expect(await verdictOf(page)).toMatch(/^Clients trust localhost/);
  const other = page.getByText(/beside the one below\. Among the clients judged here: Lync Phone Edition/);
  await expect(other).toContainText('which the server does not send');

  await page.getByRole('button', { name: 'Look at its 1 certificate' }).click();
  await expect(page.locator('#verdict')).toContainText('which the server does not send');
  await page.getByRole('button', { name: 'Back to everybody else’s' }).click();
  await expect(page.locator('#verdict')).toContainText('Clients trust localhost');
});

test('whom old versions keep out stands in the matrix, beside the verdict and before the plan', async ({
  page,
}) => {
  await using server = await serveOldOnly(await presented([hierarchy.leaf, hierarchy.issuing]));
  await openStart(page);
  await trustRoot(page, hierarchy.root.pem);
  await checkText(page, `${HOST}:${server.port}`);
  await verdictOf(page);
  const said = page.getByText(/kinds of client can’t connect .*speaks only TLS 1\.0/);
  await expect(said).toBeVisible();
  const [count = ''] = /^\d+/.exec((await said.textContent()) ?? '') ?? [];
  await expect(page.getByText('So that all clients can connect: Turn TLS 1.2 on')).toBeVisible();
  const clients = page.locator('#clients');
  await expect(clients).toContainText(`no connection for ${count}`, { timeout: 30_000 });
  await unfoldPart(page, 'clients');
  await expect(rowOf(page, 'Chrome')).toContainText('Can’t connect');
  await expect(clients).toContainText(
    'stop at the same place: Can’t connect: the server speaks only TLS 1.0.',
  );

  // Whoever gets the link is told the same, who has not asked the server.
  await openShare(page);
  const reader = await page.context().browser()?.newPage();
  if (!reader) throw new Error('There is no browser.');
  await reader.goto(await makeLink(page));
  await expect(reader.locator('#verdict')).toBeVisible();
  await expect(reader.getByText(/kinds of client can’t connect .*speaks only TLS 1\.0/)).toBeVisible();
  await expect(reader.getByText('So that all clients can connect: Turn TLS 1.2 on')).toBeVisible();
  await reader.context().close();
});

test('a mail server asked for TLS at once is checked with STARTTLS by one click', async ({ page }) => {
  await using server = await serveStartTls(await presented([hierarchy.leaf, hierarchy.issuing]));
  await openStart(page);
  await trustRoot(page, hierarchy.root.pem);
  await checkText(page, `${HOST}:${server.port}`);
  await expect(page.getByText('This port does not speak TLS')).toBeVisible();
  await page.getByRole('button', { name: 'Check with SMTP with STARTTLS' }).click();
  expect(await verdictOf(page)).toMatch(/^Clients trust localhost/);
});
