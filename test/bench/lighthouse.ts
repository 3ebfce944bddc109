/**
 * Lighthouse as it comes (a phone, slow 4G, a quarter of the processor), three times running for each page. A result
 * lives in its tab, so it is opened by a link that carries everything.
 */
import { chromium, type Browser } from 'playwright';
import lighthouse from 'lighthouse';
import { startApp } from '#test/tools/app.ts';
import { CHROMIUM_ARGS, chromiumPath } from '#test/tools/chromium.ts';
import { freePort } from '#test/tools/port.ts';
import { openStart, verdictOf } from '#test/e2e/support/page.ts';
import { makeLink, openShare } from '#test/e2e/support/share.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
type Category = (typeof CATEGORIES)[number];

interface PageFigure {
  readonly page: string;
  /** From 0 to 100, one for each run. */
  readonly scores: Readonly<Record<Category, readonly number[]>>;
  /** Titles of audits that were not passed in the last run, apart from those of performance. */
  readonly failed: readonly string[];
  readonly largestPaintMs: number;
  readonly blockedMs: number;
  readonly layoutShift: number;
}

type Judged = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

const RUNS = 3;

/** Every page that readers come to, by its path; each figure is told as it comes. */
export async function measurePages(told: (line: string) => void): Promise<readonly PageFigure[]> {
  const app = await startApp();
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...CHROMIUM_ARGS, `--remote-debugging-port=${port}`],
  });
  try {
    const paths = ['/', await resultLink(browser, app.address), '/guide', '/errors'];
    const figures: PageFigure[] = [];
    told(`\nLighthouse, mobile, ${RUNS} runs`);
    for (const path of paths) {
      const figure = await figureOf(`${app.address}${path}`, path.replace(/#.*/, ''), port);
      told(pageLine(figure));
      figures.push(figure);
    }
    return figures;
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** The path of an example's result with everything in its fragment, made as a reader makes it. */
async function resultLink(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext({ baseURL: address, locale: 'en-US' });
  const page = await context.newPage();
  await openStart(page);
  await page.locator('[data-example="missing-intermediate"]').click();
  await verdictOf(page);
  await openShare(page);
  await page.getByLabel('Carries everything itself').check();
  const link = new URL(await makeLink(page));
  await context.close();
  return link.pathname + link.hash;
}

async function figureOf(url: string, page: string, port: number): Promise<PageFigure> {
  const results: Judged[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const result = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: [...CATEGORIES] });
    if (!result) throw new Error(`Lighthouse has no result for ${page}.`);
    if (result.lhr.runtimeError) throw new Error(`${page}: ${result.lhr.runtimeError.message}`);
    results.push(result.lhr);
  }
  const last = results.at(-1);
  const scoresOf = (category: Category): readonly number[] =>
    results.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100));
  const value = (audit: string): number => last?.audits[audit]?.numericValue ?? Number.NaN;
  const weighed = CATEGORIES.slice(1).flatMap((category) => last?.categories[category]?.auditRefs ?? []);
  return {
    page,
    scores: {
      performance: scoresOf('performance'),
      accessibility: scoresOf('accessibility'),
      'best-practices': scoresOf('best-practices'),
    },
    failed: weighed.flatMap(({ id, weight }) => {
      const audit = last?.audits[id];
      return weight > 0 && audit?.score === 0 ? [audit.title] : [];
    }),
    largestPaintMs: value('largest-contentful-paint'),
    blockedMs: value('total-blocking-time'),
    layoutShift: value('cumulative-layout-shift'),
  };
}

function pageLine(figure: PageFigure): string {
  const { page, scores, failed, largestPaintMs, blockedMs, layoutShift } = figure;
  const judged = CATEGORIES.map((category) => `${category} ${scores[category].join(', ')}`).join('; ');
  const times = `largest paint ${largestPaintMs.toFixed(0)} ms, blocked ${blockedMs.toFixed(0)} ms, shift ${layoutShift.toFixed(3)}`;
  return `  ${page.padEnd(10)} ${judged}; ${times}${failed.length === 0 ? '' : `; not passed: ${failed.join('; ')}`}`;
}
