import { DerError, DerReader, TAG } from '../der/reader.ts';
import { decodeOid } from '../der/values.ts';
import type { HashName } from './hash.ts';
import { readPssParameters, type PssParameters } from './pss.ts';

/** How a signature is evaluated; each has one verifier. */
type SignatureScheme = 'rsa-pkcs1' | 'rsa-pss' | 'ecdsa' | 'dsa' | 'eddsa' | 'ml-dsa' | 'slh-dsa';

type SlhDsaName = `SLH-DSA-${'SHA2' | 'SHAKE'}-${'128' | '192' | '256'}${'s' | 'f'}`;

/** The kind of key that a signature algorithm needs, or that a certificate carries. */
export type KeyAlgorithm =
  | 'RSA'
  | 'EC'
  | 'DSA'
  | 'Ed25519'
  | 'Ed448'
  | 'X25519'
  | 'X448'
  | 'ML-DSA-44'
  | 'ML-DSA-65'
  | 'ML-DSA-87'
  | SlhDsaName
  | 'unknown';

export interface SignatureAlgorithm {
  /** Dotted decimal; "" when it can't be read. */
  readonly oid: string;
  /** The RFC's name, e.g. "sha256WithRSAEncryption"; the OID when there is none here. */
  readonly name: string;
  /** Digest of the signed bytes; null where the scheme fixes it or the algorithm is unknown. */
  readonly hash: HashName | null;
  readonly keyKind: KeyAlgorithm;
  /** Null: not evaluated by any code here. */
  readonly scheme: SignatureScheme | null;
  readonly pss: PssParameters | null;
  /** Why the AlgorithmIdentifier breaks its RFC so that nothing can be evaluated by it, or null. */
  readonly fault: string | null;
  /**
   * NULL where the RFC wants no parameters, or none where it wants NULL; null: as it should be. The algorithm
   * is beyond doubt, so that a signature can be evaluated: OpenSSL and GnuTLS do, Chromium refuses the form.
   */
  readonly parameters: 'present' | 'absent' | null;
}

/** What the RFC wants in `parameters`. */
type ParameterRule = 'null' | 'null-or-absent' | 'absent' | 'pss' | 'any';

interface Row {
  readonly algorithm: SignatureAlgorithm;
  readonly rule: ParameterRule;
}

const TABLE = new Map<string, Row>();

function add(
  oid: string,
  name: string,
  keyKind: KeyAlgorithm,
  scheme: SignatureScheme | null,
  hash: HashName | null,
  rule: ParameterRule,
): void {
  TABLE.set(oid, {
    algorithm: { oid, name, hash, keyKind, scheme, pss: null, fault: null, parameters: null },
    rule,
  });
}

const PKCS1 = '1.2.840.113549.1.1';
const NIST = '2.16.840.1.101.3.4.3';

// RFC 3279 §2.2.1: parameters NULL. No library here digests MD2 or MD4.
add(`${PKCS1}.2`, 'md2WithRSAEncryption', 'RSA', null, 'MD2', 'null');
add(`${PKCS1}.3`, 'md4WithRSAEncryption', 'RSA', null, 'MD4', 'null');
add(`${PKCS1}.4`, 'md5WithRSAEncryption', 'RSA', 'rsa-pkcs1', 'MD5', 'null');
add(`${PKCS1}.5`, 'sha1WithRSAEncryption', 'RSA', 'rsa-pkcs1', 'SHA-1', 'null');
// The OIW's older identifier of the same algorithm, still met in old Microsoft chains.
add('1.3.14.3.2.29', 'sha1WithRSASignature', 'RSA', 'rsa-pkcs1', 'SHA-1', 'null-or-absent');
// RFC 4055 §5: NULL, and verifiers must accept absent parameters too.
add(`${PKCS1}.14`, 'sha224WithRSAEncryption', 'RSA', 'rsa-pkcs1', 'SHA-224', 'null-or-absent');
add(`${PKCS1}.11`, 'sha256WithRSAEncryption', 'RSA', 'rsa-pkcs1', 'SHA-256', 'null-or-absent');
add(`${PKCS1}.12`, 'sha384WithRSAEncryption', 'RSA', 'rsa-pkcs1', 'SHA-384', 'null-or-absent');
add(`${PKCS1}.13`, 'sha512WithRSAEncryption', 'RSA', 'rsa-pkcs1', 'SHA-512', 'null-or-absent');
// RFC 8017 §A.2.4 and NIST CSOR: NULL.
add(`${PKCS1}.15`, 'sha512-224WithRSAEncryption', 'RSA', 'rsa-pkcs1', 'SHA-512/224', 'null');
add(`${PKCS1}.16`, 'sha512-256WithRSAEncryption', 'RSA', 'rsa-pkcs1', 'SHA-512/256', 'null');
add(`${NIST}.13`, 'id-rsassa-pkcs1-v1-5-with-sha3-224', 'RSA', 'rsa-pkcs1', 'SHA3-224', 'null');
add(`${NIST}.14`, 'id-rsassa-pkcs1-v1-5-with-sha3-256', 'RSA', 'rsa-pkcs1', 'SHA3-256', 'null');
add(`${NIST}.15`, 'id-rsassa-pkcs1-v1-5-with-sha3-384', 'RSA', 'rsa-pkcs1', 'SHA3-384', 'null');
add(`${NIST}.16`, 'id-rsassa-pkcs1-v1-5-with-sha3-512', 'RSA', 'rsa-pkcs1', 'SHA3-512', 'null');
// RFC 4055 §3.1.
add(`${PKCS1}.10`, 'RSASSA-PSS', 'RSA', 'rsa-pss', null, 'pss');

