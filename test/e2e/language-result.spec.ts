/** The result, its menu and its dialogs in each language: no English outside what is marked as such. */
import { expect, test } from 'playwright/test';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { loadPart, loadSummary } from '#lib/content/messages/load.ts';
import { HOST, makeHierarchy, presented } from './support/hierarchy.ts';
import { makeRequest } from './support/openssl.ts';
import { openStart } from './support/page.ts';
import { closedPort, serveAnswers, serveChain, serveChains, serveOldOnly } from './support/servers.ts';
import { DEEP, anyEnglish, unmarkedEnglish } from './support/unmarked-english.ts';

const RESULTS = ['good', 'missing-intermediate', 'untrusted-root', 'expired-leaf', 'wrong-host'] as const;

/** Folded parts of the result that are in the reader’s language throughout, as they open. */
const TRANSLATED = ['#repair', '#clients', '#dates', '#served', '#evidence', '#second'] as const;

/** The way through the result in every language. */
const SHORT = ['missing-intermediate'] as const;

/** Results in which these are opened. */
const OPENED: ReadonlySet<string> = new Set(['missing-intermediate', 'untrusted-root']);

for (const locale of LOCALES.filter((one) => one !== 'en')) {
  test(`no English in a result in ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { result, plan, site } = await loadSummary(locale);
    const { sharing } = await loadPart(locale, 'sharing');
    const { roots } = await loadPart(locale, 'roots');
    const { certificate } = await loadPart(locale, 'certificate');
    const { seen } = await loadPart(locale, 'seen');
    const { values } = await loadPart(locale, 'values');

    for (const id of DEEP.includes(locale) ? RESULTS : SHORT) {
      await openStart(page);
      await page.locator(`[data-example="${id}"]`).click();
      await page.waitForURL(({ pathname }) => pathname === '/r');
      await expect(page.locator('#verdict')).toBeVisible();
      await expect(page.locator('#fixes')).toContainText(
        id === 'good' ? plan['no-repair'] : id === 'missing-intermediate' ? plan.title.send : /\S/,
      );
      expect.soft(await unmarkedEnglish(page), id).toEqual([]);
      await expect(page.locator('[data-second]')).toContainText('pkijs');
      expect.soft(await anyEnglish(page, '[data-second]'), `${id} second line`).toEqual([]);

      if (OPENED.has(id)) {
        await page.locator('[data-limits] > summary').click();
        await page.locator('[data-limits] details > summary').first().click();
        await expect(page.locator('[data-limits] pre').first()).toBeVisible();
        expect.soft(await anyEnglish(page, '[data-limits]'), `${id} limits`).toEqual([]);

        // Documents have their makers' titles; what stands around these does not.
        const [sources = ''] = plan.sources.split('{');
        await page.locator('#fixes summary', { hasText: sources }).first().click();
        await expect(page.locator('#fixes').getByText(plan.source.from).first()).toBeVisible();
        expect.soft(await unmarkedEnglish(page), `${id} sources`).toEqual([]);
      }

      // What is translated as a whole has no English, marked or not.
      for (const part of OPENED.has(id) ? TRANSLATED : []) {
        await page.locator(`${part} > summary`).click();
        await expect(page.locator(`${part} > div`)).toContainText(/\S/);
        expect.soft(await anyEnglish(page, part), `${id} ${part}`).toEqual([]);
      }
    }

    // What users see of a finding: their messages are English, what shows them is not.
    await page.locator('#findings > summary').click();
    const article = page.locator('#findings details').first();
    await article.locator(':scope > summary').click();
    await expect(article.getByText(seen.source.firefox)).toBeAttached();
    // What the finding was made from: each value after its name.
    const names = new Map(Object.entries(values.name));
    const shown = article.locator('[data-value]');
    await expect(shown.first()).toBeAttached();
    for (const one of await shown.all())
      await expect.soft(one).toContainText(names.get((await one.getAttribute('data-value')) ?? '') ?? 'none');

    // A certificate of the chain, opened: only what the library itself says may be English.
    await page.locator('#certificate-0 > summary').click();
    await page.locator('#certificate-0').getByText(certificate.library.summary).click();
    await expect(page.locator('#certificate-0').getByText(certificate.field.ski)).toBeVisible();
    await expect(page.locator('#certificate-0 pre')).toBeVisible();
    expect.soft(await anyEnglish(page, '#certificate-0'), 'certificate').toEqual([]);
    const wide = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 844 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(over, 'certificate').toBeLessThanOrEqual(0);
    if (wide !== null) await page.setViewportSize(wide);

    // On paper the repair of a finding is English, and says so. What it is written with comes in a quiet moment.
    await expect
      .poll(async () => {
        await page.emulateMedia({ media: 'screen' });
        await expect(page.locator('.paper')).toHaveCount(0);
        await page.emulateMedia({ media: 'print' });
        return page.locator('.paper').getAttribute('lang');
      })
      .toBe(locale);
    expect.soft(await unmarkedEnglish(page), 'paper').toEqual([]);
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('button', { name: result['take-away'] }).click();
    await expect(page.getByRole('menuitem', { name: result.menu.summary })).toBeVisible();
    expect.soft(await unmarkedEnglish(page), 'menu').toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: result.share.open, exact: true }).click();
    const share = page.getByRole('dialog', { name: sharing.title });
    await share.getByText(result.share.options).click();
    await expect(share.getByText(sharing.what.legend)).toBeVisible();
    expect.soft(await unmarkedEnglish(page), 'share dialog').toEqual([]);
    await share.getByRole('button', { name: result.share.copy }).click();
    await expect(share.getByTestId('share-link')).toBeVisible();
    expect.soft(await unmarkedEnglish(page), 'link made').toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: site.roots }).click();
    const dialog = page.getByRole('dialog', { name: roots.title });
    await expect(dialog.getByText(roots.none)).toBeVisible();
    await expect(dialog.getByText(roots.stores.title)).toBeVisible();
    expect.soft(await unmarkedEnglish(page), 'roots dialog').toEqual([]);
    await context.close();
  });
}

for (const locale of DEEP) {
  test(`no English in what-if in ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { scenario } = await loadPart(locale, 'scenario');
    await openStart(page);
    await page.locator('[data-example="good"]').click();
    await expect(page.locator('#verdict')).toBeVisible();
    await page.locator('#what-if > summary').click();
    await page.getByRole('button', { name: scenario.try }).click();
    await page.getByRole('button', { name: scenario.preset['without-root'] }).click();
    await expect(page.getByTestId('what-if')).toContainText(/\S/);
    await page.getByRole('button', { name: scenario.preset.client }).click();
    await expect(page.getByRole('table', { name: scenario.table.client })).toBeVisible();
    expect.soft(await anyEnglish(page, '#what-if')).toEqual([]);
    await page.getByRole('button', { name: scenario.answer.draw }).click();
    await expect(page.getByRole('list', { name: scenario.answer.chain })).toBeVisible();
    expect.soft(await unmarkedEnglish(page)).toEqual([]);
    await context.close();
  });
}

