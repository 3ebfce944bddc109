/** The start page: its box, what it recognises and refuses, and what lies above it. */
import type { Page } from 'playwright/test';
import { closedPort, serveTcp } from '../../e2e/support/servers.ts';
import { HOST, makeHierarchy } from '../../e2e/support/hierarchy.ts';
import { makePfx } from '../../e2e/support/openssl.ts';
import { box, checkText, dragFiles, openStart, pickFiles, planLine } from '../../e2e/support/page.ts';
import type { State } from './state.ts';
import { until } from './steps.ts';

/** A name that is not localhost, so that plain HTTP is no secure context; the browser maps it to loopback. */
export const INSECURE_HOST = 'chainsight.example';

/** What is typed, and a word of what is then recognised. */
const typed = (name: string, text: string, said: string | RegExp): State => ({
  name,
  async open(page) {
    await openStart(page);
    await box(page).fill(text);
    await planLine(page).getByText(said).waitFor();
  },
});

/** What is asked for, and a word of the fault. */
const refused = (name: string, place: (page: Page) => Promise<string>, said: string): State => ({
  name,
  async open(page) {
    await openStart(page);
    await checkText(page, await place(page));
    await page.getByRole('alert').filter({ hasText: said }).waitFor();
  },
});

const at = (place: string) => (): Promise<string> => Promise.resolve(place);

export const START_STATES: readonly State[] = [
  { name: 'start', open: openStart },
  typed('start-host-recognised', 'https://sts.contoso.com/adfs/ls', 'sts.contoso.com'),
  typed('start-address-recognised', 'ann@contoso.com', 'contoso.com'),
  typed('start-several-hosts', 'sts.contoso.com\nsip.contoso.com:5061', '2 hosts'),
  typed('start-no-host', 'a_b.example', 'a_b.example'),
  refused('start-address-refused', at('10.20.30.40'), 'not allowed here'),
  refused('start-name-unknown', at('no-such-host.invalid'), 'The name'),
  refused('start-connection-refused', async () => `${HOST}:${await closedPort()}`, 'refused the connection'),
  {
    name: 'start-running',
    async open(page) {
      await openStart(page);
      await checkText(page, await until(page, serveTcp()));
      await page.getByRole('button', { name: 'Cancel' }).waitFor();
    },
  },
  {
    name: 'start-own-server-silent',
    async open(page) {
      await openStart(page);
      await page.route('**/api/v1/endpoint', (route) => route.abort());
      await checkText(page, 'sts.contoso.com');
      await page.getByRole('alert').filter({ hasText: 'own server does not answer' }).waitFor();
    },
  },
  {
    name: 'start-limit-reached',
    async open(page) {
      await openStart(page);
      const variable = 'CHAINSIGHT_CLIENT_RATE';
      const fault = {
        code: 'rate-limited',
        scope: 'client',
        retryAfterSeconds: 20,
        perMinute: 600,
        variable,
      };
      const json = { version: 1, ok: false, error: { fault, message: '', advice: '' } };
      await page.route('**/api/v1/endpoint', (route) => route.fulfill({ status: 429, json }));
      await checkText(page, 'sts.contoso.com');
      await page.getByRole('alert').filter({ hasText: /./ }).first().waitFor();
    },
  },
  {
    name: 'start-files',
    async open(page) {
      const { leaf, issuing } = await makeHierarchy();
      await openStart(page);
      await pickFiles(page, { 'leaf.cer': leaf.der, 'issuing.pem': issuing.pem });
      await planLine(page).getByText('2 certificates').waitFor();
    },
  },
  {
    name: 'start-files-with-faults',
    async open(page) {
      const { leaf, issuing } = await makeHierarchy();
      await openStart(page);
      await pickFiles(page, {
        'leaf.cer': leaf.der,
        'issuing.pem': issuing.pem,
        'notes.txt': 'nothing here',
      });
      await page.getByText('Not everything could be read').waitFor();
    },
  },
  {
    name: 'start-private-key-refused',
    async open(page) {
      await openStart(page);
      await pickFiles(page, {
        'key.pem': '-----BEGIN PRIVATE KEY-----\nMC4CAQA=\n-----END PRIVATE KEY-----\n',
      });
      await page
        .getByText(/private key/i)
        .first()
        .waitFor();
    },
  },
  {
    name: 'start-drop',
    window: true,
    async open(page) {
      const { leaf } = await makeHierarchy();
      await openStart(page);
      await dragFiles(page, { 'leaf.cer': leaf.der }, { drop: false });
      await page.getByTestId('drop-target').waitFor();
    },
  },
  {
    name: 'dialog-password',
    window: true,
    async open(page) {
      const { leaf, issuing } = await makeHierarchy();
      await openStart(page);
      await pickFiles(page, { 'sts.pfx': await makePfx([leaf, issuing], 'secret') });
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'dialog-password-wrong',
    window: true,
    async open(page) {
      const { leaf, issuing } = await makeHierarchy();
      await openStart(page);
      await pickFiles(page, { 'sts.pfx': await makePfx([leaf, issuing], 'secret') });
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Password', { exact: true }).fill('wrong');
      await dialog.getByRole('button', { name: 'Open' }).click();
      await dialog.getByRole('alert').filter({ hasText: /./ }).first().waitFor();
    },
  },
  {
    name: 'menu-theme',
    window: true,
    async open(page) {
      await openStart(page);
      await page.getByRole('button', { name: 'Theme' }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'insecure-context',
    async open(page) {
      await page.goto('/');
      const { port } = new URL(page.url());
      await page.goto(`http://${INSECURE_HOST}:${port}/`);
      await page.getByText(/HTTPS/).first().waitFor();
    },
  },
];
