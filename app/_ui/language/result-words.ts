'use client';

import type { ClientWords } from '#lib/content/messages/english-clients.ts';
import type { DateWords } from '#lib/content/messages/english-dates.ts';
import type { DifferWords } from '#lib/content/messages/english-differ.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { DEFAULT_LOCALE } from '#lib/content/messages/locales.ts';
import { deploy } from '#lib/content/messages/en/detail/deploy.ts';
import { joinWords, makeTranslator } from '#lib/content/messages/translator.ts';
import { useSummary } from './summary.ts';
import { useWords, wordsAtHand, type Words } from './words.tsx';

const withTitles = new WeakMap<SummaryWords, SummaryWords>();
const withDiffer = new WeakMap<ClientWords, DifferWords>();
const withDates = new WeakMap<ClientWords, DateWords>();
const withClients = new WeakMap<SummaryWords, ClientWords>();

/** The summary's words, and the headings of findings where they are at hand; the same object for one language. */
export function useResultWords(): SummaryWords {
  const summary = useSummary();
  const { locale } = summary;
  const before = withTitles.get(summary);
  if (before !== undefined) return before;
  // English has them beside the findings' articles.
  const titles = locale === DEFAULT_LOCALE ? null : wordsAtHand(locale, 'titles');
  if (titles === null) return summary;
  const words = joinWords(summary, titles);
  withTitles.set(summary, words);
  return words;
}

/** The same with those of the matrix of clients; waits for them. */
export function useClientWords(): ClientWords {
  const words = useResultWords();
  const clients = useWords('clients');
  const before = withClients.get(words);
  if (before !== undefined) return before;
  const joined = joinWords(words, clients);
  withClients.set(words, joined);
  return joined;
}

/** The same with those of a chain's dates; waits for both. */
export function useDateWords(): DateWords {
  const words = useClientWords();
  const dates = useWords('dates');
  const before = withDates.get(words);
  if (before !== undefined) return before;
  const joined = joinWords(words, dates);
  withDates.set(words, joined);
  return joined;
}

/** The same with those of a comparison; waits for both. */
export function useDifferWords(): DifferWords {
  const words = useClientWords();
  const differ = useWords('differ');
  const before = withDiffer.get(words);
  if (before !== undefined) return before;
  const joined = joinWords(words, differ);
  withDiffer.set(words, joined);
  return joined;
}

const ENGLISH_DEPLOY = makeTranslator('en', { deploy });

/** Words on roots of one's own and on who is affected; English, marked as such, where others have not come. */
export function useDeployWords(): Words<'deploy'> {
  const { locale } = useSummary();
  return (locale === DEFAULT_LOCALE ? null : wordsAtHand(locale, 'deploy')) ?? ENGLISH_DEPLOY;
}
