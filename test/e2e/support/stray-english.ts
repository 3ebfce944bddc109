/** Finds English where another language is shown. */
import type { Page } from 'playwright/test';

/** Words that English sentences can't do without and that no other language of the catalogue has. */
const ENGLISH =
  /\b(?:the|and|with|this|which|from|your|not|are|was|were|that|its|have|has|been|check|every)\b/i;

/** Texts on the page that are English although nothing around them says so. */
export const strayEnglish = (page: Page): Promise<readonly string[]> =>
  page.evaluate((source) => {
    const english = new RegExp(source, 'i');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (holder === null || holder.closest('script, style, code, pre, [lang="en"], .ident, title') !== null)
        continue;
      if (holder.getClientRects().length > 0 && english.test(node.textContent ?? ''))
        found.push(node.textContent ?? '');
    }
    return found;
  }, ENGLISH.source);
