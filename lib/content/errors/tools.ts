import {
  CONSTRAINTS,
  CRITICAL,
  DATES,
  EXPIRED,
  GAP,
  KEY_USAGE,
  NAME,
  NONE,
  NOT_CA,
  NO_REVOCATION,
  PURPOSE,
  SELF_SIGNED,
  UNKNOWN_ISSUER,
  UNTRUSTED_ROOT,
  WEAK_HASH,
} from './causes.ts';
import { row } from './row.ts';
import type { SourceEntries } from './types.ts';

/** What the makers say of their errors, read on 2026-11-28. A row without is general knowledge, or more is said in it. */
const GO = 'https://pkg.go.dev/crypto/x509';
const GO_CODE = 'https://github.com/golang/go/blob/master/src/crypto';
/** Node's codes are OpenSSL's, without the front part. */
const OPENSSL = 'https://docs.openssl.org/3.0/man3/X509_STORE_CTX_get_error/';
const CURL_MANUAL = 'https://curl.se/docs/manpage.html';
const CURL = 'https://curl.se/libcurl/c/libcurl-errors.html';
const NODE = 'https://nodejs.org/api/tls.html#x509-certificate-error-codes';

const RUSTLS = 'https://docs.rs/rustls/latest/rustls/enum.CertificateError.html';
const WEBPKI = 'https://docs.rs/rustls-webpki/latest/webpki/enum.Error.html';