// RFC 3279 §2.2.3 and RFC 5758 §3.2: parameters absent.
add('1.2.840.10045.4.1', 'ecdsa-with-SHA1', 'EC', 'ecdsa', 'SHA-1', 'absent');
add('1.2.840.10045.4.3.1', 'ecdsa-with-SHA224', 'EC', 'ecdsa', 'SHA-224', 'absent');
add('1.2.840.10045.4.3.2', 'ecdsa-with-SHA256', 'EC', 'ecdsa', 'SHA-256', 'absent');
add('1.2.840.10045.4.3.3', 'ecdsa-with-SHA384', 'EC', 'ecdsa', 'SHA-384', 'absent');
add('1.2.840.10045.4.3.4', 'ecdsa-with-SHA512', 'EC', 'ecdsa', 'SHA-512', 'absent');
add(`${NIST}.9`, 'id-ecdsa-with-sha3-224', 'EC', 'ecdsa', 'SHA3-224', 'absent');
add(`${NIST}.10`, 'id-ecdsa-with-sha3-256', 'EC', 'ecdsa', 'SHA3-256', 'absent');
add(`${NIST}.11`, 'id-ecdsa-with-sha3-384', 'EC', 'ecdsa', 'SHA3-384', 'absent');
add(`${NIST}.12`, 'id-ecdsa-with-sha3-512', 'EC', 'ecdsa', 'SHA3-512', 'absent');

// RFC 3279 §2.2.2 and RFC 5758 §3.1: parameters absent.
add('1.2.840.10040.4.3', 'id-dsa-with-sha1', 'DSA', 'dsa', 'SHA-1', 'absent');
add(`${NIST}.1`, 'id-dsa-with-sha224', 'DSA', 'dsa', 'SHA-224', 'absent');
add(`${NIST}.2`, 'id-dsa-with-sha256', 'DSA', 'dsa', 'SHA-256', 'absent');
add(`${NIST}.3`, 'id-dsa-with-sha384', 'DSA', 'dsa', 'SHA-384', 'absent');
add(`${NIST}.4`, 'id-dsa-with-sha512', 'DSA', 'dsa', 'SHA-512', 'absent');

// RFC 8410 §3, RFC 9881 §2, RFC 9909 §3: parameters absent.
add('1.3.101.112', 'id-Ed25519', 'Ed25519', 'eddsa', 'SHA-512', 'absent');
add('1.3.101.113', 'id-Ed448', 'Ed448', 'eddsa', 'SHAKE256', 'absent');
add(`${NIST}.17`, 'id-ml-dsa-44', 'ML-DSA-44', 'ml-dsa', null, 'absent');
add(`${NIST}.18`, 'id-ml-dsa-65', 'ML-DSA-65', 'ml-dsa', null, 'absent');
add(`${NIST}.19`, 'id-ml-dsa-87', 'ML-DSA-87', 'ml-dsa', null, 'absent');

