import { evidence } from './en/detail/evidence.ts';
import type { PartId } from './en/types.ts';
import { ENGLISH, type SummaryWords } from './english.ts';
import { joinWords, makeTranslator, type Translator } from './translator.ts';

/** The words of what addresses and logs gave, with those of the summary. */
export type EvidenceWords = SummaryWords & Translator<PartId<'evidence'>>;

/** Evidence in English without loading: for what is taken away as text. */
export const ENGLISH_EVIDENCE: EvidenceWords = joinWords(ENGLISH, makeTranslator('en', { evidence }));