test('no English in what the connection to an old server told', async ({ browser }) => {
  const hierarchy = await makeHierarchy();
  await using server = await serveOldOnly(await presented([hierarchy.leaf, hierarchy.issuing]));
  for (const locale of DEEP) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { connection } = await loadPart(locale, 'connection');
    await openStart(page);
    const field = page.locator('#ask');
    await field.fill(`${HOST}:${server.port}`);
    await field.press('Enter');
    await expect(page.locator('#verdict')).toBeVisible();
    await expect(page.getByText(connection.step['old-versions']).first()).toBeVisible();
    expect.soft(await anyEnglish(page, '[data-note]'), locale).toEqual([]);
    await page.locator('#connection > summary').click();
    await expect(page.locator('#connection > div')).toContainText('TLS 1.0');
    expect.soft(await anyEnglish(page, '#connection'), locale).toEqual([]);

    // Nor is anything of it wider than a phone.
    await page.setViewportSize({ width: 390, height: 844 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(over, locale).toBeLessThanOrEqual(0);
    await context.close();
  }
});

test('no English in why an address in a certificate gave nothing', async ({ browser }) => {
  const hierarchy = await makeHierarchy();
  await using files = await serveAnswers(new Map([['/page.crl', '<!doctype html><title>Sign in</title>']]));
  const at = `http://127.0.0.1:${files.port}`;
  const dead = `http://127.0.0.1:${await closedPort()}/issuing.crt`;
  await using silent = await serveChain(await presented([await hierarchy.serve({ caIssuers: dead })]));
  await using whole = await serveChain(
    await presented([
      await hierarchy.serve({ crl: `${at}/page.crl`, ocsp: `${at}/gone` }),
      hierarchy.issuing,
    ]),
  );
  for (const locale of DEEP) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { evidence } = await loadPart(locale, 'evidence');
    const { address } = await loadPart(locale, 'address');
    const { net } = await loadPart(locale, 'net');
    const [status = ''] = address.what['http-status'].split('{');
    const [listening = ''] = net.what['connection-refused'].split('{');
    for (const [{ port }, why] of [
      [silent, [listening]],
      [whole, [address.content['web-page'], status]],
    ] as const) {
      await openStart(page);
      await page.locator('#ask').fill(`${HOST}:${port}`);
      await page.locator('#ask').press('Enter');
      await expect(page.locator('#verdict')).toBeVisible();
      await page.locator('#evidence > summary').click();
      for (const words of why) await expect(page.locator('#evidence')).toContainText(words);
      await expect(page.locator('#evidence').getByText(evidence.bar.busy)).toHaveCount(0);
      expect.soft(await anyEnglish(page, '#evidence'), locale).toEqual([]);
    }
    await context.close();
  }
});

