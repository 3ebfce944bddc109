import { printed } from './en/detail/printed.ts';
import type { PartId } from './en/types.ts';
import { ENGLISH_DATES, type DateWords } from './english-dates.ts';
import { ENGLISH_EVIDENCE, type EvidenceWords } from './english-evidence.ts';
import { ENGLISH_SECOND, type SecondWords } from './english-second.ts';
import { joinWords, makeTranslator, type Translator } from './translator.ts';

/** The words that a result has on paper alone. */
export type PrintedWords = Translator<PartId<'printed'>>;

/** All that there is to say about a result. */
export type FactWords = DateWords & EvidenceWords & SecondWords & PrintedWords;

/** The same in English without loading: for what is taken away as text. */
export const ENGLISH_FACTS: FactWords = joinWords(
  joinWords(ENGLISH_DATES, ENGLISH_EVIDENCE),
  joinWords(ENGLISH_SECOND, makeTranslator('en', { printed })),
);
