import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** What a theme can spoil where nothing else changes: the same elements in other colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** Narrower screens are for reflow alone (WCAG 1.4.10): their layout is that of a phone. */
export const PHONE = 390;

type Theme = 'light' | 'dark';

/**
 * Whether the page scrolls sideways at each of these widths, and what axe finds in the widest in the light
 * theme and in a phone's in the dark one: each layout and each theme once. Where there is one width only,
 * axe looks at it in both themes.
 */
export async function problems(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  const looks = looksOf(widths);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const beyond = await sidewaysScroll(page);
    if (beyond > 0) found.push(`${width} px: scrolls sideways by ${beyond} px`);
    for (const { theme, rules } of looks.filter((look) => look.width === width)) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      for (const violation of await violations(page, rules))
        found.push(`${width} px, ${theme}: ${violation}`);
    }
  }
  return found;
}

interface Look {
  readonly width: number;
  readonly theme: Theme;
  /** Null: all. */
  readonly rules: readonly string[] | null;
}

function looksOf(widths: readonly number[]): readonly Look[] {
  const wide = Math.max(...widths);
  const narrow = Math.min(...widths.filter((width) => width >= PHONE), wide);
  return [
    { width: wide, theme: 'light', rules: null },
    { width: narrow, theme: 'dark', rules: narrow === wide ? COLOUR_RULES : null },
  ];
}

/**
 * What axe finds in the page as it is, a line each. It runs in the page itself, which has no frames: looking
 * through frames takes a page more and three times as long.
 */
export async function violations(
  page: Page,
  rules: readonly string[] | null = null,
): Promise<readonly string[]> {
  await faded(page);
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations: found } = await (rules === null ? axe : axe.withRules([...rules])).analyze();
  return found.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => String(target)).join(' | ')}`);
}

/** Colours fade, and half-faded text has no contrast: waits for whatever moves and comes to an end. */
async function faded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame(); // transitions begin with the frame after the change
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** Pixels by which the page is wider than its window, once the resized page has been laid out. */
export function sidewaysScroll(page: Page): Promise<number> {
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
