import { address } from './en/detail/address.ts';
import { federation } from './en/detail/federation.ts';
import { net } from './en/net.ts';
import type { PartId } from './en/types.ts';
import { joinWords, makeTranslator, type Translator } from './translator.ts';

/** The words of a federation service, with those of why it or Microsoft gave nothing. */
export type FederationWords = Translator<PartId<'federation'>> &
  Translator<PartId<'net'>> &
  Translator<PartId<'address'>>;

/** A federation service in English without loading. */
export const ENGLISH_FEDERATION: FederationWords = joinWords(
  joinWords(makeTranslator('en', { federation }), makeTranslator('en', { net })),
  makeTranslator('en', { address }),
);
