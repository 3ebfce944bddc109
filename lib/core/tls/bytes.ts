/** Thrown by `ByteReader` at a length that does not fit; caught where a flight is read. */
export class MalformedError extends Error {
  override readonly name = 'MalformedError';
}

/** Reads the presentation language of TLS (RFC 8446 §3): big-endian numbers and length-prefixed vectors. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #offset = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get remaining(): number {
    return this.#bytes.length - this.#offset;
  }

  /** Unsigned number of `size` bytes (1 to 4). */
  number(size: number): number {
    let value = 0;
    for (const byte of this.take(size)) value = value * 256 + byte;
    return value;
  }

  /** The next `length` bytes, as a view. @throws {MalformedError} when there are fewer. */
  take(length: number): Uint8Array {
    if (length > this.remaining) throw new MalformedError(`${length} bytes wanted, ${this.remaining} left`);
    const from = this.#offset;
    this.#offset += length;
    return this.#bytes.subarray(from, this.#offset);
  }

  /** A vector whose length stands in front in `size` bytes. */
  vector(size: number): Uint8Array {
    return this.take(this.number(size));
  }

  /** The same, ready to be read. */
  inner(size: number): ByteReader {
    return new ByteReader(this.vector(size));
  }
}

/** Text of one octet a character, for names that the protocol keeps in ASCII. */
export const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
