import { BETWEEN, type SaidOfInput } from '#lib/core/input/problems.ts';
import { sizeIn } from '../messages/forms.ts';
import type { PartId } from '../messages/en/types.ts';
import type { Translator } from '../messages/translator.ts';
import { requestWords } from './request.ts';

type InputWords = Pick<Translator<PartId<'input'>>, 'text' | 'locale'>;

/** What a message may name; a link may come from elsewhere, so that what a code promises need not be there. */
const ABSENT = {
  limit: '?',
  form: '?',
  label: '?',
  end: '?',
  where: '?',
  character: '?',
  text: '?',
  reason: '?',
  offset: '?',
  kind: '?',
  type: '?',
  name: '?',
  language: '?',
  oid: '?',
  algorithm: '?',
  rounds: '?',
  compression: '?',
  alert: '?',
  packets: 0,
  count: 0,
  missing: 0,
  bytes: 0,
  members: 0,
  keys: 0,
} as const;

/** What happened, and what to do about it. */
interface ProblemWords {
  readonly what: string;
  readonly todo: string;
  /** The details of `what` are English whatever the language. */
  readonly english: boolean;
}

const numberOf = (value: string | number | undefined): number => (typeof value === 'number' ? value : 0);

/** Puts a problem into words. */
export function problemWords(words: InputWords, { code, params }: SaidOfInput): ProblemWords {
  const given: Readonly<Record<string, string | number | undefined>> = params;
  const { within, names, count } = given;
  const listed = String(names ?? '?').split(BETWEEN);
  const joined = listed.join(', ');
  const counted = numberOf(count);
  const named = counted > listed.length ? words.text('input.and-others', { names: joined }) : joined;
  const values = {
    ...ABSENT,
    ...params,
    size: sizeIn(words.locale, numberOf(given['bytes'])),
    most: sizeIn(words.locale, numberOf(given['limit'])),
    any: numberOf(given['read']) > 0 ? 'yes' : 'no',
    inside: within === undefined ? 'no' : 'yes',
    within: within ?? '',
    conversations: words.text('input.conversations', { count: counted, names: named }),
    why: numberOf(given['quic']) > 0 ? 'quic' : numberOf(given['links']) > 0 ? 'links' : 'none',
  };
  const isRequest = code === 'is-certificate-request';
  return {
    // What a request asks for is told in full on its own page; beside certificates it is a remark.
    what: isRequest ? requestWords(params) : words.text(`input.problem.${code}.what`, values),
    todo: words.text(`input.problem.${code}.todo`, values),
    english: isRequest,
  };
}
