import { DATES, NAME, UNKNOWN_ISSUER } from './causes.ts';
import { row } from './row.ts';
import type { SourceEntries } from './types.ts';

const SSL_ERROR = 'https://developer.android.com/reference/android/net/http/SslError';

/** Android's own verifier, as apps and logs show it. */
export const android: SourceEntries = [
  row(
    [
      'Trust anchor for certification path not found',
      'java.security.cert.CertPathValidatorException: Trust anchor for certification path not found.',
    ],
    'The chain does not lead to a root that Android knows: an intermediate is not sent, or the root is a private one. Android downloads no intermediates, and apps ignore roots that a user installed.',
    UNKNOWN_ISSUER,
    { from: 'https://developer.android.com/training/articles/security-ssl#MissingCa' },
  ),
  row(
    ['Chain validation failed', 'timestamp check failed'],
    'A certificate of the chain is out of its dates, or the phone’s clock is wrong.',
    DATES,
  ),
  row(
    [
      'There are problems with the security certificate for this site',
      'This certificate is not from a trusted authority',
      'SSL_UNTRUSTED',
    ],
    'A web view does not trust the CA of the chain.',
    UNKNOWN_ISSUER,
    { from: SSL_ERROR },
  ),
  row(
    ['SSL_IDMISMATCH', 'Hostname not verified', 'SSLPeerUnverifiedException: Hostname'],
    'The certificate does not list the name.',
    NAME,
    { from: SSL_ERROR },
  ),
  row(
    ['SSL_DATE_INVALID', 'SSL_EXPIRED', 'SSL_NOTYETVALID'],
    'A certificate of the chain is out of its dates.',
    DATES,
    { from: SSL_ERROR },
  ),
  row(
    [
      'Couldn’t verify the certificate, or the server’s certificate is not trusted (mail account)',
      'Couldn’t safely connect to server',
      'Unable to open connection to server due to security error',
    ],
    'The mail app does not accept the chain of Exchange.',
    [...UNKNOWN_ISSUER, 'host-not-covered'],
  ),
];
