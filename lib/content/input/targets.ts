import type { SaidOfTarget } from '#lib/core/input/host.ts';
import type { TargetNote } from '#lib/core/input/target.ts';
import type { PartId } from '../messages/en/types.ts';
import type { Translator } from '../messages/translator.ts';

type InputWords = Pick<Translator<PartId<'input'>>, 'text' | 'locale'>;

/** What is wrong with a typed host and what to type instead, in one or two short sentences. */
export function targetFaultWords(words: InputWords, { code, params }: SaidOfTarget): string {
  const { rest = '' } = params as { readonly rest?: string };
  return words.text(`input.target.${code}`, {
    ...(params as Readonly<Record<string, string | number>>),
    rest,
    any: rest === '' ? 'no' : 'yes',
  });
}

/** Said beside what was recognised, before running: clauses that follow a semicolon. */
export const targetNoteWords = (words: InputWords, note: TargetNote): string =>
  words.text(`input.note.${note}`);
