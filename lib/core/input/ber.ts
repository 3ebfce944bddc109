/**
 * A lazy reader of BER framing (X.690 §8.1), for containers only. PKCS #7 and PKCS #12 files are often
 * BER: indefinite lengths, OCTET STRINGs in pieces. Certificates inside are handed on byte for byte and
 * judged by the strict reader; nothing here decodes their insides.
 */
import { concat } from '../der/bytes.ts';
import { LIMITS } from '../limits.ts';

/** One type-length-value. Offsets are positions in `bytes`. */
export interface Ber {
  readonly bytes: Uint8Array;
  /** First octet of the tag. */
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Behind the value, and behind the end-of-contents octets of an indefinite length. */
  readonly end: number;
  /** 0 universal, 1 application, 2 context-specific, 3 private. */
  readonly tagClass: number;
  readonly tagNumber: number;
  readonly constructed: boolean;
}

/** Bytes that are no BER. `offset` is the octet where reading stopped; `missing` octets lie beyond the end. */
export class BerError extends Error {
  readonly offset: number;
  readonly missing: number;
  constructor(reason: string, offset: number, missing = 0) {
    super(reason);
    this.name = 'BerError';
    this.offset = offset;
    this.missing = missing;
  }
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  sequence: 0x10,
  set: 0x11,
  utcTime: 0x17,
  generalizedTime: 0x18,
} as const;

const octet = (bytes: Uint8Array, offset: number, limit: number): number => {
  const value = offset < limit ? bytes[offset] : undefined;
  if (value === undefined) throw new BerError('ends within a header', offset, 1);
  return value;
};

/** Reads the value at `start`, which must end at or before `limit`. @throws BerError */
export function readBer(bytes: Uint8Array, start = 0, limit = bytes.length, depth = 0): Ber {
  if (depth > LIMITS.derDepth) throw new BerError('nested too deeply', start);
  let offset = start;
  const identifier = octet(bytes, offset++, limit);
  let tagNumber = identifier & 0x1f;
  if (tagNumber === 0x1f) {
    tagNumber = 0;
    for (let more = true; more;) {
      const part = octet(bytes, offset++, limit);
      if (tagNumber > 0xffff) throw new BerError('tag number too large', start);
      tagNumber = tagNumber * 128 + (part & 0x7f);
      more = (part & 0x80) !== 0;
    }
  }
  const head = { bytes, start, tagClass: identifier >> 6, tagNumber, constructed: (identifier & 0x20) !== 0 };
  const first = octet(bytes, offset++, limit);
  if (first === 0x80) {
    if (!head.constructed) throw new BerError('indefinite length of a primitive value', offset - 1);
    const contentEnd = endOfContents(bytes, offset, limit, depth + 1);
    return { ...head, contentStart: offset, contentEnd, end: contentEnd + 2 };
  }
  let length = first;
  if (first > 0x80) {
    if (first > 0x84) throw new BerError('length field too long', offset - 1);
    length = 0;
    for (let left = first & 0x7f; left > 0; left--) length = length * 256 + octet(bytes, offset++, limit);
  }
  const end = offset + length;
  if (end > limit) throw new BerError('value is longer than the bytes given', start, end - limit);
  return { ...head, contentStart: offset, contentEnd: end, end };
}

/** Position of the end-of-contents octets that close an indefinite value whose content starts at `start`. */
function endOfContents(bytes: Uint8Array, start: number, limit: number, depth: number): number {
  let offset = start;
  for (;;) {
    if (octet(bytes, offset, limit) === 0 && octet(bytes, offset + 1, limit) === 0) return offset;
    offset = readBer(bytes, offset, limit, depth).end;
  }
}

/** Children of a constructed value, read one after another as they are asked for. @throws BerError */
export function* children(parent: Ber, depth = 0): Generator<Ber> {
  for (let offset = parent.contentStart; offset < parent.contentEnd;) {
    const child = readBer(parent.bytes, offset, parent.contentEnd, depth);
    yield child;
    offset = child.end;
  }
}

/** The first `count` children, so that a glance does not walk a long list. @throws BerError */
export function firstChildren(parent: Ber, count: number): readonly Ber[] {
  const found: Ber[] = [];
  if (!parent.constructed) return found;
  for (const child of children(parent)) {
    found.push(child);
    if (found.length === count) break;
  }
  return found;
}

export const isUniversal = (value: Ber | undefined, tag: number): value is Ber & { readonly tagClass: 0 } =>
  value !== undefined && value.tagClass === 0 && value.tagNumber === tag;

export const isContext = (value: Ber | undefined, tag: number): value is Ber & { readonly tagClass: 2 } =>
  value !== undefined && value.tagClass === 2 && value.tagNumber === tag;

/** The value with its header, as a view. */
export const whole = (value: Ber): Uint8Array => value.bytes.subarray(value.start, value.end);

/** The content octets as a view. */
export const content = (value: Ber): Uint8Array => value.bytes.subarray(value.contentStart, value.contentEnd);

/** Octets of an OCTET STRING, its pieces joined when it is constructed (X.690 §8.7.3). @throws BerError */
export function octets(value: Ber, depth = 0): Uint8Array {
  if (!value.constructed) return content(value);
  if (depth > LIMITS.derDepth) throw new BerError('nested too deeply', value.start);
  return concat([...children(value)].map((child) => octets(child, depth + 1)));
}

/** Dotted form of an OBJECT IDENTIFIER's content; "" when it is not one. Arcs beyond 2^53 lose precision. */
export function oidText(value: Ber | undefined): string {
  if (!isUniversal(value, TAG.oid)) return '';
  const arcs: number[] = [];
  let arc = 0;
  for (const part of content(value)) {
    arc = arc * 128 + (part & 0x7f);
    if (part & 0x80) continue;
    if (arcs.length === 0) {
      const root = Math.min(Math.floor(arc / 40), 2);
      arcs.push(root, arc - root * 40);
    } else arcs.push(arc);
    arc = 0;
  }
  return arcs.join('.');
}

/** A small non-negative INTEGER; NaN when it is none, negative or above 2^31. */
export function smallInteger(value: Ber | undefined): number {
  if (!isUniversal(value, TAG.integer)) return Number.NaN;
  const bytes = content(value);
  if (bytes.length === 0 || bytes.length > 5 || ((bytes[0] ?? 0) & 0x80) !== 0) return Number.NaN;
  const number = bytes.reduce((sum, part) => sum * 256 + part, 0);
  return number > 0x7fff_ffff ? Number.NaN : number;
}
