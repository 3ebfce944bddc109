/**
 * Keys of an envelope. A link key is 256 random bits that only the link's fragment carries; a pass phrase
 * is stretched with PBKDF2-HMAC-SHA-256 (RFC 8018 §5.2) and mixed with it. HKDF (RFC 5869) then gives the
 * AES-256-GCM key, and a check value that tells a wrong link from damaged bytes.
 */
import { concat } from '../core/der/bytes.ts';

export const LINK_KEY_BYTES = 32;
export const SALT_BYTES = 16;
export const IV_BYTES = 12;
export const CHECK_BYTES = 8;

const text = new TextEncoder();
const NO_SALT = new Uint8Array(32);
const CONTENT = text.encode('chainsight share 1: content');
const CHECK = text.encode('chainsight share 1: link check');

export const randomBytes = (length: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(length));

/** What protects an envelope beside its bytes. */
interface PassPhrase {
  readonly text: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
}

async function stretch({ text: phrase, salt, rounds }: PassPhrase): Promise<Uint8Array<ArrayBuffer>> {
  // Composed form, so that "é" typed on a Mac and on Windows is the same phrase.
  const material = await crypto.subtle.importKey(
    'raw',
    text.encode(phrase.normalize('NFC')),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, material, 256));
}

const importMaterial = (material: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', material, 'HKDF', false, ['deriveKey', 'deriveBits']);

/** The AES key of a link key (empty when there is none) and a pass phrase (or null). */
export async function contentKey(
  linkKey: Uint8Array<ArrayBuffer>,
  passPhrase: PassPhrase | null,
): Promise<CryptoKey> {
  const stretched = passPhrase === null ? new Uint8Array() : await stretch(passPhrase);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: NO_SALT, info: CONTENT },
    await importMaterial(concat([linkKey, stretched])),
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Eight octets that say "this link key", and nothing else about it. */
export async function linkCheck(linkKey: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: NO_SALT, info: CHECK };
  const bits = await crypto.subtle.deriveBits(algorithm, await importMaterial(linkKey), CHECK_BYTES * 8);
  return new Uint8Array(bits);
}
