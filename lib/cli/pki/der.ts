/** The little DER writing (X.690) that certificates with special extensions need. */
import { encode } from '../../core/der/encode.ts';

export { encodeOid as oid } from '../../core/der/encode.ts';

/** One TLV of the given tag octet. */
export const tlv = (tag: number, ...contents: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  encode(tag, contents);

export const sequence = (...contents: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  tlv(0x30, ...contents);

/** A non-negative INTEGER; `tag` for an implicitly tagged one. */
export function integer(value: number, tag = 0x02): Uint8Array<ArrayBuffer> {
  const octets: number[] = [];
  let rest = value;
  do {
    octets.unshift(rest % 256);
    rest = Math.floor(rest / 256);
  } while (rest > 0);
  if ((octets[0] ?? 0) >= 128) octets.unshift(0);
  return tlv(tag, new Uint8Array(octets));
}

/** Text as it is (IA5String content and the like), or under a tag. */
export const text = (value: string, tag: number): Uint8Array<ArrayBuffer> =>
  tlv(tag, new TextEncoder().encode(value));
