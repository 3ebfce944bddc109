import { chains } from './en/detail/chains.ts';
import type { PartId } from './en/types.ts';
import { ENGLISH_CLIENTS, type ClientWords } from './english-clients.ts';
import { joinWords, makeTranslator, type Translator } from './translator.ts';

/** The words of a host's other chains, with those of the clients that get them. */
export type ChainWords = ClientWords & Translator<PartId<'chains'>>;

/** Other chains in English without loading. */
export const ENGLISH_CHAINS: ChainWords = joinWords(ENGLISH_CLIENTS, makeTranslator('en', { chains }));
