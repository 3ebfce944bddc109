/** Base64 and base64url (RFC 4648 §4, §5) as found in the wild: wrapped, quoted, indented, unpadded. */

const NOISE = 64;
const PAD = 65;
const BAD = 66;

/** Value of each ASCII character, or one of the three marks above. */
const MEANING: Uint8Array = (() => {
  const table = new Uint8Array(128).fill(BAD);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let value = 0; value < alphabet.length; value++) table[alphabet.charCodeAt(value)] = value;
  table[0x2d] = 62;
  table[0x5f] = 63;
  table[0x3d] = PAD;
  // White space, and what mail quoting, comments and string literals put around lines.
  for (const noise of ' \t\r\n\f\v>|"\'\\,;#*') table[noise.charCodeAt(0)] = NOISE;
  return table;
})();

const meaning = (unit: number): number => (unit === 0x200b ? NOISE : (MEANING[unit] ?? BAD));

/** True for a character of the base64 or base64url alphabet, padding not counted. */
export const isBase64Character = (unit: number): boolean => meaning(unit) < NOISE;

interface Base64Result {
  readonly bytes: Uint8Array;
  /** Index of the first character that is neither base64 nor noise; null when all was read. */
  readonly badAt: number | null;
  /** Index behind the last character used. */
  readonly next: number;
}

/**
 * Decodes the text between `start` and `end` up to the first character that does not belong, or until
 * `maximum` bytes are there. Padding is not asked for; it ends the data when present.
 */
export function decodeBase64(
  text: string,
  start = 0,
  end = text.length,
  maximum = Number.POSITIVE_INFINITY,
): Base64Result {
  const extent = measure(text, start, end, Math.ceil((maximum * 4) / 3));
  const bytes = new Uint8Array(Math.min(maximum, Math.floor((extent.characters * 3) / 4)));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let offset = start; offset < extent.next && length < bytes.length; offset++) {
    const value = meaning(text.charCodeAt(offset));
    if (value >= NOISE) continue;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[length++] = (bits >> count) & 0xff;
  }
  return { bytes, badAt: extent.badAt, next: extent.next };
}

/** Looks before memory is taken: how far the base64 goes, and how many of its characters carry data. */
function measure(
  text: string,
  start: number,
  end: number,
  enough: number,
): { readonly characters: number; readonly badAt: number | null; readonly next: number } {
  let characters = 0;
  let padded = false;
  let offset = start;
  for (; offset < end && characters < enough; offset++) {
    const value = meaning(text.charCodeAt(offset));
    if (value === NOISE) continue;
    if (value === PAD) padded = true;
    else if (value === BAD || padded) return { characters, badAt: offset, next: offset };
    else characters++;
  }
  return { characters, badAt: null, next: offset };
}
