import { summary } from './en/summary.ts';
import { makeTranslator } from './translator.ts';
import type { Translator } from './translator.ts';
import type { SummaryId } from './en/types.ts';

/** Turns the ids of the summary into words; a translator of the whole catalogue is one too. */
export type SummaryWords = Translator<SummaryId>;

/** English, at hand without loading: for text exports, for the server's own HTML, and where nothing was chosen. */
export const ENGLISH: SummaryWords = makeTranslator('en', summary);
