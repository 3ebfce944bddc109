import type { CertificateEvidence } from '#lib/view/evidence/evidence.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { EvidenceRows } from './EvidenceRows.tsx';

interface CertificateStatusProps {
  readonly certificate: CertificateEvidence;
  readonly asking: ReadonlySet<string>;
}

/** One certificate: its status in words, what that means and for whom, and every source. */
export function CertificateStatus({ certificate, asking }: CertificateStatusProps) {
  const { label, state, status, means, rows } = certificate;
  return (
    <div className="rounded-lg border border-line bg-surface print:break-inside-avoid">
      <div className="flex items-start gap-3 px-4 py-3">
        <StateMark state={state} className="mt-0.5 size-5" />
        <div className="min-w-0 flex-1">
          <h3 className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-[600]">{status}:</span>
            <span className="wrap-anywhere">{label}</span>
          </h3>
          <p className="mt-0.5 text-[0.8125rem] text-ink-soft">{means}</p>
        </div>
      </div>
      {rows.length === 0 ? null : <EvidenceRows rows={rows} asking={asking} />}
    </div>
  );
}
