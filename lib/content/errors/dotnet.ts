import {
  DATES,
  KEY_USAGE,
  NAME,
  NONE,
  NO_REVOCATION,
  PURPOSE,
  UNKNOWN_ISSUER,
  UNTRUSTED_ROOT,
  WEAK_HASH,
} from './causes.ts';
import { row } from './row.ts';
import type { SourceEntries } from './types.ts';

/** What the states of a chain mean, read on 2026-11-28. */
const STATES =
  'https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509chainstatusflags';

const POLICY_ERRORS = 'https://learn.microsoft.com/dotnet/api/system.net.security.sslpolicyerrors';

/** Exceptions of .NET and what PowerShell shows of them. */
export const dotnet: SourceEntries = [
  row(
    [
      'The remote certificate is invalid according to the validation procedure',
      'The remote certificate is invalid because of errors in the certificate chain',
      'RemoteCertificateChainErrors',
      'Das Remotezertifikat ist laut Validierungsverfahren ungültig',
      'Le certificat distant n’est pas valide selon la procédure de validation',
      'El certificado remoto no es válido según el procedimiento de validación',
      '検証プロシージャによると、リモート証明書は無効です',
    ],
    'The chain was refused; the words after it name the status (PartialChain, UntrustedRoot, NotTimeValid).',
    [...UNKNOWN_ISSUER, 'expired'],
  ),
  row(
    [
      'PartialChain',
      'The remote certificate is invalid because of errors in the certificate chain: PartialChain',
    ],
    'The chain could not be built up to a root.',
    UNKNOWN_ISSUER,
    { from: STATES },
  ),
  row(
    [
      'UntrustedRoot',
      'The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot',
    ],
    'The chain is complete, but its root is not trusted.',
    UNTRUSTED_ROOT,
    { from: STATES },
  ),
  row(
    [
      'NotTimeValid',
      'The remote certificate is invalid because of errors in the certificate chain: NotTimeValid',
    ],
    'A certificate of the chain is out of its dates.',
    DATES,
    { from: STATES },
  ),
  row(
    ['RevocationStatusUnknown', 'OfflineRevocation', 'RevocationStatusUnknown, OfflineRevocation'],
    'Revocation could not be checked.',
    NO_REVOCATION,
    { confirm: 'revocation', from: STATES },
  ),
  row(
    [
      'NotValidForUsage',
      'The remote certificate is invalid because of errors in the certificate chain: NotValidForUsage',
    ],
    'The certificate may not be used for this: its key usage, or what it was issued for, does not fit.',
    [...PURPOSE, ...KEY_USAGE],
    { from: STATES },
  ),
  row(
    [
      'RemoteCertificateNameMismatch',
      'The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch',
    ],
    'The certificate does not list the name.',
    NAME,
    { from: POLICY_ERRORS },
  ),
  row(
    ['RemoteCertificateNotAvailable', 'The remote certificate was not available'],
    'The other side’s certificate is not there: none was sent.',
    NONE,
    { fix: 'Check the host here: what answers on this port?', from: POLICY_ERRORS },
  ),
  row(
    [
      'Could not establish trust relationship for the SSL/TLS secure channel',
      'The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel',
    ],
    'The chain was refused: a gap, an unknown root, another name, a date.',
    [...UNKNOWN_ISSUER, 'host-not-covered', 'expired'],
  ),
  row(
    [
      'HasWeakSignature',
      'The remote certificate is invalid because of errors in the certificate chain: HasWeakSignature',
    ],
    'A signature in the chain is too weak, mostly one with MD5 or older.',
    WEAK_HASH,
    { from: STATES },
  ),
];
