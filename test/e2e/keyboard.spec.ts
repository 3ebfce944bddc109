import { expect, test, type Page } from 'playwright/test';
import { makeHierarchy } from './support/hierarchy.ts';
import { box, openStart } from './support/page.ts';
import { serveTcp } from './support/servers.ts';

/** Presses Tab until the element with this name has the focus; fails when it is not reachable. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      return [
        element.getAttribute('aria-label'),
        ...labels.map((label) => label.textContent),
        element.innerText,
      ].join(' ');
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never reaches ${String(name)}.`);
}

test('from the address bar to a verdict and on, with the keyboard alone', async ({ page }) => {
  await openStart(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, /Host name, URL/);
  const { leaf } = await makeHierarchy();
  await page.keyboard.insertText(leaf.pem);
  await tabTo(page, /Check for host/);
  await page.keyboard.type('sts.contoso.com');
  await tabTo(page, /Check chain/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/r');
  await expect(page.locator('#verdict')).toBeFocused();
  await tabTo(page, /Check differently/);
  await page.keyboard.press('Enter');
  await tabTo(page, /Check for another host name/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('localhost');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/localhost/);
});

test('Enter runs a single line; in several lines it takes Control', async ({ page }) => {
  await openStart(page);
  const { leaf } = await makeHierarchy();
  await box(page).fill(leaf.pem.trimEnd());
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/$/);
  await box(page).press('Control+Enter');
  await page.waitForURL('**/r');
});

test('dialogs and menus open, work and give the focus back', async ({ page }) => {
  await openStart(page);
  await tabTo(page, /^Trusted roots/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Trusted roots' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Trusted roots' })).toBeFocused();

  await tabTo(page, /^Theme/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Dark' })).toBeVisible();
  await expect(page.getByRole('menu')).toBeFocused();
  const dark = page.getByRole('menuitemradio', { name: 'Dark' });
  // One key at a time: on a busy machine the next would come before the focus has moved.
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(dark).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Theme' })).toBeFocused();
});

test('the focus stays with the check when its button changes', async ({ page }) => {
  await openStart(page);
  await using server = await serveTcp();
  await box(page).fill(`localhost:${server.port}`);
  await tabTo(page, /Check chain/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Check chain' })).toBeFocused();
});

test('what was recognised is announced after a pause, not at every key', async ({ page }) => {
  await openStart(page);
  await box(page).pressSequentially('sts.contoso.com', { delay: 20 });
  await expect(page.locator('#announcements')).toHaveText('Server sts.contoso.com, port 443, TLS.');
});

test('it is announced as well where its words come after the pause', async ({ page }) => {
  await openStart(page);
  const wordsMayCome = Promise.withResolvers<null>();
  await page.route('**/_next/static/chunks/**', async (route) => {
    await wordsMayCome.promise;
    await route.continue();
  });
  await box(page).pressSequentially('sts.contoso.com');
  // Longer than the pause; where the machine is slower than that, the test is only less strict.
  await page.waitForTimeout(1_500);
  await expect(page.getByTestId('plan')).not.toContainText('Server');
  wordsMayCome.resolve(null);
  await expect(page.locator('#announcements')).toHaveText('Server sts.contoso.com, port 443, TLS.');
});
