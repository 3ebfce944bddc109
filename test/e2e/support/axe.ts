import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** What a theme can spoil: the same elements in other colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** Narrower screens are for reflow alone (WCAG 1.4.10): their layout is that of a phone. */
const PHONE = 390;

/**
 * What axe finds, and whether the page scrolls sideways, at each of these widths in both themes. Every rule
 * is tried in the light theme, the rules about colours in the dark one as well.
 */
export async function problems(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const beyond = await sidewaysScroll(page);
    if (beyond > 0) found.push(`${width} px: scrolls sideways by ${beyond} px`);
    if (width < PHONE && widths.length > 1) continue;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.waitForTimeout(150); // colours fade: half-faded text has no contrast
      const axe = new AxeBuilder({ page });
      const { violations } = await (colorScheme === 'dark' ? axe.withRules(COLOUR_RULES) : axe).analyze();
      for (const { id, nodes } of violations) {
        found.push(
          `${width} px, ${colorScheme}: ${id} at ${nodes.map(({ target }) => String(target)).join(' | ')}`,
        );
      }
    }
  }
  return found;
}

/** Pixels by which the page is wider than its window, once the resized page has been laid out. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const frames = { left: 10 };
        const look = (): void => {
          const { scrollWidth, clientWidth } = document.documentElement;
          frames.left -= 1;
          if (scrollWidth <= clientWidth || frames.left === 0) resolve(scrollWidth - clientWidth);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}
