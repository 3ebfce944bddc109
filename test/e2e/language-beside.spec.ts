/** Two chains side by side, a renewal and the own links in each language: no English outside what is marked as such. */
import { expect, test, type Page } from 'playwright/test';
import { dns } from '#lib/cli/pki.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { loadPart } from '#lib/content/messages/load.ts';
import { makeHierarchy } from './support/hierarchy.ts';
import { unmarkedEnglish } from './support/unmarked-english.ts';

/** Gives a file to a side of the comparison, whatever the language, and takes it. */
async function takeInto(page: Page, side: 'a' | 'b', name: string, content: string): Promise<void> {
  const form = page.locator(`[data-choose="${side}"]`);
  await form
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  // Once it is read: how many certificates there are.
  await expect(form.getByTestId('plan')).toContainText(/\d/);
  await form.locator('button[type="submit"]').click();
}

for (const locale of LOCALES.filter((one) => one !== 'en')) {
  test(`no English beside a result in ${locale}`, async ({ browser }) => {
    const { issuing, leaf, serve } = await makeHierarchy();
    const next = await serve({ names: dns('localhost', 'www.contoso.com') });
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { aside } = await loadPart(locale, 'aside');

    await page.goto('/links');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(aside.links.title);
    await expect(page.getByText(aside.links.none)).toBeVisible();
    expect(await unmarkedEnglish(page)).toEqual([]);

    await page.goto('/compare');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(aside.compare.title);
    await expect(page).toHaveTitle(`${aside.compare.title} · Chainsight`);
    expect(await unmarkedEnglish(page)).toEqual([]);
    await takeInto(page, 'a', 'before.pem', leaf.pem);
    await takeInto(page, 'b', 'after.pem', next.pem + issuing.pem);
    await expect(page.getByTestId('comparison')).toBeVisible();
    for (const name of [
      aside.renewal.title,
      aside.compare.certificates,
      aside.compare.path,
      aside.compare.clients,
      aside.compare.findings,
      aside.compare.facts,
    ])
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    expect(await unmarkedEnglish(page)).toEqual([]);
    await context.close();
  });
}
