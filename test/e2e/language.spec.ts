/** The summary of a result and the frame of every page in the reader's language. */
import { expect, test, type Browser, type Page } from 'playwright/test';
import { labelIn } from '#lib/content/messages/forms.ts';
import { FINDING_WORDS } from '#lib/content/findings/words.ts';
import { LOCALES, LOCALE_NAMES } from '#lib/content/messages/locales.ts';
import type { Locale } from '#lib/content/messages/locales.ts';
import { loadSummary } from '#lib/content/messages/load.ts';
import { problems } from './support/axe.ts';
import { openStart, verdictOf } from './support/page.ts';

/** A page of a browser set to a language, and every error it reports (a failed hydration is one). */
async function pageIn(browser: Browser, locale: string): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ locale });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, errors };
}

const choose = (page: Page, locale: Locale) =>
  page.getByRole('contentinfo').locator('select').selectOption({ label: LOCALE_NAMES[locale] });

const lang = (page: Page) => page.evaluate(() => document.documentElement.lang);

test('a result speaks the browser’s language, and every other after a switch', async ({ browser }) => {
  const { page, errors } = await pageIn(browser, 'de-AT');
  await openStart(page);
  await page.locator('[data-example="missing-intermediate"]').click();
  expect(await verdictOf(page)).toContain('Clients können sts.contoso.com nicht vertrauen:');
  expect(await page.title()).toBe('Nicht vertraut: sts.contoso.com · Chainsight');
  await expect(page.getByText('Hier bricht die Kette:')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Befunde' })).toBeVisible();
  for (const locale of LOCALES) {
    await choose(page, locale);
    const { result, chain, site } = await loadSummary(locale);
    await expect(page.getByRole('heading', { name: result.section.chain, exact: true })).toBeVisible();
    await expect(page.getByText(labelIn(locale, chain.link.breaks))).toBeVisible();
    await expect(page.getByRole('link', { name: site.nav.guide, exact: true })).toBeVisible();
    await expect(page.locator(`section[lang="${locale}"] #verdict`)).toBeVisible();
    expect(await lang(page)).toBe(locale);
    const note = page.getByText(result['english-details']);
    if (locale === 'en') await expect(note).toBeHidden();
    else await expect(note).toBeVisible();
  }
  await page.reload();
  await expect(page.getByText('ここでチェーンが切れています:')).toBeVisible();
  expect(await problems(page, [320, 1024])).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('what is not translated says that it is English', async ({ browser }) => {
  const { page } = await pageIn(browser, 'fr');
  await openStart(page);
  await page.locator('[data-example="expired-leaf"]').click();
  await verdictOf(page);
  const languageOf = (text: string | RegExp) =>
    page
      .getByText(text)
      .first()
      .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
  expect(await languageOf('La chaîne se rompt ici')).toBe('fr');
  expect(await languageOf('Ce que cela signifie')).toBe('fr');
  expect(await languageOf(FINDING_WORDS.expired.means)).toBe('en');
  expect(await languageOf('Comment vérifier')).toBe('fr');
  expect(await languageOf('openssl req')).toBe('en');
  await page.context().close();
});

test('no English flashes up before the words have come', async ({ browser }) => {
  const { page } = await pageIn(browser, 'es');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const english = page.getByText('User guide');
  await expect(english).toHaveCount(1);
  await expect(english).toBeHidden();
  release();
  await expect(page.getByText('Raíces de confianza')).toBeVisible();
  await expect(english).toHaveCount(0);
  await page.context().close();
});

test('an example opened before the words have come has its name in the reader’s language', async ({
  browser,
}) => {
  const { page } = await pageIn(browser, 'de');
  const { start } = await loadSummary('de');
  const { title } = start.example.good;
  const wordsMayCome = Promise.withResolvers<null>();
  await page.route('**/_next/static/**/*.js', async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    if (code.includes(title)) await wordsMayCome.promise;
    await route.fulfill({ response, body: code });
  });
  await page.goto('/', { waitUntil: 'commit' });
  const example = page.locator('[data-example="good"]');
  // Before the page's code has come a click does nothing.
  await expect(async () => {
    await example.click({ timeout: 1_000 });
    await expect(example).toBeDisabled({ timeout: 1_000 });
  }).toPass();
  await expect(page.getByText(title)).toHaveCount(0);
  wordsMayCome.resolve(null);
  await verdictOf(page);
  await expect(page.getByText(start['example-of'].replace('{title}', title)).first()).toBeVisible();
  await page.context().close();
});

test('words that never come leave English', async ({ browser }) => {
  const { page } = await pageIn(browser, 'ja');
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByText('User guide')).toBeVisible();
  await page.context().close();
});
