import { problemWords } from '#lib/content/input/problems.ts';
import { ENGLISH_INPUT } from '#lib/content/messages/english-input.ts';
import type { PartId } from '#lib/content/messages/en/types.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import { INPUT_PROBLEMS } from '#lib/core/input/problems.ts';
import type { InputProblem } from '#lib/core/input/types.ts';
import type { Report, UnparsedView } from '#lib/core/report/types.ts';
import { comparedWords } from '#lib/content/input/request.ts';
import { labelOf } from '../names.ts';
import { ordinal } from '../findings/finding.ts';

/** Something of the input that was not taken, or was odd: where it stands, what it is, what to do. */
export interface NotReadRow {
  readonly key: string;
  /** True when something was lost; false for a departure that was read all the same. */
  readonly lost: boolean;
  /** “chain.pem, line 12”, “sent 3rd, byte 4” */
  readonly where: string;
  readonly what: string;
  readonly todo: string | null;
}

function positionOf({ file, line, offset }: Pick<InputProblem, 'file' | 'line' | 'offset'>): string {
  const place = line !== null ? `, line ${line}` : offset !== null ? `, byte ${offset}` : '';
  return `${file ?? 'pasted text'}${place}`;
}

function unparsedPosition({ index, file, offset }: UnparsedView): string {
  const source = index === null ? (file ?? 'pasted text') : `sent ${ordinal(index + 1)}`;
  return `${source}, byte ${offset}`;
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
  words: Pick<Translator<PartId<'input'>>, 'text' | 'locale'> = ENGLISH_INPUT,
): readonly NotReadRow[] {
  const ofInput = problems.map((problem, index): NotReadRow => {
    const said = problemWords(words, problem);
    return {
      key: `input-${index}`,
      lost: INPUT_PROBLEMS[problem.code].weight !== 'note',
      where: positionOf(problem),
      what: [said.what, ...requestsBeside([problem], report)].join(' '),
      todo: said.todo,
    };
  });
  const ofList = unparsed.map((element, index): NotReadRow => ({
    key: `element-${index}`,
    lost: true,
    where: unparsedPosition(element),
    what: `It is not a readable certificate: ${element.reason}.`,
    todo: null,
  }));
  return [...ofInput, ...ofList].sort((a, b) => Number(b.lost) - Number(a.lost));
}
