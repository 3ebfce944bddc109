/** Two chains side by side. */
import type { Page } from 'playwright/test';
import { DAY_MS } from '#lib/core/time.ts';
import {
  openCompare,
  openServedAgainstStored,
  summary,
  takeFiles,
  takeText,
} from '../../e2e/support/compare.ts';
import { makeHierarchy } from '../../e2e/support/hierarchy.ts';
import { trustRoot } from '../../e2e/support/page.ts';
import type { State } from './state.ts';
import { good, serveUntil } from './steps.ts';

/** A chain against the same without its intermediate. */
async function openBoth(page: Page): Promise<void> {
  const { root, leaf, issuing } = await makeHierarchy();
  await openCompare(page);
  await trustRoot(page, root.pem);
  await takeFiles(page, 'A', { 'a.pem': leaf.pem + issuing.pem });
  await takeFiles(page, 'B', { 'b.pem': leaf.pem });
  await summary(page).waitFor();
}

/** A live server against the certificate that comes next. */
async function openRenewal(page: Page): Promise<void> {
  const hierarchy = await makeHierarchy();
  const place = await serveUntil(page, await good(hierarchy));
  const next = await hierarchy.serve({ notAfter: new Date(Date.now() + 90 * DAY_MS) });
  await openCompare(page);
  await trustRoot(page, hierarchy.root.pem);
  await takeText(page, 'A', place);
  await takeFiles(page, 'B', { 'new.pem': next.pem + hierarchy.issuing.pem });
  await summary(page).waitFor();
}

export const COMPARE_STATES: readonly State[] = [
  { name: 'compare', open: openCompare },
  {
    name: 'compare-one-side',
    async open(page) {
      const { leaf, issuing } = await makeHierarchy();
      await openCompare(page);
      await takeFiles(page, 'A', { 'a.pem': leaf.pem + issuing.pem });
    },
  },
  { name: 'compare-both', open: openBoth },
  { name: 'compare-renewal', open: openRenewal },
  { name: 'compare-served-against-stored', open: openServedAgainstStored },
];
