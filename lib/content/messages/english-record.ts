import { record } from './en/pages/record.ts';
import type { PartId } from './en/types.ts';
import { makeTranslator, type Translator } from './translator.ts';

/** What a computer's record shows, in words. */
export type RecordWords = Translator<PartId<'record'>>;

/** The same in English without loading: for the command line, and for what is taken away as text. */
export const ENGLISH_RECORD: RecordWords = makeTranslator('en', { record });
