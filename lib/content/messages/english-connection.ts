import { connection } from './en/detail/connection.ts';
import type { PartId } from './en/types.ts';
import { ENGLISH_CLIENTS, type ClientWords } from './english-clients.ts';
import { joinWords, makeTranslator, type Translator } from './translator.ts';

/** The words of a connection, with those of the clients that it keeps out. */
export type ConnectionWords = ClientWords & Translator<PartId<'connection'>>;

/** A connection in English without loading. */
export const ENGLISH_CONNECTION: ConnectionWords = joinWords(
  ENGLISH_CLIENTS,
  makeTranslator('en', { connection }),
);
