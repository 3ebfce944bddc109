import { LIMITS } from '../../limits.ts';
import { readDsaKey } from '../dsa-key.ts';
import type { HashName } from '../hash.ts';
import { bytesToBigInt, leftmostBits, modPow } from '../integers.ts';
import { readPairSignature } from '../pair-signature.ts';
import type { PublicKeyInfo } from '../spki.ts';
import { digestByName } from './digest.ts';

/**
 * DSA (FIPS 186-4 §4.7). Clients of today refuse it; it is evaluated for old chains and for PKITS.
 * Null when the digest is not known, numbers are over the limit, or parameters were left out and not
 * filled in from the issuer's key (see `inheritKeyParameters`).
 */
export function verifyDsaSignature(
  key: PublicKeyInfo,
  hash: HashName | null,
  signature: Uint8Array,
  data: Uint8Array,
): boolean | null {
  const { y, parameters } = readDsaKey(key);
  const digest = digestByName(hash);
  if (!digest || !parameters) return null;
  const { p, q, g, bits, orderBits } = parameters;
  if (bits > LIMITS.dsaBits || orderBits > LIMITS.dsaOrderBits) return null;
  const pair = readPairSignature(signature);
  if (!pair) return false;
  const [r, s] = [bytesToBigInt(pair.r), bytesToBigInt(pair.s)];
  if (r >= q || s >= q) return false;

  const octets = digest(data);
  const z = leftmostBits(octets, orderBits);
  // q is prime, so s^(q−2) is the inverse of s; for a q that is not, nothing verifies.
  const w = modPow(s, q - 2n, q);
  const v = ((modPow(g, (z * w) % q, p) * modPow(y, (r * w) % q, p)) % p) % q;
  return v === r;
}
