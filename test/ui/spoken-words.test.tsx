/** Words that are seldom seen, or only spoken, are in the reader's language too. */
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { ResultPage } from '#app/r/ResultPage.tsx';
import { TwinMark } from '#app/_ui/certificate/TwinMark.tsx';
import { language } from '#app/_ui/language/store.ts';
import { LongText } from '#app/_ui/parts/LongText.tsx';
import { loadPart, loadSummary } from '#lib/content/messages/load.ts';
import type { Locale } from '#lib/content/messages/locales.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';

afterEach(() => vi.restoreAllMocks());

async function speak(locale: Locale): Promise<void> {
  const messages = await loadSummary(locale);
  vi.spyOn(language, 'server').mockReturnValue({ locale, messages, settled: true });
}

it.each([
  ['de', 'Alle 1.700 Zeichen zeigen'],
  ['fr', 'Afficher les 1\u202f700 caractères'],
  ['es', 'Mostrar los 1700 caracteres'],
  ['ja', '1,700 文字をすべて表示'],
] as const)('the button of a value that is cut, in %s', async (locale, button) => {
  const words = makeTranslator(locale, await loadPart(locale, 'certificate'));
  expect(renderToStaticMarkup(<LongText text={'x'.repeat(1700)} words={words} />)).toContain(`>${button}<`);
});

it.each([
  ['de', 'Fingerabdruck beginnt mit AB12', 'Ergebnis'],
  ['fr', 'empreinte commençant par AB12', 'Résultat'],
  ['es', 'la huella empieza por AB12', 'Resultado'],
  ['ja', 'フィンガープリントの先頭 AB12', '結果'],
] as const)(
  'a mark between two certificates of one name, and a result that is coming, in %s',
  async (locale, mark, heading) => {
    await speak(locale);
    const spoken = renderToStaticMarkup(<TwinMark mark="AB12" />).replaceAll(/<[^>]+>/g, '');
    expect(spoken).toBe(mark);
    expect(renderToStaticMarkup(<ResultPage />)).toMatch(new RegExp(`<h1[^>]*>${heading}</h1>`));
  },
);
