/** Names a certificate for a list of roots. Runs in the worker. */
import { BASIC_CONSTRAINTS } from '#lib/core/certificate/extensions/basic-constraints.ts';
import { extensionValue } from '#lib/core/certificate/extensions/definition.ts';
import { sha256Of } from '#lib/core/certificate/fingerprint.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { isoTime } from '#lib/core/der/time.ts';
import { nameLabel, nameText } from '#lib/core/name/describe.ts';
import { sameName } from '#lib/core/name/name.ts';
import type { CertificateLabel } from './protocol.ts';

/**
 * Null when the bytes are no certificate. A self-issued certificate without basic constraints counts as a
 * CA when its version is older than 3: roots of that age have no extensions.
 */
export function describeCertificate(der: Uint8Array): CertificateLabel | null {
  const result = parseCertificate(der);
  if (!result.ok) return null;
  const { subject, issuer, notAfter, version } = result.certificate;
  const selfIssued = sameName(subject, issuer);
  const constraints = extensionValue(result.certificate, BASIC_CONSTRAINTS);
  return {
    label: nameLabel(subject),
    subject: nameText(subject),
    sha256: sha256Of(der),
    notAfter: isoTime(notAfter.ms),
    selfIssued,
    ca: constraints?.ca ?? (selfIssued && version < 3),
  };
}
