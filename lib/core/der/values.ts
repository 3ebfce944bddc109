/** Decoders of primitive DER values. Each throws DerError, never anything else. */
import { DerError, TAG, type DerReader, type Tlv } from './reader.ts';

/** OBJECT IDENTIFIER contents to dotted decimal. Arcs over 2^53 are rejected (none is in use). */
export function decodeOid(bytes: Uint8Array, start = 0, end = bytes.length): string {
  if (start >= end) throw new DerError(start, 'an object identifier is empty');
  let text = '';
  let arc = 0;
  let first = true;
  let fresh = true;
  for (let i = start; i < end; i++) {
    const octet = bytes[i] ?? 0;
    if (fresh && octet === 0x80) throw new DerError(i, 'an object identifier arc has a leading zero');
    if (arc > 0x3fffffffffff) throw new DerError(i, 'an object identifier arc is too large');
    arc = arc * 128 + (octet & 0x7f);
    fresh = (octet & 0x80) === 0;
    if (!fresh) continue;
    if (first) {
      const root = arc < 40 ? 0 : arc < 80 ? 1 : 2;
      text = `${root}.${arc - root * 40}`;
      first = false;
    } else {
      text += `.${arc}`;
    }
    arc = 0;
  }
  if (!fresh) throw new DerError(end, 'an object identifier ends inside an arc');
  return text;
}

export function readOid(reader: DerReader, what: string): string {
  const tlv = reader.expect(TAG.oid, what);
  return decodeOid(reader.bytes, tlv.content, tlv.end);
}

/** BOOLEAN: DER allows 0x00 and 0xFF only. */
export function readBoolean(reader: DerReader, tlv: Tlv): boolean {
  const value = reader.bytes[tlv.content];
  const fault = 'a BOOLEAN must be one octet, 00 or FF';
  if (tlv.end - tlv.content !== 1) throw new DerError(tlv.start, fault);
  if (value !== 0x00 && value !== 0xff) reader.depart(tlv.start, 'boolean', fault);
  return value !== 0;
}

/** INTEGER contents, checked to be in shortest form. */
export function integerContents(reader: DerReader, tlv: Tlv): Uint8Array {
  const contents = reader.contents(tlv);
  const [first, second] = contents;
  if (first === undefined) throw new DerError(tlv.start, 'an INTEGER is empty');
  if (second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))) {
    reader.depart(tlv.start, 'integer', 'an INTEGER is not in its shortest form');
  }
  return contents;
}

/** A non-negative INTEGER below 2^31, e.g. a path length. */
export function readSmallInteger(reader: DerReader, tlv: Tlv, what: string): number {
  const contents = integerContents(reader, tlv);
  if ((contents[0] ?? 0) >= 0x80) throw new DerError(tlv.start, `${what} is negative`);
  if (contents.length > 4) throw new DerError(tlv.start, `${what} is too large`);
  return contents.reduce((value, octet) => value * 256 + octet, 0);
}

interface BitString {
  readonly bytes: Uint8Array;
  readonly unusedBits: number;
}

/** BIT STRING contents; DER wants the unused bits to be zero. */
export function readBitString(reader: DerReader, tlv: Tlv): BitString {
  const unusedBits = reader.bytes[tlv.content];
  if (unusedBits === undefined || tlv.end <= tlv.content || unusedBits > 7) {
    throw new DerError(tlv.start, 'a BIT STRING has no valid count of unused bits');
  }
  const bytes = reader.bytes.subarray(tlv.content + 1, tlv.end);
  const last = bytes[bytes.length - 1];
  if (last === undefined ? unusedBits !== 0 : (last & ((1 << unusedBits) - 1)) !== 0) {
    if (last === undefined) throw new DerError(tlv.start, 'a BIT STRING has no valid count of unused bits');
    reader.depart(tlv.start, 'bits', 'a BIT STRING has unused bits that are not zero');
  }
  return { bytes, unusedBits };
}

/** Octets of the longest set of named bits in use: nine bits of KeyUsage and of ReasonFlags. */
const NAMED_BITS_OCTETS = 2;

/**
 * A BIT STRING used as a set of named bits. DER drops trailing zero bits (X.690 §11.2.2); no client refuses a
 * set that keeps them, so they are read: see `hasTrailingZeroBits`.
 */
export function readNamedBits(reader: DerReader, tlv: Tlv): number {
  const { bytes } = readBitString(reader, tlv);
  if (bytes.subarray(NAMED_BITS_OCTETS).some((octet) => octet !== 0)) {
    throw new DerError(tlv.start, 'more named bits than are defined');
  }
  return ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
}

/** Whether a set of named bits is not in its shortest form (X.690 §11.2.2). @throws DerError */
export function hasTrailingZeroBits(reader: DerReader, tlv: Tlv): boolean {
  const { bytes, unusedBits } = readBitString(reader, tlv);
  const last = bytes[bytes.length - 1];
  return last !== undefined && (last >> unusedBits) % 2 === 0;
}
