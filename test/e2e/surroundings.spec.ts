import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type APIRequestContext, type Page } from 'playwright/test';
import { openStart, pickFiles, verdictOf } from './support/page.ts';

test('no request leaves the origin', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) foreign.push(request.url());
  });
  await openStart(page);
  await page.getByRole('button', { name: 'Private root' }).click();
  await verdictOf(page);
  await page.goto('/guide');
  await page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
});

/** Most bytes of gzip that a page may load above the framework’s own files, until nothing more comes in. */
const BUDGETS = {
  start: { budget: 35_000, title: 'the start page' },
  // Worker, second library, and what is fetched in a quiet moment for later, too.
  result: { budget: 760_000, title: 'a result, with the start page before it' },
} as const;

/** Scripts that a page loads, with the compressed size of those that are not the framework’s. */
async function ownScripts(
  page: Page,
  request: APIRequestContext,
  open: () => Promise<void>,
): Promise<{ readonly total: number; readonly sizes: ReadonlyMap<string, number> }> {
  const folder = process.env['CHAINSIGHT_DIST_DIR'] ?? '.next';
  const manifest = JSON.parse(
    readFileSync(new URL(`../../${folder}/build-manifest.json`, import.meta.url), 'utf8'),
  ) as { readonly rootMainFiles: readonly string[] };
  const framework = new Set(manifest.rootMainFiles.map((file) => `/_next/${file}`));
  const loaded = new Set<string>();
  page.context().on('response', (response) => {
    if (response.request().resourceType() === 'script') loaded.add(new URL(response.url()).pathname);
  });
  await open();
  await page.waitForLoadState('networkidle');
  const sizes = new Map<string, number>();
  for (const path of loaded) {
    if (!framework.has(path)) sizes.set(path, gzipSync(await (await request.get(path)).body()).length);
  }
  expect(loaded.size, 'scripts of the page').toBeGreaterThan(framework.size);
  return { total: [...sizes.values()].reduce((sum, size) => sum + size, 0), sizes };
}

/** Judged, judged for every client, and read by the second library. */
async function openResult(page: Page): Promise<void> {
  await openStart(page);
  await page.locator('[data-example="missing-intermediate"]').click();
  await verdictOf(page);
  await expect(page.locator('#clients > summary')).toContainText(/Trusted by \d+ of/);
  await expect(page.locator('[data-second]')).toContainText(/pkijs (refuses|built)/);
}

for (const [id, open] of [
  ['start', openStart],
  ['result', openResult],
] as const) {
  const { budget, title } = BUDGETS[id];
  test(`the own JavaScript of ${title} stays within its budget`, async ({ page, request }) => {
    const { total, sizes } = await ownScripts(page, request, () => open(page));
    test.info().annotations.push({ type: 'JavaScript', description: `${total} bytes of gzip` });
    expect(total, JSON.stringify([...sizes])).toBeLessThanOrEqual(budget);
  });
}

test('the certificate core is loaded by the worker only when it is needed', async ({ page }) => {
  await openStart(page);
  await page.waitForLoadState('networkidle');
  expect(page.workers()).toHaveLength(0);
  await pickFiles(page, { 'a.cer': new Uint8Array([0x30, 0x00]) });
  await expect.poll(() => page.workers().length).toBe(1);
});

test('what the worker needs at once comes as one file', async ({ page }) => {
  const asked: string[] = [];
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/_next/static/worker/')) asked.push(pathname.split('/').at(-1) ?? '');
  });
  await openStart(page);
  await page.getByLabel('Host name, URL, or pasted certificates').focus();
  await expect.poll(() => asked).toContain('core.js');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual(['core.js']);
});
