'use client';

import { useSyncExternalStore } from 'react';
import { ENGLISH } from '#lib/content/messages/english.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { LOCALE_DIRECTIONS } from '#lib/content/messages/locales.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import { language } from './store.ts';
import type { Shown } from './store.ts';

const made = new WeakMap<Shown, SummaryWords>();

function wordsOf(shown: Shown): SummaryWords {
  if (shown.messages === null) return ENGLISH;
  const before = made.get(shown);
  if (before !== undefined) return before;
  const words = makeTranslator(shown.locale, shown.messages);
  made.set(shown, words);
  return words;
}

/** The words of the summary in the language shown; the same object until it changes. */
export function useSummary(): SummaryWords {
  return wordsOf(useSyncExternalStore(language.subscribe, language.get, language.server));
}

/** Attributes that mark an element as written in the language of `words`. */
export const marked = ({ locale }: Pick<SummaryWords, 'locale'>) => ({
  lang: locale,
  dir: LOCALE_DIRECTIONS[locale],
});
