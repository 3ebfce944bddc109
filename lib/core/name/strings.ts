import { TAG } from '../der/reader.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const utf16 = new TextDecoder('utf-16be', { fatal: true });

/**
 * Text of a DirectoryString or IA5String, or null when the tag is no string type or the octets are no
 * text of that type. TeletexString is read as Latin-1, which is what issuers put there.
 */
export function decodeString(tag: number, bytes: Uint8Array): string | null {
  switch (tag) {
    case TAG.printableString:
    case TAG.ia5String:
    case TAG.numericString:
    case TAG.visibleString:
      return decodeAscii(bytes);
    case TAG.utf8String:
      return decodeAscii(bytes) ?? attempt(() => utf8.decode(bytes));
    // T.61 on paper; what CAs wrote under this tag, and what clients read, is Latin-1.
    case TAG.teletexString:
      return latin1(bytes);
    case TAG.bmpString:
      return attempt(() => utf16.decode(bytes));
    case TAG.universalString:
      return utf32(bytes);
    default:
      return null;
  }
}

/** ASCII text, or null when an octet is over 127. */
export function decodeAscii(bytes: Uint8Array): string | null {
  let text = '';
  for (const octet of bytes) {
    if (octet > 0x7f) return null;
    text += String.fromCharCode(octet);
  }
  return text;
}

const latin1 = (bytes: Uint8Array): string =>
  Array.from(bytes, (octet) => String.fromCharCode(octet)).join('');

function utf32(bytes: Uint8Array): string | null {
  if (bytes.length % 4 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let i = 0; i < bytes.length; i += 4) {
    const point = view.getUint32(i);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
    text += String.fromCodePoint(point);
  }
  return text;
}

function attempt(decode: () => string): string | null {
  try {
    return decode();
  } catch {
    return null;
  }
}
