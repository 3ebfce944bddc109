/**
 * What a reader meets before anything is opened: the words and the height of a result, and whether the first
 * command stands in the first screen. Measured as bytes are in `surroundings.spec.ts`.
 */
import { expect, test, type Page } from 'playwright/test';
import { openStart, verdictOf } from './support/page.ts';

/** Results for which there are figures to keep. */
const EXAMPLES = ['Missing intermediate', 'Private root', 'Expired certificate', 'Wrong host name'];
const WORDS = 450;

/** The window, and how many of it the page may be tall. */
const WINDOWS = {
  'a wide window': { width: 1280, height: 900, screens: 2.2 },
  'a phone': { width: 390, height: 844, screens: 3.5 },
} as const;

/** Judged, judged for every client, and read by the second library: nothing comes in any more. */
async function openSettled(page: Page, example: string): Promise<void> {
  await openStart(page);
  await page.getByRole('button', { name: example }).click();
  await verdictOf(page);
  await expect(page.locator('#clients > summary')).toContainText(/Trusted by \d+ of/);
  await expect(page.locator('#second > summary')).toContainText('A second library');
  await expect(page.locator('[data-second]')).toContainText(/pkijs (refuses|built)/);
  await page.evaluate(() => document.fonts.ready);
}

/** Words of the page's own part: options of lists and words for screen readers count, though nobody sees them. */
const wordsOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('main')?.innerText.trim().split(/\s+/).length ?? 0);

for (const [name, { width, height, screens }] of Object.entries(WINDOWS)) {
  for (const example of EXAMPLES) {
    test(`${example}: words and screens before anything is opened, in ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openSettled(page, example);
      const words = await wordsOf(page);
      const tall = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
      test.info().annotations.push({
        type: 'before anything is opened',
        description: `${words} words, ${tall.toFixed(2)} screens`,
      });
      expect(words, 'the result itself').toBeGreaterThan(100);
      expect(words).toBeLessThanOrEqual(WORDS);
      expect(tall).toBeLessThanOrEqual(screens);
    });
  }
}

for (const example of EXAMPLES) {
  test(`${example}: verdict, break and first command stand in the first screen`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openSettled(page, example);
    await expect(page.locator('#verdict')).toBeInViewport({ ratio: 1 });
    const command = page.locator('#fixes pre').first();
    await expect(command).toBeInViewport({ ratio: 1 });
  });
}

test('no sentence stands twice', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const example of EXAMPLES) {
    await openSettled(page, example);
    const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
    const sentences = text
      .split(/\n+|(?<=[.?!])\s/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.split(/\s+/).length > 4);
    expect(sentences.length, example).toBeGreaterThan(5);
    expect(
      sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index),
      example,
    ).toEqual([]);
  }
});
