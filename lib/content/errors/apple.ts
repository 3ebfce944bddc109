import {
  DATES,
  EARLY,
  EXPIRED,
  KEY_USAGE,
  MALFORMED,
  NAME,
  NONE,
  PURPOSE,
  REVOKED,
  UNKNOWN_ISSUER,
  UNTRUSTED_ROOT,
  WEAK,
} from './causes.ts';
import { type Row, row } from './row.ts';
import type { SourceEntries } from './types.ts';

/** Apple's own words for its codes, read in copies on 2026-11-28. */
const SECURE_TRANSPORT =
  'https://github.com/apple-oss-distributions/Security/blob/main/OSX/libsecurity_ssl/lib/SecureTransport.h';
const URL_ERRORS = 'https://developer.apple.com/documentation/foundation/urlerror';
const RESULT_CODES = 'https://developer.apple.com/documentation/security/security-framework-result-codes';

/** Codes of which they say what is said here; the others are general knowledge, or more is said of them. */
const WORDED: ReadonlyMap<number | null, string> = new Map([
  ...[-9806, -9807, -9808, -9812, -9813, -9814, -9815, -9831, -9843].map(
    (code) => [code, SECURE_TRANSPORT] as const,
  ),
  [-1201, `${URL_ERRORS}/servercertificatehasbaddate`],
  [-1202, `${URL_ERRORS}/servercertificateuntrusted`],
  [-1203, `${URL_ERRORS}/servercertificatehasunknownroot`],
  [-1204, `${URL_ERRORS}/servercertificatenotyetvalid`],
  ...[-25318, -67602, -67818, -67819, -67820, -67901, -67902].map((code) => [code, RESULT_CODES] as const),
]);

const numbered = (code: number | null, ...rest: Parameters<typeof row>): Row => {
  const from = WORDED.get(code);
  return { ...row(...rest), code, ...(from === undefined ? {} : { from }) };
};

