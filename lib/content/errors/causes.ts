/** The faults that messages stand for, so that equal messages of many programs say the same. */
import type { FindingCode } from '#lib/core/finding/codes.ts';

type Cause = readonly FindingCode[];

/** The root is not known, or the way to it has a gap: most programs can't tell which. */
export const UNKNOWN_ISSUER: Cause = [
  'issuer-not-found',
  'root-not-known',
  'presented-missing-intermediate',
  'issuer-only-downloadable',
  'root-not-trusted',
  'self-signed-leaf',
];
export const UNTRUSTED_ROOT: Cause = [
  'root-not-trusted',
  'root-not-known',
  'anchor-distrusted',
  'self-signed-leaf',
  'anchor-purpose',
];
export const GAP: Cause = ['issuer-not-found', 'presented-missing-intermediate', 'issuer-only-downloadable'];
export const SELF_SIGNED: Cause = ['self-signed-leaf', 'root-not-trusted'];
export const NAME: Cause = ['host-not-covered', 'san-missing', 'common-name-not-in-san'];
export const DATES: Cause = ['expired', 'not-yet-valid'];
export const EXPIRED: Cause = ['expired'];
export const EARLY: Cause = ['not-yet-valid'];
export const PURPOSE: Cause = ['eku-not-permitted', 'eku-missing', 'eku-not-permitted-by-issuer'];
export const KEY_USAGE: Cause = ['key-usage-unfit', 'key-usage-missing', 'key-usage-empty'];
export const REVOKED: Cause = ['revoked', 'certificate-blocked'];
export const NO_REVOCATION: Cause = [
  'revocation-unreachable',
  'revocation-expired',
  'crl-unusable',
  'revocation-undetermined',
];
export const OCSP: Cause = ['ocsp-unusable', 'revocation-unknown', 'revocation-unreachable'];
export const SIGNATURE: Cause = ['signature-invalid', 'issuer-name-mismatch', 'key-identifier-mismatch'];
export const WEAK: Cause = ['signature-too-weak', 'key-too-small'];
export const WEAK_HASH: Cause = ['signature-too-weak', 'signature-algorithm-forbidden'];
export const WEAK_KEY: Cause = ['key-too-small', 'key-type-forbidden', 'key-curve-forbidden'];
export const NOT_CA: Cause = ['issuer-not-ca', 'anchor-not-ca', 'key-usage-no-cert-sign'];
export const PATH_LENGTH: Cause = ['path-length-exceeded', 'depth-exceeded'];
export const CONSTRAINTS: Cause = ['name-not-permitted', 'name-excluded'];
export const CRITICAL: Cause = ['critical-extension-unknown'];
export const MALFORMED: Cause = [
  'certificate-unparsed',
  'der-not-strict',
  'extension-malformed',
  'key-malformed',
];
export const POLICY: Cause = ['policy-required', 'policy-mapping-any'];
export const TOO_LONG: Cause = ['validity-too-long'];
export const TIMESTAMPS: Cause = ['timestamps-too-few'];
export const STAPLE: Cause = ['staple-missing', 'ocsp-unusable'];
export const NONE: Cause = [];

/** Anything that is wrong with a chain ends in these. */
export const ANY: Cause = [
  'issuer-not-found',
  'presented-missing-intermediate',
  'root-not-trusted',
  'host-not-covered',
  'expired',
];
