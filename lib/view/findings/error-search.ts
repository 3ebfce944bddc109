/**
 * Finds messages by what an administrator has: a code in hex or decimal, a name, a part of a sentence, or a
 * whole log. Nothing is sent anywhere.
 */
import { ERRORS } from '#lib/content/errors/catalogue.ts';
import type { ErrorEntry } from '#lib/content/errors/types.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';

interface ErrorHit {
  readonly entry: ErrorEntry;
  /** Higher fits better; comparable within one search only. */
  readonly score: number;
}

/** More than anybody pastes on purpose; the rest of a log is not read. */
const LONGEST_CHARACTERS = 200_000;
const MOST_HITS = 40;
/** Up to this length a text is a query, beyond it a log in which bare numbers mean nothing by themselves. */
const QUERY_CHARACTERS = 60;

const UINT32 = 2 ** 32;

/** Lower case, accents and quotes gone, every other run of marks one space; an event's ID is its number. */
const words = (text: string): readonly string[] =>
  text
    .replace(/\bevent[\s_-]*id\b/giu, 'event')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

interface Indexed {
  readonly entry: ErrorEntry;
  readonly codes: ReadonlySet<number>;
  /** HTTP codes of IIS among its texts: “403.16”. */
  readonly subCodes: ReadonlySet<string>;
  readonly texts: readonly { readonly words: readonly string[]; readonly squashed: string }[];
}

/** The numbers a code is met as: unsigned, and for Win32 errors in an HRESULT the number inside. */
function codesOf({ code }: ErrorEntry): ReadonlySet<number> {
  if (code === null) return new Set();
  const unsigned = code < 0 ? code + UINT32 : code;
  const isWin32 = Math.floor(unsigned / 0x10000) === 0x8007;
  return new Set(isWin32 ? [unsigned, unsigned % 0x10000] : [unsigned]);
}

const SUB_CODE = /(?<![\d.])\d{3}\.\d{1,2}(?![\d.])/g;
const SUB_CODE_ALONE = /^\d{3}\.\d{1,2}$/;

const INDEX: readonly Indexed[] = ERRORS.map((entry) => ({
  entry,
  codes: codesOf(entry),
  subCodes: new Set(entry.texts.filter((text) => SUB_CODE_ALONE.test(text))),
  texts: [...entry.texts, ...(entry.unconfirmed ?? [])].map((text) => ({
    words: words(text),
    squashed: words(text).join(''),
  })),
}));

const NUMBER = /(?<![\p{L}\p{N}.])(-?)(0x[0-9a-f]{2,8}|[89][0-9a-f]{7}|\d{1,10})(?![\p{L}\p{N}]|\.\d)/giu;
/** Words after which a small number in a log is a code. */
const INTRODUCES =
  /(?:error|code|alert|event(?:\s*id)?|eventid|verify return|diagnostics)\W{0,3}(?:is\W{0,2})?$/i;
/** From here on a number is a code wherever it stands. */
const TELLING = 0x10000;

/** The codes in a text, as unsigned 32 bit numbers. */
function numbersIn(text: string): ReadonlySet<number> {
  const isQuery = text.length <= QUERY_CHARACTERS;
  const found = new Set<number>();
  for (const match of text.matchAll(NUMBER)) {
    const [, sign = '', digits = ''] = match;
    const isHex = /[a-fx]/i.test(digits);
    const value = isHex ? Number.parseInt(digits.replace(/^0x/i, ''), 16) : Number(digits);
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    if (value >= UINT32) continue;
    if (!isQuery && sign === '' && value < TELLING && !INTRODUCES.test(before)) continue;
    found.add(sign === '-' && value > 0 ? UINT32 - value : value);
    // Eight digits alone may be hex without its mark: 80092012.
    if (/^[89]\d{7}$/.test(digits)) found.add(Number.parseInt(digits, 16));
  }
  return found;
}

