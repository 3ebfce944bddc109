import type { Page } from 'playwright/test';
import { keystore } from '#test/core/input/keystore.ts';
import { store, stored } from '#test/trust/formats/microsoft.ts';
import { authroot, makeListSigner } from '#test/trust/uploads/files.ts';
import { EXAMPLES } from '#lib/content/examples.ts';
import { openCompare, openServedAgainstStored } from '../../e2e/support/compare.ts';
import { openDomain } from '../../e2e/support/domain.ts';
import { FAULT_CASES, HOST, makeHierarchy, presented } from '../../e2e/support/hierarchy.ts';
import { makePfx } from '../../e2e/support/openssl.ts';
import {
  box,
  checkText,
  openStart,
  pickFiles,
  planLine,
  trustRoot,
  unfoldPart,
  verdictOf,
} from '../../e2e/support/page.ts';
import { serveChain } from '../../e2e/support/servers.ts';
import { openWhatIf } from '../../e2e/support/what-if.ts';
import { openTimestamps } from './evidence.ts';
import { LANGUAGE_STATES } from './languages.ts';
import { openSecondReading } from './second.ts';
import type { State } from './state.ts';

/** A name that is not localhost, so that plain HTTP is no secure context; the browser maps it to loopback. */
export const INSECURE_HOST = 'chainsight.example';

async function openExample(page: Page, id: string): Promise<void> {
  await openStart(page);
  await page.locator(`[data-example="${id}"]`).click();
  await verdictOf(page);
}

