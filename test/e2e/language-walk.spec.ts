/** The way from the start page to lists and domains in each language: no English outside what is marked as such. */
import { expect, test } from 'playwright/test';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { loadPart, loadSummary } from '#lib/content/messages/load.ts';
import { makeCrl } from '#test/core/revocation/make-crl.ts';
import { makeOcspAnswer } from '#test/core/revocation/make-ocsp.ts';
import { makeHierarchy } from './support/hierarchy.ts';
import { openStart } from './support/page.ts';
import { unmarkedEnglish } from './support/unmarked-english.ts';

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

let list: Uint8Array;
let answer: Uint8Array;
test.beforeAll(async () => {
  const { leaf, issuing } = await makeHierarchy();
  const period = {
    thisUpdate: new Date('2026-01-01T00:00:00Z'),
    nextUpdate: new Date('2026-02-01T00:00:00Z'),
  };
  list = makeCrl(issuing, { ...period, entries: [{ serial: '0102', reason: 1 }] });
  const status = { revokedAt: period.thisUpdate, reason: 1 };
  answer = makeOcspAnswer({ certificate: leaf, issuer: issuing, ...period, status });
});

for (const locale of LOCALES.filter((one) => one !== 'en')) {
  test(`no English on the way in ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { start, site } = await loadSummary(locale);
    const { box } = await loadPart(locale, 'box');
    const { net } = await loadPart(locale, 'net');
    const { survey } = await loadPart(locale, 'survey');

    await openStart(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(start.title);
    await expect(page).toHaveTitle(`Chainsight: ${start.title}`);
    await expect(page.getByRole('button', { name: start.example['wrong-host'].title })).toBeVisible();
    expect(await unmarkedEnglish(page)).toEqual([]);

    // What is recognised, and what can't be.
    await page.locator('#ask').fill('a_b.example');
    await expect(page.getByTestId('plan')).toContainText('a_b.example');
    expect(await unmarkedEnglish(page)).toEqual([]);
    await page.locator('#ask').fill('-----BEGIN CERTIFICATE-----');
    await expect(page.getByTestId('plan')).not.toHaveText(start.nothing);
    expect(await unmarkedEnglish(page)).toEqual([]);

    // A private key, and the line on which it stood.
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(
        file('key.pem', '# mine\n-----BEGIN PRIVATE KEY-----\nMC4CAQA=\n-----END PRIVATE KEY-----\n'),
      );
    const refused = page.getByRole('alert').filter({ hasText: box.refused.title });
    await expect(refused).toContainText('2');
    await expect(refused).not.toContainText('line');
    await refused.getByRole('button', { name: box.refused.understood }).click();

    // A server that can't be asked, with its commands.
    await page.locator('#ask').fill('no-such-host.invalid');
    await page.getByRole('button', { name: start.action.check }).click();
    const notice = page.getByRole('alert').filter({ hasText: net.title['dns-not-found'] });
    await expect(notice).toContainText('openssl s_client -connect no-such-host.invalid:443');
    await expect(notice.getByRole('button', { name: site.ui.again })).toBeVisible();
    expect(await unmarkedEnglish(page)).toEqual([]);

    await page.goto('/list');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(survey.list.title);
    await page.locator('textarea').fill('no-such-host.invalid\nno-such-host-2.invalid');
    await page.getByRole('button', { name: survey.list.go }).click();
    await expect(page.locator('tbody').getByText(survey.outcome.silent).first()).toBeVisible();
    await expect(page.getByRole('button', { name: survey.list.fresh })).toBeVisible();
    expect(await unmarkedEnglish(page)).toEqual([]);

    await page.goto('/domain');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(survey.domain.title);
    await page.getByRole('button', { name: survey.domain.go }).click();
    await expect(page.getByText(survey.domain.enter)).toBeVisible();
    expect(await unmarkedEnglish(page)).toEqual([]);

    // The script for one computer, and a file that it did not write.
    const { computer } = await loadPart(locale, 'computer');
    await page.goto('/computer');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(computer.title);
    await expect(page).toHaveTitle(`${computer.title} · Chainsight`);
    await page.getByLabel(computer.make.server).fill('a_b.example');
    expect(await unmarkedEnglish(page)).toEqual([]);
    await page.getByLabel(computer.make.server).fill('sts.contoso.com');
    await expect(page.getByText('chainsight-computer.ps1', { exact: false }).first()).toBeVisible();
    await page.getByLabel(computer.take.label).setInputFiles(file('notes.txt', 'nothing of the kind'));
    await expect(page.getByText(computer.take.other)).toBeVisible();
    expect(await unmarkedEnglish(page)).toEqual([]);

    // A revocation list by itself, with what it says and a search in it; an OCSP answer and a damaged list beside it.
    const { status } = await loadPart(locale, 'status');
    await page.goto('/status');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(status.empty.title);
    expect(await unmarkedEnglish(page)).toEqual([]);
    await openStart(page);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([file('old.crl', list), file('a.ors', answer)]);
    await expect(page.getByTestId('plan')).toContainText('OCSP');
    await page.locator('#ask').press('Enter');
    await page.waitForURL('**/status');
    await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(status.kind.crl);
    await expect(page.getByText(status.remark['list-over'])).toBeVisible();
    await page.locator('main summary').first().click();
    await expect(page.getByText(status.reason.keyCompromise).first()).toBeVisible();
    const field = page.getByLabel(status.search.label);
    await field.fill('none of the kind');
    await field.press('Enter');
    await expect(page.getByText(status.search.bad)).toBeVisible();
    await field.fill('0103');
    await field.press('Enter');
    await expect(page.getByText(status.search.none)).toBeVisible();
    expect(await unmarkedEnglish(page)).toEqual([]);
    await context.close();
  });
}
