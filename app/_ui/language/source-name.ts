'use client';

import { useCallback } from 'react';
import { DEFAULT_LOCALE } from '#lib/content/messages/locales.ts';
import { sourceName, type Named } from '#lib/view/source-name.ts';
import { useSummary } from './summary.ts';
import { wordsAtHand } from './words.tsx';

/** What inputs are called, in the language shown; in English where the words have not come. */
export function useSourceName(): (named: Named) => string {
  const summary = useSummary();
  const { locale } = summary;
  const naming = locale === DEFAULT_LOCALE ? null : wordsAtHand(locale, 'naming');
  return useCallback((named: Named) => sourceName(summary, naming, named), [summary, naming]);
}
