import { ml_dsa44, ml_dsa65, ml_dsa87 } from '@noble/post-quantum/ml-dsa.js';
import * as slhDsa from '@noble/post-quantum/slh-dsa.js';
import type { KeyAlgorithm } from '../algorithms.ts';

/** ML-DSA (FIPS 204) and SLH-DSA (FIPS 205), pure form with an empty context (RFC 9881 §3, RFC 9909 §3). */
const SCHEMES = {
  'ML-DSA-44': ml_dsa44,
  'ML-DSA-65': ml_dsa65,
  'ML-DSA-87': ml_dsa87,
  'SLH-DSA-SHA2-128s': slhDsa.slh_dsa_sha2_128s,
  'SLH-DSA-SHA2-128f': slhDsa.slh_dsa_sha2_128f,
  'SLH-DSA-SHA2-192s': slhDsa.slh_dsa_sha2_192s,
  'SLH-DSA-SHA2-192f': slhDsa.slh_dsa_sha2_192f,
  'SLH-DSA-SHA2-256s': slhDsa.slh_dsa_sha2_256s,
  'SLH-DSA-SHA2-256f': slhDsa.slh_dsa_sha2_256f,
  'SLH-DSA-SHAKE-128s': slhDsa.slh_dsa_shake_128s,
  'SLH-DSA-SHAKE-128f': slhDsa.slh_dsa_shake_128f,
  'SLH-DSA-SHAKE-192s': slhDsa.slh_dsa_shake_192s,
  'SLH-DSA-SHAKE-192f': slhDsa.slh_dsa_shake_192f,
  'SLH-DSA-SHAKE-256s': slhDsa.slh_dsa_shake_256s,
  'SLH-DSA-SHAKE-256f': slhDsa.slh_dsa_shake_256f,
} as const;

const isKnown = (name: KeyAlgorithm): name is keyof typeof SCHEMES => Object.hasOwn(SCHEMES, name);

/** Null for an algorithm that is neither. */
export function verifyPostQuantum(
  name: KeyAlgorithm,
  publicKey: Uint8Array,
  signature: Uint8Array,
  data: Uint8Array,
): boolean | null {
  if (!isKnown(name)) return null;
  const scheme = SCHEMES[name];
  if (signature.length !== scheme.lengths.signature) return false;
  return scheme.verify(signature, data, publicKey);
}
