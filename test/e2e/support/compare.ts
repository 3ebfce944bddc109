/** How a reader fills the comparison page. */
import { expect, type Locator, type Page } from 'playwright/test';
import { issueAuthority } from '#lib/cli/pki.ts';
import { HOST, makeHierarchy, presented } from './hierarchy.ts';
import { makePfx } from './openssl.ts';
import { trustRoot } from './page.ts';
import { serveChain } from './servers.ts';
import { DAY_MS } from '#lib/core/time.ts';

type Files = Readonly<Record<string, Uint8Array | string>>;

const PASSWORD = 'secret';

export const side = (page: Page, letter: 'A' | 'B'): Locator =>
  page.getByRole('region', { name: `Side ${letter}` });

/** The sentence on top. */
export const summary = (page: Page): Locator => page.getByTestId('comparison');

export async function openCompare(page: Page): Promise<void> {
  await page.goto('/compare');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare two chains');
}

export async function takeText(page: Page, letter: 'A' | 'B', text: string): Promise<void> {
  await page.getByLabel(`${letter}: host, share link`).fill(text);
  await page.getByRole('button', { name: `Use as ${letter}` }).click();
}

async function giveFiles(page: Page, letter: 'A' | 'B', files: Files): Promise<void> {
  await page.getByLabel(`Files for ${letter}`).setInputFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    })),
  );
}

/** Files that wait for the button, once all of them are read. */
export async function takeFiles(page: Page, letter: 'A' | 'B', files: Files): Promise<void> {
  await giveFiles(page, letter, files);
  await expect(side(page, letter).getByTestId('plan')).toContainText('certificate');
  await page.getByRole('button', { name: `Use as ${letter}` }).click();
}

/**
 * A server that still sends the certificate before, without its intermediate, against the PFX that was meant
 * to be installed.
 */
export async function openServedAgainstStored(page: Page): Promise<void> {
  const hierarchy = await makeHierarchy();
  const { root, leaf, serve } = hierarchy;
  const issuing = await issueAuthority(root, {
    subject: 'CN=Fabrikam Issuing CA 2, O=Fabrikam',
    notBefore: new Date(Date.now() - 100 * DAY_MS),
    notAfter: new Date(Date.now() + 900 * DAY_MS),
  });
  const renewed = await serve(
    {
      key: leaf.keys,
      notBefore: new Date(Date.now() - DAY_MS),
      notAfter: new Date(Date.now() + 150 * DAY_MS),
    },
    issuing,
  );
  const server = await serveChain(await presented([leaf]));
  page.once('close', () => void server[Symbol.asyncDispose]());
  await openCompare(page);
  await trustRoot(page, root.pem);
  await takeText(page, 'A', `${HOST}:${server.port}`);
  await expect(side(page, 'A')).toContainText('1 certificate');
  await giveFiles(page, 'B', { 'sts.pfx': await makePfx([renewed, issuing], PASSWORD) });
  const dialog = page.getByRole('dialog', { name: 'Password for sts.pfx' });
  await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Open' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Use as B' }).click();
  await expect(page.getByTestId('served-stored')).toBeVisible();
}
