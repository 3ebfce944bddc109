import {
  CRITICAL,
  DATES,
  EXPIRED,
  GAP,
  KEY_USAGE,
  NAME,
  NONE,
  NO_REVOCATION,
  PATH_LENGTH,
  PURPOSE,
  REVOKED,
  UNKNOWN_ISSUER,
  UNTRUSTED_ROOT,
} from './causes.ts';
import { numbered } from './row.ts';
import type { SourceEntries } from './types.ts';

/** Microsoft's own lists of what these codes mean, read on 2026-11-28. A code without any is general knowledge, or more is said of it. */
const SSPI = 'https://learn.microsoft.com/en-us/windows/win32/secauthn/sspi-status-codes';
const SCHANNEL_NAMES =
  'https://learn.microsoft.com/en-us/windows/win32/secauthn/initializesecuritycontext--schannel';
/** Which code stands for which alert of the other side. */
const SCHANNEL_ALERTS =
  'https://learn.microsoft.com/en-us/windows/win32/secauthn/schannel-error-codes-for-tls-and-ssl-alerts';
const WINHTTP = 'https://learn.microsoft.com/en-us/windows/win32/winhttp/error-messages';

/** Result codes (HRESULT) of TLS and HTTP: SSPI and WinHTTP. */
export const windowsTls: SourceEntries = [
  numbered(
    0x80090325,
    'SEC_E_UNTRUSTED_ROOT',
    'The chain comes from a CA that this computer does not trust.',
    UNKNOWN_ISSUER,
    {
      from: SSPI,
      text: 'The certificate chain was issued by an authority that is not trusted.',
    },
  ),
  numbered(
    0x80090322,
    'SEC_E_WRONG_PRINCIPAL',
    'The certificate does not list the name that was connected to.',
    NAME,
    {
      from: SCHANNEL_NAMES,
      text: 'The target principal name is incorrect.',
      texts: [
        'Der Zielprinzipalname ist falsch',
        'Le nom du principal cible est incorrect',
        'El nombre principal de destino es incorrecto',
        '対象のプリンシパル名が間違っています',
      ],
    },
  ),
  numbered(
    0x80090327,
    'SEC_E_CERT_UNKNOWN',
    'The certificate was refused, for a reason that is not named.',
    ['issuer-not-found', 'root-not-trusted', 'extension-malformed'],
    { text: 'An unknown error occurred while processing the certificate.', from: SSPI },
  ),
  numbered(0x80090328, 'SEC_E_CERT_EXPIRED', 'A certificate of the chain is expired.', EXPIRED, {
    text: 'The received certificate has expired.',
    from: SSPI,
  }),
  numbered(0x80090349, 'SEC_E_CERT_WRONG_USAGE', 'The certificate was not issued for this use.', PURPOSE, {
    text: 'The certificate is not valid for the requested usage.',
    from: SSPI,
  }),
  numbered(
    0x80090352,
    'SEC_E_ISSUING_CA_UNTRUSTED',
    'Sign-in with a smart card: the CA of its certificate is not trusted. Not the chain of a server.',
    UNTRUSTED_ROOT,
    { from: SSPI },
  ),
  numbered(
    0x80090326,
    'SEC_E_ILLEGAL_MESSAGE',
    'A message was not what TLS expects, or the other side broke the handshake off with alert 40 (handshake failure), 10, 22, 47, 50 or 60.',
    KEY_USAGE,
    {
      from: SCHANNEL_ALERTS,
      text: 'The message received was unexpected or badly formatted.',
    },
  ),
  numbered(
    0x80090331,
    'SEC_E_ALGORITHM_MISMATCH',
    'Client and server have no algorithm in common.',
    ['key-type-forbidden', 'key-curve-forbidden'],
    {
      from: SSPI,
      text: 'The client and server cannot communicate, because they do not possess a common algorithm.',
    },
  ),
  numbered(
    0x8009030e,
    'SEC_E_NO_CREDENTIALS',
    'No credentials are at hand for this end of the connection: for TLS, a certificate with its key.',
    NONE,
    {
      from: SSPI,
      fix: 'On a server: import the certificate with its key, and give the service account read on it. On a client: the certificate for sign-in is missing.',
    },
  ),
  numbered(0x80090324, 'SEC_E_TIME_SKEW', 'The clocks of client and server do not agree.', DATES, {
    from: SSPI,
    confirm: 'guide',
  }),
  numbered(
    0x80072f8f,
    'ERROR_WINHTTP_SECURE_FAILURE',
    'WinHTTP (12175) found one or more faults in the certificate that the server sent; the code does not say which.',
    UNKNOWN_ISSUER,
    {
      from: WINHTTP,
      text: 'ERROR_INTERNET_DECODING_FAILED 12175 A security error occurred',
    },
  ),
  numbered(
    0x80072f0d,
    'ERROR_WINHTTP_SECURE_INVALID_CA',
    'The chain ends at a root that is not trusted (12045).',
    UNKNOWN_ISSUER,
    {
      from: WINHTTP,
      text: 'ERROR_INTERNET_INVALID_CA The certificate authority is invalid or incorrect',
    },
  ),
  numbered(
    0x80072f06,
    'ERROR_WINHTTP_SECURE_CERT_CN_INVALID',
    'The certificate does not list the name (12038).',
    NAME,
    {
      from: WINHTTP,
      text: 'ERROR_INTERNET_SEC_CERT_CN_INVALID The host name in the certificate is invalid or does not match',
    },
  ),
  numbered(
    0x80072f05,
    'ERROR_WINHTTP_SECURE_CERT_DATE_INVALID',
    'A certificate is out of its dates, or they do not nest in those of its CA (12037).',
    DATES,
    {
      from: WINHTTP,
      text: 'ERROR_INTERNET_SEC_CERT_DATE_INVALID The date in the certificate is invalid or has expired',
    },
  ),
  numbered(
    0x80072f19,
    'ERROR_WINHTTP_SECURE_CERT_REV_FAILED',
    'Revocation could not be checked: the address for it did not answer (12057).',
    NO_REVOCATION,
    {
      from: WINHTTP,
      text: 'ERROR_INTERNET_SEC_CERT_REV_FAILED',
      confirm: 'revocation',
    },
  ),
  numbered(0x80072f8a, 'ERROR_WINHTTP_SECURE_CERT_REVOKED', 'The certificate was revoked (12170).', REVOKED, {
    from: WINHTTP,
    text: 'ERROR_INTERNET_SEC_CERT_REVOKED',
    confirm: 'revocation',
  }),
  numbered(
    0x80072f89,
    'ERROR_WINHTTP_SECURE_INVALID_CERT',
    'A certificate is not usable (12169): no chain could be built, or one in it has the wrong role or purpose, too many CAs below it, an unknown critical extension, or is malformed.',
    [...GAP, ...PURPOSE, 'issuer-not-ca', ...PATH_LENGTH, ...CRITICAL, 'extension-malformed'],
    { from: WINHTTP },
  ),
  numbered(
    0x80072f93,
    'ERROR_WINHTTP_SECURE_CERT_WRONG_USAGE',
    'The certificate was not issued for this use (12179).',
    PURPOSE,
    { from: WINHTTP },
  ),
  numbered(
    0x80072f7d,
    'ERROR_INTERNET_SECURITY_CHANNEL_ERROR',
    'The TLS channel failed (12157): the code stands for every error of Schannel, among them those about versions and the chain.',
    UNKNOWN_ISSUER,
    { from: WINHTTP, text: 'ERROR_WINHTTP_SECURE_CHANNEL_ERROR' },
  ),
];
