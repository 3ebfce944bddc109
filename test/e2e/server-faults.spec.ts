import { expect, test } from 'playwright/test';
import { toPem } from '#lib/cli/pki.ts';
import type { EndpointResult } from '#lib/endpoints/wire.ts';
import { FAULT_CASES, HOST, makeHierarchy, presented, type Hierarchy } from './support/hierarchy.ts';
import {
  checkText,
  openRecheck,
  openStart,
  planLine,
  box,
  recheckFor,
  trustRoot,
  verdictOf,
} from './support/page.ts';
import { serveChain } from './support/servers.ts';

let hierarchy: Hierarchy;
test.beforeAll(async () => {
  hierarchy = await makeHierarchy();
});

for (const fault of FAULT_CASES) {
  test(`a real TLS server with: ${fault.name}`, async ({ page }) => {
    await using server = await serveChain(await presented(await fault.make(hierarchy)));
    await openStart(page);
    if (fault.trustRoot) await trustRoot(page, hierarchy.root.pem);
    await checkText(page, `${HOST}:${server.port}`);
    expect(await verdictOf(page)).toMatch(fault.says);
    expect(server.connections()).toBeGreaterThan(0);
  });
}

test('an order problem is noted although the chain is trusted', async ({ page }) => {
  const order = FAULT_CASES.find(({ name }) => name === 'wrong order');
  if (!order) throw new Error('The case is missing.');
  await using server = await serveChain(await presented(await order.make(hierarchy)));
  await openStart(page);
  await trustRoot(page, hierarchy.root.pem);
  await checkText(page, `${HOST}:${server.port}`);
  await verdictOf(page);
  await expect(page.getByText('Worth fixing:')).toBeVisible();
});

test('another date and another host are judged without fetching again', async ({ page }) => {
  await using server = await serveChain(await presented([hierarchy.leaf, hierarchy.issuing]));
  await openStart(page);
  await trustRoot(page, hierarchy.root.pem);
  await box(page).fill(`https://${HOST}:${server.port}/adfs/ls/?wa=wsignin1.0`);
  await expect(planLine(page)).toContainText(`Server ${HOST}, port ${server.port}`);
  await box(page).press('Enter');
  expect(await verdictOf(page)).toMatch(/^Clients trust/);
  const fetched = server.connections();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await recheckFor(page, 'other.example');
  await expect(page.locator('#verdict')).toContainText('does not cover other.example');
  await openRecheck(page);
  await page.getByLabel(/Check at another time/).fill('2001-01-01T00:00');
  await page.getByLabel(/Check at another time/).press('Enter');
  await expect(page).toHaveTitle(/^Not trusted: other\.example/);

  expect(server.connections()).toBe(fetched);
  expect(requests.filter((url) => url.includes('/api/'))).toEqual([]);
});

test('a root removed from the list is no longer trusted, at once', async ({ page }) => {
  await using server = await serveChain(await presented([hierarchy.leaf, hierarchy.issuing, hierarchy.root]));
  await openStart(page);
  await trustRoot(page, toPem('CERTIFICATE', hierarchy.root.der));
  await checkText(page, `${HOST}:${server.port}`);
  expect(await verdictOf(page)).toMatch(/^Clients trust/);
  await page.getByRole('button', { name: 'Trusted roots' }).click();
  await page.getByRole('button', { name: /^Remove Fabrikam Test Root/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('#verdict')).toContainText('cannot trust localhost');
});

test('the same server can be fetched again after its repair, and a failure keeps the result', async ({
  page,
}) => {
  await openStart(page);
  await trustRoot(page, hierarchy.root.pem);
  const broken = await serveChain(await presented([hierarchy.leaf]));
  const { port } = broken;
  await checkText(page, `${HOST}:${port}`);
  expect(await verdictOf(page)).toContain('which the server does not send');
  await broken[Symbol.asyncDispose]();

  const again = page.getByRole('button', { name: `Fetch again from ${HOST}` });
  await again.click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'The server refused the connection' }),
  ).toBeVisible();
  await expect(page.locator('#verdict')).toContainText('which the server does not send');

  await using repaired = await serveChain(await presented([hierarchy.leaf, hierarchy.issuing]), port);
  await again.click();
  await expect(page.locator('#verdict')).toContainText('Clients trust localhost');
  expect(repaired.connections()).toBeGreaterThan(0);
});

test('a node that sends another chain is told, can be looked at and compared', async ({ page }) => {
  await using good = await serveChain(await presented([hierarchy.leaf, hierarchy.issuing]));
  await using forgotten = await serveChain(await presented([hierarchy.leaf]));
  // One name with two addresses needs a resolver of its own: here two real answers are put together.
  await page.route('**/api/v1/endpoint', async (route) => {
    const answer = async (port: number): Promise<EndpointResult> => {
      const response = await route.fetch({ postData: { host: HOST, port } });
      return (await response.json()) as EndpointResult;
    };
    const [first, second] = [await answer(good.port), await answer(forgotten.port)];
    const moved = second.addresses.map((entry) => ({ ...entry, address: '192.0.2.7' }));
    await route.fulfill({ json: { ...first, addresses: [...first.addresses, ...moved] } });
  });
  await openStart(page);
  await trustRoot(page, hierarchy.root.pem);
  await checkText(page, `${HOST}:${good.port}`);
  expect(await verdictOf(page)).toMatch(/^Clients trust/);
  await expect(page.getByText('The addresses of this host send different chains')).toBeVisible();
  await page.getByRole('button', { name: '1 certificate from 192.0.2.7' }).click();
  await expect(page.locator('#verdict')).toContainText('which the server does not send');
  await expect(page.getByRole('button', { name: '2 certificates from 127.0.0.1' })).toBeVisible();

  await page.getByRole('button', { name: /^Compare these two nodes/ }).click();
  await page.waitForURL('**/compare');
  await expect(page.getByRole('region', { name: 'Side A' })).toContainText('at 192.0.2.7');
  await expect(page.getByTestId('comparison')).toContainText(
    'B sends the intermediate “Fabrikam Issuing CA 1” that A lacks',
  );
});
