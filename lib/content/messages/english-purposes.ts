import { purposes } from './en/detail/purposes.ts';
import { makeTranslator } from './translator.ts';

/** What certificates are that are no server's, in English without loading. */
export const ENGLISH_PURPOSES = makeTranslator('en', { purposes });
