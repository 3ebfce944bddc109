/** What is told of a domain and its federation service in each language: no English in it, marked or not. */
import { expect, test } from 'playwright/test';
import { dns } from '#lib/cli/pki.ts';
import { loadPart, loadSummary } from '#lib/content/messages/load.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import type { FederationFailure } from '#lib/endpoints/federation/wire.ts';
import type { HomeRealmResult } from '#lib/endpoints/home-realm-wire.ts';
import { PHONE, sidewaysScroll } from './support/axe.ts';
import { STS } from './support/domain.ts';
import { serveMetadata, signedMetadata, tokenCertificate } from './support/federation.ts';
import { makeHierarchy } from './support/hierarchy.ts';
import type { LoopbackServer } from './support/servers.ts';
import { DEEP, anyEnglish } from './support/unmarked-english.ts';
import { endpointAt, serveDiscovery, serveEndpoints, serveFederation } from './support/world.ts';

const REALM = '[data-home-realm]';
const TOLD: HomeRealmResult = {
  version: 1,
  ok: true,
  domain: 'contoso.test',
  asked: 'login.microsoftonline.com',
  observedAt: '2026-11-28T00:00:00.000Z',
  account: 'federated',
  services: [STS],
};
const LATE = { code: 'answer-timeout', milliseconds: 2_500, received: 0 } as const;
const NOT_THERE: FederationFailure = {
  version: 1,
  ok: false,
  error: { fault: { code: 'http-status', status: 404 }, message: 'No metadata.', advice: 'Check it.' },
};
const UNRESOLVED = {
  fault: { code: 'dns-failed', host: 'dialin.contoso.test', reason: 'SERVFAIL' },
  message: 'The name servers did not answer.',
  advice: 'Try again.',
} as const;

let xml: string;
let ended: string;
let service: LoopbackServer;
test.beforeAll(async () => {
  const { serve, issuing } = await makeHierarchy();
  const sts = await serve({ subject: `CN=${STS}`, names: dns(STS) });
  const decrypting = await tokenCertificate('ADFS Encryption', 200);
  xml = await signedMetadata([await tokenCertificate('ADFS Signing', 12)], decrypting);
  ended = await signedMetadata([await tokenCertificate('ADFS Signing', -5)], decrypting);
  service = await serveMetadata([sts, issuing], xml);
});
test.afterAll(() => service[Symbol.asyncDispose]());

for (const locale of DEEP) {
  test(`no English in what is told of a federation service in ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { site } = await loadSummary(locale);
    const { survey } = await loadPart(locale, 'survey');
    const { federation } = await loadPart(locale, 'federation');
    const world = new Map([[`${STS}:443`, [{ address: '192.0.2.3', port: service.port }]]]);
    await serveDiscovery(
      page,
      world,
      [endpointAt('federation-service', STS)],
      [
        { event: 'absent', role: 'simple-url', name: 'meet.contoso.test' },
        { event: 'unresolved', role: 'simple-url', name: 'dialin.contoso.test', error: UNRESOLVED },
      ],
    );
    await serveEndpoints(page, world);
    await serveFederation(page, STS, service.port);
    await page.route('**/api/v1/federation', (route) => route.fulfill({ json: NOT_THERE }), { times: 1 });
    const answers: readonly object[] = [
      { version: 1, ok: false, error: { fault: LATE, message: 'No answer.', advice: 'Try again.' } },
      TOLD,
      { ...TOLD, account: 'managed', services: [] },
    ];
    let asked = 0;
    await page.route('**/api/v1/home-realm', (route) => route.fulfill({ json: answers[asked++] }));

    // Metadata that is not there, then its keys; names that could not be looked up.
    await page.goto('/domain#contoso.test');
    await page.getByRole('button', { name: survey.domain.go }).click();
    await expect(page.getByText(survey.domain['no-metadata'])).toBeVisible();
    const main = page.locator('#main');
    await expect(main).toContainText(federation.advice.service);
    const { text } = makeTranslator(locale, { survey });
    await main.getByText(text('survey.domain.unresolved', { count: 1 }), { exact: true }).click();
    await main.getByText(text('survey.domain.absent', { count: 1 }), { exact: true }).click();
    await expect(main).toContainText('SERVFAIL');
    expect.soft(await anyEnglish(page, '#main'), 'refused').toEqual([]);
    await main.getByRole('button', { name: site.ui.again, exact: true }).click();
    await expect(main.getByRole('heading', { name: federation.use.decrypting })).toBeVisible();
    await expect(main).toContainText(federation.alarm.alone);
    expect.soft(await anyEnglish(page, '#main'), 'read').toEqual([]);

    // Where Microsoft sends sign-ins.
    const realm = page.locator(REALM);
    const ask = realm.getByRole('button', { name: federation.realm.ask });
    for (const sign of [/2[.,]5/, STS, 'contoso.test']) {
      await expect(ask).toBeEnabled();
      await ask.click();
      await expect(realm.getByRole('status')).toContainText(sign);
      await expect(ask).toBeEnabled();
      expect.soft(await anyEnglish(page, REALM), 'realm').toEqual([]);
    }
    expect(asked).toBe(answers.length);

    // Metadata at hand, changed after signing; certificates alone; what is neither.
    await page.getByLabel(federation.file.picker).setInputFiles({
      name: 'FederationMetadata.xml',
      mimeType: 'text/xml',
      buffer: Buffer.from(ended.replace('entityID="http://sts', 'entityID="http://evil')),
    });
    await expect(main).toContainText(federation.signature.invalid);
    expect.soft(await anyEnglish(page, '#main'), 'file').toEqual([]);
    const field = page.getByLabel(federation.file.label);
    const read = page.getByRole('button', { name: federation.file.read, exact: true });
    await field.fill('nothing of this kind');
    await read.click();
    await expect(main).toContainText(federation.fault.neither);
    await field.fill('<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata"/>');
    await read.click();
    await expect(main).toContainText(federation.fault['no-certificates']);
    expect.soft(await anyEnglish(page, '#main'), 'refused file').toEqual([]);

    await page.setViewportSize({ width: PHONE, height: 844 });
    expect.soft(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await context.close();
  });
}
