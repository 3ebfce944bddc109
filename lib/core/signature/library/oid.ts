import { TAG } from '../../der/reader.ts';
import { encode } from '../encode.ts';

/** Dotted decimal to an OBJECT IDENTIFIER value. */
export function encodeOid(oid: string): Uint8Array {
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
