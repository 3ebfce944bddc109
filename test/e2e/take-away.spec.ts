/** What leaves the result page: summary, report, PEM, repaired chain, paper. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { decodeInput } from '#lib/core/input/decode.ts';
import { makeHierarchy } from './support/hierarchy.ts';
import { checkText, openStart, openTakeAway, unfoldPart, verdictOf } from './support/page.ts';
import { saveForm } from './support/share.ts';

async function openExample(page: Page, title: string): Promise<void> {
  await openStart(page);
  await page.getByRole('button', { name: title }).click();
  await verdictOf(page);
}

/** Presses a button that saves a file; gives its name and bytes. */
async function save(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Pages of a PDF, by its page objects. */
const pagesOf = (pdf: Uint8Array): number =>
  new TextDecoder('latin1').decode(pdf).match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

async function subjectsIn(bytes: Uint8Array): Promise<number> {
  const { certificates, problems } = await decodeInput({ name: 'saved', bytes });
  expect(problems).toEqual([]);
  return certificates.length;
}

test('the summary is copied as Markdown, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page, 'Expired certificate');
  await openTakeAway(page);
  await page.getByRole('menuitem', { name: 'Copy summary' }).click();
  await expect(page.locator('#announcements')).toHaveText('Copied.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('## Not trusted:');
  expect(text).toContain('✗ expired.');
});

test('formatted text is copied beside plain text, without script from a name', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page, 'Wrong host');
  await page.getByRole('button', { name: 'Copy, save, compare' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Copy formatted text' }).press('Enter');
  await expect(page.locator('#announcements')).toHaveText('Copied.');
  const [html, plain] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return [await read('text/html'), await read('text/plain')];
  });
  expect(html).toMatch(/<h2[^>]*>Not trusted: /);
  expect(html).toContain('<table');
  expect(plain).toContain('## Not trusted: ');
  expect(plain).toContain('### Dates');
});

test('the report and the chain as sent are saved as files', async ({ page }) => {
  await openExample(page, 'Wrong order');
  const report = await saveForm(page, 'Report (JSON)');
  expect(report.name).toBe('sts.contoso.com-report.json');
  expect(JSON.parse(new TextDecoder().decode(report.bytes))).toMatchObject({
    version: 1,
    host: 'sts.contoso.com',
  });
  const table = await saveForm(page, 'Table (CSV)');
  expect(table.name).toBe('sts.contoso.com-report.csv');
  expect(new TextDecoder().decode(table.bytes)).toMatch(/\r\ncertificate,/);
  const chain = await saveForm(page, 'PEM as sent');
  expect(chain.name).toBe('sts.contoso.com-chain.pem');
  expect(await subjectsIn(chain.bytes)).toBe(3);
});

test('a wrong order comes back repaired, judged before it is offered', async ({ page }) => {
  await openExample(page, 'Wrong order');
  await unfoldPart(page, 'repair');
  await expect(
    page.getByText('Judged again as if it were sent already: trusted, and complete.'),
  ).toBeVisible();
  const p7b = await save(page, 'P7B');
  expect(p7b.name).toBe('sts.contoso.com.p7b');
  expect(await subjectsIn(p7b.bytes)).toBe(3);
  expect(await subjectsIn((await save(page, 'Intermediates only (PEM)')).bytes)).toBe(2);
  expect((await save(page, 'Single files (ZIP)')).name).toBe('sts.contoso.com.zip');
});

test('nothing is offered for repair when the list is right, or can’t be completed', async ({ page }) => {
  await openExample(page, 'Everything in place');
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Repaired chain' })).toHaveCount(0);
  await openExample(page, 'Missing intermediate');
  await unfoldPart(page, 'repair');
  await expect(page.getByText('as soon as “Northwind TLS RSA Issuing CA 4” is at hand')).toBeVisible();
  await expect(page.getByRole('button', { name: 'P7B' })).toHaveCount(0);
});

test('a finding leads to its certificate, opened and focused', async ({ page }) => {
  await openExample(page, 'Expired intermediate');
  await unfoldPart(page, 'findings');
  await page.getByRole('link', { name: 'Show Northwind TLS RSA Issuing CA 1' }).press('Enter');
  const card = page.locator('details:has(summary:focus)');
  await expect(card).toHaveAttribute('open', '');
  await expect(card.getByText('SPKI pin (SHA-256)')).toBeVisible();
});

test('the dates are saved as a calendar with reminders, and said in a list', async ({ page }) => {
  await openExample(page, 'Everything in place');
  await unfoldPart(page, 'dates');
  const dates = page.getByRole('list', { name: 'Dates' });
  await expect(dates.getByText(/^All \d+ clients that trust it now stop trusting it then\.$/)).toBeVisible();
  await expect(dates.locator('[aria-current="step"]')).toContainText('Renew the server’s certificate');
  const calendar = await save(page, 'Calendar (.ics)');
  expect(calendar.name).toBe('sts.contoso.com-dates.ics');
  const text = new TextDecoder().decode(calendar.bytes);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  expect(text.match(/TRIGGER:-P30D/g)).toHaveLength(4);
});

test('a usual result is one sheet of paper: verdict, chain, fault and fix, clients, dates, fingerprints', async ({
  page,
}) => {
  await openExample(page, 'Expired intermediate');
  await expect(page.getByText(/^Trusted by \d+ of/)).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pagesOf(pdf)).toBe(1);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = page.locator('.paper');
  await expect(paper.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(paper.getByText('The chain breaks here:')).toBeVisible();
  await expect(paper.getByText('How to fix it:')).toBeVisible();
  for (const part of ['Chain', 'Findings', 'For whom', 'Dates', 'Certificates']) {
    await expect(paper.getByRole('heading', { name: part })).toBeVisible();
  }
  await expect(paper.getByText(/^SHA-256 ([0-9A-F]{2}:){31}[0-9A-F]{2}$/)).toHaveCount(3);
  await expect(paper.getByText(/^Chainsight \d/)).toBeVisible();
  expect(await page.getByRole('article').getByRole('button').count()).toBe(0);
  await expect(page.getByRole('banner')).toBeHidden();
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'screen' });
  await expect(paper).toHaveCount(0);
});

test('a large result takes more sheets, and no entry is cut between two', async ({ page }) => {
  const { serve, issuing, leaf } = await makeHierarchy();
  const others = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      serve({ subject: `CN=Other ${index}, O=${'Long name '.repeat(6)}` }),
    ),
  );
  await openStart(page);
  await checkText(page, [leaf, issuing, ...others].map(({ pem }) => pem).join('\n'));
  await verdictOf(page);
  await page.emulateMedia({ media: 'print' });
  const entries = page.locator('.paper li');
  // What is printed is written when printing begins.
  await expect.poll(() => entries.count()).toBeGreaterThan(40);
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(6);
  const cut = await entries.evaluateAll(
    (all) => all.filter((entry) => getComputedStyle(entry).breakInside !== 'avoid').length,
  );
  expect(cut).toBe(0);
});

test('on a phone the menu keeps all of its entries within reach', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await openExample(page, 'Everything in place');
  await page.evaluate(() => scrollTo(0, 0));
  await openTakeAway(page);
  const menu = page.getByRole('menu');
  for (const entry of [menu.getByRole('menuitem').first(), menu.getByRole('menuitem').last()]) {
    await entry.scrollIntoViewIfNeeded();
    await expect(entry).toBeInViewport({ ratio: 1 });
  }
  const box = await menu.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
});
