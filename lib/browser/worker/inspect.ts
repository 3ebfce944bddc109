/** Reads certificates for themselves, without judging a chain. Runs in the worker. */
import { BASIC_CONSTRAINTS } from '#lib/core/certificate/extensions/basic-constraints.ts';
import { extensionValue } from '#lib/core/certificate/extensions/definition.ts';
import { sha256Of } from '#lib/core/certificate/fingerprint.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { isoTime } from '#lib/core/der/time.ts';
import { nameLabel, nameText } from '#lib/core/name/describe.ts';
import { sameName } from '#lib/core/name/name.ts';
import type { AnchorSource } from '#lib/core/path/types.ts';
import { Pool } from '#lib/core/path/pool.ts';
import { viewCertificate } from '#lib/core/report/certificate-view.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { listAnchors } from '#lib/trust/list.ts';
import type { CertificateLabel } from './protocol.ts';

const NO_ANCHORS: AnchorSource = listAnchors('none', []);

/** The view of each certificate (DER), in the order given; null where the bytes are no certificate. */
export function inspectCertificates(ders: readonly Uint8Array[]): readonly (CertificateView | null)[] {
  const pool = new Pool(NO_ANCHORS);
  for (const der of ders) pool.supply({ der, origin: { kind: 'uploaded', file: null } });
  return pool.supplied.map(({ node }) => (node === null ? null : viewCertificate(node)));
}

/**
 * Names a certificate for a list of roots. Null when the bytes are no certificate. A self-issued certificate without basic constraints counts as a
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
