import { differ } from './en/detail/differ.ts';
import { renewal } from './en/detail/renewal.ts';
import { stored } from './en/detail/stored.ts';
import type { PartId } from './en/types.ts';
import { ENGLISH_CLIENTS, type ClientWords } from './english-clients.ts';
import { joinWords, makeTranslator, type Translator } from './translator.ts';

/** The words of a comparison, with those of the clients that it names, of a renewal, and of what is kept for a server. */
export type DifferWords = ClientWords &
  Translator<PartId<'differ'>> &
  Translator<PartId<'renewal'>> &
  Translator<PartId<'stored'>>;

/** A comparison in English without loading: for the copy of it. */
export const ENGLISH_DIFFER: DifferWords = joinWords(
  joinWords(ENGLISH_CLIENTS, makeTranslator('en', { differ })),
  joinWords(makeTranslator('en', { renewal }), makeTranslator('en', { stored })),
);
