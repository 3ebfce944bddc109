import { DerError, DerReader, TAG } from '../der/reader.ts';
import { LIMITS } from '../limits.ts';
import { encode, encodeBitString } from '../der/encode.ts';
import { bitLength, bytesToBigInt, readPositiveInteger } from './integers.ts';
import { readPublicKeyInfo, type PublicKeyInfo } from './spki.ts';

export const DSA = '1.2.840.10040.4.1';

interface DsaParameters {
  readonly p: bigint;
  readonly q: bigint;
  readonly g: bigint;
  /** Bits of p and q. */
  readonly bits: number;
  readonly orderBits: number;
}

interface DsaPublicKey {
  readonly y: bigint;
  /** Null when they are left out, to be taken from the issuer's key (RFC 3279 §2.3.2). */
  readonly parameters: DsaParameters | null;
}

/** Reads a DSA key (RFC 3279 §2.3.2). @throws DerError also for numbers that make no key. */
export function readDsaKey(info: PublicKeyInfo): DsaPublicKey {
  const outer = new DerReader(info.key);
  const y = bytesToBigInt(readPositiveInteger(outer, 'the DSA public value'));
  outer.finish('the DSA public key');
  const parameters = info.parameters ? readDsaParameters(info) : null;
  if (y < 2n || (parameters && y >= parameters.p))
    throw new DerError(0, 'the DSA public value is out of range');
  return { y, parameters };
}

function readDsaParameters(info: PublicKeyInfo): DsaParameters | null {
  const { parameters, reader } = info;
  if (!parameters || parameters.tag !== TAG.sequence) {
    throw new DerError(parameters?.start ?? 0, 'DSA parameters must be a SEQUENCE or absent');
  }
  const fields = reader.inside(parameters);
  const [p, q, g] = ['p', 'q', 'g'].map((name) => readPositiveInteger(fields, `the DSA parameter ${name}`));
  fields.finish('DSA parameters');
  if (!p || !q || !g) throw new DerError(parameters.start, 'DSA parameters are incomplete');
  const result = {
    p: bytesToBigInt(p),
    q: bytesToBigInt(q),
    g: bytesToBigInt(g),
    bits: bitLength(p),
    orderBits: bitLength(q),
  };
  // Numbers over the limit are not evaluated, so they need not be divided either.
  if (result.bits > LIMITS.dsaBits) return result;
  if ((result.p - 1n) % result.q !== 0n || result.g < 2n || result.g >= result.p) {
    throw new DerError(parameters.start, 'the DSA parameters do not fit together');
  }
  return result;
}

/**
 * The working public key of RFC 5280 §6.1.4(d)–(f): a DSA key without parameters takes those of its
 * issuer's key. Returns the SubjectPublicKeyInfo to use, `spki` itself when it inherits nothing, or
 * null when it needs parameters that the issuer's key can't give (another algorithm, or none itself).
 */
export function inheritKeyParameters(spki: Uint8Array, issuerSpki: Uint8Array): Uint8Array | null {
  try {
    const own = readPublicKeyInfo(spki);
    if (own.oid !== DSA || own.parameters !== null) return spki;
    const issuer = readPublicKeyInfo(issuerSpki);
    if (issuer.oid !== DSA || issuer.parameters === null) return null;
    return encode(TAG.sequence, [issuer.algorithm, encodeBitString(own.key)]);
  } catch (error) {
    if (error instanceof DerError) return spki;
    throw error;
  }
}
