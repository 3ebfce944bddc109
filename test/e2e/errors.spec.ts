import { expect, test, type Page } from 'playwright/test';
import { box, checkButton, checkText, openStart } from './support/page.ts';
import { closedPort, serveTcp } from './support/servers.ts';

test.beforeEach(({ page }) => openStart(page));

/** The fault is told, and what was entered is still there. */
async function expectFault(page: Page, typed: string, title: string): Promise<void> {
  const alert = page.getByRole('alert').filter({ hasText: title });
  await expect(alert).toBeVisible();
  await expect(alert.getByRole('listitem').first()).toBeVisible();
  await expect(box(page)).toHaveValue(typed);
  await expect(checkButton(page)).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
}

test('a name that does not exist', async ({ page }) => {
  const typed = 'no-such-host.invalid';
  await checkText(page, typed);
  // Where there is no resolver at all, the look-up fails instead of finding nothing.
  const title = page.getByRole('alert').getByText(/The name (does not exist|could not be looked up)/);
  await expect(title).toBeVisible();
  await expect(box(page)).toHaveValue(typed);
});

test('nobody listens', async ({ page }) => {
  const typed = `localhost:${await closedPort()}`;
  await checkText(page, typed);
  await expectFault(page, typed, 'The server refused the connection');
});

test('the port speaks plain HTTP', async ({ page }) => {
  await using server = await serveTcp((socket) => {
    socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  });
  const typed = `localhost:${server.port}`;
  await checkText(page, typed);
  await expectFault(page, typed, 'This port does not speak TLS');
  await expect(page.getByText('answered with plain HTTP')).toBeVisible();
});

test('the server hangs up', async ({ page }) => {
  await using server = await serveTcp((socket) => socket.destroy());
  const typed = `localhost:${server.port}`;
  await checkText(page, typed);
  await expectFault(page, typed, 'The server hung up');
});

test('an address that the policy refuses names the setting', async ({ page }) => {
  await checkText(page, '10.20.30.40');
  await expectFault(page, '10.20.30.40', 'This address is not allowed here');
  await expect(page.getByText(/^CHAINSIGHT_ALLOWED_NETWORKS=.*10\.20\.30\.40/)).toBeVisible();
});

test('a check can be cancelled while the server is silent, and run again', async ({ page }) => {
  await using server = await serveTcp();
  const typed = `localhost:${server.port}`;
  await checkText(page, typed);
  await expect(page.getByText(`Fetching the chain of localhost, port ${server.port}`)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(checkButton(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Again' })).toHaveCount(0);
  await expect(box(page)).toHaveValue(typed);
  await checkButton(page).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
});

test('our own server does not answer', async ({ page, context }) => {
  const typed = `localhost:${await closedPort()}`;
  await checkText(page, typed);
  await expectFault(page, typed, 'The server refused the connection');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Again' }).click();
  await expectFault(page, typed, 'Chainsight’s own server does not answer');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Again' }).click();
  await expectFault(page, typed, 'The server refused the connection');
});

test('something else answers in our server’s place', async ({ page }) => {
  await page.route('**/api/v1/endpoint', (route) =>
    route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
  );
  await checkText(page, 'sts.contoso.com');
  await expectFault(page, 'sts.contoso.com', 'The answer can’t be read');
});
