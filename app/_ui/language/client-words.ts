'use client';

import type { ClientWords } from '#lib/content/messages/english-clients.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { joinWords } from '#lib/content/messages/translator.ts';
import { useSummary } from './summary.ts';
import { useWords } from './words.tsx';

const made = new WeakMap<SummaryWords, ClientWords>();

/** The summary's words and those of the matrix of clients; the same object until the language changes. */
export function useClientWords(): ClientWords {
  const summary = useSummary();
  const clients = useWords('clients');
  const before = made.get(summary);
  if (before !== undefined) return before;
  const words = joinWords(summary, clients);
  made.set(summary, words);
  return words;
}
