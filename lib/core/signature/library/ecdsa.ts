import { ecdsa, weierstrass, type ECDSA } from '@noble/curves/abstract/weierstrass.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Curve } from '../curves.ts';
import type { HashName } from '../hash.ts';
import { digestByName } from './digest.ts';

const verifiers = new Map<string, ECDSA>();

function verifierOf(curve: Curve): ECDSA {
  let known = verifiers.get(curve.name);
  if (!known) {
    const { p, n, a, b, gx, gy } = curve;
    // Signatures come with the digest made, so the curve's own digest is never used.
    known = ecdsa(weierstrass({ p, n, h: 1n, a, b, Gx: gx, Gy: gy }), sha256);
    verifiers.set(curve.name, known);
  }
  return known;
}

/**
 * ECDSA (FIPS 186-4 §6.4) on any curve of the table.
 * @param point ECPoint, compressed or not.
 * @param signature r ‖ s.
 * @returns null when the digest is not known.
 */
export function verifyEcdsaSignature(
  curve: Curve,
  hash: HashName,
  point: Uint8Array,
  signature: Uint8Array,
  data: Uint8Array,
): boolean | null {
  const digest = digestByName(hash);
  if (!digest) return null;
  return verifierOf(curve).verify(signature, digest(data), point, {
    prehash: false,
    lowS: false,
    format: 'compact',
  });
}
