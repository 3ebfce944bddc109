import { differ } from './en/detail/differ.ts';
import type { PartId } from './en/types.ts';
import { ENGLISH_CLIENTS, type ClientWords } from './english-clients.ts';
import { joinWords, makeTranslator, type Translator } from './translator.ts';

/** The words of a comparison, with those of the clients that it names. */
export type DifferWords = ClientWords & Translator<PartId<'differ'>>;

/** A comparison in English without loading: for the copy of it. */
export const ENGLISH_DIFFER: DifferWords = joinWords(ENGLISH_CLIENTS, makeTranslator('en', { differ }));
