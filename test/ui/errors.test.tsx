/** The list of all messages: said once what is the same for a whole group. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ErrorsApp } from '#app/_ui/errors/ErrorsApp.tsx';
import { SOURCE_TITLES } from '#lib/content/errors/catalogue.ts';

it('names where messages come from in the list of groups and above each, not with every message', () => {
  const html = renderToStaticMarkup(<ErrorsApp />);
  for (const title of Object.values(SOURCE_TITLES))
    expect(html.split(`>${title.replaceAll('&', '&amp;')}<`).length - 1, title).toBe(2);
});
