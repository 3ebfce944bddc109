/** On a phone: the way to the computer that the lines of a step are for, by link and by QR code. */
import jsQR from 'jsqr';
import { expect, test, type Browser, type Locator, type Page } from 'playwright/test';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { loadMessages } from '#lib/content/messages/load.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import { decodeSettings, encodeSettings, NO_SETTINGS } from '#lib/guide/settings.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const AT = {
  client: 'lync-2013',
  platform: 'windows-10',
  symptom: 'personal-certificate',
  step: 'flush-dns',
} as const;

const stepHeading = (page: Page) => page.locator('#step-heading');
const box = (page: Page) => page.locator('article').getByRole('group', { name: 'Open on the computer' });
const code = (within: Locator) => within.getByRole('img', { name: 'QR code of the link to this step' });

const addressOf = (settings: Parameters<typeof encodeSettings>[0]): string =>
  `/guide#${encodeSettings(settings)}`;

/** What a camera reads: the picture as it is on the screen, in another program. */
async function scan(page: Page, picture: Locator): Promise<string | null> {
  await expect(picture).toBeVisible();
  const png = await picture.screenshot();
  const { width, height, data } = await page.evaluate(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      if (!context) throw new Error('There is no canvas.');
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, image.width, image.height);
      return { width: image.width, height: image.height, data: [...pixels.data] };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data ?? null;
}

/** A phone whose user chose, typed an address and went on to a step with lines to copy. */
async function onPhone(browser: Browser, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ ...PHONE, colorScheme });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto('/guide');
  await page.getByLabel('Lync 2013').check();
  await page.getByLabel('Windows 10', { exact: true }).check();
  await page.getByLabel('The personal certificate needed').check();
  await page.getByLabel('Your sign-in address').fill('anna@contoso.com');
  await page.getByRole('button', { name: 'Show my steps' }).click();
  await expect(stepHeading(page)).toHaveText('Check the date and time');
  return page;
}

/** To the next step, without looking back. */
async function goOn(page: Page): Promise<void> {
  const title = await stepHeading(page).innerText();
  await page.getByRole('button', { name: 'Not fixed' }).click();
  await expect(stepHeading(page)).not.toHaveText(title);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the QR code is the link, and leads to the same step: ${scheme}`, async ({ browser }) => {
    const phone = await onPhone(browser, scheme);
    await goOn(phone);
    while (!(await box(phone).isVisible())) await goOn(phone);
    const title = await stepHeading(phone).innerText();
    await box(phone).getByRole('button', { name: 'Copy the link to this step' }).click();
    const link = await phone.evaluate(() => navigator.clipboard.readText());
    await box(phone).getByRole('button', { name: 'Show QR code' }).click();
    expect(await scan(phone, code(box(phone)))).toBe(link);

    const decoded = decodeSettings(new URL(link).hash);
    expect(decoded).toMatchObject({
      kind: 'settings',
      settings: { ...NO_SETTINGS, open: { client: 'lync-2013' } },
    });
    expect(JSON.stringify(decoded)).not.toMatch(/anna|contoso/);

    const computer = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await computer.goto(link);
    await expect(stepHeading(computer)).toHaveText(title);
    await expect(box(computer)).toBeHidden();
    // Where to begin is said once: going on and loading again stays where the user is.
    expect(new URL(computer.url()).hash).toBe('');
    await computer.getByRole('button', { name: 'Not fixed' }).click();
    await expect(stepHeading(computer)).not.toHaveText(title);
    const next = await stepHeading(computer).innerText();
    await computer.reload();
    await expect(stepHeading(computer)).toHaveText(next);
    await computer.goBack();
    await expect(computer.getByRole('button', { name: 'Show my steps' })).toBeVisible();
  });
}

test('its code comes only when it is asked for', async ({ browser }) => {
  const phone = await onPhone(browser);
  const loaded = (): Promise<number> =>
    phone.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length,
    );
  await phone.waitForLoadState('networkidle');
  const before = await loaded();
  await box(phone).getByRole('button', { name: 'Show QR code' }).click();
  await expect(code(box(phone))).toBeVisible();
  expect(await loaded()).toBeGreaterThan(before);
  await box(phone).getByRole('button', { name: 'Hide QR code' }).click();
  await expect(code(box(phone))).toBeHidden();
});

test('what an administrator prepared goes along, and stays in the address', async ({ browser }) => {
  const settings = { ...NO_SETTINGS, note: 'Please try this first.', contact: '+1 555 0100' };
  const computer = await (await browser.newContext()).newPage();
  await computer.goto(addressOf({ ...settings, open: AT }));
  await expect(stepHeading(computer)).toBeVisible();
  await expect(computer.getByText('Please try this first.')).toBeVisible();
  expect(decodeSettings(new URL(computer.url()).hash)).toEqual({ kind: 'settings', settings });
});

test('a link that is too long for a code is copied', async ({ browser }) => {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const note = Array.from({ length: 600 }, (_, index) => String.fromCharCode(0x4e00 + index * 7)).join('');
  await page.goto(addressOf({ ...NO_SETTINGS, note, open: AT }));
  await box(page).getByRole('button', { name: 'Show QR code' }).click();
  await expect(box(page)).toContainText('The link is too long for a QR code.');
  await expect(box(page).getByRole('button', { name: 'Copy the link to this step' })).toBeVisible();
});

test('on paper the address and its code stand above the steps', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(addressOf({ ...NO_SETTINGS, open: AT }));
  await expect(box(page)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(box(page)).toContainText('/guide#guide1.');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Print', exact: false }).first().click();
  const link = await page.locator('main .ident', { hasText: '/guide#guide1.' }).first().innerText();
  expect(await scan(page, code(page.locator('main')))).toBe(link);
});

for (const locale of LOCALES) {
  test(`says it in the reader’s language: ${locale}`, async ({ browser }) => {
    const { text } = makeTranslator(locale, await loadMessages(locale));
    const page = await (await browser.newContext({ ...PHONE, locale })).newPage();
    await page.goto(addressOf({ ...NO_SETTINGS, open: AT }));
    const here = page.locator('article').getByRole('group', { name: text('elsewhere.heading') });
    await expect(here).toContainText(text('elsewhere.why'));
    await here.getByRole('button', { name: text('elsewhere.show') }).click();
    await expect(page.getByRole('img', { name: text('elsewhere.picture') })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}
