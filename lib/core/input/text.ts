/**
 * Bytes to text for the PEM and base64 readers: encodings, then the ways mail, web pages, JSON and URLs
 * spell characters. Every index of the result can be traced back to a byte of the file.
 */

export interface SourceText {
  readonly text: string;
  /** What the text is written in, by its first character. */
  readonly language: 'xml' | 'json' | null;
  /** The text before tags and escapes were taken out, and where in it the character at `index` stands. */
  readonly original: { readonly text: string; readonly indexOf: (index: number) => number };
  /** Byte offset in the file of the character at `index`. Cheap when asked in ascending order. */
  readonly offsetAt: (index: number) => number;
  /** Line of the character at `index` in the file, from 1. Cheap when asked in ascending order. */
  readonly lineAt: (index: number) => number | null;
}

/** A text that stood in a wrapping: all of it is at the place of the wrapping. */
export const standingAt = (
  source: SourceText,
  { offset, line }: { readonly offset: number; readonly line: number | null },
): SourceText => ({ ...source, offsetAt: () => offset, lineAt: () => line });

/** A browser's recording of its requests (HTTP Archive 1.2). */
export const isHar = (text: string): boolean =>
  /^\s{0,20}\{\s{0,20}"log"\s{0,20}:\s{0,20}\{/.test(text) && text.includes('"entries"');

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

function sniffEncoding(bytes: Uint8Array): { readonly encoding: Encoding; readonly bom: number } {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bom: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bom: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bom: 2 };
  // Without a byte order mark: ASCII text leaves every other octet zero.
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return { encoding: 'utf-16le', bom: 0 };
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return { encoding: 'utf-16be', bom: 0 };
  return { encoding: 'utf-8', bom: 0 };
}

/** True when the bytes read as text: no control characters that text never has. Looks at 4 KB. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const { encoding, bom } = sniffEncoding(bytes);
  if (encoding !== 'utf-8') return true;
  for (const value of bytes.subarray(bom, 4096)) {
    const isControl = value < 0x20 && value !== 0x09 && value !== 0x0a && value !== 0x0c && value !== 0x0d;
    if (isControl || value === 0x7f) return false;
  }
  return true;
}

/** Decodes UTF-8, UTF-16 with or without a byte order mark, and Windows-1252 when UTF-8 does not fit. */
export function decodeText(bytes: Uint8Array): SourceText {
  const { encoding, bom } = sniffEncoding(bytes);
  const body = bytes.subarray(bom);
  const found = encoding === 'utf-8' ? decodeUtf8(body) : { encoding, text: decodeAs(encoding, body) };
  const width =
    found.encoding === 'utf-8' ? utf8Width : (): number => (found.encoding === 'windows-1252' ? 1 : 2);
  return unescape(found.text, ascending(found.text, bom, width), ascending(found.text, 1, lineBreak));
}

/** A string as it is: offsets count UTF-16 code units. */
export const textOf = (text: string): SourceText =>
  unescape(text, (index) => index, ascending(text, 1, lineBreak));

const decodeAs = (encoding: Encoding, bytes: Uint8Array): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

function decodeUtf8(bytes: Uint8Array): { readonly encoding: Encoding; readonly text: string } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { encoding: 'utf-8', text };
  } catch {
    return { encoding: 'windows-1252', text: decodeAs('windows-1252', bytes) };
  }
}

const utf8Width = (text: string, index: number): number => {
  const unit = text.charCodeAt(index);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  // A surrogate pair is four octets: two for each half.
  return unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
};

/** Breaks after LF, and after CR that no LF follows. */
const lineBreak = (text: string, index: number): number => {
  const unit = text.charCodeAt(index);
  return unit === 0x0a || (unit === 0x0d && text.charCodeAt(index + 1) !== 0x0a) ? 1 : 0;
};

