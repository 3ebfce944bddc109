/** Says a plain fault in the reader's language. */
import type { PlainFault } from '../guide/plain-fault.ts';
import type { SummaryWords } from './messages/english.ts';
import { capitalIn } from './messages/forms.ts';

const DAY_FIRST = new Date(0);

const quoted = ({ text }: SummaryWords, name: string): string =>
  name === '' ? text('fault.unnamed') : text('fault.quoted', { name });

/**
 * What is wrong, as a clause that follows a colon. `host`: the name asked for, which a wrong name is
 * measured against.
 */
export function plainClause(words: SummaryWords, fault: PlainFault, host: string | null): string {
  const { family, part, name, issuer, date } = fault;
  const { text } = words;
  return text(`fault.clause.${family}`, {
    subject: text(`fault.subject.${part}`, { named: name === '' ? 'no' : 'yes', name }),
    issuer: quoted(words, issuer),
    host: host ?? '',
    dated: date === null ? 'no' : 'yes',
    date: date === null ? DAY_FIRST : new Date(date),
  });
}

/** The same as a full sentence. */
export function plainSentence(words: SummaryWords, fault: PlainFault, host: string | null): string {
  const clause = plainClause(words, fault, host);
  return words.text('fault.sentence', { clause: capitalIn(words.locale, clause) });
}

/** In two to four words. */
export const plainLabel = ({ text }: SummaryWords, { family }: Pick<PlainFault, 'family'>): string =>
  text(`fault.label.${family}`);
