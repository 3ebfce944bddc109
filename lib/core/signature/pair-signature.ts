import { DerError, DerReader } from '../der/reader.ts';
import { coordinateSize } from './ec-key.ts';
import type { Curve } from './curves.ts';
import { readPositiveInteger } from './integers.ts';

/** The two numbers of a DSA or ECDSA signature: big-endian magnitudes without leading zeros. */
interface PairSignature {
  readonly r: Uint8Array;
  readonly s: Uint8Array;
}

/**
 * Reads Dss-Sig-Value and Ecdsa-Sig-Value (RFC 3279 §2.2.2 and §2.2.3). Null when it is not strict DER
 * or a number is not positive: no such value is a signature.
 */
export function readPairSignature(signature: Uint8Array): PairSignature | null {
  try {
    const outer = new DerReader(signature);
    const fields = outer.sequence('the signature');
    outer.finish('the signature');
    const r = readPositiveInteger(fields, 'r');
    const s = readPositiveInteger(fields, 's');
    fields.finish('the signature');
    return { r, s };
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}

/** r ‖ s of fixed length (IEEE P1363), which is what WebCrypto takes; null when too long for the curve. */
export function toFixedLength({ r, s }: PairSignature, curve: Curve): Uint8Array | null {
  const size = coordinateSize(curve);
  if (r.length > size || s.length > size) return null;
  const fixed = new Uint8Array(2 * size);
  fixed.set(r, size - r.length);
  fixed.set(s, 2 * size - s.length);
  return fixed;
}
