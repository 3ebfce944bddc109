import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
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

/** Bytes of gzip that the start page may load above the framework's own files (issue 2). */
const BUDGET = 60_000;

test('the start page’s own JavaScript stays within its budget', async ({ page, request }) => {
  const folder = process.env['CHAINSIGHT_DIST_DIR'] ?? '.next';
  const manifest = JSON.parse(
    readFileSync(new URL(`../../${folder}/build-manifest.json`, import.meta.url), 'utf8'),
  ) as { readonly rootMainFiles: readonly string[] };
  const framework = new Set(manifest.rootMainFiles.map((file) => `/_next/${file}`));
  const loaded = new Set<string>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') loaded.add(new URL(response.url()).pathname);
  });
  await openStart(page);
  await page.waitForLoadState('networkidle');
  const sizes = new Map<string, number>();
  for (const path of loaded) {
    if (!framework.has(path)) sizes.set(path, gzipSync(await (await request.get(path)).body()).length);
  }
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: 'first-load JavaScript', description: `${total} bytes of gzip` });
  expect(loaded.size, 'scripts of the page').toBeGreaterThan(framework.size);
  expect(total, JSON.stringify([...sizes])).toBeLessThanOrEqual(BUDGET);
});

test('the certificate core is loaded by the worker only when it is needed', async ({ page }) => {
  await openStart(page);
  await page.waitForLoadState('networkidle');
  expect(page.workers()).toHaveLength(0);
  await pickFiles(page, { 'a.cer': new Uint8Array([0x30, 0x00]) });
  await expect.poll(() => page.workers().length).toBe(1);
});
