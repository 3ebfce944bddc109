/** Words for the trust stores that a reader brings as files. */
import { problemWords } from '#lib/content/input/problems.ts';
import { dayIn, enumerated, listIn, sizeIn } from '#lib/content/messages/forms.ts';
import type { PartId } from '#lib/content/messages/en/types.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import type { InputProblem } from '#lib/core/input/types.ts';
import type { KeptStore, UploadFor, UploadRefusal, UploadRemark } from '#lib/trust/uploads/types.ts';

/** The words of “Trusted roots”. */
type RootsWords = Translator<PartId<'roots'>>;
/** What is said of inputs that could not be read. */
type InputWords = Translator<PartId<'input'>>;

/** What a file can stand for, in the order offered. */
export const UPLOAD_TARGETS = [
  'microsoft',
  'apple',
  'chrome',
  'android',
  'java',
  'lync-phone',
  'own',
] as const satisfies readonly UploadFor[];

/** “444 roots, of 2026-08-25, added 2026-11-23” */
export function storeSummary(
  { text, locale }: RootsWords,
  { kind, count, date, addedAt }: KeptStore,
): string {
  return enumerated(locale, [
    text(`roots.store.${kind}`, { count }),
    ...(date === null ? [] : [text('roots.store.dated', { day: dayIn(locale, date) })]),
    text('roots.store.added', { day: dayIn(locale, addedAt) }),
  ]);
}

/** Who signed a list; null for files that nobody signs. */
export function signerWords({ text }: RootsWords, { signer }: KeptStore): string | null {
  if (!signer) return null;
  return text(signer.microsoft ? 'roots.store.signer' : 'roots.store.signer-other', { name: signer.name });
}

/** What a list by hash can’t do alone; null for other files. */
export const listWords = ({ text }: RootsWords, { kind }: Pick<KeptStore, 'kind'>): string | null =>
  kind === 'list' ? text('roots.store.hashes') : null;

/** What was passed over in a file that was taken. */
export function remarkWords({ text }: RootsWords, input: InputWords, remark: UploadRemark): string {
  if (remark.code === 'problem') return problemWords(input, remark.problem).what;
  return text(`roots.remark.${remark.code}`, 'count' in remark ? { count: remark.count } : {});
}

/** A sentence about a file that was not taken. */
interface RefusalLine {
  readonly text: string;
  /** What a program said in it, in English whatever the language. */
  readonly said?: string;
}

interface RefusalWords {
  readonly title: string;
  readonly lines: readonly RefusalLine[];
  /** Where a list of Windows comes from is worth a look: the list is not what Windows would take. */
  readonly takeAgain: boolean;
}

function problemLine(words: InputWords, problem: InputProblem): RefusalLine {
  const { file, line, offset } = problem;
  const place = file ?? words.text('input.pasted');
  const where =
    line !== null
      ? words.text('input.line', { place, line: String(line) })
      : offset !== null
        ? words.text('input.byte', { place, byte: String(offset) })
        : place;
  const { what, todo } = problemWords(words, problem);
  return { text: `${where}: ${what} ${todo}` };
}

/** Why a file was not taken: where, what, and what to do. */
export function refusalWords(
  words: RootsWords,
  input: InputWords,
  file: string,
  refusal: UploadRefusal,
): RefusalWords {
  const { text, locale } = words;
  const refused = (lines: readonly RefusalLine[], takeAgain = false): RefusalWords => ({
    title: text('roots.refused.title', { file }),
    lines,
    takeAgain,
  });
  switch (refusal.code) {
    case 'problems':
      return refused(refusal.problems.map((problem) => problemLine(input, problem)));
    case 'malformed': {
      const { offset, reason } = refusal;
      return refused([
        { text: text('roots.refused.malformed', { file, offset: String(offset), reason }), said: reason },
        { text: text('roots.refused.malformed-todo') },
      ]);
    }
    case 'list-unsigned':
      return refused([{ text: text('roots.refused.list-unsigned') }], true);
    case 'list-signature': {
      const { reason } = refusal;
      return refused([{ text: text('roots.refused.list-signature', { reason }), said: reason }], true);
    }
    case 'list-kind': {
      const { usages } = refusal;
      const line =
        usages.length === 0
          ? text('roots.refused.list-kind-unstated')
          : text('roots.refused.list-kind', { usages: listIn(locale, usages) });
      return refused([{ text: line }], true);
    }
    case 'list-for': {
      const target = text(`roots.stores.target.${refusal.standsFor}`);
      const windows = text('roots.stores.target.microsoft');
      return refused([{ text: text('roots.refused.list-for', { target, windows }) }]);
    }
    case 'no-roots':
      return refused([
        { text: text('roots.refused.no-roots') },
        ...refusal.remarks.map((remark) => ({ text: remarkWords(words, input, remark) })),
      ]);
    case 'full': {
      const { stores, bytes } = refusal;
      return {
        title: text('roots.refused.full-title'),
        lines: [{ text: text('roots.refused.full', { stores, size: sizeIn(locale, bytes) }) }],
        takeAgain: false,
      };
    }
  }
}
