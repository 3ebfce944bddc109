/** Byte arrays put together and taken apart. */

/** An unsigned 32-bit number, most significant octet first. */
export function uint32(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** Reads from front to back; every read past the end answers null, and so does each one after it. */
export class ByteReader {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #offset = 0;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
  }

  get offset(): number {
    return this.#offset;
  }

  take(length: number): Uint8Array<ArrayBuffer> | null {
    if (length < 0 || this.#offset + length > this.#bytes.length) {
      this.#offset = this.#bytes.length + 1;
      return null;
    }
    return this.#bytes.slice(this.#offset, (this.#offset += length));
  }

  uint8(): number | null {
    return this.take(1)?.[0] ?? null;
  }

  uint32(): number | null {
    const bytes = this.take(4);
    return bytes === null ? null : new DataView(bytes.buffer).getUint32(0);
  }

  /** Everything that is left. */
  rest(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(this.#offset);
  }
}
