'use client';

import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import { followResults, gathering } from '#lib/browser/session/gathering.ts';
import type { Report } from '#lib/core/report/types.ts';
import { evidenceView } from '#lib/view/evidence/evidence.ts';
import type { CertificateEvidence } from '#lib/view/evidence/evidence.ts';
import { transparencyList } from '#lib/view/evidence/transparency.ts';
import { useEvidenceParts, useEvidenceWords } from '../language/result-words.ts';
import { Localised } from '../language/site.tsx';
import { Worded } from '../language/words.tsx';
import { Notice } from '../parts/Notice.tsx';
import { FoldedSection } from '../parts/Section.tsx';
import { EvidenceRows } from './EvidenceRows.tsx';
import { GatherBar } from './GatherBar.tsx';
import { Timestamps } from './Timestamps.tsx';
import { StateMark } from '../parts/StateMark.tsx';

interface EvidencePanelProps {
  readonly report: Report;
}

/** What the addresses in the certificates gave: issuers that are not sent, and revocation, as it comes in. */
export function EvidencePanel(props: EvidencePanelProps) {
  // Also while the words are on their way: what answers in the meantime belongs into the result.
  useEffect(() => followResults(), []);
  const parts = useEvidenceParts();
  const { revocation, downloads } = props.report;
  const waiting =
    revocation.length + downloads.length === 0 ? null : (
      <FoldedSection words="evidence">{null}</FoldedSection>
    );
  return (
    <Worded parts={parts} waiting={waiting}>
      <Localised>
        <Panel {...props} />
      </Localised>
    </Worded>
  );
}

function Panel({ report }: EvidencePanelProps) {
  const words = useEvidenceWords();
  const { text } = words;
  const { phase, asking, answered, total } = useSyncExternalStore(
    gathering.subscribe,
    gathering.get,
    gathering.server,
  );
  const view = useMemo(() => evidenceView(report, words), [report, words]);
  const timestamps = useMemo(() => transparencyList(report, words), [report, words]);
  const { certificates, downloads, summary, asOf, warning } = view;
  const before = useRef(phase);

  useEffect(() => {
    if (before.current === 'running' && phase === 'done') announce(text('evidence.bar.done', { summary }));
    before.current = phase;
  }, [phase, summary, text]);

  if (certificates.length === 0 && downloads.length === 0 && timestamps === null) return null;
  const bar = (
    <GatherBar phase={phase} answered={answered} total={total} open={view.open} asked={view.asked} />
  );
  // What runs can be stopped, and what was not asked can be asked, without unfolding.
  const pressing = phase === 'running' || view.open > 0;
  return (
    <FoldedSection
      words="evidence"
      aside={asOf === null ? summary : text('evidence.as-of', { summary, when: asOf.exact })}
      lead={
        <>
          {pressing ? bar : null}
          {warning === null || phase === 'running' ? null : (
            <Notice tone="info" title={text('evidence.silent.title')}>
              {warning}
            </Notice>
          )}
        </>
      }
    >
      <p className="mb-3 text-[0.8125rem] text-ink-soft">
        {text(view.asked === 0 ? 'evidence.asks' : 'evidence.asked')}
      </p>
      {pressing ? null : bar}
      <div className="grid gap-3">
        {downloads.length === 0 ? null : (
          <div className="rounded-lg border border-line bg-surface">
            <h3 className="px-4 pt-3 font-[600]">{text('evidence.issuers.title')}</h3>
            <p className="px-4 pb-2 text-[0.8125rem] text-ink-soft">{text('evidence.issuers.text')}</p>
            <EvidenceRows rows={downloads} asking={asking} />
          </div>
        )}
        {certificates.map((certificate) => (
          <CertificateStatus key={certificate.id} certificate={certificate} asking={asking} />
        ))}
        {timestamps === null ? null : <Timestamps list={timestamps} />}
      </div>
    </FoldedSection>
  );
}

interface CertificateStatusProps {
  readonly certificate: CertificateEvidence;
  readonly asking: ReadonlySet<string>;
}

/** One certificate: its status in words, what that means and for whom, and every source. */
function CertificateStatus({ certificate, asking }: CertificateStatusProps) {
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
