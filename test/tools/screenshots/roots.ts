/** The dialog of trusted roots and of the stores of clients. */
import type { Page } from 'playwright/test';
import { keystore } from '#test/core/input/keystore.ts';
import { store, stored } from '#test/trust/formats/microsoft.ts';
import { authroot, makeListSigner } from '#test/trust/uploads/files.ts';
import { HOST, makeHierarchy } from '../../e2e/support/hierarchy.ts';
import { checkText, openStart, trustRoot, unfoldPart, verdictOf } from '../../e2e/support/page.ts';
import type { State } from './state.ts';

async function openRoots(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Trusted roots' }).click();
  await page.getByRole('dialog').waitFor();
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

export const ROOT_STATES: readonly State[] = [
  {
    name: 'dialog-trusted-roots-empty',
    window: true,
    async open(page) {
      await openStart(page);
      await openRoots(page);
    },
  },
  {
    name: 'dialog-trusted-roots',
    window: true,
    async open(page) {
      const { root } = await makeHierarchy();
      await openStart(page);
      await trustRoot(page, root.pem);
      await openRoots(page);
    },
  },
  {
    name: 'dialog-root-lists',
    window: true,
    async open(page) {
      await openStart(page);
      await openRoots(page);
      await page
        .getByRole('dialog')
        .getByText('Operating system of this server', { exact: true })
        .scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'dialog-trust-stores',
    window: true,
    async open(page) {
      const { root } = await makeHierarchy();
      await openStart(page);
      await openRoots(page);
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
      await openRoots(page);
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
      await openRoots(page);
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
];
