/** The guide as a new user meets it: every program's way to its end, back, reload, and the keyboard's first stop. */
import { expect, test, type Page } from 'playwright/test';
import { messages } from '#lib/content/messages/en/index.ts';
import { loadPart } from '#lib/content/messages/load.ts';
import { encodeSettings, NO_SETTINGS } from '#lib/guide/settings.ts';
import { openStart, unfoldPart, verdictOf } from './support/page.ts';

const { guide } = messages;
const WAYS = [
  ['lync-2010', 'windows-7', 'personal-certificate'],
  ['lync-2013', 'windows-rt', 'server-certificate'],
  ['sfb', 'windows-11', 'other'],
  ['mobile', 'android', 'server-certificate'],
  ['web', 'macos', 'other'],
] as const;

const heading = (page: Page) => page.locator('#step-heading');

async function toSteps(page: Page, [client, device, symptom]: (typeof WAYS)[number]): Promise<void> {
  await page.goto('/guide');
  await page.getByLabel(guide.client[client]).check();
  await page.getByLabel(guide.platform[device], { exact: true }).check();
  await page.getByLabel(guide.symptom[symptom]).check();
  await page.getByRole('button', { name: guide['show-steps'] }).click();
  await expect(heading(page)).toBeVisible();
}

for (const way of WAYS) {
  test(`nothing helps with ${way.join(', ')}: the way ends with a text for support`, async ({ page }) => {
    await toSteps(page, way);
    const end = page.getByRole('heading', { level: 2, name: guide['ended-heading'] });
    for (let steps = 0; steps < 16 && !(await end.isVisible()); steps += 1) {
      const before = await heading(page).innerText();
      await page.getByRole('button', { name: guide.outcome.cannot }).click();
      await expect(heading(page).or(end)).not.toHaveText(before);
    }
    await expect(end).toBeVisible();
    const text = page.getByRole('region', { name: messages.handover.heading });
    await expect(text).toContainText(guide.client[way[0]]);
    await page.reload();
    await expect(end).toBeVisible();
  });
}

test('“Back” leads from the steps to the questions, “Forward” to the steps, and a reload keeps both', async ({
  page,
}) => {
  await toSteps(page, WAYS[0]);
  await page.getByRole('button', { name: guide.outcome['not-fixed'] }).click();
  await expect(heading(page)).toHaveText(messages.steps['update-client'].title);
  await page.goBack();
  await expect(page.getByLabel(guide.client['lync-2010'])).toBeChecked();
  await page.goForward();
  await expect(heading(page)).toHaveText(messages.steps['update-client'].title);
  await page.reload();
  await expect(heading(page)).toHaveText(messages.steps['update-client'].title);
  await page.getByRole('button', { name: guide['change-answers'] }).click();
  await expect(page.getByLabel(guide.client['lync-2010'])).toBeChecked();
});

test('the skip link leaves a prepared guide as it is', async ({ page }) => {
  await page.goto(`/guide#${encodeSettings({ ...NO_SETTINGS, note: 'Dear colleagues' })}`);
  await expect(page.getByText('Dear colleagues')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: messages.site.skip })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByText('Dear colleagues')).toBeVisible();
});

test('from a result: a short link opens straight on the guide, and is dead once it is deleted', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openStart(page);
  await page.getByRole('button', { name: 'Expired certificate' }).click();
  await verdictOf(page);
  await unfoldPart(page, 'users');
  await page.getByRole('link', { name: guide.panel.share }).click();
  await page.getByLabel(messages.admin['note-label']).fill('We are on it');
  await page.getByLabel(messages.admin['link-stored']).check();
  await page.getByRole('button', { name: messages.admin['link-make'] }).click();
  const link = await page.getByTestId('guide-link').innerText();
  expect(new URL(link).pathname).toMatch(/^\/r\/[\w-]{22}$/);
  await expect(page.getByRole('region', { name: messages.admin['email-heading'] })).toContainText(link);
  await page.getByRole('button', { name: messages.admin['copy-formatted'] }).click();
  await expect(page.getByRole('button', { name: guide.copied })).toBeVisible();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain(`href="${link}"`);

  const reader = await (await browser.newContext({ locale: 'fr' })).newPage();
  const sent: string[] = [];
  reader.on('request', (request) => sent.push(request.url()));
  await reader.goto(link);
  await expect(reader.getByText('We are on it')).toBeVisible();
  await expect(reader.getByText('Le certificat du serveur a expiré le')).toBeVisible();
  expect(sent.some((url) => url.includes(new URL(link).hash.slice(1)))).toBe(false);

  // What the list calls it is the language of whoever looks at it, not of whoever made it.
  const kept = await page.evaluate(() => localStorage.getItem('chainsight.links'));
  const other = await (await browser.newContext({ locale: 'de' })).newPage();
  await other.addInitScript((text) => localStorage.setItem('chainsight.links', text ?? ''), kept);
  await other.goto('/links');
  const { naming } = await loadPart('de', 'naming');
  await expect(other.getByRole('listitem').filter({ hasText: naming.guide })).toBeVisible();
  await other.context().close();

  await page.getByRole('button', { name: /^Delete: / }).click();
  await expect(page.getByTestId('guide-link')).toBeHidden();
  await reader.reload();
  const { opening } = await loadPart('fr', 'opening');
  await expect(reader.getByText(opening.fault.gone.message)).toBeVisible();
  await reader.context().close();
});
