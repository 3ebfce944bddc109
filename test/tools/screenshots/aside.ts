/** Pages beside the way from a question to its result: messages, computers, requests, lists, what went wrong. */
import type { Page } from 'playwright/test';
import { DAY_MS } from '#lib/core/time.ts';
import { makeCrl } from '#test/core/revocation/make-crl.ts';
import { HOST, makeHierarchy } from '../../e2e/support/hierarchy.ts';
import { makeRequest } from '../../e2e/support/openssl.ts';
import { openStart, pickFiles } from '../../e2e/support/page.ts';
import type { State } from './state.ts';
import { settled } from './steps.ts';

/** A page, and a word of it that shows that it is there. */
const at = (name: string, path: string, said?: string | RegExp): State => ({
  name,
  async open(page) {
    await page.goto(path);
    await page.locator('h1').first().waitFor();
    if (said !== undefined) await page.getByText(said).first().waitFor();
  },
});

/** A defect of ours while a result is drawn. */
async function openDefect(page: Page): Promise<void> {
  await openStart(page);
  await page.evaluate(`(() => {
    const add = window.addEventListener;
    window.addEventListener = (kind, ...rest) => {
      if (kind === 'hashchange') throw new Error('A defect.');
      add.call(window, kind, ...rest);
    };
  })()`);
  await page.locator('[data-example="good"]').click();
  await page.getByText('This part of the page failed').waitFor();
}

/** The file of a computer behind a proxy, whose roots do not know it. */
async function openComputer(page: Page): Promise<void> {
  const { leaf, issuing } = await makeHierarchy();
  const { root } = await makeHierarchy();
  const now = new Date().toISOString();
  const base64 = (der: Uint8Array): string => Buffer.from(der).toString('base64');
  const record = {
    ...{ format: 'chainsight-computer-1', system: 'windows', version: 'Microsoft Windows NT 10.0.19045.0' },
    ...{ host: HOST, port: 443, clock: now, serverDate: now },
    received: [base64(leaf.der), base64(issuing.der)],
    stores: { root: [base64(root.der)], userRoot: [], ca: [], disallowed: [] },
  };
  await page.goto('/computer');
  await page.getByLabel('File that the script wrote').setInputFiles({
    name: 'chainsight-localhost.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(record)),
  });
  await page.waitForURL('**/r');
  await page.getByRole('region', { name: 'This computer' }).waitFor();
  await settled(page);
}

export const ASIDE_STATES: readonly State[] = [
  at('errors', '/errors', 'TLS alerts'),
  at('errors-found', '/errors#q=0x800B0109', 'The chain is complete, but its root is not trusted'),
  at('errors-nothing-found', '/errors#q=zzzz', 'What to do now'),
  at('computer', '/computer'),
  { name: 'computer-result', open: openComputer },
  at('request-none', '/request'),
  {
    name: 'request',
    async open(page) {
      await openStart(page);
      await pickFiles(page, {
        'new.csr': Buffer.from(makeRequest(['sts.contoso.com', 'sip_int.contoso.com'])),
      });
      await page.getByRole('button', { name: 'Look at the request' }).click();
      await page.waitForURL('**/request');
      await page.locator('h1').waitFor();
    },
  },
  at('status-none', '/status'),
  {
    name: 'status',
    async open(page) {
      const { issuing, leaf } = await makeHierarchy();
      const now = Math.floor(Date.now() / 1000) * 1000;
      const serial = leaf.certificate.serialNumber;
      const list = makeCrl(issuing, {
        thisUpdate: new Date(now - DAY_MS),
        nextUpdate: new Date(now + 6 * DAY_MS),
        entries: [{ serial, reason: 1 }],
      });
      await openStart(page);
      await pickFiles(page, { 'issuing.crl': list });
      await page.getByRole('button', { name: 'Look at it' }).click();
      await page.waitForURL('**/status');
      const field = page.getByLabel('Search for a serial number');
      await field.fill(serial);
      await field.press('Enter');
      await page.getByRole('status').filter({ hasText: 'key compromised' }).waitFor();
    },
  },
  at('findings', '/findings'),
  at('not-found', '/no-such-page'),
  { name: 'defect', open: openDefect },
  {
    name: 'menu-pages',
    window: true,
    async open(page) {
      await openStart(page);
      // On a wide window every page is in the header.
      const menu = page.getByRole('button', { name: 'More pages' });
      if (await menu.isVisible()) await menu.click();
    },
  },
];
