/** Reads certificates for themselves, without judging a chain. Runs in the worker. */
import type { AnchorSource } from '#lib/core/path/types.ts';
import { Pool } from '#lib/core/path/pool.ts';
import { viewCertificate } from '#lib/core/report/certificate-view.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { listAnchors } from '#lib/trust/list.ts';

const NO_ANCHORS: AnchorSource = listAnchors('none', []);

/** The view of each certificate (DER), in the order given; null where the bytes are no certificate. */
export function inspectCertificates(ders: readonly Uint8Array[]): readonly (CertificateView | null)[] {
  const pool = new Pool(NO_ANCHORS);
  for (const der of ders) pool.supply({ der, origin: { kind: 'uploaded', file: null } });
  return pool.supplied.map(({ node }) => (node === null ? null : viewCertificate(node)));
}
