import { expect, test } from 'playwright/test';
import { loadPart } from '#lib/content/messages/load.ts';
import { openStart, unfold, verdictOf } from './support/page.ts';
import { makeLink, openShare } from './support/share.ts';
import { DEEP, anyEnglish } from './support/unmarked-english.ts';

test('a check counts as running until its result is on the screen', async ({ page }) => {
  await openStart(page);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(
    ({ pathname }) => pathname === '/r',
    async (route) => {
      await held;
      await route.continue();
    },
  );
  await page.locator('[data-example="good"]').click();
  await expect(page.getByRole('status').filter({ hasText: 'Opening the result…' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeDisabled();
  release();
  expect(await verdictOf(page)).toMatch(/^Clients trust sts\.contoso\.com/);
});

test('no English where a result is not, or its link does not open', async ({ browser, page }) => {
  test.setTimeout(90_000);
  await openStart(page);
  await page.getByRole('button', { name: 'Everything in place' }).click();
  await verdictOf(page);
  await openShare(page);
  await page.getByLabel('Pass phrase (optional)').fill('correct horse');
  const closed = await makeLink(page);
  await page.getByRole('button', { name: 'Make another' }).click();
  await unfold(page.getByRole('dialog', { name: 'Share this result' }), /^Options/);
  await page.getByLabel('Pass phrase (optional)').fill('');
  await page.getByLabel('Delete after the first view').check();
  const once = await makeLink(page);

  for (const locale of DEEP) {
    const context = await browser.newContext({
      locale,
      viewport: { width: 390, height: 844 },
      serviceWorkers: 'block',
    });
    const reader = await context.newPage();
    const { opening } = await loadPart(locale, 'opening');
    const clear = async (what: string): Promise<void> => {
      expect.soft(await anyEnglish(reader, 'main'), `${locale}: ${what}`).toEqual([]);
      const over = await reader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(over, `${locale}: ${what}`).toBe(0);
    };
    const heading = reader.getByRole('heading', { level: 1 });

    await reader.goto('/r');
    await expect(heading).toHaveText(opening.none.title);
    await clear('nothing open');

    await reader.goto('/r/self#cut');
    await expect(heading).toHaveText(opening.fault.damaged.message);
    await clear('a damaged link');

    await reader.goto(`/r/none#${'A'.repeat(43)}`);
    await expect(heading).toHaveText(opening.fault.gone.message);
    await expect(reader).toHaveTitle(`${opening.shared} · Chainsight`);
    await clear('nothing stored');

    await reader.goto(once);
    await expect(heading).toHaveText(opening.once.title);
    await clear('a link for one view');

    await reader.goto(closed);
    await reader.locator('#share-pass-phrase').fill('wrong');
    await reader.locator('#share-pass-phrase').press('Enter');
    await expect(reader.locator('#share-pass-phrase-fault')).toContainText(
      opening.fault['wrong-pass-phrase'].message,
    );
    await clear('a wrong pass phrase');

    await openStart(reader);
    await reader.locator('[data-example="good"]').click();
    await verdictOf(reader);
    await reader.route('**/_next/static/worker/**', (route) => route.abort());
    await reader.reload();
    await expect(reader.getByRole('alert').filter({ hasText: opening.unfinished.title })).toBeVisible();
    await clear('a check that could not be finished');
    await context.close();
  }
});
