import { expect, test, type Page } from 'playwright/test';
import { askedOf, openStart, recheckFor, unfoldPart, verdictOf } from './support/page.ts';
import { makeLink, openShare } from './support/share.ts';

/** Opens an example and the share dialog on it. */
async function openDialog(page: Page, example: string): Promise<void> {
  await openStart(page);
  await page.getByRole('button', { name: example }).click();
  await verdictOf(page);
  await openShare(page);
}

const banner = (page: Page) => page.getByText(/Checked .* validated again just now/);

test('a stored link opens elsewhere, validated again; its key never leaves the browser', async ({
  page,
  browser,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await openDialog(page, 'Expired certificate');
  await page.getByLabel('Note for the reader').fill('Renew it before Friday, please.');
  const link = await makeLink(page);
  expect(link).toMatch(/\/r\/[\w-]{22}#[\w-]{43}$/);

  const reader = await (await browser.newContext()).newPage();
  reader.on('request', (request) => sent.push(request.url()));
  await reader.goto(link);
  await expect(banner(reader)).toContainText('same verdict');
  await expect(reader.locator('#verdict')).toContainText('expired');
  await expect(reader.getByText('Renew it before Friday, please.')).toBeVisible();
  const key = link.split('#')[1] ?? '';
  for (const request of sent) expect(request).not.toContain(key);
});

/** Opens a link to the example of an expired certificate in a browser of its own. */
async function openAsReader(page: Page, prepare: string): Promise<Page> {
  await openDialog(page, 'Expired certificate');
  const link = await makeLink(page);
  const reader = await page.context().browser()?.newContext();
  if (!reader) throw new Error('There is no browser.');
  await reader.addInitScript(prepare);
  const opened = await reader.newPage();
  await opened.goto(link);
  await expect(banner(opened)).toContainText('same verdict');
  return opened;
}

test('an opened link works on without the network: other questions, other clients, every part', async ({
  page,
}) => {
  const reader = await openAsReader(page, 'window.requestIdleCallback = (then) => setTimeout(then, 0);');
  const firefox = reader.getByRole('button', { name: /^Firefox/ }).first();
  await unfoldPart(reader, 'clients');
  await expect(firefox).toBeVisible();
  await reader.waitForLoadState('networkidle');
  await reader.context().setOffline(true);
  await recheckFor(reader, 'other.example');
  await expect(reader.locator('#verdict')).toContainText('other.example');
  await firefox.click();
  await reader.getByRole('button', { name: 'Back to the general view' }).click();
  await unfoldPart(reader, 'what-if');
  await reader.getByRole('button', { name: 'Try a scenario' }).click();
  await expect(reader.getByRole('button', { name: 'Try a scenario' })).toBeHidden();
  await openShare(reader);
  await reader.getByLabel('Carries everything itself').check();
  await makeLink(reader);
});

test('a part that can’t be loaded says so, and the result stays', async ({ page }) => {
  const reader = await openAsReader(page, 'window.requestIdleCallback = () => 0;');
  await reader.context().setOffline(true);
  await reader.getByRole('button', { name: 'Share', exact: true }).click();
  const notice = reader.getByRole('alert').filter({ hasText: 'This part could not be loaded' });
  await expect(notice).toBeVisible();
  await expect(reader.locator('#verdict')).toContainText('expired');
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toBeHidden();
  await reader.context().setOffline(false);
  await reader.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(reader.getByRole('dialog')).toBeVisible();
});

test('a link that carries everything asks the server for nothing', async ({ page, browser }) => {
  await openDialog(page, 'Missing intermediate');
  await page.getByLabel('Carries everything itself').check();
  const link = await makeLink(page);
  expect(link).toMatch(/\/r\/self#[\w-]{500,8000}$/);
  const reader = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await reader.goto(link);
  await expect(banner(reader)).toContainText('same verdict');
  expect(askedOf(asked)).toEqual([]);
});

test('one view: asked first, opened once, kept for this tab only', async ({ page, browser }) => {
  await openDialog(page, 'Expired certificate');
  await page.getByLabel('Delete after the first view').check();
  const link = await makeLink(page);
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(link.replace(/#.*/, `#${'A'.repeat(43)}`));
  await expect(reader.getByRole('heading', { name: 'The key in this link does not fit.' })).toBeVisible();
  await reader.goto('about:blank');
  await reader.goto(link);
  await expect(reader.getByRole('heading', { name: 'This link can be opened once' })).toBeVisible();
  await reader.reload();
  await reader.getByRole('button', { name: 'Open it now' }).click();
  await expect(banner(reader)).toBeVisible();
  await reader.reload();
  await expect(banner(reader)).toBeVisible();
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { name: 'Nothing is stored under this link.' })).toBeVisible();
});

test('a pass phrase is asked for, and a wrong one says so', async ({ page, browser }) => {
  await openDialog(page, 'Expired certificate');
  await page.getByLabel('Pass phrase (optional)').fill('correct horse');
  const link = await makeLink(page);
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(link);
  await reader.getByLabel('Pass phrase').fill('wrong');
  await reader.getByRole('button', { name: 'Open' }).click();
  await expect(reader.locator('#share-pass-phrase-fault')).toContainText('The pass phrase does not fit.');
  await reader.getByLabel('Pass phrase').fill('correct horse');
  await reader.getByRole('button', { name: 'Open' }).click();
  await expect(banner(reader)).toContainText('same verdict');
});

test('only the chain: the host is in nothing that was shared', async ({ page, browser }) => {
  await openDialog(page, 'Everything in place');
  await page.getByLabel('Only the chain').check();
  await expect(page.getByText('Also leave out the server’s own certificate')).toBeVisible();
  await page.getByLabel('Carries everything itself').check();
  const link = await makeLink(page);
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(link);
  await expect(reader.getByText('The sender left out the host')).toBeVisible();
  expect(await reader.locator('main').innerText()).not.toContain('sts.contoso.com');
});

test('the users’ view opens on the guide with the note on top', async ({ page, browser }) => {
  await openDialog(page, 'Everything in place');
  await page.getByLabel('The users’ guide').check();
  await page.getByLabel('Note for the users').fill('Call 4711 when stuck.');
  const link = await makeLink(page);
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(link);
  await expect(reader.getByText('Call 4711 when stuck.')).toBeVisible();
  await expect(reader.getByRole('heading', { level: 1 })).not.toHaveText('Shared result');
  await reader.getByRole('button', { name: 'Show the technical result' }).click();
  await expect(banner(reader)).toBeVisible();
});

test('roots that came with a link count only when the reader says so', async ({ page, browser }) => {
  await openDialog(page, 'Everything in place');
  const link = await makeLink(page);
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(link);
  await expect(reader.locator('#verdict')).toContainText('is not among the roots known here');
  await expect(reader.getByText('The sender saw: trusted')).toBeVisible();
  await reader.getByRole('button', { name: 'Count them here' }).click();
  await expect(reader.locator('#verdict')).toContainText('Clients trust');
});

test('one press makes a link for thirty days and copies it; the list tells what it was', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openStart(page);
  await page.getByRole('button', { name: 'Expired certificate' }).click();
  await verdictOf(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this result' });
  await expect(dialog.getByLabel('Lifetime')).toBeHidden();
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('heading', { name: 'Copied. The link is ready' })).toBeFocused();
  const link = await page.getByTestId('share-link').innerText();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await dialog.getByRole('tab', { name: 'My links (1)' }).click();
  const mine = dialog.getByRole('list', { name: 'My links' });
  await expect(mine).toContainText('Not trusted');
  await expect(mine).toContainText(/(29|30) days left/);
});

test('links made here are listed with their remaining life, and deleted for everybody', async ({
  page,
  browser,
}) => {
  await openDialog(page, 'Expired certificate');
  await page.getByLabel('Lifetime').selectOption('1 hour');
  await page.getByLabel('Note for the reader').fill('For the night shift.');
  const link = await makeLink(page);
  await page.getByRole('tab', { name: 'My links (1)' }).click();
  await expect(page.getByRole('list', { name: 'My links' })).toContainText(/5\d minutes left/);
  await expect(page.getByRole('list', { name: 'My links' })).toContainText('For the night shift.');
  await page.getByRole('button', { name: /^Delete the link to/ }).click();
  await expect(page.getByText('No stored links were made in this browser')).toBeVisible();
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(link);
  await expect(reader.getByRole('heading', { name: 'Nothing is stored under this link.' })).toBeVisible();
});

test('in another language a link tells when it was made as that language does', async ({ page }) => {
  await openDialog(page, 'Expired certificate');
  await makeLink(page);
  await page.goto('/links');
  await expect(page.getByRole('list', { name: 'My links' })).toContainText(/\d{4}-\d\d-\d\d/);
  await page.getByLabel('Language').selectOption('de');
  const list = page.getByRole('list', { name: 'Meine Links' });
  await expect(list).toContainText(/\d{1,2}\.\s\p{L}+\s\d{4}/u);
  await expect(list).not.toContainText(/\d{4}-\d\d-\d\d/);
});
