/** base64url without padding (RFC 4648 §5), the form that survives in a link. */
import { fromBase64, toBase64 } from '../core/der/bytes.ts';

const ALPHABET = /^[A-Za-z0-9_-]*$/;

export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The bytes, or null for text in another alphabet, of an impossible length, or with stray bits at its end. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!ALPHABET.test(text) || text.length % 4 === 1) return null;
  const bytes = fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
  return toBase64Url(bytes) === text ? bytes : null;
}
