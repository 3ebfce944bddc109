import type { CertificateView } from '#lib/core/report/types.ts';
import type { CertificateNode } from '#lib/view/types.ts';
import { CertificateDetails } from '../certificate/CertificateBody.tsx';
import { cx } from '../parts/cx.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { CardSummary } from './CardSummary.tsx';

interface CertificateCardProps {
  readonly node: CertificateNode;
  readonly certificate: CertificateView;
  /** Time of the check, ISO 8601. */
  readonly at: string;
  readonly id: string;
}

/** One certificate: what matters in three lines, everything else on opening it. */
export function CertificateCard({ node, certificate, at, id }: CertificateCardProps) {
  return (
    <Disclosure
      id={id}
      className={cx(
        'group/card min-w-0 scroll-mt-4 rounded-lg bg-surface shadow-card',
        node.state === 'bad' ? 'border-2 border-untrusted-strong' : 'border border-line-strong',
        node.downloadedOnly && node.state !== 'bad' && 'border-dashed border-edge',
      )}
      summaryClassName="grid list-none grid-cols-[minmax(0,1fr)_auto] gap-x-3 rounded-lg px-4 py-2.5 sm:py-3 hover:bg-sunken/60 [&::-webkit-details-marker]:hidden"
      summary={<CardSummary node={node} certificate={certificate} at={at} />}
    >
      {() => <CertificateDetails certificate={certificate} at={at} />}
    </Disclosure>
  );
}
