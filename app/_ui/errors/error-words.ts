'use client';

import { SOURCE_TITLES } from '#lib/content/errors/catalogue.ts';
import type { ErrorSource } from '#lib/content/errors/types.ts';
import { errors } from '#lib/content/messages/en/pages/errors.ts';
import { DEFAULT_LOCALE } from '#lib/content/messages/locales.ts';
import { plainWord, useLocale } from '../language/site.tsx';
import { useServedWords, wordsAtHand, type PlainWords, type Words } from '../language/words.tsx';

/** What the look-up is drawn with. */
export const ERROR_PARTS = ['errors', 'seen', 'titles'] as const;

const ENGLISH: PlainWords<'errors'> = {
  locale: DEFAULT_LOCALE,
  text: (id, values = {}) => plainWord(errors, id, values),
};

interface ErrorWords extends PlainWords<'errors'> {
  /** Where messages are met. */
  readonly sourceTitle: (source: ErrorSource) => string;
  /** Headings of findings; null: English has them beside the articles. */
  readonly titles: Words<'titles'> | null;
}

/** The words of the look-up, below a `Served` with its parts. */
export function useErrorWords(): ErrorWords {
  const locale = useLocale();
  const { text, locale: spoken } = useServedWords('errors', ENGLISH);
  const known = locale !== DEFAULT_LOCALE;
  const seen = known ? wordsAtHand(locale, 'seen') : null;
  return {
    text,
    locale: spoken,
    sourceTitle: (source) => seen?.text(`seen.source.${source}`) ?? SOURCE_TITLES[source],
    titles: known ? wordsAtHand(locale, 'titles') : null,
  };
}
