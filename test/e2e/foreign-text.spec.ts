/** Names made to deceive, or to be a burden, and passwords that take long: the page stays readable and answers. */
import { expect, test, type Page } from 'playwright/test';
import { LIMITS } from '#lib/core/limits.ts';
import { createAuthority, dns, issue, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { makeHierarchy } from './support/hierarchy.ts';
import { makePfx } from './support/openssl.ts';
import { checkButton, checkText, openStart, pickFiles, planLine, verdictOf } from './support/page.ts';

const DAY = 86_400_000;
const VALID = {
  notBefore: new Date(Math.floor(Date.now() / 1000) * 1000 - 30 * DAY),
  notAfter: new Date(Math.floor(Date.now() / 1000) * 1000 + 60 * DAY),
};
const OVERRIDE = '\u202E';
const HIDDEN = '\u200B';

/** Every character that turns or hides text, on the page, in what it reads out, and in its title. */
const hiddenOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const bad = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
    const texts = [document.title];
    const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ALL);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      if (node instanceof Text && node.parentElement?.closest('script, style, textarea') === null)
        texts.push(node.data);
      if (node instanceof Element)
        for (const name of ['title', 'aria-label', 'alt', 'placeholder'])
          texts.push(node.getAttribute(name) ?? '');
    }
    return texts.filter((text) => bad.test(text));
  });

const pemOf = (...chain: readonly Issued[]): string => chain.map(({ pem }) => pem).join('');

/** Opens everything that unfolds. */
const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let round = 0; round < 3; round++) {
      for (const details of document.querySelectorAll('details')) details.open = true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });

test('direction overrides and zero-width characters are seen, on the page and in its title', async ({
  page,
}) => {
  const evil = `gnp.${OVERRIDE}exe${HIDDEN}`;
  const root = await createAuthority({ subject: `CN=Root ${evil}, O=${evil}`, ...VALID });
  const issuing = await issueAuthority(root, { subject: `CN=Issuing ${evil}, OU=${evil}`, ...VALID });
  const leaf = await issue(issuing, { subject: `CN=${evil}`, names: dns('localhost'), ...VALID });
  await openStart(page);
  await checkText(page, pemOf(leaf, issuing, root));
  await verdictOf(page);
  await unfoldAll(page);
  expect(await hiddenOn(page)).toEqual([]);
  await expect(page).toHaveTitle(/gnp\.\[U\+202E\]exe\[U\+200B\]/);
  await expect(page.locator('#verdict')).toContainText('gnp.[U+202E]exe[U+200B]');

  // The name of a file is foreign too.
  await openStart(page);
  await pickFiles(page, { [`chain.${OVERRIDE}fdp.pem`]: pemOf(leaf, issuing) });
  await expect(page.getByRole('list', { name: 'Files' })).toContainText('chain.[U+202E]fdp.pem');
  expect(await hiddenOn(page)).toEqual([]);
});

test('a name of 60,000 characters is cut everywhere, and whole when asked for', async ({ page }) => {
  const long = 'a'.repeat(60_000);
  const root = await createAuthority({ subject: `CN=${long}, O=${long}`, ...VALID });
  const leaf = await issue(root, {
    subject: `CN=${long}`,
    names: dns('localhost', `${long}.example`),
    caIssuers: `http://ca.example/${long}`,
    ...VALID,
  });
  await openStart(page);
  await pickFiles(page, { 'long.pem': pemOf(leaf, root) });
  await expect(planLine(page)).toContainText('2 certificates');
  await checkButton(page).click();
  await verdictOf(page);
  expect(await page.title()).toMatch(/^.{0,300}$/);
  await unfoldAll(page);
  const longest = () =>
    page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('body *:not(script, style, pre, code)')].flatMap((element) =>
          [...element.childNodes].map((node) => (node instanceof Text ? node.data.length : 0)),
        ),
      ),
    );
  expect(await longest()).toBeLessThan(8_001);
  await page
    .getByRole('button', { name: /^Show all 60,0\d\d characters$/ })
    .first()
    .click();
  await expect(page.locator('code.block').first()).toHaveText(/^.{60000,}$/);
  await page.getByRole('button', { name: 'Show the beginning only' }).click();
  expect(await longest()).toBeLessThan(8_001);
});

test('a PKCS #12 file of too many rounds is not opened, and the number is said', async ({ page }) => {
  const { leaf, issuing } = await makeHierarchy();
  const bytes = await makePfx([leaf, issuing], 'secret', LIMITS.passwordRounds + 1);
  await openStart(page);
  await pickFiles(page, { 'slower.pfx': bytes });
  await expect(
    page.getByText(/asks for 1,?000,?001 rounds .* at most 1,?000,?000 are computed/),
  ).toBeVisible();
});
