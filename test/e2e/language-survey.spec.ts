/** What DNS and the CA say beside a result and of a domain, in each language: no English outside what is marked as such. */
import { expect, test, type Page } from 'playwright/test';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { loadPart } from '#lib/content/messages/load.ts';
import { openBesideWorld } from './support/beside-world.ts';
import { openStart, unfoldPart } from './support/page.ts';
import { unmarkedEnglish } from './support/unmarked-english.ts';

async function ask(page: Page, text: string): Promise<void> {
  await openStart(page);
  await page.locator('#ask').fill(text);
  await page.locator('#ask').press('Enter');
}

for (const locale of LOCALES.filter((one) => one !== 'en')) {
  test(`no English in CAA, TLSA and renewal windows in ${locale}`, async ({ browser }) => {
    await using world = await openBesideWorld(true);
    const context = await browser.newContext({ locale, baseURL: world.app.address });
    const page = await context.newPage();
    const { aside } = await loadPart(locale, 'aside');
    const panel = page.getByTestId('beside');

    await ask(page, world.place);
    await page.waitForURL(({ pathname }) => pathname === '/r');
    await unfoldPart(page, 'beside');
    await page.getByRole('button', { name: aside.beside['look-up'] }).click();
    await expect(panel).toContainText('letsencrypt.org');
    await expect(panel).toContainText(world.resolver);
    expect.soft(await unmarkedEnglish(page), 'result').toEqual([]);

    await ask(page, 'ann@contoso.test');
    await page.getByRole('button', { name: aside.beside['look-up'] }).click();
    await expect(panel).toContainText('mx.contoso.test:25');
    await expect(panel.getByRole('heading', { name: world.place })).toBeVisible();
    expect.soft(await unmarkedEnglish(page), 'domain').toEqual([]);
    await context.close();
  });
}
