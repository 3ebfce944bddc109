/** Nothing jumps while a result comes in, and marks keep their shape in forced colours. */
import { expect, test, type Page } from 'playwright/test';
import { openStart, verdictOf } from './support/page.ts';

/** Sum of what moved that the reader did not move: the measure that browsers report as layout shift. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as readonly (PerformanceEntry & {
            readonly value: number;
            readonly hadRecentInput: boolean;
          })[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        // Entries that are there already are delivered in a task of their own.
        setTimeout(() => resolve(sum), 500);
      }),
  );
}

for (const [name, viewport] of Object.entries({
  'a wide window': { width: 1280, height: 900 },
  'a phone': { width: 390, height: 844 },
})) {
  test(`nothing jumps from the start page to a settled result, in ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openStart(page);
    await page.getByRole('button', { name: 'Missing intermediate' }).click();
    await verdictOf(page);
    await expect(page.locator('#clients > summary')).toContainText(/Trusted by \d+ of/);
    await expect(page.locator('#second > summary')).toContainText('A second library');
    const shift = await shiftOf(page);
    test.info().annotations.push({ type: 'layout shift', description: shift.toFixed(4) });
    expect(shift).toBeLessThan(0.02);
  });
}

test('the example that was pressed is busy until its result stands', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/examples/index.json', async (route) => {
    await held;
    await route.continue();
  });
  await openStart(page);
  const example = page.locator('[data-example="expired-leaf"]');
  await example.click();
  await expect(example).toHaveAttribute('aria-busy', 'true');
  await expect(page.locator('[data-example="good"]')).toHaveAttribute('aria-busy', 'false');
  release();
  await verdictOf(page);
});

test('in forced colours a mark is told from what is drawn in it, and bars are drawn', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openStart(page);
  await page.getByRole('button', { name: 'Expired certificate' }).click();
  await verdictOf(page);
  const marks = await page.locator('main svg:has(> g[fill="currentColor"] + path)').evaluateAll((found) =>
    found.map((mark) => {
      const [shape, glyph] = [...mark.children];
      const ground = getComputedStyle(document.body).backgroundColor;
      return shape && glyph
        ? { fill: getComputedStyle(shape).fill, stroke: getComputedStyle(glyph).stroke, ground }
        : null;
    }),
  );
  expect(marks.length).toBeGreaterThan(2);
  for (const mark of marks) {
    expect(mark?.stroke).not.toBe(mark?.fill);
    expect(mark?.fill).not.toBe(mark?.ground);
  }
  const spans = await page
    .locator('[data-drawn] > span:nth-child(2)')
    .evaluateAll((found) => found.map((span) => getComputedStyle(span).backgroundColor));
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(spans.length).toBeGreaterThan(0);
  for (const span of spans) expect(span).not.toBe(ground);
});
