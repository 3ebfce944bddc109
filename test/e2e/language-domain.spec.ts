/** What is told of a domain’s federation service in each language: no English in it, marked or not. */
import { expect, test } from 'playwright/test';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { loadPart } from '#lib/content/messages/load.ts';
import type { HomeRealmResult } from '#lib/endpoints/home-realm-wire.ts';
import { PHONE, sidewaysScroll } from './support/axe.ts';
import { anyEnglish, unmarkedEnglish } from './support/unmarked-english.ts';
import { serveDiscovery } from './support/world.ts';

const REALM = '[data-home-realm]';
const TOLD: HomeRealmResult = {
  version: 1,
  ok: true,
  domain: 'contoso.test',
  asked: 'login.microsoftonline.com',
  observedAt: '2026-11-28T00:00:00.000Z',
  account: 'federated',
  services: ['sts.contoso.test'],
};
const LATE = { code: 'answer-timeout', milliseconds: 2_500, received: 0 } as const;

for (const locale of LOCALES.filter((one) => one !== 'en')) {
  test(`no English in what is told of a federation service in ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { survey } = await loadPart(locale, 'survey');
    const { federation } = await loadPart(locale, 'federation');
    await serveDiscovery(page, new Map(), []);
    const answers: readonly object[] = [
      { version: 1, ok: false, error: { fault: LATE, message: 'No answer.', advice: 'Try again.' } },
      TOLD,
      { ...TOLD, account: 'managed', services: [] },
    ];
    let asked = 0;
    await page.route('**/api/v1/home-realm', (route) => route.fulfill({ json: answers[asked++] }));

    await page.goto('/domain#contoso.test');
    await page.getByRole('button', { name: survey.domain.go }).click();
    const realm = page.locator(REALM);
    const status = realm.getByRole('status');
    const ask = realm.getByRole('button', { name: federation.realm.ask });
    for (const sign of [/2[.,]5/, /sts\.contoso\.test/, /contoso\.test/]) {
      await expect(ask).toBeEnabled();
      await ask.click();
      await expect(status).toContainText(sign);
      await expect(ask).toBeEnabled();
      expect.soft(await anyEnglish(page, REALM)).toEqual([]);
    }
    expect(asked).toBe(answers.length);

    expect.soft(await unmarkedEnglish(page)).toEqual([]);
    await page.setViewportSize({ width: PHONE, height: 844 });
    expect.soft(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await context.close();
  });
}
