/** What DNS and the CA say beside a result and of a domain, in each language: no English in it, nor outside what is marked as such. */
import { expect, test, type Page } from 'playwright/test';
import { loadPart } from '#lib/content/messages/load.ts';
import { PHONE, sidewaysScroll } from './support/axe.ts';
import { openBesideWorld } from './support/beside-world.ts';
import { openStart, unfoldPart } from './support/page.ts';
import { DEEP, anyEnglish, unmarkedEnglish } from './support/unmarked-english.ts';

async function ask(page: Page, text: string): Promise<void> {
  await openStart(page);
  await page.locator('#ask').fill(text);
  await page.locator('#ask').press('Enter');
}

const PANEL = '[data-testid="beside"]';

for (const locale of DEEP) {
  test(`no English in CAA, TLSA and renewal windows in ${locale}`, async ({ browser }) => {
    await using world = await openBesideWorld(true);
    const context = await browser.newContext({ locale, baseURL: world.app.address });
    const page = await context.newPage();
    const { aside } = await loadPart(locale, 'aside');
    const { beside } = await loadPart(locale, 'beside');
    const panel = page.locator(PANEL);

    await ask(page, world.place);
    await page.waitForURL(({ pathname }) => pathname === '/r');
    await unfoldPart(page, 'beside');
    await page.getByRole('button', { name: aside.beside['look-up'] }).click();
    await expect(panel).toContainText('letsencrypt.org');
    await expect(panel).toContainText(world.resolver);
    await expect(panel).toContainText(beside.window.title);
    expect.soft(await anyEnglish(page, PANEL), 'result').toEqual([]);
    expect.soft(await unmarkedEnglish(page), 'result').toEqual([]);
    await page.setViewportSize({ width: PHONE, height: 844 });
    expect.soft(await sidewaysScroll(page), 'result').toBeLessThanOrEqual(0);

    await ask(page, 'ann@contoso.test');
    await page.getByRole('button', { name: aside.beside['look-up'] }).click();
    await expect(panel).toContainText('mx.contoso.test:25');
    await expect(panel.getByRole('heading', { name: world.place })).toBeVisible();
    await expect(panel).toContainText(beside.mx.title);
    expect.soft(await anyEnglish(page, PANEL), 'domain').toEqual([]);
    expect.soft(await unmarkedEnglish(page), 'domain').toEqual([]);
    expect.soft(await sidewaysScroll(page), 'domain').toBeLessThanOrEqual(0);
    await context.close();
  });
}
