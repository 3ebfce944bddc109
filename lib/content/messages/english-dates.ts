import { dates } from './en/detail/dates.ts';
import type { PartId } from './en/types.ts';
import { ENGLISH_CLIENTS, type ClientWords } from './english-clients.ts';
import { joinWords, makeTranslator, type Translator } from './translator.ts';

/** The words of a chain's dates, with those of the clients that they name. */
export type DateWords = ClientWords & Translator<PartId<'dates'>>;

/** Dates in English without loading: for what is taken away as text. */
export const ENGLISH_DATES: DateWords = joinWords(ENGLISH_CLIENTS, makeTranslator('en', { dates }));
