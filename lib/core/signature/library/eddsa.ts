import { ed25519 } from '@noble/curves/ed25519.js';
import { ed448 } from '@noble/curves/ed448.js';
import type { KeyAlgorithm } from '../algorithms.ts';

/** EdDSA (RFC 8032) with strict encodings; null for another algorithm. */
export function verifyEdDsa(
  name: KeyAlgorithm,
  publicKey: Uint8Array,
  signature: Uint8Array,
  data: Uint8Array,
): boolean | null {
  const scheme = name === 'Ed448' ? ed448 : name === 'Ed25519' ? ed25519 : null;
  if (!scheme) return null;
  if (signature.length !== 2 * publicKey.length) return false;
  return scheme.verify(signature, data, publicKey, { zip215: false });
}
