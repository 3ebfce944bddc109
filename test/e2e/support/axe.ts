import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const SCHEMES = ['light', 'dark'] as const;

/** What axe finds, and whether the page scrolls sideways, at each of these widths in both themes. */
export async function problems(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.waitForTimeout(150); // colours fade: half-faded text has no contrast
      const { violations } = await new AxeBuilder({ page }).analyze();
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      const where = `${width} px, ${colorScheme}`;
      if (beyond > 0) found.push(`${where}: scrolls sideways by ${beyond} px`);
      for (const { id, nodes } of violations) {
        found.push(`${where}: ${id} at ${nodes.map(({ target }) => String(target)).join(' | ')}`);
      }
    }
  }
  return found;
}
