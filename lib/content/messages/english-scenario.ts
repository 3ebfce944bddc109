import { scenario } from './en/detail/scenario.ts';
import type { PartId } from './en/types.ts';
import { ENGLISH_DATES, type DateWords } from './english-dates.ts';
import { joinWords, makeTranslator, type Translator } from './translator.ts';

/** The words of what-if, with those of the clients and dates that it names. */
export type ScenarioWords = DateWords & Translator<PartId<'scenario'>>;

/** What-if in English without loading. */
export const ENGLISH_SCENARIO: ScenarioWords = joinWords(ENGLISH_DATES, makeTranslator('en', { scenario }));
