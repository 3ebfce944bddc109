import { ENGLISH } from '#lib/content/messages/english.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import type { Provenance } from '#lib/core/path/types.ts';
import { storeName } from '../stores.ts';

const count = (list: readonly Provenance[], kind: Provenance['kind']): number =>
  list.filter((p) => p.kind === kind).length;

function word(p: Provenance, words: SummaryWords): string {
  const { text } = words;
  switch (p.kind) {
    case 'presented':
      return text('chain.origin.sent', { place: p.index + 1 });
    case 'uploaded':
      return p.file === null ? text('chain.origin.pasted') : text('chain.origin.file', { file: p.file });
    case 'aia':
      return text('chain.origin.downloaded');
    case 'anchor':
      return text('chain.origin.store', { store: storeName(p.store, words) });
  }
}

/** How a certificate came to us: “sent 2nd, from Mozilla’s roots”. */
export function originOf({ provenance }: CertificateView, words: SummaryWords = ENGLISH): string {
  if (provenance.length === 0) return words.text('chain.origin.supplied');
  return [...new Set(provenance.map((p) => word(p, words)))].join(', ');
}

/** True when it came only by download, so that clients which don't download will miss it. */
export const isDownloadedOnly = ({ provenance }: CertificateView): boolean =>
  count(provenance, 'aia') > 0 && count(provenance, 'aia') === provenance.length;
