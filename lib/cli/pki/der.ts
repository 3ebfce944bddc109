/** The little DER writing (X.690) that certificates with special extensions need. */

/** One TLV of the given tag octet. */
export function tlv(tag: number, ...contents: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = contents.reduce((sum, part) => sum + part.length, 0);
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  const header = length < 128 ? [tag, length] : [tag, 0x80 | octets.length, ...octets];
  const bytes = new Uint8Array(header.length + length);
  bytes.set(header);
  let at = header.length;
  for (const part of contents) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

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

/** An OBJECT IDENTIFIER from its dotted form. */
export function oid(dotted: string): Uint8Array<ArrayBuffer> {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  const octets = [first * 40 + second, ...others].flatMap((arc) => {
    const digits = [arc % 128];
    for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) {
      digits.unshift((rest % 128) | 0x80);
    }
    return digits;
  });
  return tlv(0x06, new Uint8Array(octets));
}

/** Text as it is (IA5String content and the like), or under a tag. */
export const text = (value: string, tag: number): Uint8Array<ArrayBuffer> =>
  tlv(tag, new TextEncoder().encode(value));