/** A running sum of `weigh` over the characters before an index, kept so that ascending calls stay linear. */
function ascending(
  text: string,
  base: number,
  weigh: (text: string, index: number) => number,
): (index: number) => number {
  let offset = 0;
  let sum = base;
  return (index) => {
    if (index < offset) {
      offset = 0;
      sum = base;
    }
    for (; offset < index && offset < text.length; offset++) sum += weigh(text, offset);
    return sum;
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  gt: '>',
  lt: '<',
  amp: '&',
  quot: '"',
  plus: '+',
  sol: '/',
  equals: '=',
  ndash: '-',
  mdash: '-',
  hyphen: '-',
  dash: '-',
};

// Each alternative has a bounded length, so the search is linear in the text.
const MARKUP = String.raw`&(?:#\d{1,5}|#[xX][\da-fA-F]{1,4}|[A-Za-z]{2,6});|<[A-Za-z/!?][^<>]{0,300}>`;
const BACKSLASH = String.raw`\\(?:u[\da-fA-F]{4}|[nrt/"])`;
const QUOTED_PRINTABLE = String.raw`=(?:[\dA-F]{2}|\r?\n)`;
const PERCENT = String.raw`%[\da-fA-F]{2}`;

const KINDS = [MARKUP, BACKSLASH, QUOTED_PRINTABLE, PERCENT];

/** For each set of kinds, written as bits, what finds them. */
const ESCAPES: RegExp[] = [];
for (let set = 0; set < 1 << KINDS.length; set++) {
  ESCAPES.push(new RegExp(KINDS.filter((_, kind) => (set >> kind) & 1).join('|'), 'g'));
}

function spelled(escape: string): string {
  const digits = (from: number, radix: number): string =>
    String.fromCharCode(Number.parseInt(escape.slice(from), radix));
  switch (escape[0]) {
    case '<':
      return '\n';
    case '\\':
      if (escape[1] === 'u') return digits(2, 16);
      return escape[1] === '/' || escape[1] === '"' ? (escape[1] ?? '') : '\n';
    case '=':
      return /^=[\dA-F]/.test(escape) ? digits(1, 16) : '';
    case '%':
      return digits(1, 16);
    default:
      if (/^&#[xX]/.test(escape)) return digits(3, 16);
      if (escape[1] === '#') return digits(2, 10);
      return ENTITIES[escape.slice(1, -1)] ?? ' ';
  }
}

/** Replaces HTML entities and tags, JSON escapes, quoted-printable and percent encoding by what they stand for. */
function unescape(
  text: string,
  offsetAt: (index: number) => number,
  lineAt: (index: number) => number,
): SourceText {
  const met = [
    /[&<]/.test(text),
    text.includes('\\'),
    text.includes('=3D') || /quoted-printable/i.test(text),
    /BEGIN%20|%2[BF]|%0[AD]/i.test(text),
  ];
  const escapes = ESCAPES[met.reduce((set, isMet, kind) => set | (Number(isMet) << kind), 0)];
  const language = /^\s*</.test(text) ? 'xml' : /^\s*[{[]/.test(text) ? 'json' : null;
  if (escapes === undefined || !met.includes(true)) {
    const original = { text, indexOf: (index: number) => index };
    return { text: fold(text), language, original, offsetAt, lineAt };
  }

  const pieces: string[] = [];
  /** Where the text after each escape starts: in the result, and in the source. */
  const resultStarts: number[] = [0];
  const sourceStarts: number[] = [0];
  let taken = 0;
  let length = 0;
  for (const match of text.matchAll(escapes)) {
    const plain = text.slice(taken, match.index);
    const replacement = spelled(match[0]);
    pieces.push(plain, replacement);
    length += plain.length + replacement.length;
    taken = match.index + match[0].length;
    resultStarts.push(length);
    sourceStarts.push(taken);
  }
  pieces.push(text.slice(taken));
  const sourceIndex = (index: number): number => {
    let low = 0;
    for (let high = resultStarts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if ((resultStarts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return (sourceStarts[low] ?? 0) + index - (resultStarts[low] ?? 0);
  };
  return {
    text: fold(pieces.join('')),
    language,
    original: { text, indexOf: sourceIndex },
    offsetAt: (index) => offsetAt(sourceIndex(index)),
    lineAt: (index) => lineAt(sourceIndex(index)),
  };
}

/** One character for one: word processors' dashes become hyphens, odd spaces become spaces. */
const fold = (text: string): string =>
  text
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '\u200b');
