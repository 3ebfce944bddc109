/**
 * A strict reader for DER (X.690). It exists beside asn1js because parsing is the cost of a verdict:
 * it makes no object per value, keeps byte offsets for every fault, and tells BER from DER.
 */

import type { LooseFault, LooseForm } from './types.ts';

/** Bytes that can't be read as DER. The only error the parsers throw; caught where a certificate enters. */
export class DerError extends Error {
  readonly offset: number;

  constructor(offset: number, reason: string) {
    super(reason);
    this.name = 'DerError';
    this.offset = offset;
  }
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  sequence: 0x30,
  set: 0x31,
  numericString: 0x12,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  visibleString: 0x1a,
  universalString: 0x1c,
  bmpString: 0x1e,
} as const;

/** Context-specific tag octet, e.g. `context(0, true)` is [0] constructed. */
export const context = (number: number, constructed = false): number =>
  0x80 | (constructed ? 0x20 : 0) | number;

/** One value: offsets into the reader's bytes. */
export interface Tlv {
  readonly tag: number;
  /** First octet of the identifier. */
  readonly start: number;
  /** First octet of the contents. */
  readonly content: number;
  /** One past the last octet of the contents. */
  readonly end: number;
}

/** Walks the values between two offsets of one byte array. */
export class DerReader {
  readonly bytes: Uint8Array;
  offset: number;
  readonly end: number;
  /** Departures from DER that were read over; null: none is. */
  readonly tolerated: LooseFault[] | null;

  constructor(bytes: Uint8Array, offset = 0, end = bytes.length, tolerated: LooseFault[] | null = null) {
    this.bytes = bytes;
    this.offset = offset;
    this.end = end;
    this.tolerated = tolerated;
  }

  /** Notes a departure that can be read over. @throws DerError when none is tolerated */
  depart(offset: number, form: LooseForm, reason: string): void {
    if (this.tolerated === null) throw new DerError(offset, reason);
    this.tolerated.push({ offset, form, reason });
  }

  get done(): boolean {
    return this.offset >= this.end;
  }

  /** The next identifier octet, or -1 at the end. */
  peek(): number {
    return this.offset < this.end ? (this.bytes[this.offset] ?? -1) : -1;
  }

  /**
   * Reads the next value, whatever its tag.
   * @throws DerError for truncation, indefinite or non-minimal lengths and multi-octet tags.
   */
  next(): Tlv {
    const start = this.offset;
    const bytes = this.bytes;
    if (start + 2 > this.end) throw new DerError(start, 'the value ends before its length');
    const tag = bytes[start] ?? 0;
    if ((tag & 0x1f) === 0x1f) throw new DerError(start, 'multi-octet tags are not used in certificates');
    let length = bytes[start + 1] ?? 0;
    let content = start + 2;
    if (length === 0x80) {
      this.depart(start + 1, 'indefinite', 'indefinite length is not allowed in DER');
      return this.#untilMark(tag, start, content);
    }
    if (length > 0x80) {
      const count = length & 0x7f;
      if (count > 4) throw new DerError(start + 1, 'the length has more than four octets');
      if (content + count > this.end) throw new DerError(start + 1, 'the value ends inside its length');
      length = 0;
      for (let i = 0; i < count; i++) length = length * 256 + (bytes[content + i] ?? 0);
      if (length < 0x80 || (count > 1 && bytes[content] === 0)) {
        this.depart(start + 1, 'length', 'the length is not in its shortest form');
      }
      content += count;
    }
    const end = content + length;
    if (end > this.end) {
      throw new DerError(start, `the value claims ${length} octets but ${this.end - content} are left`);
    }
    this.offset = end;
    return { tag, start, content, end };
  }

  /** BER: a constructed value that lasts until two zero octets. @throws DerError */
  #untilMark(tag: number, start: number, content: number): Tlv {
    const inside = new DerReader(this.bytes, content, this.end, []);
    while (inside.peek() !== 0) inside.next();
    if ((tag & 0x20) === 0 || this.bytes[inside.offset + 1] !== 0 || inside.offset + 2 > this.end)
      throw new DerError(start, 'a value of indefinite length has no end');
    this.offset = inside.offset + 2;
    return { tag, start, content, end: inside.offset };
  }

  /** Reads the next value and insists on its tag. @throws DerError */
  expect(tag: number, what: string): Tlv {
    const at = this.offset;
    if (this.peek() !== tag) {
      throw new DerError(
        at,
        this.done ? `${what} is missing` : `${what} expected, found tag 0x${hex(this.peek())}`,
      );
    }
    return this.next();
  }

  /** Reads the next value when it has this tag, else null. */
  optional(tag: number): Tlv | null {
    return this.peek() === tag ? this.next() : null;
  }

  /** A reader of the contents of a constructed value. */
  inside(tlv: Tlv): DerReader {
    return new DerReader(this.bytes, tlv.content, tlv.end, this.tolerated);
  }

  /** Expects a SEQUENCE and returns a reader of its contents. @throws DerError */
  sequence(what: string): DerReader {
    return this.inside(this.expect(TAG.sequence, what));
  }

  /** @throws DerError when octets are left. */
  finish(what: string): void {
    if (!this.done) throw new DerError(this.offset, `${what} has ${this.end - this.offset} octets too many`);
  }

  /** As `finish`, at the end of a whole value: octets behind it are a departure that some clients read over. */
  finishWhole(what: string): void {
    if (!this.done)
      this.depart(this.offset, 'trailing', `${what} has ${this.end - this.offset} octets too many`);
  }

  /** Content octets, a view. */
  contents(tlv: Tlv): Uint8Array {
    return this.bytes.subarray(tlv.content, tlv.end);
  }

  /** The whole value with its identifier and length, a view. */
  whole(tlv: Tlv): Uint8Array {
    return this.bytes.subarray(tlv.start, tlv.end);
  }
}

const hex = (octet: number): string => octet.toString(16).padStart(2, '0');
