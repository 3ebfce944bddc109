/** The computer whose record was given as one more client: what it makes of the chain, beside what others make of it. */
import { factText, isCause } from '#lib/content/computer/facts.ts';
import type { ComputerAccount, ComputerRecord } from '#lib/core/computer/types.ts';
import type { Verdict } from '#lib/core/finding/types.ts';
import { ENGLISH_RECORD, type RecordWords } from '#lib/content/messages/english-record.ts';
import type { ClientWords } from '#lib/content/messages/english-clients.ts';
import { verdictLine, type ClientRow } from './clients.ts';

/** What a computer recorded, and what that shows. */
export interface ComputerSeen {
  readonly record: ComputerRecord;
  readonly account: ComputerAccount;
}

/**
 * What the chain is worth on that computer. Where its stores could not be read, a cause that was found all the
 * same decides; without a connection nothing is known of certificates.
 */
export function verdictThere({ account }: ComputerSeen): Verdict {
  if (account.here !== null) return account.here;
  const refuses = account.facts.some((fact) => fact.code !== 'no-connection' && isCause(fact));
  return refuses ? 'untrusted' : 'unknown';
}

/** Why, in a sentence: the first thing that the record shows; null: it shows nothing. */
export function reasonThere(
  { record, account: { facts } }: ComputerSeen,
  words: RecordWords = ENGLISH_RECORD,
): string | null {
  const [first] = facts;
  return first === undefined ? null : factText(words, first, record).says;
}

/** Its line in the matrix, where it has a group of its own; why, in English until those words have come. */
export function computerRow(words: ClientWords, seen: ComputerSeen, said: RecordWords): ClientRow {
  const reason = reasonThere(seen, said);
  const isSpoken = said.locale === words.locale;
  const { version } = seen.record;
  return {
    id: 'this-computer',
    title: version === '' ? words.text('clients.computer-of-record') : version,
    ...verdictLine(words, verdictThere(seen)),
    stops: isSpoken ? reason : null,
    claimed: isSpoken ? null : reason,
    likeMost: false,
    notes: [],
    drawable: false,
    claims: [],
  };
}

/** The computer in the JSON of a report; `elsewhere`: the same certificates for everybody else. */
export interface ComputerJson {
  readonly verdict: Verdict;
  readonly elsewhere: Verdict | null;
  readonly facts: readonly {
    readonly code: string;
    readonly weight: 'cause' | 'note' | 'good';
    readonly says: string;
  }[];
}

export const computerJson = (seen: ComputerSeen): ComputerJson => ({
  verdict: verdictThere(seen),
  elsewhere: seen.account.elsewhere,
  facts: seen.account.facts.map((fact) => {
    const { weight, says } = factText(ENGLISH_RECORD, fact, seen.record);
    return { code: fact.code, weight, says };
  }),
});
