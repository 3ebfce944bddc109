import { TAG } from '../der/reader.ts';

/** Encodes one DER value from the parts of its contents (definite length, shortest form). */
export function encode(tag: number, parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const lengthOctets = length < 0x80 ? [length] : [];
  if (length >= 0x80) {
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) lengthOctets.unshift(rest % 256);
    lengthOctets.unshift(0x80 | lengthOctets.length);
  }
  const out = new Uint8Array(1 + lengthOctets.length + length);
  out[0] = tag;
  out.set(lengthOctets, 1);
  let offset = 1 + lengthOctets.length;
  for (const part of parts) {
    out.set(part, offset);
    offset += part.length;
  }
  return out;
}

/** A BIT STRING of whole octets. */
export const encodeBitString = (bytes: Uint8Array): Uint8Array =>
  encode(TAG.bitString, [Uint8Array.of(0), bytes]);
