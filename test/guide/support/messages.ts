import type { Locale } from '#lib/content/messages/locales.ts';
import { loadMessages } from '#lib/content/messages/load.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import type { Translator } from '#lib/content/messages/translator.ts';

interface Tree {
  readonly [key: string]: string | Tree;
}

/** Every message of a catalogue with its id. */
export function entriesOf(tree: Tree, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : entriesOf(value, `${prefix}${key}.`),
  );
}

/** Every message id of a catalogue. */
export const idsOf = (tree: Tree): readonly string[] => entriesOf(tree).map(([id]) => id);

export async function translatorFor(locale: Locale, timeZone = 'UTC'): Promise<Translator> {
  return makeTranslator(locale, await loadMessages(locale), timeZone);
}
