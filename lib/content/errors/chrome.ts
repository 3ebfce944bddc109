import {
  CONSTRAINTS,
  DATES,
  KEY_USAGE,
  MALFORMED,
  NAME,
  NONE,
  NOT_CA,
  NO_REVOCATION,
  PURPOSE,
  REVOKED,
  TIMESTAMPS,
  TOO_LONG,
  UNKNOWN_ISSUER,
  WEAK_HASH,
  WEAK_KEY,
} from './causes.ts';
import type { Row } from './row.ts';
import type { Confirm, SourceEntries } from './types.ts';

/** Chromium's own list of its errors, read on 2026-11-28. */
const LIST = 'https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h';

/** Codes of which it says what is said here; the others are general knowledge, or more is said of them. */
const IN_LIST: ReadonlySet<number> = new Set([
  ...[
    -110, -117, -159, -167, -181, -201, -202, -203, -204, -205, -206, -208, -210, -211, -212, -213, -214,
    -217,
  ],
]);

const chromeError = (
  code: number,
  name: string,
  means: string,
  findings: Row['findings'],
  more: { readonly confirm?: Confirm; readonly fix?: string } = {},
): Row => ({
  texts: [`NET::${name}`, name],
  code,
  means,
  findings,
  confirm: more.confirm ?? 'host',
  ...(more.fix === undefined ? {} : { fix: more.fix }),
  ...(IN_LIST.has(code) ? { from: LIST } : {}),
});

/** Chrome, Edge, Opera, Brave and WebView2. */
export const chrome: SourceEntries = [
  {
    texts: [
      'Your connection is not private',
      'Your connection isn’t private',
      'Attackers might be trying to steal your information',
    ],
    code: null,
    means:
      'The page around every certificate error of Chrome and Edge. The cause is the code below it, which begins with NET::ERR.',
    findings: UNKNOWN_ISSUER,
    confirm: 'host',
  },
  chromeError(
    -202,
    'ERR_CERT_AUTHORITY_INVALID',
    'The certificate is signed by a CA that the browser does not trust, or by its own key.',
    UNKNOWN_ISSUER,
  ),
  chromeError(
    -200,
    'ERR_CERT_COMMON_NAME_INVALID',
    'The certificate does not list the name in the address bar. The common name does not count.',
    NAME,
  ),
  chromeError(
    -201,
    'ERR_CERT_DATE_INVALID',
    'A certificate of the chain is out of its dates, by this computer’s clock.',
    DATES,
  ),
  chromeError(-203, 'ERR_CERT_CONTAINS_ERRORS', 'A certificate has errors that are not named.', MALFORMED),
  chromeError(
    -204,
    'ERR_CERT_NO_REVOCATION_MECHANISM',
    'The certificate has no way to tell whether it was revoked.',
    NO_REVOCATION,
    { confirm: 'revocation' },
  ),
  chromeError(
    -205,
    'ERR_CERT_UNABLE_TO_CHECK_REVOCATION',
    'Whether the certificate was revoked could not be learnt: the server that tells it is busy, or can’t be reached.',
    NO_REVOCATION,
    { confirm: 'revocation' },
  ),
  chromeError(-206, 'ERR_CERT_REVOKED', 'The certificate was revoked.', REVOKED, { confirm: 'revocation' }),
  chromeError(
    -207,
    'ERR_CERT_INVALID',
    'The chain breaks a rule that is not named: purpose, constraints, encoding. On macOS often a validity beyond Apple’s limit.',
    [...PURPOSE, ...NOT_CA, ...MALFORMED, 'validity-too-long'],
  ),
  chromeError(
    -208,
    'ERR_CERT_WEAK_SIGNATURE_ALGORITHM',
    'A certificate is signed with a weak algorithm.',
    WEAK_HASH,
  ),
  chromeError(
    -210,
    'ERR_CERT_NON_UNIQUE_NAME',
    'The certificate is for a name that is not unique: one that many networks have inside.',
    NAME,
  ),
  chromeError(-211, 'ERR_CERT_WEAK_KEY', 'A key of the chain is too short.', WEAK_KEY),
  chromeError(
    -212,
    'ERR_CERT_NAME_CONSTRAINT_VIOLATION',
    'A CA of the chain may not issue for this name.',
    CONSTRAINTS,
  ),
  chromeError(
    -213,
    'ERR_CERT_VALIDITY_TOO_LONG',
    'The certificate is valid for longer than was allowed when it was issued.',
    TOO_LONG,
  ),
  chromeError(
    -214,
    'ERR_CERTIFICATE_TRANSPARENCY_REQUIRED',
    'The certificate does not show that it was logged publicly (SCTs).',
    TIMESTAMPS,
  ),
  chromeError(
    -217,
    'ERR_CERT_KNOWN_INTERCEPTION_BLOCKED',
    'A certificate of the chain is known to be used to intercept connections by somebody other than the owner of the device, and is blocked.',
    ['certificate-blocked'],
    { confirm: 'guide' },
  ),
  chromeError(
    -150,
    'ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN',
    'The browser expects another key for this name: mostly TLS inspection on the way.',
    ['certificate-blocked', 'root-not-trusted'],
    { confirm: 'guide' },
  ),
  chromeError(
    -181,
    'ERR_SSL_KEY_USAGE_INCOMPATIBLE',
    'The key usage of the server’s certificate does not fit the handshake.',
    KEY_USAGE,
  ),
  chromeError(-167, 'ERR_SSL_SERVER_CERT_BAD_FORMAT', 'The server’s certificate can’t be read.', MALFORMED),
  chromeError(-159, 'ERR_SSL_UNRECOGNIZED_NAME_ALERT', 'The server knows no certificate for this name.', [
    'host-not-covered',
    'self-signed-leaf',
  ]),
  chromeError(
    -110,
    'ERR_SSL_CLIENT_AUTH_CERT_NEEDED',
    'The server asks for a certificate of the user: not its own chain.',
    NONE,
    {
      fix: 'Choose or enrol a client certificate. If nobody should be asked, turn client certificates off on the server.',
    },
  ),
  chromeError(
    -117,
    'ERR_BAD_SSL_CLIENT_AUTH_CERT',
    'The handshake failed because the user’s certificate was refused, or none was sent.',
    ['expired', 'root-not-trusted', 'revoked'],
    {
      fix: 'It is the client’s certificate that is judged there: check that file here, and see that the server trusts its CA.',
    },
  ),
  chromeError(
    -107,
    'ERR_SSL_PROTOCOL_ERROR',
    'The handshake broke off before any certificate was judged.',
    NONE,
    {
      fix: 'Check the host here: which protocol versions it speaks, and whether it speaks TLS on this port at all.',
    },
  ),
  chromeError(
    -113,
    'ERR_SSL_VERSION_OR_CIPHER_MISMATCH',
    'Browser and server share no protocol version or cipher; a key of an unusual kind has the same effect.',
    ['key-type-forbidden', 'key-curve-forbidden'],
  ),
];
