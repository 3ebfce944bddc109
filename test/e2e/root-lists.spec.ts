/** Root lists on a fresh machine: they come by themselves while a result is open, and say what they rest on. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { loadPart } from '#lib/content/messages/load.ts';
import { startApp, type RunningApp } from '#test/tools/app.ts';
import { Mirror, PATHS, programmes } from '#test/trust/lists/mirror.ts';
import { problems } from './support/axe.ts';
import { DEEP, anyEnglish } from './support/unmarked-english.ts';
import { makeHierarchy, type Hierarchy } from './support/hierarchy.ts';
import { box, checkButton, rowOf, unfoldPart, unknownRow, verdictOf } from './support/page.ts';
import { makeLink, openShare, saveForm } from './support/share.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let app: RunningApp;
let mirror: Mirror;
let hierarchy: Hierarchy;
let folder: string;
/** Lets the answers go that are held back. */
let release: () => void;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  hierarchy = await makeHierarchy();
  const { der, pem } = hierarchy.root;
  const own = { der: new Uint8Array(der), pem };
  const all = await programmes(10);
  const of = {
    ...all,
    ...{ mozilla: [...all.mozilla, own], microsoft: [...all.microsoft, own], android: [...all.android, own] },
  };
  mirror = await Mirror.start();
  mirror.serveCcadb(of);
  mirror.serveArchive(of);
  // Nothing is answered until the test says so.
  const held: (() => void)[] = [];
  let open = false;
  for (const [path, answer] of [...mirror.answers]) {
    if (typeof answer === 'function') continue;
    mirror.answers.set(path, (_, response: ServerResponse) => {
      const send = (): void => {
        response.writeHead(200, { 'content-type': answer.type ?? 'text/csv' }).end(answer.body);
      };
      if (open) send();
      else held.push(send);
    });
  }
  release = () => {
    open = true;
    held.splice(0).forEach((send) => send());
  };
  folder = mkdtempSync(join(tmpdir(), 'chainsight-fresh-'));
  mkdirSync(join(folder, 'roots'));
  writeFileSync(join(folder, 'roots', 'notes.txt'), 'nothing');
  app = await startApp({
    ...mirror.environment(),
    CHAINSIGHT_DATA_DIR: join(folder, 'data'),
    CHAINSIGHT_ENTERPRISE_ROOTS: join(folder, 'roots'),
    CHAINSIGHT_TRUST_REFRESH_HOURS: '24',
  });
});
test.afterAll(async () => {
  await app.stop();
  await mirror.stop();
  rmSync(folder, { recursive: true });
});

test('lists that arrive while a result is open are counted, told in exports, and set against a link’s', async ({
  page,
  browser,
}) => {
  await page.goto(app.address);
  const { leaf, issuing } = hierarchy;
  await box(page).fill(`localhost\n${[leaf, issuing].map(({ pem }) => pem).join('')}`);
  await checkButton(page).click();
  await verdictOf(page);
  await unfoldPart(page, 'clients');
  await expect(unknownRow(page)).toContainText('Not known');
  await expect(unknownRow(page)).toContainText('Outlook for Windows');
  await expect(page.getByText(/Fetching the root lists of .*Microsoft/)).toBeVisible();
  // What a link made now tells of the lists: the few that are here already.
  await openShare(page);
  const link = await makeLink(page);
  await page.keyboard.press('Escape');
  release();
  // Windows Update’s folder is not in the mirror, so the CCADB’s report counts for Windows.
  await expect(rowOf(page, 'Outlook for Windows')).toContainText('Trusted', { timeout: 60_000 });
  await expect(rowOf(page, 'Android apps (system store)')).toContainText('Trusted', { timeout: 60_000 });
  await expect(rowOf(page, 'Java 21')).toContainText('Not trusted');
  await expect(
    page.getByText(/Lists of roots: .*Microsoft’s list of \d{4}-\d\d-\d\d, fetched today/),
  ).toBeVisible();
  await expect(
    page.getByText(/Java’s list of 2022-01-23, fetched today \(60 roots, more than 60 days old\)/),
  ).toBeVisible();

  const json = await saveForm(page, 'Report (JSON)');
  const { rootLists } = JSON.parse(new TextDecoder().decode(json.bytes)) as {
    readonly rootLists: readonly { readonly id: string; readonly date: string | null }[];
  };
  expect(rootLists).toContainEqual(expect.objectContaining({ id: 'java', date: '2022-01-23', count: 60 }));
  const table = await saveForm(page, 'Table (CSV)');
  expect(new TextDecoder().decode(table.bytes)).toMatch(
    /\r\nlist,"Java’s list of 2022-01-23, fetched \d{4}-\d\d-\d\d \(60 roots, more than 60 days old\)"/,
  );

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(link);
  await expect(reader.getByText(/Lists of roots differ from those the sender had/)).toContainText(
    'Java: only you have it (2022-01-23)',
  );
  await reader.context().close();
});

