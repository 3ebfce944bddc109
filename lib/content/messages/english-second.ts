import { second } from './en/detail/second.ts';
import type { PartId } from './en/types.ts';
import { ENGLISH, type SummaryWords } from './english.ts';
import { joinWords, makeTranslator, type Translator } from './translator.ts';

/** The words of the second reading, with those of the summary. */
export type SecondWords = SummaryWords & Translator<PartId<'second'>>;

/** The second reading in English without loading: for what is taken away as text. */
export const ENGLISH_SECOND: SecondWords = joinWords(ENGLISH, makeTranslator('en', { second }));