/** Gives a file to the roots dialog as the trust store of a kind of client. */
async function giveStore(page: Page, target: string, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByLabel('The file is the trust store of').selectOption(target);
  await page
    .getByLabel('Trust store file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  // An option of the list above may hold the name too; it counts as hidden.
  await page.getByRole('dialog').getByText(name).filter({ visible: true }).first().waitFor();
}

/** A list of servers, each with a fault of its own. */
async function openFaultList(page: Page): Promise<void> {
  const hierarchy = await makeHierarchy();
  const servers = await Promise.all(
    FAULT_CASES.map(async ({ make }) => serveChain(await presented(await make(hierarchy)))),
  );
  page.once('close', () => {
    for (const server of servers) void server[Symbol.asyncDispose]();
  });
  await page.goto('/list');
  await trustRoot(page, hierarchy.root.pem);
  const hosts = [...servers.map(({ port }) => `${HOST}:${port}`), '10.20.30.40', 'no-such-host.invalid'];
  await page.getByLabel(/^Hosts, one a line/).fill(hosts.join('\n'));
  await page.getByRole('button', { name: 'Check all' }).click();
  await page.getByText(`${hosts.length} of ${hosts.length} hosts checked`).waitFor();
}

const results: readonly State[] = EXAMPLES.map((id) => ({
  name: `result-${id}`,
  open: (page) => openExample(page, id),
}));

export const STATES: readonly State[] = [
  { name: 'start', open: openStart },
  {
    name: 'start-host-recognised',
    async open(page) {
      await openStart(page);
      await box(page).fill('https://sts.contoso.com/adfs/ls');
      await planLine(page).getByText('sts.contoso.com').waitFor();
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
    name: 'start-address-refused',
    async open(page) {
      await openStart(page);
      await checkText(page, '10.20.30.40');
      await page.getByRole('alert').filter({ hasText: 'not allowed here' }).waitFor();
    },
  },
  {
    name: 'start-name-unknown',
    async open(page) {
      await openStart(page);
      await checkText(page, 'no-such-host.invalid');
      await page.getByRole('alert').filter({ hasText: 'The name' }).waitFor();
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
    name: 'dialog-trusted-roots',
    window: true,
    async open(page) {
      const { root } = await makeHierarchy();
      await openStart(page);
      await trustRoot(page, root.pem);
      await page.getByRole('button', { name: 'Trusted roots' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'dialog-trust-stores',
    window: true,
    async open(page) {
      const { root } = await makeHierarchy();
      await openStart(page);
      await page.getByRole('button', { name: 'Trusted roots' }).click();
      await giveStore(page, 'Windows (Microsoft’s roots)', 'roots.sst', store(stored(0x20, root.der)));
      const { signer } = await makeListSigner();
      const list = authroot([[root.der, {}]], { sign: signer });
      await giveStore(page, 'Windows (Microsoft’s roots)', 'authroot.stl', list);
      await page.getByText('A list holds no certificates').waitFor();
      await page.getByRole('heading', { name: 'Trust stores of clients' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'dialog-trust-stores-password',
    window: true,
    async open(page) {
      const { root } = await makeHierarchy();
      await openStart(page);
      await page.getByRole('button', { name: 'Trusted roots' }).click();
      const cacerts = keystore([{ alias: 'root', trusted: root.der }], 'changeit');
      await giveStore(page, 'Java (cacerts)', 'cacerts', cacerts);
      await page.getByLabel('Password of cacerts').fill('wrong');
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.getByText('That password does not fit').waitFor();
    },
  },
  {
    name: 'result-clients-picked',
    async open(page) {
      const { leaf, issuing, root } = await makeHierarchy();
      await openStart(page);
      await page.getByRole('button', { name: 'Trusted roots' }).click();
      for (const target of ['Windows (Microsoft’s roots)', 'Apple devices', 'Android'])
        await giveStore(page, target, 'roots.pem', Buffer.from(root.pem));
      await page.getByText('Note: Android: 1 root').waitFor();
      await page.keyboard.press('Escape');
      await checkText(page, `${HOST}\n${leaf.pem}${issuing.pem}`);
      await verdictOf(page);
      await unfoldPart(page, 'clients');
      await page.getByRole('button', { name: 'Firefox', exact: true }).click();
      await page.getByText('Note: As Firefox sees it').waitFor();
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
  ...results,
  {
    name: 'result-repair-nginx',
    async open(page) {
      await openExample(page, 'missing-intermediate');
      await page.getByLabel(/^What answers here/).selectOption('nginx');
      await page.getByRole('heading', { name: 'Fix on nginx' }).waitFor();
    },
  },
  {
    name: 'result-root-to-deploy',
    async open(page) {
      await openExample(page, 'untrusted-root');
      await page.getByText('Never deploy a root').waitFor();
    },
  },
  {
    name: 'errors',
    async open(page) {
      await page.goto('/errors');
      await page.getByRole('heading', { name: 'TLS alerts' }).waitFor();
    },
  },
  {
    name: 'errors-found',
    async open(page) {
      await page.goto('/errors#q=0x800B0109');
      await page.getByText('CERT_E_UNTRUSTEDROOT').first().waitFor();
    },
  },
  {
    name: 'errors-nothing-found',
    async open(page) {
      await page.goto('/errors#q=zzzz');
      await page.getByText('What to do now').waitFor();
    },
  },
  {
    name: 'result-none',
    async open(page) {
      await page.goto('/r');
      await page.getByText('No result is open').waitFor();
    },
  },
  {
    name: 'guide',
    async open(page) {
      await page.goto('/guide');
      await page.locator('h1').waitFor();
    },
  },
  {
    name: 'findings',
    async open(page) {
      await page.goto('/findings');
      await page.locator('h1').waitFor();
    },
  },
  {
    name: 'start-address-recognised',
    async open(page) {
      await openStart(page);
      await box(page).fill('ann@contoso.com');
      await planLine(page).getByText('contoso.com').waitFor();
    },
  },
  {
    name: 'domain',
    async open(page) {
      await openDomain(page);
      await page
        .getByText(/requirements of the role met/)
        .first()
        .click();
    },
  },
  {
    name: 'domain-nothing-found',
    async open(page) {
      await page.goto('/domain');
      await page.getByLabel('Domain of the sign-in addresses').fill('contoso.invalid');
      await page.getByRole('button', { name: 'Check domain' }).click();
      await page.getByText('No sign-in endpoint of contoso.invalid').waitFor();
    },
  },
  {
    name: 'list-form',
    async open(page) {
      await page.goto('/list');
      await page.getByLabel(/^Hosts, one a line/).fill('sts.contoso.com\nsip.contoso.com:5061\nnot a host');
      await page.getByText('Not everything could be read').waitFor();
    },
  },
  {
    name: 'list',
    open: openFaultList,
  },
  {
    name: 'list-dates',
    async open(page) {
      await openFaultList(page);
      await page.getByRole('button', { name: /^Work out the dates/ }).click();
      await page.getByRole('button', { name: 'Calendar (.ics)' }).waitFor();
    },
  },
  {
    name: 'links',
    async open(page) {
      await openExample(page, 'good');
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click();
      await page.getByTestId('share-link').waitFor();
      await page.goto('/links');
      await page.getByRole('list', { name: 'My links' }).waitFor();
    },
  },
  { name: 'compare', open: openCompare },
  { name: 'compare-served-against-stored', open: openServedAgainstStored },
  { name: 'what-if', open: openWhatIf },
  { name: 'result-timestamps', open: openTimestamps },
  ...LANGUAGE_STATES,
  {
    name: 'not-found',
    async open(page) {
      await page.goto('/no-such-page');
      await page.locator('h1').waitFor();
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
  { name: 'result-second-reading', open: (page) => openSecondReading(page, false) },
  { name: 'result-second-reading-differs', open: (page) => openSecondReading(page, true) },
];
