import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { start } from '#lib/content/messages/en/start.ts';
import { EXAMPLES, type ExampleId } from '#lib/content/examples.ts';
import { askedOf, openStart, verdictOf } from './support/page.ts';

/** What each example is there to show. */
const SHOWS: Record<ExampleId, RegExp> = {
  good: /^Clients trust sts\.contoso\.com/,
  'missing-intermediate': /which the server does not send/,
  'expired-leaf': /the server’s certificate expired on 2026-09-04/,
  'expired-intermediate': /the intermediate .* expired on 2026-08-31/,
  'untrusted-root': /ends at the root “Contoso Corporate Root CA”/,
  'wrong-host': /does not cover fs\.contoso\.com/,
  'wrong-order': /^Clients trust sts\.contoso\.com/,
  'intermediate-not-ca': /used as an issuer although it is not a CA/,
};

for (const id of EXAMPLES) {
  const { title } = start.example[id];
  test(`example: ${title}`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await openStart(page);
    await page.getByRole('button', { name: title }).click();
    expect(await verdictOf(page)).toMatch(SHOWS[id]);
    await expect(page).toHaveTitle(id === 'good' || id === 'wrong-order' ? /^Trusted: / : /^Not trusted: /);
    await expect(page.locator('#verdict')).toBeFocused();
    expect(askedOf(asked)).toEqual([]);
  });
}

test('the built examples are those the page has words for', () => {
  const index = new URL('../../public/examples/index.json', import.meta.url);
  const built = JSON.parse(readFileSync(index, 'utf8')) as readonly { readonly id: string }[];
  expect(built.map(({ id }) => id)).toEqual(EXAMPLES);
});
