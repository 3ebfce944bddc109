import { DerError } from '../der/reader.ts';
import { SLH_DSA_SETS, type KeyAlgorithm } from './algorithms.ts';
import { DSA, readDsaKey } from './dsa-key.ts';
import { EC_PUBLIC_KEY, pointFault, readEcParameters, type CurveForm } from './ec-key.ts';
import { bytesToBigInt } from './integers.ts';
import type { PssParameters } from './pss.ts';
import { RSA_ENCRYPTION, RSASSA_PSS, readRsaKey, rsaKeyFault } from './rsa-key.ts';
import { expectNoParameters, readPublicKeyInfo, type PublicKeyInfo } from './spki.ts';

/** What a SubjectPublicKeyInfo says, read without any cryptographic library. */
export interface KeyFacts {
  readonly algorithm: KeyAlgorithm;
  /** Dotted decimal; "" when it can't be read. */
  readonly oid: string;
  /** Size by which people name the key: modulus, field or p bits; null when not known. */
  readonly bits: number | null;
  /** Name such as "P-256", or the OID of a named curve not known here. */
  readonly curve: string | null;
  readonly curveForm: CurveForm | null;
  /** The point is written without one of its coordinates (RFC 5480 §2.2). */
  readonly compressed: boolean;
  readonly exponent: bigint | null;
  readonly modulusBits: number | null;
  /** Parameters of an id-RSASSA-PSS key. */
  readonly pss: PssParameters | null;
  /** Comparable symmetric strength in bits (NIST SP 800-57 part 1 §5.6.1), null when not known. */
  readonly strengthBits: number | null;
  /** Why it is no sound key (DER, ranges, point not on the curve …), or null. */
  readonly malformed: string | null;
}

type Description = Omit<KeyFacts, 'oid' | 'malformed'> & { readonly malformed?: string | null };

const NOTHING = {
  bits: null,
  curve: null,
  curveForm: null,
  compressed: false,
  exponent: null,
  modulusBits: null,
  pss: null,
  strengthBits: null,
} as const;

/** Keys that are a byte string of fixed length with absent parameters. */
interface FixedKey {
  readonly algorithm: KeyAlgorithm;
  readonly octets: number;
  readonly bits: number | null;
  readonly strengthBits: number;
}

const FIXED = new Map<string, FixedKey>([
  ['1.3.101.110', { algorithm: 'X25519', octets: 32, bits: 255, strengthBits: 128 }],
  ['1.3.101.111', { algorithm: 'X448', octets: 56, bits: 448, strengthBits: 224 }],
  ['1.3.101.112', { algorithm: 'Ed25519', octets: 32, bits: 255, strengthBits: 128 }],
  ['1.3.101.113', { algorithm: 'Ed448', octets: 57, bits: 448, strengthBits: 224 }],
  ['2.16.840.1.101.3.4.3.17', { algorithm: 'ML-DSA-44', octets: 1312, bits: null, strengthBits: 128 }],
  ['2.16.840.1.101.3.4.3.18', { algorithm: 'ML-DSA-65', octets: 1952, bits: null, strengthBits: 192 }],
  ['2.16.840.1.101.3.4.3.19', { algorithm: 'ML-DSA-87', octets: 2592, bits: null, strengthBits: 256 }],
  ...SLH_DSA_SETS.map((algorithm, index): [string, FixedKey] => {
    const strengthBits = Number(/-(\d{3})/.exec(algorithm)?.[1]);
    return [
      `2.16.840.1.101.3.4.3.${20 + index}`,
      { algorithm, octets: strengthBits / 4, bits: null, strengthBits },
    ];
  }),
]);

/**
 * Describes a public key. Never throws: bytes that are no sound key are named in `malformed`, with
 * whatever else could be read.
 * @param spki SubjectPublicKeyInfo with its tag and length.
 */
export function describeKey(spki: Uint8Array): KeyFacts {
  let oid = '';
  try {
    const info = readPublicKeyInfo(spki);
    oid = info.oid;
    return { malformed: null, oid, ...describe(info) };
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    return { ...NOTHING, algorithm: algorithmOf(oid), oid, malformed: error.message };
  }
}

function algorithmOf(oid: string): KeyAlgorithm {
  if (oid === RSA_ENCRYPTION || oid === RSASSA_PSS) return 'RSA';
  if (oid === EC_PUBLIC_KEY) return 'EC';
  if (oid === DSA) return 'DSA';
  return FIXED.get(oid)?.algorithm ?? 'unknown';
}

function describe(info: PublicKeyInfo): Description {
  const algorithm = algorithmOf(info.oid);
  if (algorithm === 'RSA') return describeRsa(info);
  if (algorithm === 'EC') return describeEc(info);
  if (algorithm === 'DSA') return describeDsa(info);
  const fixed = FIXED.get(info.oid);
  if (!fixed) return { ...NOTHING, algorithm: 'unknown' };
  expectNoParameters(info);
  const { octets, bits, strengthBits } = fixed;
  const malformed =
    info.key.length === octets ? null : `the ${algorithm} key has ${info.key.length} octets, not ${octets}`;
  return { ...NOTHING, algorithm, bits, strengthBits, malformed };
}

function describeRsa(info: PublicKeyInfo): Description {
  const key = readRsaKey(info);
  return {
    ...NOTHING,
    algorithm: 'RSA',
    bits: key.modulusBits,
    modulusBits: key.modulusBits,
    exponent: bytesToBigInt(key.exponent),
    pss: key.pss,
    strengthBits: factoringStrength(key.modulusBits),
    malformed: rsaKeyFault(key),
  };
}

function describeEc(info: PublicKeyInfo): Description {
  const { form, oid, curve } = readEcParameters(info);
  return {
    ...NOTHING,
    algorithm: 'EC',
    bits: curve?.bits ?? null,
    curve: curve?.name ?? oid,
    curveForm: form,
    compressed: info.key[0] === 2 || info.key[0] === 3,
    strengthBits: curve ? Math.floor(curve.bits / 2) : null,
    malformed: curve ? pointFault(curve, info.key) : null,
  };
}

function describeDsa(info: PublicKeyInfo): Description {
  const { parameters } = readDsaKey(info);
  const strengthBits = parameters
    ? Math.min(factoringStrength(parameters.bits), Math.floor(parameters.orderBits / 2))
    : null;
  return { ...NOTHING, algorithm: 'DSA', bits: parameters?.bits ?? null, strengthBits };
}

/** Strength of a modulus for factoring and finite-field logarithms; 0 below the table's first row. */
function factoringStrength(bits: number): number {
  if (bits >= 15_360) return 256;
  if (bits >= 7_680) return 192;
  if (bits >= 3_072) return 128;
  if (bits >= 2_048) return 112;
  return bits >= 1_024 ? 80 : 0;
}