// Named for people; no code here evaluates them. RFC 8692 §3, RFC 9215 §2, GB/T 33560.
add('1.3.6.1.5.5.7.6.30', 'id-RSASSA-PSS-SHAKE128', 'RSA', null, null, 'any');
add('1.3.6.1.5.5.7.6.31', 'id-RSASSA-PSS-SHAKE256', 'RSA', null, 'SHAKE256', 'any');
add('1.3.6.1.5.5.7.6.32', 'id-ecdsa-with-shake128', 'EC', null, null, 'any');
add('1.3.6.1.5.5.7.6.33', 'id-ecdsa-with-shake256', 'EC', null, 'SHAKE256', 'any');
add('1.2.643.7.1.1.3.2', 'id-tc26-signwithdigest-gost3410-12-256', 'unknown', null, null, 'any');
add('1.2.643.7.1.1.3.3', 'id-tc26-signwithdigest-gost3410-12-512', 'unknown', null, null, 'any');
add('1.2.156.10197.1.501', 'SM2-with-SM3', 'EC', null, null, 'any');

/** SLH-DSA parameter sets in the order of their OIDs, id-slh-dsa-sha2-128s (…3.20) first. */
export const SLH_DSA_SETS = [
  'SLH-DSA-SHA2-128s',
  'SLH-DSA-SHA2-128f',
  'SLH-DSA-SHA2-192s',
  'SLH-DSA-SHA2-192f',
  'SLH-DSA-SHA2-256s',
  'SLH-DSA-SHA2-256f',
  'SLH-DSA-SHAKE-128s',
  'SLH-DSA-SHAKE-128f',
  'SLH-DSA-SHAKE-192s',
  'SLH-DSA-SHAKE-192f',
  'SLH-DSA-SHAKE-256s',
  'SLH-DSA-SHAKE-256f',
] as const satisfies readonly SlhDsaName[];

SLH_DSA_SETS.forEach((set, index) => {
  add(`${NIST}.${20 + index}`, `id-${set.toLowerCase()}`, set, 'slh-dsa', null, 'absent');
});

/**
 * What an AlgorithmIdentifier of a signature says. Never throws: bytes that don't decode, or parameters
 * other than the RFC wants, are named in `fault`.
 * @param tlv AlgorithmIdentifier SEQUENCE with its tag and length.
 */
export function describeSignatureAlgorithm(tlv: Uint8Array): SignatureAlgorithm {
  let oid = '';
  try {
    const outer = new DerReader(tlv);
    const fields = outer.sequence('AlgorithmIdentifier');
    outer.finish('AlgorithmIdentifier');
    const oidTlv = fields.expect(TAG.oid, 'the algorithm');
    oid = decodeOid(tlv, oidTlv.content, oidTlv.end);
    const row = TABLE.get(oid);
    if (!row) return unknown(oid, null);
    return row.rule === 'pss' ? describePss(row, fields) : checkParameters(row, fields);
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    const row = TABLE.get(oid);
    return row ? { ...row.algorithm, fault: error.message } : unknown(oid, error.message);
  }
}

const unknown = (oid: string, fault: string | null): SignatureAlgorithm => ({
  oid,
  name: oid,
  hash: null,
  keyKind: 'unknown',
  scheme: null,
  pss: null,
  fault,
  parameters: null,
});

function checkParameters(row: Row, fields: DerReader): SignatureAlgorithm {
  if (row.rule === 'any') return row.algorithm;
  if (fields.done) return row.rule === 'null' ? { ...row.algorithm, parameters: 'absent' } : row.algorithm;
  const value = fields.expect(TAG.null, row.rule === 'absent' ? 'no parameters' : 'NULL');
  if (value.end !== value.content) throw new DerError(value.start, 'NULL has contents');
  fields.finish('AlgorithmIdentifier');
  return row.rule === 'absent' ? { ...row.algorithm, parameters: 'present' } : row.algorithm;
}

function describePss(row: Row, fields: DerReader): SignatureAlgorithm {
  const pss = readPssParameters(fields);
  fields.finish('AlgorithmIdentifier');
  return { ...row.algorithm, hash: pss.hash, pss };
}
