import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from 'playwright/test';
import type { Report } from '#lib/core/report/types.ts';
import { problems } from './support/axe.ts';
import { openStart, openTakeAway, unfoldPart, verdictOf } from './support/page.ts';

const folder = new URL(`../../${process.env['CHAINSIGHT_DIST_DIR'] ?? '.next'}/static/`, import.meta.url);
/** A sentence of pkijs's engine, which no minifier changes. */
const MARK = 'Too short certificate path';

/** The scripts of the build that hold pkijs, as paths on the site. */
const scriptsWithPkijs = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') && readFileSync(new URL(name, folder), 'utf8').includes(MARK))
    .map((name) => `/_next/static/${name}`);

const section = (page: Page) => page.getByRole('region', { name: 'Second reading' });

async function openExample(page: Page, name: string): Promise<void> {
  await openStart(page);
  await page.getByRole('button', { name }).click();
  await verdictOf(page);
}

test('pkijs is in one script of the build, and the start page does not load it', async ({ page }) => {
  const scripts = scriptsWithPkijs();
  expect(scripts).toHaveLength(1);
  const size = gzipSync(
    readFileSync(new URL((scripts[0] ?? '').replace('/_next/static/', ''), folder)),
  ).length;
  test.info().annotations.push({ type: 'second reading', description: `${size} bytes of gzip` });
  expect(size).toBeLessThan(130_000);
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  await openStart(page);
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => scripts.includes(path))).toEqual([]);
});

test('a good chain is read the same way by both', async ({ page }) => {
  await openExample(page, 'Everything in place');
  await expect(section(page)).toContainText(
    'A second library, pkijs 4.0, reads these 3 certificates the same way and confirms every signature.',
  );
  await unfoldPart(page, 'second');
  await expect(section(page)).toContainText('Compared: subject, issuer, serial number');
  await expect(section(page).getByText('all 12 fields equal')).toHaveCount(3);
  await expect(section(page)).toContainText('Chainsight: trusted; the library: accepted');
  expect(await problems(page, [320, 390, 1280])).toEqual([]);

  const download = page.waitForEvent('download');
  await openTakeAway(page);
  await page.getByRole('menuitem', { name: 'Report (JSON)' }).click();
  const report = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Report;
  expect(report.secondReading).toMatchObject({
    library: 'pkijs',
    agrees: true,
    engine: { outcome: 'accepted' },
  });
});

test('another verdict is explained, and changes nothing', async ({ page }) => {
  await openExample(page, 'Wrong host name');
  await expect(section(page)).toContainText('pkijs does not look at what decides here');
  await expect(page.locator('#verdict')).toContainText('does not cover');
});

test('a library that can’t be loaded is told, and can be tried again', async ({ page, context }) => {
  const scripts = scriptsWithPkijs();
  const isPkijs = (url: URL): boolean => scripts.includes(url.pathname);
  await context.route(isPkijs, (route) => route.abort());
  await openExample(page, 'Everything in place');
  await expect(section(page)).toContainText('could not be loaded');
  expect(await problems(page, [390])).toEqual([]);
  await context.unroute(isPkijs);
  await section(page).getByRole('button', { name: 'Try again' }).click();
  await expect(section(page)).toContainText('confirms every signature');
});
