/** Links: made, opened, listed, and what may be wrong with them. */
import type { Page } from 'playwright/test';
import { makeLink, openShare } from '../../e2e/support/share.ts';
import type { State } from './state.ts';
import { openExample, settled } from './steps.ts';

async function openDialog(page: Page): Promise<void> {
  await openExample(page, 'expired-leaf');
  await openShare(page);
}

export const SHARE_STATES: readonly State[] = [
  { name: 'dialog-share', window: true, open: openDialog },
  {
    name: 'dialog-share-link',
    window: true,
    async open(page) {
      await openDialog(page);
      await makeLink(page);
    },
  },
  {
    name: 'result-shared',
    async open(page) {
      await openDialog(page);
      await page.getByLabel('Note for the reader').fill('Renew it before Friday, please.');
      const link = await makeLink(page);
      await page.goto('about:blank');
      await page.goto(link);
      await page.getByText(/validated again just now/).waitFor();
      await settled(page);
    },
  },
  {
    name: 'result-shared-gone',
    async open(page) {
      await page.goto(`/r/${'a'.repeat(22)}#${'A'.repeat(43)}`);
      await page.locator('h1').waitFor();
    },
  },
  {
    name: 'links-empty',
    async open(page) {
      await page.goto('/links');
      await page.locator('main h1').waitFor();
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
];
