import {
  CONSTRAINTS,
  CRITICAL,
  DATES,
  EARLY,
  EXPIRED,
  KEY_USAGE,
  NAME,
  NONE,
  NOT_CA,
  NO_REVOCATION,
  PATH_LENGTH,
  PURPOSE,
  REVOKED,
  SIGNATURE,
  UNKNOWN_ISSUER,
  WEAK,
} from './causes.ts';
import { row } from './row.ts';
import type { SourceEntries } from './types.ts';

/** Where Java holds a certificate to its use, with the messages; read on 2026-11-28. */
const USES =
  'https://github.com/openjdk/jdk/blob/master/src/java.base/share/classes/sun/security/validator/EndEntityChecker.java';

/** Exceptions of Java, from the server side and from clients. */
export const java: SourceEntries = [
  row(
    [
      'PKIX path building failed: unable to find valid certification path to requested target',
      'sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target',
      'sun.security.validator.ValidatorException: PKIX path building failed',
    ],
    'An intermediate is not sent, as Java does not fetch it, or the root is not in its cacerts.',
    UNKNOWN_ISSUER,
  ),
  row(
    [
      'PKIX path validation failed',
      'sun.security.validator.ValidatorException: PKIX path validation failed: java.security.cert.CertPathValidatorException',
    ],
    'A path was found and breaks a rule; the text after it says which.',
    [...DATES, ...WEAK, ...CONSTRAINTS],
  ),
  row(
    [
      'PKIX path validation failed: validity check failed',
      'java.security.cert.CertificateExpiredException: NotAfter',
      'CertPathValidatorException: validity check failed',
    ],
    'A certificate of the chain is expired.',
    EXPIRED,
  ),
  row(
    ['java.security.cert.CertificateNotYetValidException: NotBefore'],
    'A certificate of the chain begins in the future.',
    EARLY,
  ),
  row(
    [
      'Algorithm constraints check failed on signature algorithm',
      'CertPathValidatorException: Algorithm constraints check failed',
      'Certificates do not conform to algorithm constraints',
      'Algorithm constraints check failed on keysize limits',
    ],
    'A signature or key of the chain is weaker than Java allows.',
    WEAK,
  ),
  row(
    [
      'No subject alternative names matching IP address found',
      'No subject alternative DNS name matching found',
      'java.security.cert.CertificateException: No name matching found',
      'HTTPS hostname wrong',
    ],
    'The certificate does not list the name.',
    NAME,
  ),
  row(
    [
      'Unable to determine revocation status due to network error',
      'CertPathValidatorException: Could not determine revocation status',
    ],
    'Revocation is switched on, and no address answered.',
    NO_REVOCATION,
    { confirm: 'revocation' },
  ),
  row(
    ['CertificateRevokedException: Certificate has been revoked'],
    'The certificate was revoked.',
    REVOKED,
    { confirm: 'revocation' },
  ),
  row(
    ['Extended key usage does not permit use for TLS server authentication'],
    'The certificate was not issued for servers.',
    PURPOSE,
    { from: USES },
  ),
  row(
    [
      'KeyUsage does not allow digital signatures',
      'KeyUsage does not allow key encipherment',
      'KeyUsage does not allow key agreement',
    ],
    'The key usage of the server’s certificate forbids what the handshake needs of its key: ECDHE and TLS 1.3 sign with it.',
    KEY_USAGE,
    { from: USES },
  ),
  row(
    ['Invalid keystore format', 'java.io.IOException: Invalid keystore format'],
    'The file is no keystore of the kind that was asked for: a PEM or PKCS #12 file opened as JKS, or a keystore of Bouncy Castle. Not the server’s chain.',
    NONE,
    {
      fix: 'If it is a PFX or P12: say so (-storetype PKCS12). If it is PEM: import it (keytool -importcert). If it is BKS, UBER or BCFKS: it needs Bouncy Castle’s provider, or KeyStore Explorer.',
    },
  ),
  row(
    [
      'Error extracting keyentry aliases from PFX',
      'keystore password was incorrect',
      'failed to decrypt safe contents entry: javax.crypto.BadPaddingException',
    ],
    'The PFX can’t be opened here: the password is wrong, or it is encrypted with AES-256, which Java before 8u301 does not read. Not the server’s chain.',
    NONE,
    {
      fix: 'If the password is right: export the PFX again with “TripleDES-SHA1” (Export-PfxCertificate -CryptoAlgorithmOption TripleDES_SHA1, or openssl pkcs12 -export -legacy), or use a newer Java.',
    },
  ),
  row(
    [
      'basic constraints check failed: this is not a CA certificate',
      'basic constraints check failed: pathLenConstraint violated',
      'TrustAnchor with subject is not a CA certificate',
    ],
    'A certificate that may not issue is used as a CA.',
    [...NOT_CA, ...PATH_LENGTH],
  ),
  row(
    ['signature check failed', 'CertPathValidatorException: signature check failed'],
    'A signature in the chain is wrong.',
    SIGNATURE,
  ),
  row(
    ['unrecognized critical extension(s)', 'CertPathValidatorException: unrecognized critical extension'],
    'A certificate has a critical extension that Java does not know.',
    CRITICAL,
  ),
  row(
    [
      'SSLHandshakeException: Received fatal alert: certificate_unknown',
      'Received fatal alert: unknown_ca',
      'Received fatal alert: bad_certificate',
    ],
    'The other side refused this side’s certificate.',
    UNKNOWN_ISSUER,
  ),
  row(
    [
      'the trustAnchors parameter must be non-empty',
      'InvalidAlgorithmParameterException: the trustAnchors parameter must be non-empty',
    ],
    'Java found no trusted roots at all: its trust store is empty or the path to it is wrong.',
    NONE,
    {
      fix: 'Look at javax.net.ssl.trustStore and at lib/security/cacerts; the server’s chain is not at fault.',
    },
  ),
  row(
    [
      'No subject alternative names present',
      'No subject alternative DNS name matching',
      'No name matching found',
    ],
    'The certificate lists no alternative names (or none that fit): Java does not take an address from the subject.',
    NAME,
  ),
];