test('“Trusted roots” shows each list, where it came from and what it lacks', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(app.address);
  await page.getByRole('button', { name: 'Trusted roots' }).click();
  const dialog = page.getByRole('dialog', { name: 'Trusted roots' });
  const lists = dialog.getByRole('list', { name: 'Root lists of this server' });
  const rowFor = (title: string) => lists.getByRole('listitem').filter({ hasText: title });
  await expect(rowFor('Apple')).toContainText(/110 roots, list of \d{4}-\d\d-\d\d, fetched today/);
  await expect(rowFor('Apple')).toContainText(mirror.addresses.ccadb);
  await expect(rowFor('Microsoft')).toContainText('lacks Microsoft’s limits by date');
  await expect(rowFor('Microsoft')).toContainText('Windows Update was answered with HTTP status 404');
  await expect(rowFor('Java')).toContainText('more than 60 days old');
  await expect(rowFor('Lync Phone Edition')).toContainText('not at hand');
  await expect(dialog).toContainText('Your organisation’s folder on the server: 0 roots read');
  await expect(dialog.getByRole('list', { name: 'Files that were passed over' })).toContainText('notes.txt');
  expect(await problems(page, [1280, 390])).toEqual([]);

  await context.close();
});

test('no English in “Trusted roots”: lists, a store that is taken, and one that is not', async ({
  browser,
}) => {
  release();
  const { root, leaf } = hierarchy;
  for (const locale of DEEP) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { roots } = await loadPart(locale, 'roots');
    await page.goto(app.address);
    await page.locator('#ask').fill([leaf, hierarchy.issuing].map(({ pem }) => pem).join(''));
    await page.locator('#ask').press('Control+Enter');
    await page.locator('#clients > summary').click();
    await expect(page.locator('[data-not-fetched]')).toContainText(roots.fault['certificates-missing']);
    expect.soft(await anyEnglish(page, '[data-not-fetched]'), locale).toEqual([]);

    // The header's button, whatever it is called; on a phone it is behind a menu.
    await page.locator('header').getByRole('button').first().click();
    const dialog = page.getByRole('dialog');
    // Why a list is poorer, why another is missing, and what was passed over: none of it as the server’s log has it.
    const passed = roots.passed['no-certificate'].replace('{file}', 'notes.txt');
    await expect(dialog.getByRole('list', { name: roots.server['passed-over'] })).toHaveText(passed);
    const [before = '', after = ''] = roots.fault['http-status'].split('{status}');
    await expect(dialog).toContainText(`${before}404${after}`);
    await expect(dialog).toContainText(roots.note['no-block-dates']);
    await expect(dialog).toContainText(roots.fault['certificates-missing']);
    await page.setViewportSize({ width: 390, height: 844 });
    const give = (name: string, content: Uint8Array | string) =>
      dialog.getByLabel(roots.stores.file).setInputFiles({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(content),
      });
    const clear = async (what: string): Promise<void> => {
      expect.soft(await anyEnglish(page, '[role=dialog]'), `${locale}: ${what}`).toEqual([]);
      const over = await dialog.evaluate((one) => one.scrollWidth - one.clientWidth);
      expect.soft(over, `${locale}: ${what}`).toBe(0);
    };
    const outcome = dialog.getByRole('status');

    await give('taken.pem', root.pem + leaf.pem);
    await expect(outcome.filter({ hasText: roots.stores.target.microsoft })).toBeVisible();
    await clear('a store that was taken');
    await give('leaf.pem', leaf.pem);
    await expect(outcome.filter({ hasText: roots.refused['no-roots'] })).toBeVisible();
    await clear('no root');
    await give('cut.cer', root.der.slice(0, 100));
    await expect(outcome.filter({ hasText: roots.refused.title.replace('{file}', 'cut.cer') })).toBeVisible();
    await clear('a file that is cut');
    await context.close();
  }
});

test('a page of another site can’t have the lists fetched', async ({ request }) => {
  const answer = await request.post(`${app.address}/api/v1/trust/fetch`, {
    headers: { 'sec-fetch-site': 'cross-site' },
  });
  expect(answer.status()).toBe(403);
});

// Last: a second fetch is not allowed sooner than some time after the first.
test('“Trusted roots” fetches anew, and keeps the last good list', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(app.address);
  await page.getByRole('button', { name: 'Trusted roots' }).click();
  const dialog = page.getByRole('dialog', { name: 'Trusted roots' });
  const apple = dialog
    .getByRole('list', { name: 'Root lists of this server' })
    .getByRole('listitem')
    .filter({ hasText: 'Apple' });
  mirror.answers.set(PATHS.matrix, { status: 503, body: '' });
  await expect(async () => {
    await dialog.getByRole('button', { name: 'Fetch now' }).click();
    await expect(apple).toContainText('Not fetched: the CCADB was answered with HTTP status 503', {
      timeout: 3_000,
    });
  }).toPass({ timeout: 90_000 });
  await expect(apple).toContainText('110 roots');
  await context.close();
});
