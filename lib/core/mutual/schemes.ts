/** Which of a server's signature schemes a client's key can sign with (RFC 8446 §4.2.3, RFC 5246 §7.4.1.4.1). */
import { RSASSA_PSS } from '../signature/rsa-key.ts';
import type { KeyFacts } from '../signature/key.ts';
import type { CertificateRequest } from './request.ts';

interface Scheme {
  readonly name: string;
  readonly key:
    | 'rsa'
    | 'rsa-pss'
    | 'ecdsa'
    | 'dsa'
    | 'Ed25519'
    | 'Ed448'
    | 'ML-DSA-44'
    | 'ML-DSA-65'
    | 'ML-DSA-87';
  /** The curve that TLS 1.3 binds an ECDSA scheme to. */
  readonly curve?: string;
  /** Only up to TLS 1.2: PKCS #1 v1.5, SHA-1 and DSA sign nothing in a TLS 1.3 handshake. */
  readonly old?: true;
}

const SCHEMES: Readonly<Record<number, Scheme>> = {
  0x0201: { name: 'rsa_pkcs1_sha1', key: 'rsa', old: true },
  0x0202: { name: 'dsa_sha1', key: 'dsa', old: true },
  0x0203: { name: 'ecdsa_sha1', key: 'ecdsa', old: true },
  0x0301: { name: 'rsa_pkcs1_sha224', key: 'rsa', old: true },
  0x0302: { name: 'dsa_sha224', key: 'dsa', old: true },
  0x0303: { name: 'ecdsa_sha224', key: 'ecdsa', old: true },
  0x0401: { name: 'rsa_pkcs1_sha256', key: 'rsa', old: true },
  0x0402: { name: 'dsa_sha256', key: 'dsa', old: true },
  0x0403: { name: 'ecdsa_secp256r1_sha256', key: 'ecdsa', curve: 'P-256' },
  0x0501: { name: 'rsa_pkcs1_sha384', key: 'rsa', old: true },
  0x0502: { name: 'dsa_sha384', key: 'dsa', old: true },
  0x0503: { name: 'ecdsa_secp384r1_sha384', key: 'ecdsa', curve: 'P-384' },
  0x0601: { name: 'rsa_pkcs1_sha512', key: 'rsa', old: true },
  0x0602: { name: 'dsa_sha512', key: 'dsa', old: true },
  0x0603: { name: 'ecdsa_secp521r1_sha512', key: 'ecdsa', curve: 'P-521' },
  0x0804: { name: 'rsa_pss_rsae_sha256', key: 'rsa' },
  0x0805: { name: 'rsa_pss_rsae_sha384', key: 'rsa' },
  0x0806: { name: 'rsa_pss_rsae_sha512', key: 'rsa' },
  0x0807: { name: 'ed25519', key: 'Ed25519' },
  0x0808: { name: 'ed448', key: 'Ed448' },
  0x0809: { name: 'rsa_pss_pss_sha256', key: 'rsa-pss' },
  0x080a: { name: 'rsa_pss_pss_sha384', key: 'rsa-pss' },
  0x080b: { name: 'rsa_pss_pss_sha512', key: 'rsa-pss' },
  0x081a: { name: 'ecdsa_brainpoolP256r1tls13_sha256', key: 'ecdsa', curve: 'brainpoolP256r1' },
  0x081b: { name: 'ecdsa_brainpoolP384r1tls13_sha384', key: 'ecdsa', curve: 'brainpoolP384r1' },
  0x081c: { name: 'ecdsa_brainpoolP512r1tls13_sha512', key: 'ecdsa', curve: 'brainpoolP512r1' },
  0x0904: { name: 'mldsa44', key: 'ML-DSA-44' },
  0x0905: { name: 'mldsa65', key: 'ML-DSA-65' },
  0x0906: { name: 'mldsa87', key: 'ML-DSA-87' },
};

/** ClientCertificateType → what kind of key it stands for (RFC 5246 §7.4.4, RFC 8422 §5.5). */
const TYPE = { rsaSign: 1, dssSign: 2, ecdsaSign: 64 } as const;

function kindOf({ algorithm, oid }: KeyFacts): string {
  if (algorithm === 'RSA') return oid === RSASSA_PSS ? 'rsa-pss' : 'rsa';
  if (algorithm === 'EC') return 'ecdsa';
  return algorithm === 'DSA' ? 'dsa' : algorithm;
}

/**
 * The schemes of the request that this key can sign with, by name.
 * Null: the server has no list (before TLS 1.2).
 */
export function fittingSchemes(
  key: KeyFacts,
  { schemes, types }: CertificateRequest,
): readonly string[] | null {
  if (schemes === null) return null;
  const kind = kindOf(key);
  const isTls13 = types === null;
  return schemes.flatMap((id) => {
    const scheme = SCHEMES[id];
    if (!scheme || scheme.key !== kind || (isTls13 && scheme.old)) return [];
    // Up to TLS 1.2 a scheme binds the hash alone, the curve is of the groups.
    return isTls13 && scheme.curve !== undefined && scheme.curve !== key.curve ? [] : [scheme.name];
  });
}

/** Whether the kind of key is among the certificate types taken; TLS 1.3 has none to be among. */
export function typeFits(key: KeyFacts, { types }: CertificateRequest): boolean {
  if (types === null || types.length === 0) return true;
  if (key.algorithm === 'RSA') return types.includes(TYPE.rsaSign);
  if (key.algorithm === 'DSA') return types.includes(TYPE.dssSign);
  return types.includes(TYPE.ecdsaSign);
}
