/** How a part of the page waits for its words: in a browser's React, without the site around it. */
import { build } from 'esbuild';
import { expect, test } from 'playwright/test';
import { ROOT } from '#lib/cli/launch/paths.mjs';
import { loadPart } from '#lib/content/messages/load.ts';
import { openStart, verdictOf } from './support/page.ts';

/** Shows a part with a state of its own in a transition, as a navigation does, while its words are still to come. */
const HARNESS = `
import { Suspense, createElement, startTransition, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useWords } from '#app/_ui/language/words.tsx';

function Later() {
  const words = useWords('roots');
  const [state] = useState('kept');
  return createElement('p', null, state + ': ' + typeof words);
}
function Page() {
  const [shown, setShown] = useState(false);
  const show = () => startTransition(() => setShown(true));
  return createElement(Suspense, { fallback: 'waiting' }, createElement('button', { onClick: show }, 'Show'), shown ? createElement(Later) : null);
}
const tell = (error) => { document.title += String(error.cause ?? error); };
createRoot(document.getElementById('root'), { onRecoverableError: tell, onUncaughtError: tell }).render(createElement(Page));
`;

test('a part that waited for its words is taken up again without an error', async ({ page }) => {
  const { outputFiles } = await build({
    stdin: { contents: HARNESS, resolveDir: ROOT, loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  await page.route('**/harness', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<div id="root"></div>' }),
  );
  await page.goto('/harness');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText('kept: object')).toBeVisible();
  expect(await page.title()).toBe('');
});

test('a part opened while its words come is open when they have come', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de' });
  const page = await context.newPage();
  const { roots } = await loadPart('de', 'roots');
  const wordsMayCome = Promise.withResolvers<null>();
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    if (body.includes(roots.stores.title)) await wordsMayCome.promise;
    await route.fulfill({ response, body });
  });
  await openStart(page);
  await page.locator('[data-example="good"]').click();
  await verdictOf(page);
  await page.locator('#clients > summary').click();
  await expect(page.locator('#clients')).toHaveAttribute('open', '');
  await expect(page.locator('#clients > div')).toBeEmpty();
  wordsMayCome.resolve(null);
  await expect(page.locator('#clients').getByRole('table').first()).toBeVisible();
  // Other files may still be on their way through the route above.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
});
