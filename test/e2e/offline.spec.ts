/** The pages without a network, and through upgrades of the server: what a service worker can get wrong. */
import { expect, test, type Page } from 'playwright/test';
import { LOCALES, LOCALE_NAMES } from '#lib/content/messages/locales.ts';
import { loadMessages } from '#lib/content/messages/load.ts';
import { makeHierarchy } from './support/hierarchy.ts';
import { box, checkText, verdictOf } from './support/page.ts';
import { keptBuilds, ranBuilds, serveUpgradable, type Upgradable } from './support/upgradable.ts';

test.use({ serviceWorkers: 'allow' });

let server: Upgradable;
test.beforeEach(async ({ baseURL }) => {
  server = await serveUpgradable(baseURL ?? '');
});
test.afterEach(() => server[Symbol.asyncDispose]());

/** Opens the start page and waits until everything is kept. */
async function openKept(page: Page): Promise<void> {
  await page.goto(server.address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Waits until the newest service worker, and no other, is in charge. */
const settled = (page: Page, build: number): Promise<void> =>
  expect(async () => {
    expect((await keptBuilds(page)).at(-1)).toBe(build);
    const busy = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return [registration?.installing, registration?.waiting].map((one) => one?.state ?? null);
    });
    expect(busy).toEqual([null, null]);
  }).toPass();

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('without a server chains are judged, errors looked up, and the guide read in every language', async ({
  page,
}) => {
  const { leaf, issuing } = await makeHierarchy();
  await openKept(page);
  server.state = 'gone';
  await page.reload();
  await expect(heading(page)).toBeVisible();

  await checkText(page, `${leaf.pem}${issuing.pem}`);
  const verdict = await verdictOf(page);
  expect(verdict).toContain('Fabrikam Test Root');
  await page.reload();
  expect(await verdictOf(page)).toBe(verdict);

  await page.goto(server.address);
  await page.locator('[data-example="expired-leaf"]').click();
  expect(await verdictOf(page)).toContain('expired on 2026-09-04');

  await page.goto(`${server.address}/errors#q=0x800B0109`);
  await expect(page.getByText('CERT_E_UNTRUSTEDROOT').first()).toBeVisible();

  await page.goto(`${server.address}/guide`);
  for (const locale of LOCALES) {
    await page.locator('[data-language-here] select').selectOption({ label: LOCALE_NAMES[locale] });
    const { guide } = await loadMessages(locale);
    await expect(heading(page)).toHaveText(guide.title);
  }
});

test('behind a proxy whose server is being upgraded all pages open; a host name says that it can’t be fetched', async ({
  page,
}) => {
  await openKept(page);
  server.state = 'no-gateway';
  for (const path of [
    '/guide',
    '/errors',
    '/compare',
    '/domain',
    '/list',
    '/links',
    '/findings',
    '/status',
  ]) {
    await page.goto(server.address + path);
    await expect(heading(page)).toBeVisible();
  }
  await page.goto(server.address);
  await checkText(page, 'sts.contoso.com');
  await expect(
    page
      .getByRole('alert')
      .filter({ hasText: /server/ })
      .first(),
  ).toBeVisible();
  await expect(box(page)).toHaveValue('sts.contoso.com');
});

test('nothing of the reader’s is kept', async ({ page }) => {
  await openKept(page);
  for (const path of ['/?host=sts.contoso.com', '/r/AAAAAAAAAAAAAAAAAAAAAA#key', '/guide?from=mail'])
    await page.goto(server.address + path);
  await page.goto(server.address);
  await checkText(page, 'localhost:1');
  await expect(page.getByRole('alert').first()).toBeVisible();
  const kept = await page.evaluate(async () => {
    const caught = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    return caught.flat();
  });
  const paths = kept.map((url) => url.slice(server.address.length));
  expect(paths).toContain('/r/shared');
  expect(paths.filter((path) => /\?(?!_rsc=$)/.test(path))).toEqual([]);
  // Whichever was kept last stands last.
  const results = paths.filter((path) => path.startsWith('/r/'));
  expect(results.toSorted()).toEqual(['/r/shared', '/r/shared?_rsc=']);
  expect(paths.filter((path) => path.startsWith('/api/') && !path.startsWith('/api/v1/trust/'))).toEqual([]);
});

test('after an upgrade nobody runs old code: not with a server, and not without one', async ({
  page,
  context,
}) => {
  await openKept(page);
  expect([await ranBuilds(page), await keptBuilds(page)]).toEqual([[1], [1]]);

  server.build = 2;
  const second = await context.newPage();
  // With the old service worker in charge, at the first visit already.
  await second.goto(server.address);
  await expect(heading(second)).toBeVisible();
  expect(await ranBuilds(second)).toEqual([2]);
  await settled(second, 2);
  expect(await keptBuilds(second)).toEqual([1, 2]);

  server.state = 'gone';
  await second.reload();
  await expect(heading(second)).toBeVisible();
  expect(await ranBuilds(second), 'without a server').toEqual([2]);
  await second.goto(`${server.address}/guide`);
  await expect(heading(second)).toBeVisible();
  expect(await ranBuilds(second)).toEqual([2]);

  // The page of the first build is still open, and finds the parts that it loads only now.
  await page.getByRole('contentinfo').locator('select').selectOption({ label: LOCALE_NAMES.de });
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.locator('[data-example="expired-leaf"]').click();
  await verdictOf(page);

  server.state = 'here';
  server.build = 3;
  await second.goto(server.address);
  await settled(second, 3);
  await expect.poll(() => keptBuilds(second)).toEqual([2, 3]);
});

test('of two instances with different builds none is taken in half', async ({ page }) => {
  await openKept(page);
  server.workerOf = 2;
  const ended = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const installing = registration.installing;
    if (installing === null) throw new Error('no update was found');
    return new Promise<string>((resolve) => {
      installing.addEventListener('statechange', () => resolve(installing.state));
    });
  });
  expect(await ended).toBe('redundant');
  expect(await keptBuilds(page)).toEqual([1]);
  server.state = 'gone';
  await page.reload();
  await expect(heading(page)).toBeVisible();
  expect(await ranBuilds(page)).toEqual([1]);
});

test('can be installed: nothing stands against it, and the browser’s offer is passed on once', async ({
  page,
}) => {
  await openKept(page);
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  const { icons } = JSON.parse(data ?? '') as {
    readonly icons: readonly { readonly src: string; readonly sizes: string }[];
  };
  for (const { src, sizes } of icons) {
    const response = await page.request.get(`${server.address}${src}`);
    expect(response.ok(), src).toBe(true);
    const bytes = await response.body();
    // The IHDR of PNG.
    if (src.endsWith('.png')) expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }

  const button = page.getByRole('button', { name: 'Install as an app' });
  await expect(button).toHaveCount(0);
  await page.evaluate(() => {
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: () => {
        document.body.dataset['asked'] = String(Number(document.body.dataset['asked'] ?? 0) + 1);
        return Promise.resolve();
      },
    });
    window.dispatchEvent(event);
  });
  await button.click();
  await expect(page.locator('body')).toHaveAttribute('data-asked', '1');
  await expect(button).toHaveCount(0);
});
