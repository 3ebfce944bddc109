import { opening } from './en/detail/opening.ts';
import { makeTranslator } from './translator.ts';

/** What stands in the place of a result, in English without loading: for the API's answers, and until others have come. */
export const ENGLISH_OPENING = makeTranslator('en', { opening });
