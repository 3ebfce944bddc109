/** Says a plain fault in the reader's language. */
import type { PlainFault } from '../guide/plain-fault.ts';
import type { Translator } from './messages/translator.ts';
import type { SummaryId } from './messages/en/types.ts';
import { capitalIn, dayIn } from './messages/forms.ts';

/** The part of a translator that plain sentences need: that of the summary or of the whole catalogue. */
type PlainWords = Pick<Translator<SummaryId>, 'locale' | 'text'>;

const quoted = ({ text }: PlainWords, name: string): string =>
  name === '' ? text('fault.unnamed') : text('fault.quoted', { name });

/**
 * What is wrong, as a clause that follows a colon. `host`: the name asked for, which a wrong name is
 * measured against.
 */
export function plainClause(words: PlainWords, fault: PlainFault, host: string | null): string {
  const { family, part, name, issuer, date } = fault;
  const { text } = words;
  return text(`fault.clause.${family}`, {
    subject: text(`fault.subject.${part}`, { named: name === '' ? 'no' : 'yes', name }),
    issuer: quoted(words, issuer),
    asked: host === null ? 'no' : 'yes',
    host: host ?? '',
    dated: date === null ? 'no' : 'yes',
    date: date === null ? '' : dayIn(words.locale, date),
  });
}

/** The same as a full sentence. */
export function plainSentence(words: PlainWords, fault: PlainFault, host: string | null): string {
  const clause = plainClause(words, fault, host);
  return words.text('fault.sentence', { clause: capitalIn(words.locale, clause) });
}

/** In two to four words. */
export const plainLabel = ({ text }: PlainWords, { family }: Pick<PlainFault, 'family'>): string =>
  text(`fault.label.${family}`);
