/** Two chains side by side, a renewal and the own links in each language: no English outside what is marked as such. */
import { expect, test, type Page } from 'playwright/test';
import { dns, issueAuthority } from '#lib/cli/pki.ts';
import { REPORT_VERSION } from '#lib/core/report/types.ts';
import { DAY_MS } from '#lib/core/time.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { loadPart } from '#lib/content/messages/load.ts';
import { HOST, makeHierarchy, presented } from './support/hierarchy.ts';
import { makeRequest } from './support/openssl.ts';
import { serveChain } from './support/servers.ts';
import { DEEP, anyEnglish, unmarkedEnglish } from './support/unmarked-english.ts';

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

/** How far the page can be moved sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('no English in a renewal, by a request or a file, and in what is served against a file', async ({
  browser,
}) => {
  const { root, issuing, leaf, serve } = await makeHierarchy();
  const other = await issueAuthority(root, {
    subject: 'CN=Fabrikam Issuing CA 2, O=Fabrikam',
    notBefore: new Date(Date.now() - 100 * DAY_MS),
    notAfter: new Date(Date.now() + 900 * DAY_MS),
  });
  const before = await serve({
    names: dns(HOST, `certauth.${HOST}`, `sip.${HOST}`),
    purposes: ['serverAuth', 'clientAuth'],
    key: 'rsa-2048',
  });
  const next = await serve({ names: dns(HOST, `mail.${HOST}`), purposes: ['serverAuth'] }, other);
  await using server = await serveChain(await presented([leaf]));
  const report = JSON.stringify({
    version: REPORT_VERSION,
    ...{ verdict: 'untrusted', at: new Date().toISOString(), host: HOST, presented: [0] },
    certificates: [{ id: 0, der: Buffer.from(leaf.der).toString('base64') }],
  });
  for (const locale of DEEP) {
    const context = await browser.newContext({ locale, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const [{ renewal }, { aside }] = await Promise.all([
      loadPart(locale, 'renewal'),
      loadPart(locale, 'aside'),
    ]);
    const clear = async (what: string, part: string): Promise<void> => {
      expect.soft(await anyEnglish(page, part), `${locale}: ${what}`).toEqual([]);
      expect.soft(await sideways(page), `${locale}: ${what}`).toBe(0);
    };
    const change = (letter: string) =>
      page.getByRole('button', { name: aside.compare['change-of'].replace('{letter}', letter) }).click();

    await page.goto('/compare');
    await takeInto(page, 'a', 'before.pem', before.pem + issuing.pem);
    await page.locator('#compare-b').fill(makeRequest([HOST, `enterpriseregistration.${HOST}`]));
    await page.locator('[data-choose="b"] button[type="submit"]').click();
    await expect(page.getByText(renewal.role.certauth)).toBeVisible();
    await page.getByText(aside.renewal['ask-again']).click();
    await expect(page.getByText(renewal.command.certreq)).toBeVisible();
    await clear('by a request', '[data-renewal]');

    await change('B');
    await takeInto(page, 'b', 'after.pem', next.pem + other.pem);
    await expect(page.getByText(renewal.purposes['no-client'])).toBeVisible();
    await clear('by a file', '[data-renewal]');

    await change('A');
    await page.locator('#compare-a').fill(`${HOST}:${server.port}`);
    await page.locator('[data-choose="a"] button[type="submit"]').click();
    await expect(page.locator('[data-served-stored] ol')).toBeVisible();
    await clear('served against stored', '[data-served-stored]');

    await change('A');
    await page.locator('#compare-a').fill(report);
    await expect(page.locator('[data-reported]')).toBeVisible();
    await clear('what a report said', '[data-reported]');
    await context.close();
  }
});
