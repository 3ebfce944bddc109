/** Finds English on a page in another language, where nothing marks it as such. */
import type { Page } from 'playwright/test';
import type { Locale } from '#lib/content/messages/locales.ts';

/**
 * Languages in which what lies deep is opened. Whether a part shows its words or English is the same in each, and that
 * no words are English is a unit test's (test/guide/messages.test.ts): the one with the longest words, which also
 * tells what they break.
 */
export const DEEP: readonly Locale[] = ['de'];

/** Words that English sentences can't do without and that no other language of the catalogue has. */
export const ENGLISH =
  /(?<![\p{L}\d_])(?:the|and|with|this|which|from|your|not|are|were|that|its|have|been|check|every|by|of|to|how|show|more|copy|sent)(?![\p{L}\d_])/iu;

/**
 * Texts that are seen, and names that are spoken, in English although the nearest element that states a language
 * states another.
 */
export const unmarkedEnglish = (page: Page): Promise<readonly string[]> => englishIn(page, 'body', true);

/** English in a part of the page that is translated as a whole: no mark excuses it. */
export const anyEnglish = (page: Page, part: string): Promise<readonly string[]> =>
  englishIn(page, part, false);

const englishIn = (page: Page, part: string, excusing: boolean): Promise<readonly string[]> =>
  page.evaluate(
    ([source, within, marks]) => {
      const english = new RegExp(source, 'iu');
      const isMarked = (holder: Element): boolean =>
        holder.closest('script, style, code, pre, samp, .ident, title') !== null ||
        (marks && holder.closest('[lang]')?.getAttribute('lang') === 'en');
      const found: string[] = [];
      const root = document.querySelector(within);
      if (root === null) return [`${within} is not there`];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const holder = node.parentElement;
        const text = node.textContent ?? '';
        if (holder === null || holder.getClientRects().length === 0) continue;
        if (english.test(text) && !isMarked(holder)) found.push(text);
      }
      for (const holder of root.querySelectorAll('[aria-label]')) {
        const name = holder.getAttribute('aria-label') ?? '';
        if (holder.getClientRects().length > 0 && english.test(name) && !isMarked(holder)) found.push(name);
      }
      return found;
    },
    [ENGLISH.source, part, excusing] as const,
  );
