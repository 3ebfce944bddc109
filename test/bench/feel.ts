/**
 * How long a reader waits: from a key or a click to the painted verdict, in a real browser with real keys and clicks,
 * at the processor’s own speed and at a quarter of it, the first time in a fresh browser and again in the same tab.
 * The clock is the page’s own: an event’s time stamp, the end of the server’s answer, and the second frame after the
 * verdict stands in the document. Throttling slows the page’s own thread; workers run on.
 */
import { Worker } from 'node:worker_threads';
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright';
import { makePki } from '#test/server/support/pki.ts';
import { startApp } from '#test/tools/app.ts';
import { CHROMIUM_ARGS, chromiumPath } from '#test/tools/chromium.ts';
import type { ServerIdentity } from './endpoint-server.ts';
import { median } from './measure.ts';

interface FeelFigure {
  readonly name: string;
  /** How many times slower the page's thread runs. */
  readonly throttle: number;
  readonly coldMs: number;
  readonly warmMs: number;
  /** At most, at the processor's own speed; null: none was set. */
  readonly goalMs: number | null;
}

/** Fresh browsers, and repetitions in each, an odd number of both. */
const FRESH = 3;
const AGAIN = 3;
const THROTTLES = [1, 4] as const;

/** What the page notes down: when it began, and when the verdict was painted. */
interface Noted {
  readonly began: number;
  readonly painted: number | null;
}

declare global {
  interface Window {
    chainsightFeel: Noted;
  }
}

/** Runs in the page, before anything else there. */
function watch(): void {
  window.chainsightFeel = { began: 0, painted: null };
  const begin = ({ timeStamp }: Event): void => {
    window.chainsightFeel = { began: timeStamp, painted: null };
  };
  addEventListener('click', begin, { capture: true });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') begin(event);
    },
    { capture: true },
  );
  let there = false;
  const look = (): void => {
    const stands = document.getElementById('verdict') !== null;
    if (stands && !there)
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          window.chainsightFeel = { ...window.chainsightFeel, painted: performance.now() };
        }),
      );
    there = stands;
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** Something a reader does, and from when on the wait counts. */
interface Action {
  readonly name: string;
  readonly goalMs: number | null;
  readonly prepare: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
  /** From when on the wait counts, in the page's time. */
  readonly from: (page: Page) => Promise<number>;
}

const box = (page: Page) => page.getByLabel('Host name, URL, or pasted certificates');
const begun = (page: Page): Promise<number> => page.evaluate(() => window.chainsightFeel.began);
const answered = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const answers = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('/api/v1/endpoint')) as PerformanceResourceTiming[];
    return Math.max(...answers.map(({ responseEnd }) => responseEnd));
  });

const typing = (text: string) => async (page: Page) => {
  await box(page).click();
  await box(page).fill('');
  await box(page).fill(text);
  await page.getByTestId('plan').filter({ hasText: /\S/ }).waitFor();
};

const actionsOn = (pem: string, place: string): readonly Action[] => [
  {
    name: 'Pasted certificates: Enter to verdict',
    goalMs: 300,
    prepare: typing(pem),
    act: (page) => box(page).press('Control+Enter'),
    from: begun,
  },
  {
    name: 'Host: server’s answer to verdict',
    goalMs: 150,
    prepare: typing(place),
    act: (page) => box(page).press('Enter'),
    from: answered,
  },
  {
    name: 'Example: click to verdict',
    goalMs: null,
    prepare: () => Promise.resolve(),
    act: (page) => page.locator('[data-example="missing-intermediate"]').click(),
    from: begun,
  },
];

/** Waits until nothing comes in any more, as for a reader who has looked at the page before typing. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

async function once(page: Page, { prepare, act, from }: Action): Promise<number> {
  await prepare(page);
  await act(page);
  await page.waitForFunction(() => window.chainsightFeel.painted !== null);
  const painted = await page.evaluate(() => window.chainsightFeel.painted ?? Number.NaN);
  return painted - (await from(page));
}

/** One fresh browser: the first time, then again in the same tab. */
async function visit(
  context: BrowserContext,
  address: string,
  throttle: number,
  action: Action,
): Promise<{ readonly cold: number; readonly warm: readonly number[] }> {
  await context.addInitScript(watch);
  const page = await context.newPage();
  const cdp: CDPSession = await context.newCDPSession(page);
  await page.goto(address);
  await settled(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const cold = await once(page, action);
  const warm: number[] = [];
  for (let round = 0; round < AGAIN; round += 1) {
    await page.waitForLoadState('networkidle');
    await page.goBack();
    await settled(page);
    warm.push(await once(page, action));
  }
  return { cold, warm };
}

async function figureOf(
  browser: Browser,
  address: string,
  throttle: number,
  action: Action,
): Promise<FeelFigure> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < FRESH; round += 1) {
    const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-US' });
    const times = await visit(context, address, throttle, action);
    cold.push(times.cold);
    warm.push(...times.warm);
    await context.close();
  }
  const { name, goalMs } = action;
  return { name, throttle, coldMs: median(cold), warmMs: median(warm), goalMs };
}

/** A TLS server in a thread of its own. */
async function startServer(
  identity: ServerIdentity,
): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const worker = new Worker(new URL('endpoint-server.ts', import.meta.url), { workerData: identity });
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return { port, stop: async () => void (await worker.terminate()) };
}

/**
 * Every action, with and without throttling; each figure is told as it comes. The application is built first if need
 * be.
 */
export async function measureFeel(told: (line: string) => void): Promise<readonly FeelFigure[]> {
  const { leaf, intermediate } = await makePki();
  const identity = { chain: leaf.pem + intermediate.pem, key: leaf.keyPem };
  const server = await startServer(identity);
  const app = await startApp();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS] });
  try {
    const figures: FeelFigure[] = [];
    told('What a reader waits for the painted verdict (medians)');
    for (const action of actionsOn(identity.chain, `localhost:${server.port}`)) {
      for (const throttle of THROTTLES) {
        const figure = await figureOf(browser, app.address, throttle, action);
        told(feelLine(figure));
        figures.push(figure);
      }
    }
    return figures;
  } finally {
    await browser.close();
    await app.stop();
    await server.stop();
  }
}

const feelLine = ({ name, throttle, coldMs, warmMs, goalMs }: FeelFigure): string =>
  `  ${name.padEnd(40)} ${throttle} ×  first ${coldMs.toFixed(0).padStart(5)} ms  again ${warmMs.toFixed(0).padStart(5)} ms${goalMs === null || throttle > 1 ? '' : `  (goal ${goalMs} ms)`}`;
