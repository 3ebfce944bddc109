import type { KeyUsageFlags } from '@peculiar/x509';
import type { KeyKind } from './keys.ts';

/** Bits of KeyUsage (RFC 5280 §4.2.1.3) by their ASN.1 names. */
type KeyUsage = keyof typeof KeyUsageFlags;

/** Short names for the purposes used here; any other purpose is given as its OID. */
export const PURPOSES: Readonly<Record<string, string>> = {
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  emailProtection: '1.3.6.1.5.5.7.3.4',
  any: '2.5.29.37.0',
};

/** A general name; an IP address may have a mask ("10.0.0.0/8") within name constraints. */
export interface GeneralName {
  readonly type: 'dns' | 'ip' | 'email' | 'url';
  readonly value: string;
}

/** An extension as bytes, for what no option covers (or must not be right). */
export interface RawExtension {
  readonly oid: string;
  readonly critical: boolean;
  /** Content of extnValue. */
  readonly value: Uint8Array;
}

/**
 * What a certificate says. Everything has a correct default; every fault is an option. `null` leaves an
 * extension out.
 */
export interface CertificateOptions {
  /** Such as "CN=sts.contoso.com, O=Contoso, C=US". */
  readonly subject: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** A kind to make a fresh pair of, or a pair to use again (cross-signing). Default: p256. */
  readonly key?: KeyKind | CryptoKeyPair;
  /** Hash of the issuer's signature. Default: sha256. Ed25519 has none. */
  readonly hash?: 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';
  /** Hex. Default: 16 random octets, positive. */
  readonly serial?: string;
  readonly version?: 1 | 3;

  /** BasicConstraints. */
  readonly ca?: boolean | null;
  readonly pathLength?: number;
  readonly basicConstraintsCritical?: boolean;
  readonly keyUsage?: readonly KeyUsage[] | null;
  /** Names of `PURPOSES` or OIDs. */
  readonly purposes?: readonly string[] | null;
  readonly names?: readonly GeneralName[] | null;
  readonly nameConstraints?: {
    readonly permitted?: readonly GeneralName[];
    readonly excluded?: readonly GeneralName[];
  };
  /** Certificate policy OIDs. */
  readonly policies?: readonly string[];
  /** Hex, `null` for none. Default: SHA-1 of the key (RFC 5280 §4.2.1.2 (1)). */
  readonly subjectKeyIdentifier?: string | null;
  /** Hex, `null` for none. Default: the issuer's subject key identifier. */
  readonly authorityKeyIdentifier?: string | null;
  readonly caIssuers?: string;
  readonly ocsp?: string;
  readonly crl?: string;
  readonly extensions?: readonly RawExtension[];

  /** Signed with a key that is not the issuer's. */
  readonly wrongSigner?: boolean;
  /** One bit of the signature is flipped. */
  readonly brokenSignature?: boolean;
}

/** DNS names as a SAN list. */
export const dns = (...values: readonly string[]): readonly GeneralName[] =>
  values.map((value) => ({ type: 'dns', value }));