/** curl, wget, git, Node, Python, Go and others. */
export const tools: SourceEntries = [
  row(
    [
      'curl: (60) SSL certificate problem',
      'SSL certificate problem: unable to get local issuer certificate',
      'CURLE_PEER_FAILED_VERIFICATION',
    ],
    'curl could not verify the server’s certificate with the CAs it knows; the words after it are those of its TLS library.',
    [...UNKNOWN_ISSUER, 'expired', 'host-not-covered'],
    { from: CURL_MANUAL },
  ),
  row(
    [
      'curl: (51) SSL: no alternative certificate subject name matches target host name',
      'curl: (60) SSL: no alternative certificate subject name matches target host name',
      'SSL: no alternative certificate subject name matches target host name',
    ],
    'The certificate does not list the name. Since curl 7.62 the number is 60, before it was 51.',
    NAME,
    { from: CURL },
  ),
  row(
    ['curl: (77) error setting certificate verify locations'],
    'curl can’t read its own file of roots (its path, or the rights on it): not the server’s chain.',
    NONE,
    { fix: 'Install the package of CA certificates on that computer.', from: CURL },
  ),
  row(
    ['curl: (35) SSL connect error', 'schannel: next InitializeSecurityContext failed'],
    'The handshake failed; with Schannel the code after it says why (0x80092012: revocation).',
    [...NO_REVOCATION, ...UNKNOWN_ISSUER],
  ),
  row(
    [
      'wget: ERROR: cannot verify certificate, issued by',
      'Unable to locally verify the issuer’s authority',
      'ERROR: The certificate of is not trusted',
      'ERROR: The certificate of doesn’t have a known issuer',
    ],
    'An intermediate is not sent, or the root is not known.',
    UNKNOWN_ISSUER,
  ),
  row(
    [
      'wget: no certificate subject alternative name matches requested host name',
      'The certificate’s owner does not match hostname',
    ],
    'The certificate does not list the name.',
    NAME,
  ),
  row(
    [
      'x509: certificate signed by unknown authority',
      'tls: failed to verify certificate: x509: certificate signed by unknown authority',
    ],
    'Go: an intermediate is not sent, or the root is not known.',
    UNKNOWN_ISSUER,
    { from: GO },
  ),
  row(
    [
      'x509: certificate has expired or is not yet valid',
      'x509: certificate has expired or is not yet valid: current time is after',
    ],
    'Go: a certificate of the chain is out of its dates.',
    DATES,
    { from: GO },
  ),
  row(
    [
      'x509: certificate is valid for, not',
      'x509: certificate is not valid for any names, but wanted to match',
    ],
    'Go: the certificate does not list the name.',
    NAME,
    { from: GO },
  ),
  row(
    ['x509: certificate relies on legacy Common Name field, use SANs instead'],
    'Go: the certificate has no alternative names, only a common name, which does not count.',
    ['san-missing'],
    { from: `${GO_CODE}/x509/verify.go` },
  ),
  row(
    ['x509: certificate specifies an incompatible key usage'],
    'Go: the certificate was issued for another use only.',
    PURPOSE,
    { from: GO },
  ),
  row(
    [
      'x509: cannot verify signature: insecure algorithm SHA1-RSA',
      'x509: cannot verify signature: insecure algorithm',
    ],
    'Go: a signature in the chain uses an algorithm that counts as insecure (MD5, SHA-1).',
    WEAK_HASH,
    { from: GO },
  ),
  row(
    [
      'x509: a root or intermediate certificate is not authorized to sign for this name',
      'x509: issuer name does not match subject from issuing certificate',
    ],
    'Go: a CA of the chain may not issue for this name, or names do not join.',
    [...CONSTRAINTS, 'issuer-name-mismatch'],
    { from: GO },
  ),
  row(
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate (Node)'],
    'Node: the server sends its own certificate alone.',
    GAP,
    { from: OPENSSL },
  ),
  row(
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
    'Node: the issuer of a certificate that was sent was not found: an intermediate is missing, or the root is not known.',
    UNKNOWN_ISSUER,
    { from: OPENSSL },
  ),
  row(
    ['DEPTH_ZERO_SELF_SIGNED_CERT'],
    'Node: the server’s certificate is signed with its own key.',
    SELF_SIGNED,
    { from: NODE },
  ),
  row(['SELF_SIGNED_CERT_IN_CHAIN'], 'Node: the root is sent, and not trusted here.', UNTRUSTED_ROOT, {
    from: OPENSSL,
  }),
  row(
    ['ERR_TLS_CERT_ALTNAME_INVALID', "Hostname/IP does not match certificate's altnames"],
    'Node: the certificate does not list the name or address.',
    NAME,
    { from: 'https://nodejs.org/api/errors.html#err_tls_cert_altname_invalid' },
  ),
  row(['CERT_HAS_EXPIRED'], 'Node: a certificate of the chain is expired.', EXPIRED, { from: NODE }),
  row(
    [
      '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate',
      'SSLCertVerificationError',
      'ssl.SSLError: [SSL: CERTIFICATE_VERIFY_FAILED]',
    ],
    'Python: the chain was refused; the words after it are OpenSSL’s.',
    [...UNKNOWN_ISSUER, 'expired'],
  ),
  row(
    [
      'Missing Authority Key Identifier',
      'certificate verify failed: Missing Authority Key Identifier',
      'Basic Constraints of CA cert not marked critical',
    ],
    'Python 3.13 and later verify strictly: a private CA’s certificates lack what the rules ask for.',
    ['authority-key-identifier-missing', 'basic-constraints-not-critical', 'key-usage-missing'],
  ),
  row(
    [
      'SSL certificate problem: self signed certificate in certificate chain',
      'git: server certificate verification failed. CAfile: none CRLfile: none',
    ],
    'The root that is sent, or that a device on the way adds, is not trusted.',
    UNTRUSTED_ROOT,
  ),
  row(
    ['x509: negative serial number'],
    'Go since 1.23 reads no certificate whose serial number is negative; other clients do.',
    ['serial-not-positive'],
    {
      fix: 'Have the certificate issued again by corrected software. Until then Go programs take GODEBUG=x509negativeserial=1.',
      from: 'https://go.dev/doc/godebug',
    },
  ),
  row(
    [
      'x509: cannot validate certificate for because it doesn’t contain any IP SANs',
      'because it doesn’t contain any IP SANs',
    ],
    'The connection was made to an address, and the certificate lists none as an IP address; one that stands as a DNS name does not count.',
    NAME,
    {
      from: `${GO_CODE}/x509/verify.go`,
      fix: 'If there is a name: connect by it. If not: have a certificate issued with the address as an entry of the type IP address.',
    },
  ),
  row(
    [
      'x509: invalid signature: parent certificate cannot sign this kind of certificate',
      'certificate is not authorized to sign other certificates',
    ],
    'A certificate stands where a CA should: it is not marked as one, or may not sign certificates.',
    NOT_CA,
    { from: GO },
  ),
  row(
    ['tls: private key does not match public key'],
    'Key and certificate belong to different pairs, or the file does not begin with the server’s certificate: its first block is compared.',
    NONE,
    {
      from: `${GO_CODE}/tls/tls.go`,
      fix: 'If the chain file begins with an intermediate: put the server’s certificate first. If it does not: compare the public keys (openssl x509 -noout -pubkey, openssl pkey -pubout) and take the key that was made with the request.',
    },
  ),
  row(
    ['Key usage violation in certificate has been detected', 'GNUTLS_E_KEY_USAGE_VIOLATION'],
    'GnuTLS: the key usage of the server’s certificate forbids signing, which ECDHE and TLS 1.3 need.',
    KEY_USAGE,
  ),
  row(
    ['invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))', 'CaUsedAsEndEntity'],
    'rustls: the server’s certificate is marked as a CA. Often a self-signed one made with openssl req.',
    ['leaf-is-ca', 'self-signed-leaf'],
    { from: WEBPKI },
  ),
  row(
    [
      'invalid peer certificate: Other(OtherError(UnsupportedCriticalExtension))',
      'UnsupportedCriticalExtension',
    ],
    'rustls: a critical extension that it does not know, for example Microsoft’s Application Policies.',
    CRITICAL,
  ),
  row(
    ['invalid peer certificate: UnknownIssuer'],
    'rustls: no issuer is known for the last certificate sent: a gap, or a root that is not in the list given to it.',
    UNKNOWN_ISSUER,
    { from: RUSTLS },
  ),
  row(
    ['invalid peer certificate: NotValidForName', 'invalid peer certificate: certificate not valid for name'],
    'rustls: the certificate does not list the name that was connected to.',
    NAME,
    { from: RUSTLS },
  ),
  row(
    [
      'invalid peer certificate: Expired',
      'invalid peer certificate: certificate expired',
      'invalid peer certificate: NotValidYet',
    ],
    'rustls: a certificate of the chain is out of its dates, or the clock is wrong.',
    DATES,
    { from: RUSTLS },
  ),
];
