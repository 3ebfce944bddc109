import { address } from './en/detail/address.ts';
import { beside } from './en/detail/beside.ts';
import { net } from './en/net.ts';
import type { PartId } from './en/types.ts';
import { joinWords, makeTranslator, type Translator } from './translator.ts';

/** The words of what DNS and the CA say, with those of why they could not be asked. */
export type BesideWords = Translator<PartId<'beside'>> &
  Translator<PartId<'net'>> &
  Translator<PartId<'address'>>;

/** CAA, TLSA and renewal windows in English without loading. */
export const ENGLISH_BESIDE: BesideWords = joinWords(
  joinWords(makeTranslator('en', { beside }), makeTranslator('en', { net })),
  makeTranslator('en', { address }),
);
