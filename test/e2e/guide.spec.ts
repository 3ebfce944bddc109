import { expect, test, type Page } from 'playwright/test';
import { LOCALES, LOCALE_NAMES } from '#lib/content/messages/locales.ts';
import { loadMessages } from '#lib/content/messages/load.ts';
import { encodeSettings, NO_SETTINGS } from '#lib/guide/settings.ts';
import type { GuideContext } from '#lib/guide/model.ts';

const CONTEXT: GuideContext = {
  verdict: 'untrusted',
  fault: 'server',
  host: 'sts.contoso.com',
  at: '2026-03-04T10:00:00Z',
  root: null,
};
const ROOT = { name: 'Contoso Root', sha256: 'ab'.repeat(32), sha1: 'cd'.repeat(20) };

const linkTo = (part: Partial<typeof NO_SETTINGS>): string =>
  `/guide#${encodeSettings({ ...NO_SETTINGS, ...part })}`;

async function openGuide(page: Page, path = '/guide'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Answers the three questions that are needed and opens the steps. */
async function choose(page: Page, client: string, device: string, symptom: string): Promise<void> {
  await page.getByLabel(client).check();
  await page.getByLabel(device, { exact: true }).check();
  await page.getByLabel(symptom).check();
  await page.getByRole('button', { name: 'Show my steps' }).click();
  await expect(stepHeading(page)).toBeVisible();
}

const stepHeading = (page: Page) => page.locator('#step-heading');
const planItems = (page: Page) => page.getByRole('navigation', { name: 'Your steps' }).getByRole('listitem');
const toLync2010 = (page: Page) => choose(page, 'Lync 2010', 'Windows 7', 'The personal certificate needed');

test('the way: from the questions through the steps to the text for the help desk', async ({ page }) => {
  await openGuide(page);
  await page.getByLabel('Lync 2013').check();
  await expect(page.getByText('11 April 2023')).toBeVisible();
  await page.getByLabel('Windows 10', { exact: true }).check();
  await page.getByLabel('The personal certificate needed').check();
  await page.getByLabel('Your sign-in address').fill('Anna@contoso.com');
  await page.getByRole('button', { name: 'Show my steps' }).click();
  await expect(planItems(page)).toHaveCount(8);
  await expect(stepHeading(page)).toHaveText('Check the date and time');
  await page.getByRole('button', { name: 'Not fixed' }).click();
  await expect(stepHeading(page)).toHaveText('Delete the sign-in information');
  await expect(stepHeading(page)).toBeFocused();
  await page.getByRole('button', { name: 'I can’t do this' }).click();
  await expect(planItems(page)).toHaveCount(10); // by hand instead
  await expect(stepHeading(page)).toHaveText('Update the program');
  await page.getByRole('button', { name: 'Fixed', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Fixed' })).toBeFocused();
  const text = page.getByRole('region', { name: 'Text for your help desk' });
  await expect(text).toContainText('Sign-in address: anna@contoso.com');
  await expect(text).toContainText('Delete the sign-in information: Could not do it');
  await expect(text).toContainText('Update the program: Fixed it');
});

test('progress survives a reload and can be started over', async ({ page }) => {
  await openGuide(page);
  await toLync2010(page);
  await page.getByRole('button', { name: 'Not fixed' }).click();
  await page.reload();
  await expect(stepHeading(page)).toHaveText('Update the program');
  await expect(planItems(page).first()).toContainText('Tried, not fixed');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('group', { name: 'What do you sign in with?' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Lync 2010')).not.toBeChecked();
});

test('the registry step hides its instructions until confirmed, and copies its commands', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openGuide(page);
  await toLync2010(page);
  await page.getByRole('button', { name: /Check the MachineGuid/ }).click();
  const step = page.getByRole('article');
  await expect(step.getByText('A mistake in the registry')).toBeVisible();
  await expect(step.getByText('reg query HKLM')).toBeVisible();
  await expect(step.getByText('reg export HKLM')).toBeHidden();
  await page.getByLabel('I have read this and want to go on').check();
  await step.getByRole('button', { name: /^Copy: reg export/ }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'reg export HKLM\\SOFTWARE\\Microsoft\\Cryptography "%USERPROFILE%\\Desktop\\Cryptography-backup.reg"',
  );
  await expect(page.locator('#announcements')).toHaveText('Copied');
});

test('a folder command waits for a sound address and then holds it', async ({ page }) => {
  await openGuide(page);
  await toLync2010(page);
  await page.getByRole('button', { name: /Remove the endpoint cache/ }).click();
  await page.getByLabel('I have read this and want to go on').check();
  const field = page.getByLabel('Your sign-in address');
  await field.fill('anna@contoso.com" & calc');
  await expect(page.getByText('This is not a sign-in address')).toBeVisible();
  await expect(page.getByText('ren "')).toBeHidden();
  await field.fill('anna@contoso.com');
  await expect(page.getByText('sip_anna@contoso.com.old"')).toBeVisible();
});

test('the read-only check marks steps as needed or not', async ({ page }) => {
  await openGuide(page);
  await toLync2010(page);
  await page.getByText('Let the computer tell which steps are needed').click();
  const paste = page.getByLabel('Paste here what it printed');
  await paste.fill('hello');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('the mark “CHAINSIGHT-CHECK” is missing')).toBeVisible();
  await paste.fill(
    'CHAINSIGHT-CHECK 1\nservice=Running\ncertificate=2020-01-02 03:04:05Z CN=Communications Server\ncache=0 Communicator\nguid=braces\nCHAINSIGHT-END',
  );
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('expired on 2 January 2020')).toBeVisible();
  const item = (name: RegExp) => planItems(page).filter({ hasText: name });
  await expect(item(/Sign-In Assistant/)).toContainText('Not needed');
  await expect(item(/endpoint cache/)).toContainText('Not needed');
  await page.getByRole('button', { name: /Check the MachineGuid/ }).click();
  await expect(page.getByText('The check shows that this step is needed.')).toBeVisible();
});

test('narrowing: an account at fault is handed over without touching the computer', async ({ page }) => {
  await openGuide(page);
  await page.getByLabel('Lync 2010').check();
  await page.getByRole('group', { name: 'Can someone else sign in' }).getByLabel('Yes, that works').check();
  await page.getByRole('group', { name: 'Can you sign in on another' }).getByLabel('No, it fails').check();
  await choose(page, 'Lync 2010', 'Windows 7', 'The personal certificate needed');
  await expect(planItems(page)).toHaveCount(2);
  await expect(page.getByText('don’t delete or change anything here').first()).toBeVisible();
});

test('a server’s fault leaves nothing to do but to wait', async ({ page }) => {
  await openGuide(page, linkTo({ context: CONTEXT }));
  await expect(page.getByText('Nothing on your computer will fix this')).toBeVisible();
  await expect(page.getByText('sts.contoso.com was checked on 2026-03-04.')).toBeVisible();
  await toLync2010(page);
  await expect(planItems(page)).toHaveCount(1);
  await expect(stepHeading(page)).toHaveText('Hand over to support');
  await page.getByRole('button', { name: 'It is repaired: start over' }).click();
  await expect(page.getByText('No administrator’s check is at hand')).toBeVisible();
  await toLync2010(page);
  await expect(planItems(page)).toHaveCount(11);
});

test('an allowed root comes with its fingerprint, on this platform only', async ({ page }) => {
  const context: GuideContext = { ...CONTEXT, fault: 'untrusted-root', root: ROOT };
  await openGuide(page, linkTo({ client: 'mobile', platform: 'ios', context }));
  await page.getByLabel('There was a problem verifying').check();
  await page.getByRole('button', { name: 'Show my steps' }).click();
  await page.getByRole('button', { name: 'Not fixed' }).click();
  await expect(stepHeading(page)).toHaveText('Install your organisation’s root certificate');
  await expect(page.getByText('AB '.repeat(31) + 'AB')).toBeVisible();
  await page.getByLabel('I have read this and want to go on').check();
  await expect(page.getByText('Certificate Trust Settings')).toBeVisible();
  await expect(page.getByText('Trusted Root Certification Authorities')).toBeHidden();
});

test('an administrator prepares the guide, and users get just that', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openGuide(page, '/guide?admin');
  await page.getByLabel('Program of your users').selectOption('lync-2010');
  await page.getByLabel('Device of your users').selectOption('windows-7');
  await page.getByRole('button', { name: 'Only those that delete nothing' }).click();
  await page.getByLabel('Flush the DNS cache').uncheck();
  await page.getByLabel('Note to your users').fill('Dear colleagues');
  await page.getByLabel('Help desk (telephone').fill('+1 555 0100');
  const email = page.getByRole('region', { name: 'Text for an e-mail' });
  await expect(email).toContainText('1. Check the date and time');
  await expect(email).toContainText('If nothing helps: +1 555 0100');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const user = await context.newPage();
  await openGuide(user, link);
  await expect(user.getByText('Dear colleagues')).toBeVisible();
  await expect(user.getByRole('group', { name: 'What do you sign in with?' })).toBeHidden();
  await user.getByLabel('The personal certificate needed').check();
  await user.getByRole('button', { name: 'Show my steps' }).click();
  await expect(planItems(user)).toHaveCount(6);
  await expect(planItems(user).filter({ hasText: 'Flush the DNS' })).toHaveCount(0);
});

test('an unreadable link says so and shows the general guide', async ({ page }) => {
  await openGuide(page, '/guide#guide1.broken');
  await expect(page.getByText('The settings in this link can’t be read')).toBeVisible();
  await expect(page.getByLabel('Lync 2010')).toBeVisible();
});

test('the language follows the browser, can be switched, and stays', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-AT' });
  const page = await context.newPage();
  await openGuide(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Schritt für Schritt zur Anmeldung');
  for (const locale of LOCALES) {
    await page.locator('select').first().selectOption({ label: LOCALE_NAMES[locale] });
    const { guide } = await loadMessages(locale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(guide.title);
    await expect(page.locator(`[lang="${locale}"]`).first()).toContainText(guide['client-question']);
  }
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('サインインを順を追って直す');
  await context.close();
});

test('keyboard only: from the first question to the second step', async ({ page }) => {
  await openGuide(page);
  const focused = page.locator(':focus');
  await page.getByLabel('Lync 2010').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Lync 2013')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown'); // Windows 10
  await expect(page.getByLabel('Windows 10', { exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('The personal certificate needed')).toBeChecked();
  for (let tabs = 0; tabs < 8 && (await focused.innerText()) !== 'Show my steps'; tabs += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(stepHeading(page)).toHaveText('Check the date and time');
  await expect(stepHeading(page)).toBeFocused();
  const notFixed = page.getByRole('button', { name: 'Not fixed' });
  await notFixed.focus();
  await page.keyboard.press('Enter');
  await expect(stepHeading(page)).toBeFocused();
});

test('large text grows the page and is remembered; the print view holds every step', async ({ page }) => {
  await openGuide(page);
  const height = async () => (await page.getByLabel('Lync 2010').boundingBox())?.height ?? 0;
  const before = await height();
  await page.getByRole('button', { name: 'Large text' }).click();
  expect(await height()).toBeCloseTo(before * 1.25, 0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Large text' })).toHaveAttribute('aria-pressed', 'true');
  expect(await height()).toBeCloseTo(before * 1.25, 0);
  await toLync2010(page);
  await page.getByRole('button', { name: 'Print view' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(11);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Back to the steps' })).toBeHidden();
  await expect(page.getByText('reg export HKLM')).toBeVisible();
});

test('nothing of it leaves the browser', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await openGuide(page, linkTo({ note: 'secret-note', context: CONTEXT }));
  await page.getByLabel('Lync 2010').check();
  await page.getByLabel('Your sign-in address').fill('secret.person@contoso.com');
  await page.reload();
  await expect(page.getByText('secret-note')).toBeVisible();
  expect(asked.filter((request) => /secret|contoso|guide1/.test(request))).toEqual([]);
  const origin = new URL(page.url()).origin;
  expect(asked.filter((request) => !request.startsWith(origin))).toEqual([]);
});

test('the language is chosen in one place, where the reader begins', async ({ page }) => {
  await openGuide(page);
  await expect(page.getByRole('main').getByRole('combobox', { name: 'Language' })).toBeVisible();
  await expect(page.getByRole('contentinfo').getByRole('combobox')).toHaveCount(0);
  await page.goto('/errors');
  await expect(page.getByRole('contentinfo').getByRole('combobox')).toBeVisible();
});
