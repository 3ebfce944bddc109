/** The way from the start page to lists and domains in each language: no English outside what is marked as such. */
import { expect, test, type Page } from 'playwright/test';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { loadPart, loadSummary } from '#lib/content/messages/load.ts';
import { openStart } from './support/page.ts';

/** Words that English sentences can't do without and that no other language of the catalogue has. */
const ENGLISH =
  /\b(?:the|and|with|this|which|from|your|not|are|was|were|that|its|have|has|been|check|every)\b/i;

/** Texts on the page that are English although nothing around them says so. */
const strayEnglish = (page: Page): Promise<readonly string[]> =>
  page.evaluate((source) => {
    const english = new RegExp(source, 'i');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (holder === null || holder.closest('script, style, code, pre, [lang="en"], .ident, title') !== null)
        continue;
      if (holder.getClientRects().length > 0 && english.test(node.textContent ?? ''))
        found.push(node.textContent ?? '');
    }
    return found;
  }, ENGLISH.source);

for (const locale of LOCALES.filter((one) => one !== 'en')) {
  test(`no English on the way in ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { start, site } = await loadSummary(locale);
    const { net } = await loadPart(locale, 'net');
    const { survey } = await loadPart(locale, 'survey');

    await openStart(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(start.title);
    await expect(page.getByRole('button', { name: start.example['wrong-host'].title })).toBeVisible();
    expect(await strayEnglish(page)).toEqual([]);

    // What is recognised, and what can't be.
    await page.locator('#ask').fill('a_b.example');
    await expect(page.getByTestId('plan')).toContainText('a_b.example');
    expect(await strayEnglish(page)).toEqual([]);
    await page.locator('#ask').fill('-----BEGIN CERTIFICATE-----');
    await expect(page.getByTestId('plan')).not.toHaveText(start.nothing);
    expect(await strayEnglish(page)).toEqual([]);

    // A server that can't be asked, with its commands.
    await page.locator('#ask').fill('no-such-host.invalid');
    await page.getByRole('button', { name: start.action.check }).click();
    const notice = page.getByRole('alert').filter({ hasText: net.title['dns-not-found'] });
    await expect(notice).toContainText('openssl s_client -connect no-such-host.invalid:443');
    await expect(notice.getByRole('button', { name: site.ui.again })).toBeVisible();
    expect(await strayEnglish(page)).toEqual([]);

    await page.goto('/list');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(survey.list.title);
    await page.locator('textarea').fill('no-such-host.invalid\nno-such-host-2.invalid');
    await page.getByRole('button', { name: survey.list.go }).click();
    await expect(page.locator('tbody').getByText(survey.outcome.silent).first()).toBeVisible();
    await expect(page.getByRole('button', { name: survey.list.fresh })).toBeVisible();
    expect(await strayEnglish(page)).toEqual([]);

    await page.goto('/domain');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(survey.domain.title);
    await page.getByRole('button', { name: survey.domain.go }).click();
    await expect(page.getByText(survey.domain.enter)).toBeVisible();
    expect(await strayEnglish(page)).toEqual([]);
    await context.close();
  });
}
