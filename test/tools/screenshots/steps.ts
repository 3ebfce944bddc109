/** Steps that several states have in common. */
import type { Page } from 'playwright/test';
import { LANGUAGE_KEY } from '#lib/browser/page/language.ts';
import type { Locale } from '#lib/content/messages/locales.ts';
import {
  HOST,
  makeHierarchy,
  presented,
  type Hierarchy,
  type Presented,
} from '../../e2e/support/hierarchy.ts';
import { checkText, openStart, trustRoot, unfoldPart, verdictOf } from '../../e2e/support/page.ts';
import { serveChain, type LoopbackServer } from '../../e2e/support/servers.ts';

/** A server that ends with the page. */
export async function until(page: Page, serving: Promise<LoopbackServer>): Promise<string> {
  const server = await serving;
  page.once('close', () => void server[Symbol.asyncDispose]());
  return `${HOST}:${server.port}`;
}

/** A server that sends this, until the page goes. */
export const serveUntil = (page: Page, chain: Presented): Promise<string> => until(page, serveChain(chain));

export async function openExample(page: Page, id: string): Promise<void> {
  await openStart(page);
  await page.locator(`[data-example="${id}"]`).click();
  await verdictOf(page);
  await settled(page);
}

/** Waits for the lines that come after the verdict: for whom, and the second reading. */
export async function settled(page: Page): Promise<void> {
  await page
    .locator('#clients > summary')
    .filter({ hasText: /\d+ of \d+/ })
    .waitFor();
  // Before it begins there is no such line yet, so that “not running” alone says nothing.
  await page
    .locator('#second > summary')
    .filter({ hasText: /A second library|not made/ })
    .waitFor();
  await page.locator('[data-second]').filter({ hasText: 'pkijs', hasNotText: 'is building' }).waitFor();
}

type Unfolded = Parameters<typeof unfoldPart>[1];

/** An example with one of its parts unfolded. */
export async function openPart(page: Page, id: string, part: Unfolded): Promise<void> {
  await openExample(page, id);
  await unfoldPart(page, part);
}

/** What a server sends, judged live, with the test's root trusted. */
export async function openLive(
  page: Page,
  make: (hierarchy: Hierarchy) => Promise<Presented>,
): Promise<Hierarchy> {
  const hierarchy = await makeHierarchy();
  const place = await serveUntil(page, await make(hierarchy));
  await openStart(page);
  await trustRoot(page, hierarchy.root.pem);
  await checkText(page, place);
  await verdictOf(page);
  await settled(page);
  return hierarchy;
}

/** A good chain. */
export const good = ({ leaf, issuing }: Hierarchy): Promise<Presented> => presented([leaf, issuing]);

/** As a reader switches at the foot of the page, also while a dialog lies above it. */
export async function speak(page: Page, locale: Locale): Promise<void> {
  await page.evaluate(
    ([key, chosen]) => {
      localStorage.setItem(key, chosen);
      dispatchEvent(new StorageEvent('storage', { key, newValue: chosen, storageArea: localStorage }));
    },
    [LANGUAGE_KEY, locale] as const,
  );
  await page.locator(`html[lang="${locale}"]`).waitFor();
}