test('no English in what a host sends to other clients', async ({ browser }) => {
  const hierarchy = await makeHierarchy();
  const rsaLeaf = await hierarchy.serve({ key: 'rsa-2048' });
  await using server = await serveChains([
    await presented([rsaLeaf]),
    await presented([hierarchy.leaf, hierarchy.issuing]),
  ]);
  for (const locale of DEEP) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { chains } = await loadPart(locale, 'chains');
    await openStart(page);
    const field = page.locator('#ask');
    await field.fill(`${HOST}:${server.port}`);
    await field.press('Enter');
    await expect(page.getByText(chains.hello.title['rsa-only'])).toBeVisible();
    await expect(page.getByText(chains.hello.judging)).toHaveCount(0);
    expect.soft(await anyEnglish(page, '[data-other-chains]'), locale).toEqual([]);
    await context.close();
  }
});

test('what was pasted, and an example, are called so in the reader’s language', async ({ browser }) => {
  const { leaf, issuing } = await makeHierarchy();
  for (const locale of DEEP) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { naming } = await loadPart(locale, 'naming');
    await openStart(page);
    await page.locator('#ask').fill(leaf.pem + issuing.pem);
    await page.locator('#ask').press('Control+Enter');
    await expect(page.getByText(naming.pasted)).toBeVisible();
    expect.soft(await anyEnglish(page, 'section[aria-labelledby="verdict"]'), locale).toEqual([]);
    await context.close();
  }
});

test('no English in what of an input could not be read', async ({ browser }) => {
  const { leaf, issuing } = await makeHierarchy();
  const cut = '-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIU\n-----END CERTIFICATE-----\n';
  for (const locale of DEEP) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { input } = await loadPart(locale, 'input');
    await openStart(page);
    await page.locator('#ask').fill(leaf.pem + issuing.pem + cut);
    await page.locator('#ask').press('Control+Enter');
    const rows = page.locator('[data-not-read]');
    await expect(rows).toContainText(input.pasted);
    expect.soft(await anyEnglish(page, '[data-not-read]'), locale).toEqual([]);
    await context.close();
  }
});

test('what can’t be a side of a comparison is refused in the reader’s language', async ({ browser }) => {
  for (const locale of DEEP) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { aside } = await loadPart(locale, 'aside');
    await page.goto('/compare');
    await page.locator('#compare-a').fill('{"version": 2, "certificates": []}');
    await expect(page.getByText(aside.compare.unusable)).toBeVisible();
    expect.soft(await anyEnglish(page, 'main'), locale).toEqual([]);
    await context.close();
  }
});

test('no English in what a certificate request asks for beside a chain', async ({ browser }) => {
  for (const locale of DEEP) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { aside } = await loadPart(locale, 'aside');
    await page.goto('/compare');
    await page.locator('#compare-b').fill(makeRequest([HOST]));
    await expect(page.getByText(aside.compare['is-request'])).toBeVisible();
    await page.getByRole('button', { name: aside.compare.use.replace('{letter}', 'B'), exact: true }).click();
    await expect(page.locator('[data-request]')).toBeVisible();
    expect.soft(await anyEnglish(page, '[data-side="b"]'), locale).toEqual([]);
    await context.close();
  }
});
