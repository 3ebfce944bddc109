import { concat } from '../der/bytes.ts';

/** Collects chunks and hands out whole pieces, joining chunks only when a piece is complete. */
export class Accumulator {
  #chunks: Uint8Array[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.#chunks.push(chunk);
    this.#size += chunk.length;
  }

  /** The first `length` bytes without taking them; null while there are fewer. */
  peek(length: number): Uint8Array | null {
    if (length > this.#size) return null;
    const [first] = this.#chunks;
    if (first !== undefined && first.length >= length) return first.subarray(0, length);
    const joined = concat(this.#chunks);
    this.#chunks = [joined];
    return joined.subarray(0, length);
  }

  /** Takes the first `length` bytes; null while there are fewer. */
  take(length: number): Uint8Array | null {
    const taken = this.peek(length);
    const [first] = this.#chunks;
    if (taken === null || first === undefined) return taken;
    this.#size -= length;
    const rest = first.subarray(length);
    if (rest.length === 0) this.#chunks.shift();
    else this.#chunks[0] = rest;
    return taken;
  }
}
