import { concat } from './bytes.ts';
import { TAG } from './reader.ts';

/** Encodes one DER value from the parts of its contents (definite length, shortest form). */
export function encode(tag: number, parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const header = [tag, ...lengthOctets(length)];
  return concat([Uint8Array.from(header), ...parts]);
}

function lengthOctets(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}

/** A BIT STRING of whole octets. */
export const encodeBitString = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  encode(TAG.bitString, [Uint8Array.of(0), bytes]);

/** Dotted decimal to an OBJECT IDENTIFIER value. */
export function encodeOid(oid: string): Uint8Array<ArrayBuffer> {
  const [first = 0, second = 0, ...rest] = oid.split('.').map(Number);
  const octets = [first * 40 + second, ...rest].flatMap((arc) => {
    const groups = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) {
      groups.unshift((left % 128) | 0x80);
    }
    return groups;
  });
  return encode(TAG.oid, [Uint8Array.from(octets)]);
}
