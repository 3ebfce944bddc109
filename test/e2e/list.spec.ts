import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from 'playwright/test';
import { problems } from './support/axe.ts';
import { FAULT_CASES, HOST, makeHierarchy, presented, type Hierarchy } from './support/hierarchy.ts';
import { box, openStart, planLine, trustRoot, verdictOf } from './support/page.ts';
import { closedPort, serveChain, type LoopbackServer } from './support/servers.ts';
import { serveEndpoints, type World } from './support/world.ts';

let hierarchy: Hierarchy;
const servers: LoopbackServer[] = [];
/** Places by the name of their fault. */
const places = new Map<string, string>();

test.beforeAll(async () => {
  hierarchy = await makeHierarchy();
  for (const { name, make } of FAULT_CASES) {
    const server = await serveChain(await presented(await make(hierarchy)));
    servers.push(server);
    places.set(name, `${HOST}:${server.port}`);
  }
  places.set('closed', `${HOST}:${await closedPort()}`);
});
test.afterAll(async () => {
  for (const server of servers) await server[Symbol.asyncDispose]();
});

const place = (name: string): string => places.get(name) ?? name;
const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: place(name), exact: true }) });
const progress = (page: Page) => page.getByTestId('list-progress');
const field = (page: Page) => page.getByLabel(/^Hosts, one a line or as CSV/);
const hosts = (page: Page) => page.getByRole('rowheader').allInnerTexts();

