/** Where a line may break: what the page holds together, and what it lets go. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CommandText } from '#app/_ui/parts/LongText.tsx';
import { clausesIn, dayIn, labelIn, momentIn } from '#lib/content/messages/forms.ts';
import { loadPart } from '#lib/content/messages/load.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';

it('no option of a command breaks behind its dash, and its words stay as they are', () => {
  const text =
    'openssl x509 -in ca.pem -noout \\\n  -addext "subjectAltName=DNS:sts.contoso.com,DNS:fs.contoso.com"';
  const html = renderToStaticMarkup(<CommandText text={text} />);
  for (const option of ['-in', '-noout', '-addext'])
    expect(html).toContain(`<span class="whitespace-nowrap">${option}</span>`);
  expect(html).toContain('sts.contoso.com,<wbr/>DNS:');
  expect(html.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"')).toBe(text);
});

it('a date is one thing, and a time with its zone another', () => {
  const breaks = LOCALES.filter((locale) => locale !== 'en').flatMap((locale) => [
    dayIn(locale, '2026-12-14T09:00:00Z').split(' ').length,
    momentIn(locale, '2026-12-14T09:00:00Z').split(' ').length,
  ]);
  // The longest: “14 de diciembre de 2026 a las 09:00 UTC”.
  expect(Math.max(...breaks)).toBeLessThanOrEqual(4);
});

it('no name of a client leaves its dots to a line of their own', async () => {
  const names = await Promise.all(
    LOCALES.map(async (locale) => JSON.stringify(await loadPart(locale, 'clients'))),
  );
  expect([...names, ...PROFILES.map(({ title }) => title)].filter((name) => name.includes(' …)'))).toEqual(
    [],
  );
});

it('a label in French has its colon set apart, on the same line', () => {
  expect([labelIn('fr', 'Pourquoi'), labelIn('de', 'Warum')]).toEqual(['Pourquoi\u00a0:', 'Warum:']);
  const joined = (['en', 'fr', 'ja'] as const).map((locale) => clausesIn(locale, ['a', 'b']));
  expect(joined).toEqual(['a; b', 'a\u00a0; b', 'a、b']);
});