/** iOS, iPadOS and macOS: what users see, and numbers of Secure Transport, Security and URL loading. */
export const apple: SourceEntries = [
  numbered(
    null,
    [
      'Cannot Verify Server Identity',
      'The identity of “…” cannot be verified by Settings',
      'Cannot verify server identity',
    ],
    'The device does not accept the chain: a private root it was not given, a gap, another name, a date.',
    [...UNKNOWN_ISSUER, 'host-not-covered', 'validity-too-long', 'eku-missing'],
  ),
  numbered(
    null,
    [
      'This Connection Is Not Private',
      'Safari can’t open the page because it couldn’t establish a secure connection to the server',
      'This website may be impersonating',
    ],
    'Safari does not accept the chain; “view the certificate” names the fault.',
    [...UNKNOWN_ISSUER, 'host-not-covered', 'expired', 'validity-too-long'],
  ),
  numbered(
    null,
    [
      'The certificate for this server is invalid. You might be connecting to a server that is pretending to be',
      'kCFStreamErrorDomainSSL',
    ],
    'An app did not accept the chain.',
    [...UNKNOWN_ISSUER, 'host-not-covered', 'expired'],
  ),
  numbered(
    null,
    ['certificate is not standards compliant', 'not standards compliant'],
    'The certificate breaks Apple’s rules: a life beyond 825 days (398 for public CAs), no server authentication named, no alternative names, SHA-1, or a short key.',
    ['validity-too-long', 'eku-missing', 'san-missing', 'signature-too-weak', 'key-too-small'],
  ),
  numbered(
    -9807,
    ['errSSLXCertChainInvalid'],
    'The chain is not valid; the code does not say why.',
    UNKNOWN_ISSUER,
  ),
  numbered(-9808, ['errSSLBadCert'], 'A certificate is badly made.', [...MALFORMED, ...WEAK]),
  numbered(
    -9812,
    ['errSSLUnknownRootCert'],
    'The chain is complete, but its root is not trusted.',
    UNTRUSTED_ROOT,
  ),
  numbered(
    -9813,
    ['errSSLNoRootCert'],
    'The chain does not end at a root that the device knows.',
    UNKNOWN_ISSUER,
  ),
  numbered(-9814, ['errSSLCertExpired'], 'A certificate of the chain is expired.', EXPIRED),
  numbered(-9815, ['errSSLCertNotYetValid'], 'A certificate of the chain begins in the future.', EARLY),
  numbered(-9843, ['errSSLHostNameMismatch'], 'The certificate does not list the name.', NAME),
  numbered(
    -9802,
    ['errSSLFatalAlert'],
    'The handshake ended with a fatal alert: often App Transport Security, which refuses old protocols, SHA-1 and short keys.',
    [...WEAK, 'issuer-not-found'],
  ),
  numbered(-9806, ['errSSLClosedAbort'], 'The connection was closed after an error.', NONE, {
    fix: 'Check the host here to see whether it answers from outside, and with which protocol version.',
  }),
  numbered(-9829, ['errSSLPeerCertUnknown'], 'The other side refused the certificate.', UNKNOWN_ISSUER),
  numbered(-9831, ['errSSLPeerUnknownCA'], 'The other side does not know the CA.', UNKNOWN_ISSUER),
  numbered(
    -67843,
    ['errSecNotTrusted'],
    'The trust policy was not satisfied: mostly an untrusted root.',
    UNKNOWN_ISSUER,
  ),
  numbered(-67818, ['errSecCertificateExpired'], 'A certificate of the chain is expired.', EXPIRED),
  numbered(
    -67819,
    ['errSecCertificateNotValidYet'],
    'A certificate of the chain begins in the future.',
    EARLY,
  ),
  numbered(-67820, ['errSecCertificateRevoked'], 'A certificate of the chain was revoked.', REVOKED, {
    confirm: 'revocation',
  }),
  numbered(-67602, ['errSecHostNameMismatch'], 'The certificate does not list the name.', NAME),
  numbered(-67609, ['errSecInvalidExtendedKeyUsage'], 'The certificate was not issued for servers.', PURPOSE),
  numbered(
    -67901,
    ['errSecCertificateValidityPeriodTooLong'],
    'The certificate is valid for longer than Apple allows.',
    ['validity-too-long'],
  ),
  numbered(-67902, ['errSecCertificateIsCA'], 'The server’s certificate is a CA certificate.', [
    'leaf-is-ca',
  ]),
  numbered(
    -25318,
    ['errSecCreateChainFailed'],
    'A certificate that the chain needs was not found.',
    UNKNOWN_ISSUER,
  ),
  numbered(
    -1200,
    [
      'NSURLErrorSecureConnectionFailed',
      'A TLS error caused the secure connection to fail',
      'An SSL error has occurred and a secure connection to the server cannot be made',
    ],
    'The handshake failed: protocol version, cipher, or a chain that App Transport Security refuses.',
    [...WEAK, ...KEY_USAGE, 'issuer-not-found'],
  ),
  numbered(
    -1201,
    ['NSURLErrorServerCertificateHasBadDate'],
    'A certificate of the chain is out of its dates.',
    DATES,
  ),
  numbered(
    -1202,
    ['NSURLErrorServerCertificateUntrusted'],
    'The device does not trust the chain: its root is none that it trusts.',
    [...UNKNOWN_ISSUER, 'host-not-covered'],
  ),
  numbered(
    -1203,
    ['NSURLErrorServerCertificateHasUnknownRoot'],
    'No root that the device knows signed the chain.',
    UNKNOWN_ISSUER,
  ),
  numbered(
    -1204,
    ['NSURLErrorServerCertificateNotYetValid'],
    'A certificate of the chain begins in the future.',
    EARLY,
  ),
  numbered(
    -1205,
    ['NSURLErrorClientCertificateRejected'],
    'The server refused the user’s certificate.',
    ['expired', 'root-not-trusted'],
    {
      fix: 'It is the client’s certificate that the server judges: check that one here.',
    },
  ),
];
