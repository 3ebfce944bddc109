import {
  CONSTRAINTS,
  CRITICAL,
  EARLY,
  EXPIRED,
  KEY_USAGE,
  MALFORMED,
  NAME,
  NONE,
  NOT_CA,
  OCSP,
  PATH_LENGTH,
  POLICY,
  PURPOSE,
  REVOKED,
  SELF_SIGNED,
  SIGNATURE,
  STAPLE,
  TIMESTAMPS,
  TOO_LONG,
  UNKNOWN_ISSUER,
  UNTRUSTED_ROOT,
  WEAK_HASH,
  WEAK_KEY,
} from './causes.ts';
import type { Row } from './row.ts';
import type { Confirm, SourceEntries } from './types.ts';

/** Firefox's own words for its codes, read in version 153 ESR on 2026-11-28. */
const WORDS =
  'https://github.com/mozilla-firefox/firefox/blob/main/toolkit/locales/en-US/toolkit/neterror/nsserrors.ftl';

const PAGE =
  'https://github.com/mozilla-firefox/firefox/blob/main/toolkit/locales/en-US/toolkit/neterror/certError.ftl';
/** Codes that its page of certificate errors explains itself. */
const ON_PAGE: ReadonlySet<string> = new Set([
  'SEC_ERROR_UNKNOWN_ISSUER',
  'MOZILLA_PKIX_ERROR_MITM_DETECTED',
]);

/** Codes of which they say what is said here; the others are general knowledge, or more is said of them. */
const IN_WORDS: ReadonlySet<string> = new Set([
  'SEC_ERROR_UNTRUSTED_ISSUER',
  'SEC_ERROR_INADEQUATE_KEY_USAGE',
  'SEC_ERROR_CA_CERT_INVALID',
  'SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED',
  'SEC_ERROR_REUSED_ISSUER_AND_SERIAL',
  'MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE',
  'SSL_ERROR_NO_CYPHER_OVERLAP',
  'SEC_ERROR_UNTRUSTED_CERT',
  'SSL_ERROR_BAD_CERT_DOMAIN',
  'SEC_ERROR_EXPIRED_CERTIFICATE',
  'SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE',
  'MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE',
  'MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE',
  'SEC_ERROR_REVOKED_CERTIFICATE',
  'SEC_ERROR_INADEQUATE_CERT_TYPE',
  'SEC_ERROR_CERT_NOT_IN_NAME_SPACE',
  'SEC_ERROR_PATH_LEN_CONSTRAINT_INVALID',
  'SEC_ERROR_BAD_SIGNATURE',
  'SEC_ERROR_BAD_DER',
  'SEC_ERROR_UNKNOWN_CRITICAL_EXTENSION',
  'SEC_ERROR_POLICY_VALIDATION_FAILED',
  'SEC_ERROR_UNSUPPORTED_ELLIPTIC_CURVE',
  'SEC_ERROR_OCSP_UNKNOWN_CERT',
  'SEC_ERROR_OCSP_INVALID_SIGNING_CERT',
  'SEC_ERROR_OCSP_OLD_RESPONSE',
  'SEC_ERROR_OCSP_TRY_SERVER_LATER',
  'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT',
  'MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY',
  'MOZILLA_PKIX_ERROR_V1_CERT_USED_AS_CA',
  'MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE',
  'MOZILLA_PKIX_ERROR_SIGNATURE_ALGORITHM_MISMATCH',
  'MOZILLA_PKIX_ERROR_VALIDITY_TOO_LONG',
  'MOZILLA_PKIX_ERROR_INVALID_INTEGER_ENCODING',
  'MOZILLA_PKIX_ERROR_EMPTY_ISSUER_NAME',
  'MOZILLA_PKIX_ERROR_ADDITIONAL_POLICY_CONSTRAINT_FAILED',
  'SSL_ERROR_UNKNOWN_CA_ALERT',
  'MOZILLA_PKIX_ERROR_ISSUER_NO_LONGER_TRUSTED',
]);

const firefoxError = (
  name: string,
  means: string,
  findings: Row['findings'],
  more: {
    readonly confirm?: Confirm;
    readonly fix?: string;
    readonly text?: string;
    readonly about?: Row['about'];
  } = {},
): Row => ({
  texts: [name, ...(more.text === undefined ? [] : [more.text])],
  code: null,
  means,
  findings,
  confirm: more.confirm ?? 'host',
  ...(IN_WORDS.has(name) ? { from: WORDS } : ON_PAGE.has(name) ? { from: PAGE } : {}),
  ...(more.fix === undefined ? {} : { fix: more.fix }),
  ...(more.about === undefined ? {} : { about: more.about }),
});

