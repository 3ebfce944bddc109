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

const CLASSES = 'https://github.com/openjdk/jdk/blob/master/src/java.base/share/classes';
const BUILDER = `${CLASSES}/sun/security/provider/certpath/Builder.java`;
const VALIDITY = `${CLASSES}/sun/security/x509/CertificateValidity.java`;
const NAMES = `${CLASSES}/sun/security/util/HostnameChecker.java`;
const REVOCATION = `${CLASSES}/sun/security/provider/certpath/RevocationChecker.java`;

/** Exceptions of Java, from the server side and from clients. */
export const java: SourceEntries = [
  row(
    [
      'PKIX path building failed: unable to find valid certification path to requested target',
      'sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target',
      'sun.security.validator.ValidatorException: PKIX path building failed',
    ],
    'No path to a trusted root was found: an intermediate is not sent, which Java fetches only when com.sun.security.enableAIAcaIssuers is set, or the root is not in its cacerts.',
    UNKNOWN_ISSUER,
    { from: BUILDER },
  ),
  row(
    [
      'PKIX path validation failed',
      'sun.security.validator.ValidatorException: PKIX path validation failed: java.security.cert.CertPathValidatorException',
    ],
    'A path was checked and breaks a rule; the text after it says which.',
    [...DATES, ...WEAK, ...CONSTRAINTS],
    { from: `${CLASSES}/sun/security/validator/PKIXValidator.java` },
  ),
  row(
    [
      'PKIX path validation failed: validity check failed',
      'java.security.cert.CertificateExpiredException: NotAfter',
      'CertPathValidatorException: validity check failed',
    ],
    'A certificate of the chain is expired.',
    EXPIRED,
    { from: VALIDITY },
  ),
  row(
    ['java.security.cert.CertificateNotYetValidException: NotBefore'],
    'A certificate of the chain begins in the future.',
    EARLY,
    { from: VALIDITY },
  ),
  row(
    [
      'Algorithm constraints check failed on signature algorithm',
      'CertPathValidatorException: Algorithm constraints check failed',
      'Certificates do not conform to algorithm constraints',
      'Algorithm constraints check failed on keysize limits',
    ],
    'A signature or key of the chain is weaker than this Java’s settings allow (jdk.certpath.disabledAlgorithms).',
    WEAK,
    { from: `${CLASSES}/sun/security/util/DisabledAlgorithmConstraints.java` },
  ),
  row(
    [
      'No subject alternative names matching IP address found',
      'No subject alternative DNS name matching found',
      'java.security.cert.CertificateException: No name matching found',
      'HTTPS hostname wrong',
    ],
    'The certificate does not list the name or address.',
    NAME,
    { from: NAMES },
  ),
  row(
    [
      'Unable to determine revocation status due to network error',
      'CertPathValidatorException: Could not determine revocation status',
    ],
    'Revocation is switched on, and could not be determined: the addresses for it did not answer, or what they gave does not decide it.',
    NO_REVOCATION,
    { confirm: 'revocation', from: REVOCATION },
  ),
  row(
    ['CertificateRevokedException: Certificate has been revoked'],
    'The certificate was revoked.',
    REVOKED,
    {
      confirm: 'revocation',
      from: `${CLASSES}/java/security/cert/CertificateRevokedException.java`,
    },
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
      from: `${CLASSES}/sun/security/provider/JavaKeyStore.java`,
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
    'A certificate that may not issue is used as a CA, or more CAs stand below one than it allows.',
    [...NOT_CA, ...PATH_LENGTH],
    { from: `${CLASSES}/sun/security/provider/certpath/ConstraintsChecker.java` },
  ),
  row(
    ['signature check failed', 'CertPathValidatorException: signature check failed'],
    'A signature in the chain is wrong.',
    SIGNATURE,
    { from: `${CLASSES}/sun/security/provider/certpath/BasicChecker.java` },
  ),
  row(
    ['unrecognized critical extension(s)', 'CertPathValidatorException: unrecognized critical extension'],
    'A certificate has a critical extension that Java does not know.',
    CRITICAL,
    { from: `${CLASSES}/sun/security/provider/certpath/PKIXMasterCertPathValidator.java` },
  ),
  row(
    [
      'SSLHandshakeException: Received fatal alert: certificate_unknown',
      'Received fatal alert: unknown_ca',
      'Received fatal alert: bad_certificate',
    ],
    'The other side sent this alert: it refused this side’s certificate.',
    UNKNOWN_ISSUER,
    { from: `${CLASSES}/sun/security/ssl/Alert.java` },
  ),
  row(
    [
      'the trustAnchors parameter must be non-empty',
      'InvalidAlgorithmParameterException: the trustAnchors parameter must be non-empty',
    ],
    'Java has no trusted roots at all: its trust store is empty, or was not found.',
    NONE,
    {
      from: `${CLASSES}/java/security/cert/PKIXParameters.java`,
      fix: 'Look at javax.net.ssl.trustStore and at lib/security/cacerts; the server’s chain is not at fault.',
    },
  ),
  row(
    [
      'No subject alternative names present',
      'No subject alternative DNS name matching',
      'No name matching found',
    ],
    'The certificate lists no alternative names, or none that fits. An address is looked for there only; a name in the common name counts where no DNS name is listed.',
    NAME,
    { from: NAMES },
  ),
];
