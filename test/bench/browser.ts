import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { CHROMIUM_ARGS, chromiumPath } from '../tools/chromium.ts';
import type { BenchFixture } from './fixture.ts';
import type { BenchResult } from './suite.ts';

/** A secure context (localhost) that no server answers for: the page is given by the test. */
const ADDRESS = 'http://localhost/bench';

/** Runs the bench in Chromium, from one bundle as a page would have it. */
export async function runInChromium(fixture: BenchFixture): Promise<BenchResult> {
  const script = await bundle(join(import.meta.dirname, 'page.ts'));
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS] });
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.route(ADDRESS, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    );
    await page.goto(ADDRESS);
    await page.addScriptTag({ content: script });
    return await page.evaluate((data) => window.chainsightBench(data), fixture);
  } finally {
    await browser.close();
  }
}

/** One classic script of an entry and all it imports. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'bench' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const chunk = output.output.find((part) => part.type === 'chunk' && part.isEntry);
    if (chunk?.type === 'chunk') return chunk.code;
  }
  throw new Error('The bench could not be bundled.');
}