/** Firefox and Thunderbird. */
export const firefox: SourceEntries = [
  firefoxError(
    'SEC_ERROR_UNKNOWN_ISSUER',
    'The root is not known, the certificate is signed with its own key, or an intermediate is not sent.',
    UNKNOWN_ISSUER,
    {
      text: 'Warning: Potential Security Risk Ahead. The certificate is not trusted because the issuer certificate is unknown.',
    },
  ),
  firefoxError('SEC_ERROR_UNTRUSTED_ISSUER', 'A CA of the chain is marked as not trusted.', [
    'anchor-distrusted',
    'certificate-blocked',
    'root-not-trusted',
  ]),
  firefoxError('SEC_ERROR_UNTRUSTED_CERT', 'The certificate itself is marked as not trusted.', [
    'certificate-blocked',
  ]),
  firefoxError(
    'SSL_ERROR_BAD_CERT_DOMAIN',
    'The certificate does not list the name in the address bar.',
    NAME,
    {
      text: 'Firefox does not trust this site because it uses a certificate that is not valid for',
    },
  ),
  firefoxError(
    'SEC_ERROR_EXPIRED_CERTIFICATE',
    'The server’s certificate is expired, by this computer’s clock.',
    EXPIRED,
    { about: 'leaf' },
  ),
  firefoxError('SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE', 'A CA certificate of the chain is expired.', EXPIRED, {
    about: 'intermediate',
  }),
  firefoxError(
    'MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE',
    'The server’s certificate begins in the future, by this computer’s clock.',
    EARLY,
    { about: 'leaf' },
  ),
  firefoxError(
    'MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE',
    'A CA certificate of the chain begins in the future.',
    EARLY,
    { about: 'intermediate' },
  ),
  firefoxError('SEC_ERROR_REVOKED_CERTIFICATE', 'The certificate was revoked.', REVOKED, {
    confirm: 'revocation',
  }),
  firefoxError('SEC_ERROR_INADEQUATE_CERT_TYPE', 'The certificate was not issued for this use.', PURPOSE),
  firefoxError(
    'SEC_ERROR_INADEQUATE_KEY_USAGE',
    'The key usage of a certificate does not allow what it is used for.',
    [...KEY_USAGE, 'key-usage-no-cert-sign'],
  ),
  firefoxError('SEC_ERROR_CA_CERT_INVALID', 'The certificate of an issuer is not valid as one.', NOT_CA),
  firefoxError(
    'SEC_ERROR_PATH_LEN_CONSTRAINT_INVALID',
    'There are more CAs in the chain than one of them allows.',
    PATH_LENGTH,
  ),
  firefoxError(
    'SEC_ERROR_CERT_NOT_IN_NAME_SPACE',
    'A CA of the chain may not issue for this name.',
    CONSTRAINTS,
  ),
  firefoxError(
    'SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED',
    'A certificate is signed with an algorithm that is switched off because it is not secure.',
    WEAK_HASH,
  ),
  firefoxError('SEC_ERROR_BAD_SIGNATURE', 'A signature in the chain is wrong.', SIGNATURE),
  firefoxError('SEC_ERROR_BAD_DER', 'A certificate can’t be read.', MALFORMED),
  firefoxError(
    'SEC_ERROR_UNKNOWN_CRITICAL_EXTENSION',
    'A certificate has a critical extension that Firefox does not know.',
    CRITICAL,
  ),
  firefoxError(
    'SEC_ERROR_POLICY_VALIDATION_FAILED',
    'No certificate policy is valid along the chain.',
    POLICY,
  ),
  firefoxError('SEC_ERROR_UNSUPPORTED_ELLIPTIC_CURVE', 'A key is on a curve that Firefox does not know.', [
    'key-curve-forbidden',
    'key-curve-explicit',
  ]),
  firefoxError(
    'SEC_ERROR_REUSED_ISSUER_AND_SERIAL',
    'The certificate has the issuer and serial number of another one that is already known, and is not that one.',
    ['self-signed-leaf', 'serial-not-positive'],
    {
      fix: 'Have the certificate issued again, by a CA that counts its serial numbers.',
    },
  ),
  firefoxError(
    'SEC_ERROR_OCSP_UNKNOWN_CERT',
    'The OCSP responder does not know the certificate.',
    ['revocation-unknown'],
    { confirm: 'revocation' },
  ),
  firefoxError(
    'SEC_ERROR_OCSP_INVALID_SIGNING_CERT',
    'The OCSP response is signed with a certificate that is not fit for it.',
    OCSP,
    { confirm: 'revocation' },
  ),
  firefoxError('SEC_ERROR_OCSP_OLD_RESPONSE', 'The OCSP response is out of date.', OCSP, {
    confirm: 'revocation',
  }),
  firefoxError('SEC_ERROR_OCSP_TRY_SERVER_LATER', 'The OCSP responder asks to try again later.', OCSP, {
    confirm: 'revocation',
  }),
  firefoxError(
    'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT',
    'The certificate is signed with its own key.',
    SELF_SIGNED,
  ),
  firefoxError(
    'MOZILLA_PKIX_ERROR_MITM_DETECTED',
    'A program on the computer, such as an antivirus, or the network comes between with a certificate from a CA that Mozilla’s store does not have.',
    ['root-not-trusted'],
    {
      confirm: 'guide',
      fix: 'Compare what Firefox shows as issuer with the chain seen here. If they differ, TLS inspection is at work: its root has to be given to Firefox.',
    },
  ),
  firefoxError(
    'MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY',
    'The server’s certificate is a CA certificate.',
    ['leaf-is-ca'],
  ),
  firefoxError(
    'MOZILLA_PKIX_ERROR_V1_CERT_USED_AS_CA',
    'A CA of the chain has an old certificate that can’t say it is one.',
    ['issuer-not-ca', 'version-not-3'],
  ),
  firefoxError('MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE', 'A key of the chain is too short.', WEAK_KEY),
  firefoxError(
    'MOZILLA_PKIX_ERROR_SIGNATURE_ALGORITHM_MISMATCH',
    'A certificate names two signature algorithms.',
    ['signature-algorithm-mismatch'],
  ),
  firefoxError('MOZILLA_PKIX_ERROR_VALIDITY_TOO_LONG', 'The certificate is valid for too long.', TOO_LONG),
  firefoxError(
    'MOZILLA_PKIX_ERROR_INVALID_INTEGER_ENCODING',
    'A number in a certificate is not encoded by the rules.',
    ['der-not-strict', 'serial-not-positive'],
  ),
  firefoxError('MOZILLA_PKIX_ERROR_EMPTY_ISSUER_NAME', 'A certificate names no issuer.', ['issuer-empty']),
  firefoxError(
    'MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING',
    'The certificate demands that the OCSP response be sent along (must-staple), and the server does not.',
    STAPLE,
  ),
  firefoxError(
    'MOZILLA_PKIX_ERROR_ADDITIONAL_POLICY_CONSTRAINT_FAILED',
    'Firefox asks more of the certificates of this CA than of others, and this one does not meet it.',
    ['anchor-distrusted'],
  ),
  firefoxError(
    'MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE',
    'Firefox expects certain keys for this name (pinning), and no trusted chain has one of them.',
    ['root-not-trusted'],
    { confirm: 'guide' },
  ),
  firefoxError(
    'MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY',
    'The certificate does not show that it was logged publicly (SCTs).',
    TIMESTAMPS,
  ),
  firefoxError(
    'SSL_ERROR_UNKNOWN_CA_ALERT',
    'The server does not know the CA of the user’s certificate.',
    UNTRUSTED_ROOT,
    {
      fix: 'It is the client’s certificate that the server refused: give the server that CA.',
    },
  ),
  firefoxError('SSL_ERROR_NO_CYPHER_OVERLAP', 'Browser and server have no encryption algorithm in common.', [
    'key-type-forbidden',
    'key-curve-forbidden',
  ]),
  firefoxError('SSL_ERROR_RX_RECORD_TOO_LONG', 'The server does not speak TLS on this port.', NONE, {
    fix: 'Check host and port here: a plain HTTP listener mostly stands there.',
  }),
  firefoxError(
    'MOZILLA_PKIX_ERROR_ISSUER_NO_LONGER_TRUSTED',
    'The root is still on Mozilla’s list, but not for certificates issued after the date on which Mozilla stopped trusting its CA.',
    ['anchor-distrusted'],
  ),
];