async function checkAll(page: Page): Promise<void> {
  await page.goto('/list');
  await trustRoot(page, hierarchy.root.pem);
  await field(page).fill([...places.values()].join('\n'));
  await page.getByRole('button', { name: 'Check all' }).click();
  await expect(progress(page)).toContainText(`${places.size} of ${places.size} hosts checked`);
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

test('several hosts on the start page become a list, each with its verdict', async ({ page }) => {
  await openStart(page);
  await trustRoot(page, hierarchy.root.pem);
  await box(page).fill([...places.values()].join('\n'));
  await expect(planLine(page)).toHaveText(`${places.size} hosts, to be checked as a list.`);
  await page.getByRole('button', { name: 'Check all' }).click();
  await page.waitForURL('**/list');
  await expect(progress(page)).toContainText(`${places.size} of ${places.size} hosts checked`);
  await expect(row(page, 'good chain')).toContainText(/Trusted\s*(59|60) days/);
  await expect(row(page, 'missing intermediate')).toContainText('which the server does not send');
  await expect(row(page, 'expired leaf')).toContainText(/Not trusted.*ended [23] days ago/);
  await expect(row(page, 'closed')).toContainText('The server refused the connection');
});

test('in another language the certificate that ends first is named in its quotation marks', async ({
  page,
}) => {
  await checkAll(page);
  await expect(row(page, 'expired intermediate')).toContainText('(“Fabrikam Old CA”)');
  await page.getByLabel('Language').selectOption('de');
  await expect(row(page, 'expired intermediate')).toContainText('(„Fabrikam Old CA“)');
});

test('sorted and filtered, by the keyboard too', async ({ page }) => {
  await checkAll(page);
  await page.getByRole('button', { name: 'Days left' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Days left' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const ascending = await hosts(page);
  expect(ascending.slice(0, 2).toSorted()).toEqual(
    [place('expired intermediate'), place('expired leaf')].toSorted(),
  );
  expect(ascending.at(-1)).toBe(place('closed'));
  await page.keyboard.press('Enter');
  expect((await hosts(page)).at(-1)).toBe(place('closed'));
  await page.getByLabel('Verdict').selectOption({ label: 'No certificates (1)' });
  expect(await hosts(page)).toEqual([place('closed')]);
  await page.getByLabel('Verdict').selectOption('all');
  await page.getByLabel('Ends').selectOption('0');
  await expect(page.getByText('2 hosts shown')).toBeVisible();
  await page.getByLabel('Host contains').fill('no such');
  await expect(page.getByText('No host fits the filters.')).toBeVisible();
});

test('a row opens as a result, the list is still there on the way back, and a row is checked again', async ({
  page,
}) => {
  await checkAll(page);
  const broken = place('missing intermediate');
  await page.getByRole('button', { name: `Open the result of ${broken}` }).click();
  expect(await verdictOf(page)).toContain('which the server does not send');
  await page.goBack();
  await expect(progress(page)).toContainText('hosts checked');
  await servers[1]?.[Symbol.asyncDispose]();
  const port = Number(broken.split(':')[1]);
  servers[1] = await serveChain(await presented([hierarchy.leaf, hierarchy.issuing]), port);
  await page.getByRole('button', { name: `Check ${broken} again` }).click();
  await expect(row(page, 'missing intermediate')).toContainText('Trusted');
  await expect(row(page, 'missing intermediate')).not.toContainText('Not trusted');
  // As it was, for the tests after this one.
  await servers[1][Symbol.asyncDispose]();
  servers[1] = await serveChain(await presented([hierarchy.leaf]), port);
});

test('CSV in, with its columns found; CSV and JSON out', async ({ page }) => {
  await page.goto('/list');
  const csv = `Site;FQDN;Owner\n"Köln; Dom";${place('good chain')};Ann\nBonn;${place('closed')};Bob\nBonn;not a host;Bob\n`;
  await page
    .getByLabel('List file')
    .setInputFiles({ name: 'hosts.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByTestId('list-plan')).toHaveText('2 hosts from the column “FQDN”.');
  await expect(page.getByText('Line 4, “not a host”:')).toBeVisible();
  await page.getByRole('button', { name: 'Check all' }).click();
  await expect(progress(page)).toContainText('2 of 2 hosts checked');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const lines = (await textOf(await saved)).split('\r\n');
  expect(lines[0]).toMatch(/^\ufeffhost,port,/);
  expect(lines[2]).toContain('connection-refused');
  const json = page.waitForEvent('download');
  await page.getByRole('button', { name: 'JSON' }).click();
  expect(JSON.parse(await textOf(await json))).toMatchObject({
    version: 1,
    hosts: [{ host: HOST }, { fault: 'connection-refused' }],
  });
});

test('a long list tells how far it is, is stopped and goes on', async ({ page }) => {
  const good = servers[0];
  if (!good) throw new Error('The server is missing.');
  const world: World = new Map();
  for (let index = 0; index < 40; index += 1) {
    world.set(`h${index}.contoso.test:443`, [{ address: '192.0.2.1', port: good.port }]);
  }
  let open = 10;
  let more = (): void => undefined;
  let gate = new Promise<void>((resolve) => {
    more = resolve;
  });
  await serveEndpoints(page, world, async () => {
    open -= 1;
    if (open < 0) await gate;
  });
  await page.goto('/list');
  await field(page).fill([...world.keys()].join('\n'));
  await page.getByRole('button', { name: 'Check all' }).click();
  await expect(progress(page)).toContainText(/^10 of 40 hosts checked, about \d+ (seconds|minutes?) left$/);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress(page)).toHaveText('10 of 40 hosts checked, stopped');
  open = Infinity;
  more();
  gate = Promise.resolve();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(progress(page)).toHaveText('40 of 40 hosts checked');
  await page.getByRole('button', { name: 'New list' }).click();
  await expect(field(page)).toBeVisible();
});

test('it waits as long as the server asks for, instead of giving up', async ({ page }) => {
  let turn = 0;
  await page.route('**/api/v1/endpoint', async (route) => {
    turn += 1;
    if (turn > 1) return route.continue();
    const variable = 'CHAINSIGHT_CLIENT_RATE';
    const fault = { code: 'rate-limited', scope: 'client', retryAfterSeconds: 1, perMinute: 600, variable };
    return route.fulfill({
      status: 429,
      json: { version: 1, ok: false, error: { fault, message: '', advice: '' } },
    });
  });
  await page.goto('/list');
  await field(page).fill(place('good chain'));
  await page.getByRole('button', { name: 'Check all' }).click();
  await expect(progress(page)).toContainText(
    'held to 600 checks a minute by this server (CHAINSIGHT_CLIENT_RATE)',
  );
  await expect(progress(page)).toHaveText('1 of 1 host checked');
  await expect(row(page, 'good chain')).not.toContainText('Too many');
  expect(turn).toBe(2);
});

test('axe finds nothing on the pages of a list', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto('/list');
  await field(page).fill('sts.contoso.com\nnot a host');
  expect(await problems(page, [1280, 390])).toEqual([]);
  await checkAll(page);
  expect(await problems(page, [1280, 390])).toEqual([]);
  await context.close();
});

test('the dates of all hosts, the first to end first, and one calendar of them', async ({ page }) => {
  await checkAll(page);
  await page.getByRole('button', { name: /^Work out the dates of \d+ chains$/ }).click();
  const dates = page.getByRole('list', { name: 'Chains, the first to end first' });
  await expect(dates.getByRole('listitem').filter({ hasText: place('good chain') })).toContainText(
    'The server’s certificate expires',
  );
  await expect(dates.getByRole('listitem').last()).toContainText('Nobody trusts it now');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Calendar (.ics)' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('hosts-dates.ics');
  const text = (await textOf(saved)).replaceAll('\r\n ', '');
  expect(text).toContain(`SUMMARY:${place('good chain')}: The server’s certificate expires`);
  const uids = text.match(/^UID:.*$/gm) ?? [];
  expect(new Set(uids).size).toBe(uids.length);
  expect(await problems(page, [1280, 390, 320])).toEqual([]);
});
