import { expect, test, type Page, type Route } from 'playwright/test';
import { makeHierarchy } from './support/hierarchy.ts';
import { box, openStart, pickFiles, planLine } from './support/page.ts';
import { serveTcp } from './support/servers.ts';

/** Opens a page whose code does not come before it is let through, as over a slow network. */
async function openEarly(page: Page, address: string): Promise<() => void> {
  const codeMayCome = Promise.withResolvers<null>();
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await codeMayCome.promise;
    await route.continue();
  });
  // The page is not loaded as long as its code is held back.
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return () => codeMayCome.resolve(null);
}

/** Opens the start page, and takes in hand what comes when the reader turns to the box. */
async function openThen(page: Page, more: (route: Route) => Promise<void>): Promise<void> {
  await openStart(page);
  await page.waitForLoadState('networkidle');
  await page.route('**/_next/static/chunks/*.js', more);
}

test('what is typed while the code comes stays, and is taken up', async ({ page }) => {
  const letCodeCome = await openEarly(page, '/');
  await box(page).pressSequentially('sts.con');
  letCodeCome();
  await box(page).pressSequentially('toso.com', { delay: 50 });
  await expect(planLine(page)).toHaveText('Server sts.contoso.com, port 443, TLS.');
  await expect(box(page)).toHaveValue('sts.contoso.com');
});

test('Enter before the code has come checks when it has', async ({ page }) => {
  await using server = await serveTcp();
  const letCodeCome = await openEarly(page, '/');
  await box(page).pressSequentially(`localhost:${server.port}`);
  await box(page).press('Enter');
  letCodeCome();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await expect(box(page)).toHaveValue(`localhost:${server.port}`);
});

test('so does the button', async ({ page }) => {
  await using server = await serveTcp();
  const letCodeCome = await openEarly(page, '/');
  await box(page).pressSequentially(`localhost:${server.port}`);
  await page.getByRole('button', { name: 'Check chain' }).click();
  letCodeCome();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
});

test('what is entered while its reader comes is checked and refused once it has', async ({ page }) => {
  await using server = await serveTcp();
  const { leaf } = await makeHierarchy();
  const readerMayCome = Promise.withResolvers<null>();
  await openThen(page, async (route) => {
    await readerMayCome.promise;
    await route.continue();
  });
  await box(page).fill(
    `-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----\n${leaf.pem}`,
  );
  await expect(box(page)).toHaveValue('');
  await box(page).fill(`localhost:${server.port}`);
  await box(page).press('Enter');
  await expect(planLine(page)).not.toContainText(String(server.port));
  readerMayCome.resolve(null);
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await expect(box(page)).toHaveValue(`localhost:${server.port}`);
});

test('where its reader can’t be loaded it is said, and what was entered is there again', async ({ page }) => {
  await openThen(page, (route) => route.abort());
  await box(page).fill('sts.contoso.com');
  await expect(page.getByRole('heading', { name: 'This part of the page failed' })).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Again' }).click();
  await expect(box(page)).toHaveValue('sts.contoso.com');
  await expect(planLine(page)).toHaveText('Server sts.contoso.com, port 443, TLS.');
});

test('a message looked up while the code comes stays, and is answered', async ({ page }) => {
  const letCodeCome = await openEarly(page, '/errors');
  const field = page.getByLabel('Message, code or log');
  await field.pressSequentially('0x800B0109');
  letCodeCome();
  await expect(page.getByRole('status').filter({ hasText: /found/ })).toBeVisible();
  await expect(field).toHaveValue('0x800B0109');
});

test('a button pressed while files are being read counts once they are', async ({ page }) => {
  const { leaf } = await makeHierarchy();
  // The worker that reads them comes later.
  const workerMayCome = Promise.withResolvers<null>();
  await page.route('**/_next/static/worker/**', async (route) => {
    await workerMayCome.promise;
    await route.continue();
  });
  await openStart(page);
  await pickFiles(page, { 'leaf.cer': leaf.der });
  await page.getByRole('button', { name: 'Check chain' }).click();
  await expect(page.getByText('The files are still being read.')).toBeVisible();
  workerMayCome.resolve(null);
  await expect(page.locator('#verdict')).toBeVisible();
});

test('once somebody types, certificates are judged though the server is down', async ({ browser }) => {
  const { leaf } = await makeHierarchy();
  let patience = 500;
  // What is fetched ahead comes in quiet moments: on a busy machine later. What is not fetched ahead never does.
  await expect(async () => {
    patience *= 4;
    const context = await browser.newContext();
    const page = await context.newPage();
    await openStart(page);
    await box(page).fill(leaf.pem);
    await expect(planLine(page)).toContainText('1 certificate');
    await page.waitForTimeout(patience);
    await context.setOffline(true);
    await box(page).press('Control+Enter');
    await expect(page.locator('#verdict')).toBeVisible({ timeout: 4 * patience });
    await context.close();
  }).toPass({ timeout: 240_000 });
});
