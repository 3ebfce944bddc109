/** Files that are not read, known by their first octets, so that they can be named with the next step. */
import { BerError, firstChildren, isUniversal, oidText, readBer, TAG } from '../ber.ts';
import { classify } from '../classify.ts';
import type { SaidOfInput } from '../problems.ts';

const MAGIC: readonly (readonly [readonly number[], 'is-document' | 'is-picture' | 'is-program', string])[] =
  [
    [[0x25, 0x50, 0x44, 0x46], 'is-document', 'PDF'],
    [[0x89, 0x50, 0x4e, 0x47], 'is-picture', 'PNG'],
    [[0xff, 0xd8, 0xff], 'is-picture', 'JPEG'],
    [[0x47, 0x49, 0x46, 0x38], 'is-picture', 'GIF'],
    [[0x42, 0x4d], 'is-picture', 'BMP'],
    [[0xd0, 0xcf, 0x11, 0xe0], 'is-document', 'Microsoft Office or Outlook'],
    [[0x7f, 0x45, 0x4c, 0x46], 'is-program', 'ELF'],
    [[0x4d, 0x5a], 'is-program', 'Windows'],
  ];

/** Salt of 20 octets behind a version of 1 or 2: how Bouncy Castle's BKS and UBER key stores begin. */
function bouncyCastle(bytes: Uint8Array): string | null {
  const saltIsNext = bytes.subarray(4, 8).every((octet, offset) => octet === [0, 0, 0, 20][offset]);
  if (bytes.length < 40 || !saltIsNext || bytes[0] !== 0 || bytes[1] !== 0 || bytes[2] !== 0) return null;
  if (bytes[3] !== 1 && bytes[3] !== 2) return null;
  // Behind salt and round count, BKS goes on with an entry of kind 1 to 4 and its name; UBER is encrypted there.
  const [kind = 0, high = 0xff] = bytes.subarray(32, 34);
  return kind >= 1 && kind <= 4 && high < 4 ? 'BKS' : 'UBER';
}

const PBES2 = '1.2.840.113549.1.5.13';

/** BCFKS: encrypted object data beside an integrity check (Bouncy Castle's ObjectStore). */
function isBcfks(bytes: Uint8Array): boolean {
  try {
    const store = readBer(bytes);
    if (store.end !== bytes.length) return false;
    const [data, check] = firstChildren(store, 2);
    if (data === undefined || !isUniversal(data, TAG.sequence) || !isUniversal(check, TAG.sequence))
      return false;
    const [algorithm, content] = firstChildren(data, 2);
    if (algorithm === undefined || !isUniversal(content, TAG.octetString)) return false;
    return oidText(firstChildren(algorithm, 1)[0]) === PBES2;
  } catch (error) {
    if (error instanceof BerError) return false;
    throw error;
  }
}

/** What a file is that can't be read here; null when it is nothing known. */
export function otherFile(bytes: Uint8Array): SaidOfInput | null {
  const keystore = bouncyCastle(bytes) ?? (bytes[0] === 0x30 && isBcfks(bytes) ? 'BCFKS' : null);
  if (keystore !== null) return { code: 'is-bouncy-castle-store', params: { type: keystore } };
  const known = MAGIC.find(([magic]) => magic.every((octet, offset) => bytes[offset] === octet));
  return known === undefined ? null : { code: known[1], params: { kind: known[2] } };
}

/** Whether DER went through a transfer in text mode that made each LF a CR LF. */
export function isDamagedByTextMode(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30) return false;
  const undone = bytes.filter((octet, offset) => !(octet === 0x0d && bytes[offset + 1] === 0x0a));
  if (undone.length === bytes.length || isWhole(bytes)) return false;
  return isWhole(undone);
}

function isWhole(bytes: Uint8Array): boolean {
  if (classify(bytes) === 'unknown') return false;
  try {
    return readBer(bytes).end === bytes.length;
  } catch (error) {
    if (error instanceof BerError) return false;
    throw error;
  }
}