/** True when all of `needle` stands in `words` in this order, not too far apart: names may stand between. */
function inOrder(needle: readonly string[], all: readonly string[]): boolean {
  const room = needle.length * 2 + 8;
  for (
    let start = all.indexOf(needle[0] ?? '');
    start >= 0;
    start = all.indexOf(needle[0] ?? '', start + 1)
  ) {
    let next = 1;
    for (let at = start + 1; at < Math.min(all.length, start + room) && next < needle.length; at += 1) {
      if (all[at] === needle[next]) next += 1;
    }
    if (next === needle.length) return true;
  }
  return false;
}

/** Shorter messages are too common to be looked for in a log. */
const SHORTEST_MESSAGE = 9;
const SHORTEST_IN_ORDER = 4;

function textScore(query: readonly string[], squashed: string, { texts }: Indexed): number {
  const scores = texts.map((text) => {
    if (text.squashed === squashed) return 4_000;
    if (text.squashed.length >= SHORTEST_MESSAGE && squashed.includes(text.squashed)) {
      return 2_000 + text.squashed.length;
    }
    if (text.squashed.includes(squashed)) {
      return 1_000 + Math.round((500 * squashed.length) / text.squashed.length);
    }
    if (text.words.length >= SHORTEST_IN_ORDER && inOrder(text.words, query)) return 800 + text.words.length;
    const all = query.every((word) => text.words.some((other) => other.startsWith(word)));
    return all ? 400 + Math.round((100 * query.length) / text.words.length) : 0;
  });
  return Math.max(0, ...scores);
}

/** The messages that fit, best first; none for an empty text. */
export function searchErrors(text: string): readonly ErrorHit[] {
  const read = text.slice(0, LONGEST_CHARACTERS).trim();
  const query = words(read);
  if (query.length === 0) return [];
  const numbers = numbersIn(read);
  const squashed = query.join('');
  // “403.16” is a name and no number.
  const wordsOnly = /\d\.\d/.test(read) || query.some((word) => /\p{L}/u.test(word) && !/^0x/.test(word));
  const subCodes = read.length > QUERY_CHARACTERS ? [] : (read.match(SUB_CODE) ?? []);
  // Its events have small numbers, which other programs use for something else.
  const ofCapi2 = query.includes('capi2') && read.length <= QUERY_CHARACTERS;
  return INDEX.map((indexed) => {
    const isOther = ofCapi2 && !indexed.texts.some((text) => text.words.includes('capi2'));
    const byCode = !isOther && [...indexed.codes].some((code) => numbers.has(code)) ? 3_000 : 0;
    const bySubCode = subCodes.some((code) => indexed.subCodes.has(code)) ? 3_000 : 0;
    const byText = wordsOnly ? textScore(query, squashed, indexed) : 0;
    return { entry: indexed.entry, score: byCode + bySubCode + byText };
  })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_HITS);
}

/** How a code is written where it is met: hex and both decimals for result codes, else as it is. */
export function codeForms(code: number): readonly string[] {
  if (code < TELLING) return [String(code)];
  const hex = `0x${code.toString(16).toUpperCase()}`;
  return code >= 0x80000000 ? [hex, String(code), String(code - UINT32)] : [hex, String(code)];
}

/** A message that stands for a fault only among several others is no sign of it. */
const AMONG_FIRST = 2;
const MOST_MESSAGES = 8;

/** What a program shows for a fault, by the first of its texts. */
export type Seen = { readonly text: string } & Pick<ErrorEntry, 'source'>;

/** What users and logs show for a fault: at most one message of each program. */
export function seenFor(code: FindingCode): readonly Seen[] {
  const fitting = ERRORS.filter(({ findings }) => findings.slice(0, AMONG_FIRST).includes(code)).toSorted(
    (a, b) => a.findings.indexOf(code) - b.findings.indexOf(code),
  );
  const first = new Map(fitting.toReversed().map((entry) => [entry.source, entry]));
  return ERRORS.filter((entry) => first.get(entry.source) === entry)
    .slice(0, MOST_MESSAGES)
    .map(({ source, texts: [text = ''] }) => ({ source, text }));
}
