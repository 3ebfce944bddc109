import { problemWords } from '#lib/content/input/problems.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { capitalIn } from '#lib/content/messages/forms.ts';
import type { PartId } from '#lib/content/messages/en/types.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import { INPUT_PROBLEMS } from '#lib/core/input/problems.ts';
import type { InputProblem } from '#lib/core/input/types.ts';
import type { Report, UnparsedView } from '#lib/core/report/types.ts';
import { comparedWords } from '#lib/content/input/request.ts';
import { labelOf } from '../names.ts';

type InputWords = Pick<Translator<PartId<'input'>>, 'text' | 'locale'>;

/** The words of the input, with those of the summary. */
export type NotReadWords = InputWords & SummaryWords;

/** Something of the input that was not taken, or was odd: where it stands, what it is, what to do. */
export interface NotReadRow {
  readonly key: string;
  /** True when something was lost; false for a departure that was read all the same. */
  readonly lost: boolean;
  /** “chain.pem, line 12”, “Sent 3rd, byte 4” */
  readonly where: string;
  readonly what: string;
  /** What of that a program said, in English; null: nothing. */
  readonly said: string | null;
  readonly todo: string | null;
}

function positionOf(
  { text }: InputWords,
  { file, line, offset }: Pick<InputProblem, 'file' | 'line' | 'offset'>,
): string {
  const place = file ?? text('input.pasted');
  if (line !== null) return text('input.line', { place, line: String(line) });
  return offset === null ? place : text('input.byte', { place, byte: String(offset) });
}

function unparsedPosition(words: NotReadWords, { index, file, offset }: UnparsedView): string {
  const place =
    index === null
      ? (file ?? words.text('input.pasted'))
      : capitalIn(words.locale, words.text('chain.origin.sent', { place: index + 1 }));
  return words.text('input.byte', { place, byte: String(offset) });
}

/** How the certificate that was judged stands to the requests given beside it. */
export function requestsBeside(
  problems: readonly InputProblem[],
  { leaf, certificates }: Pick<Report, 'leaf' | 'certificates'>,
): readonly string[] {
  const certificate = leaf === null ? undefined : certificates[leaf];
  if (certificate === undefined) return [];
  const { spkiSha256, alternativeNames } = certificate;
  const beside = {
    label: labelOf(certificate),
    spkiSha256,
    names: alternativeNames.map(({ value }) => value),
  };
  return problems
    .filter((problem) => problem.code === 'is-certificate-request')
    .map(({ params }) => comparedWords(params, beside));
}

/** What could not be read, from the files or paste and from the list as sent, gravest first. */
export function notRead(
  problems: readonly InputProblem[],
  { unparsed, ...report }: Pick<Report, 'unparsed' | 'leaf' | 'certificates'>,
  words: NotReadWords,
): readonly NotReadRow[] {
  const ofInput = problems.map((problem, index): NotReadRow => {
    const { what, todo, english } = problemWords(words, problem);
    const whole = [what, ...requestsBeside([problem], report)].join(' ');
    return {
      key: `input-${index}`,
      lost: INPUT_PROBLEMS[problem.code].weight !== 'note',
      where: positionOf(words, problem),
      what: whole,
      said: english ? whole : null,
      todo,
    };
  });
  const ofList = unparsed.map((element, index): NotReadRow => ({
    key: `element-${index}`,
    lost: true,
    where: unparsedPosition(words, element),
    what: words.text('input.unparsed', { reason: element.reason }),
    said: element.reason,
    todo: null,
  }));
  return [...ofInput, ...ofList].sort((a, b) => Number(b.lost) - Number(a.lost));
}
