import { clients } from './en/detail/clients.ts';
import type { PartId } from './en/types.ts';
import { ENGLISH, type SummaryWords } from './english.ts';
import { joinWords, makeTranslator, type Translator } from './translator.ts';

/** The summary's words and those of the matrix of clients. */
export type ClientWords = SummaryWords & Translator<PartId<'clients'>>;

/** The matrix of clients in English without loading: for what is taken away as text. */
export const ENGLISH_CLIENTS: ClientWords = joinWords(ENGLISH, makeTranslator('en', { clients }));
