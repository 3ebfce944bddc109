/** The script in <head> chooses the same language as the page does afterwards. */
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_KEY, LANGUAGE_SCRIPT } from '#lib/browser/page/language.ts';
import { DEFAULT_LOCALE, LOCALES, chooseLocale, isLocale } from '#lib/content/messages/locales.ts';

interface Root {
  lang: string;
  readonly dataset: { words?: string };
}

/** What the script leaves on <html>. `stored` undefined: the browser keeps its storage closed. */
function run(stored: string | null | undefined, languages: readonly string[]): Root {
  const root: Root = { lang: 'en', dataset: {} };
  runInNewContext(LANGUAGE_SCRIPT, {
    document: { documentElement: root },
    navigator: { languages },
    localStorage: {
      getItem: (key: string) => {
        if (stored === undefined) throw new Error('closed');
        return key === LANGUAGE_KEY ? stored : null;
      },
    },
  });
  return root;
}

const tag = fc.oneof(
  fc.constantFrom(...LOCALES, 'de-AT', 'FR-ca', 'pt-BR', 'zh-Hans', 'ja-JP-u-ca-japanese'),
  fc.string({ maxLength: 8 }),
);

describe('the language script', () => {
  test('chooses as the page does', () => {
    fc.assert(
      fc.property(fc.option(tag, { nil: null }), fc.array(tag, { maxLength: 4 }), (stored, languages) => {
        const wanted = isLocale(stored) ? stored : chooseLocale(languages);
        expect(run(stored, languages).lang).toBe(wanted);
      }),
    );
  });

  test('lets only pages wait that are not English', () => {
    for (const locale of LOCALES)
      expect(run(locale, []).dataset.words).toBe(locale === DEFAULT_LOCALE ? undefined : 'waiting');
  });

  test('follows the browser where its storage is closed', () => {
    expect(run(undefined, ['es-419', 'en']).lang).toBe('es');
  });
});
