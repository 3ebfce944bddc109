import type { CertificateView, Provenance } from '#lib/core/report/types.ts';
import { ordinal } from './finding.ts';
import { storeName } from './stores.ts';

const count = (list: readonly Provenance[], kind: Provenance['kind']): number =>
  list.filter((p) => p.kind === kind).length;

function word(p: Provenance): string {
  switch (p.kind) {
    case 'presented':
      return `sent ${ordinal(p.index + 1)}`;
    case 'uploaded':
      return p.file === null ? 'pasted' : `from ${p.file}`;
    case 'aia':
      return 'not sent, downloaded';
    case 'anchor':
      return `from ${storeName(p.store)}`;
  }
}

/** How a certificate came to us: “sent 2nd, from Mozilla’s roots”. */
export function originOf({ provenance }: CertificateView): string {
  if (provenance.length === 0) return 'supplied';
  return [...new Set(provenance.map(word))].join(', ');
}

/** True when it came only by download, so that clients which don't download will miss it. */
export const isDownloadedOnly = ({ provenance }: CertificateView): boolean =>
  count(provenance, 'aia') > 0 && count(provenance, 'aia') === provenance.length;
