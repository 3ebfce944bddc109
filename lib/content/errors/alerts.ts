import { EXPIRED, KEY_USAGE, NAME, NONE, REVOKED, STAPLE, UNKNOWN_ISSUER, WEAK } from './causes.ts';
import type { ErrorEntry, SourceEntries } from './types.ts';

/** What is said here of each alert is said there. */
const RFC = 'https://www.rfc-editor.org/rfc/rfc8446#section-6.2';

const row = (
  code: number,
  name: string,
  means: string,
  findings: ErrorEntry['findings'],
  fix?: string,
): Omit<ErrorEntry, 'source'> => ({
  texts: [name, `TLS alert ${code}`],
  code,
  means,
  findings,
  confirm: 'host',
  from: RFC,
  ...(fix === undefined ? {} : { fix }),
});

/** Alerts of the TLS protocol (RFC 8446 §6.2), as logs of either side name them. */
export const alerts: SourceEntries = [
  row(48, 'unknown_ca', 'Whoever sent it found no trusted root for the other’s chain.', UNKNOWN_ISSUER),
  row(
    42,
    'bad_certificate',
    'Whoever sent it refused the other’s certificate: a wrong signature, a malformed field, or any fault it did not name.',
    ['signature-invalid', 'extension-malformed', 'issuer-not-found'],
  ),
  row(43, 'unsupported_certificate', 'The other’s certificate is of a kind that it can’t use.', [
    'key-type-forbidden',
    'eku-not-permitted',
    'key-usage-unfit',
  ]),
  row(44, 'certificate_revoked', 'The other’s certificate was revoked.', REVOKED),
  row(45, 'certificate_expired', 'A certificate of the other’s chain is out of its dates.', EXPIRED),
  row(
    46,
    'certificate_unknown',
    'The other’s certificate was refused for another reason, which is not named.',
    [...UNKNOWN_ISSUER, 'host-not-covered'],
  ),
  row(
    40,
    'handshake_failure',
    'Whoever sent it could not agree with the other side on any of the options offered.',
    ['key-type-forbidden', ...KEY_USAGE],
  ),
  row(
    51,
    'decrypt_error',
    'A step of the handshake’s cryptography failed, such as checking the signature made with the key of the certificate.',
    ['key-usage-unfit'],
  ),
  row(
    70,
    'protocol_version',
    'The two sides share no version of TLS.',
    NONE,
    'Compare the versions both sides speak; the chain is not at fault.',
  ),
  row(71, 'insufficient_security', 'The server asks for stronger parameters than the client has.', WEAK),
  row(
    80,
    'internal_error',
    'Something broke inside the other side that has nothing to do with the protocol.',
    NONE,
    'Look at the log of the side that sent it; on Windows for Schannel event 36870.',
  ),
  row(112, 'unrecognized_name', 'The server knows no certificate for the name asked.', NAME),
  row(113, 'bad_certificate_status_response', 'The OCSP response sent along is not acceptable.', STAPLE),
  row(
    116,
    'certificate_required',
    'The server demands a certificate of the client and got none.',
    NONE,
    'Give the client its certificate; the server’s chain is not at fault.',
  ),
];
