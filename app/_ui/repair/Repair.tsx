'use client';

import { useMemo, useEffect, useState } from 'react';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import type { Report, CertificateView } from '#lib/core/report/types.ts';
import { bundleVerdict } from '#lib/view/fixes/bundle-verdict.ts';
import { headline } from '#lib/view/result/headline.ts';
import { repairPlan } from '#lib/view/fixes/repair.ts';
import type { RepairPlan } from '#lib/view/fixes/repair.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { useSummary } from '../language/summary.ts';
import { FoldedSection } from '../parts/Section.tsx';
import { BundleFiles } from './BundleFiles.tsx';
import { BundleSteps } from './BundleSteps.tsx';
import { judgeBundle } from '#lib/browser/session/bundle-check.ts';

/** The list the server should send, judged before it is offered, with what changes against the present one. */
export function Repair({ report }: { readonly report: Report }) {
  const plan = useMemo(() => repairPlan(report), [report]);
  if (plan === null) return null;
  if (plan.kind === 'incomplete') return <Incomplete plan={plan} />;
  return plan.changes ? <Offer plan={plan} report={report} /> : null;
}

function Incomplete({ plan }: { readonly plan: Extract<RepairPlan, { kind: 'incomplete' }> }) {
  const { text } = useSummary();
  const { missing, addresses } = plan;
  return (
    <FoldedSection words="repair" aside={text('result.section.repair-incomplete')}>
      <p className="text-sm text-ink-soft">
        The list to send can be put together as soon as “{missing}” is at hand.
        {addresses.length === 0 ? null : (
          <>
            {' '}
            Its CA offers it at <span className="ident text-ink">{addresses.join(', ')}</span>.
          </>
        )}{' '}
        Check again with that certificate beside the others.
      </p>
    </FoldedSection>
  );
}

interface OfferProps {
  readonly plan: Extract<RepairPlan, { kind: 'ready' }>;
  readonly report: Report;
}

function Offer({ plan, report }: OfferProps) {
  const { bundle, privateRoot, steps, downloaded } = plan;
  const asked = useMemo(
    () => ({ bundle, privateRoot, host: report.host, at: report.at }),
    [bundle, privateRoot, report.host, report.at],
  );
  const { text } = useSummary();
  const after = useJudgedBundle(asked);
  // Keeps the place of the line while the list is judged.
  if (after === null) return <div aria-hidden="true" className="h-10 border-t border-line" />;
  const verdict = bundleVerdict(after);
  if (verdict === 'refused') return null;
  const sent = report.presented.length > 0;
  return (
    <FoldedSection
      words="repair"
      aside={text(sent ? 'result.section.repair-server' : 'result.section.repair-files')}
    >
      <p className="mb-3 flex items-start gap-2 text-sm">
        <StateMark state={verdict === 'fixed' ? 'ok' : 'warn'} className="mt-0.5 size-4.5" />
        <span>
          {verdict === 'fixed'
            ? 'Judged again as if it were sent already: trusted, and complete.'
            : `This puts the list right, but something else remains. ${headline(after)}`}
        </span>
      </p>
      {sent ? <BundleSteps steps={steps} /> : null}
      {downloaded.length === 0 ? null : (
        <p className="mt-2 text-sm text-ink-soft">
          Downloaded from its CA: {downloaded.map((label) => `“${label}”`).join(', ')}.
        </p>
      )}
      <BundleFiles bundle={bundle} host={report.host} />
    </FoldedSection>
  );
}

interface Asked {
  readonly bundle: readonly CertificateView[];
  readonly privateRoot: CertificateView | null;
  readonly host: string | null;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** The engine's report of the bundle, as if the server already sent it; null until it is there. */
function useJudgedBundle(asked: Asked | null): Report | null {
  const [answer, setAnswer] = useState<{ readonly for: Asked; readonly report: Report } | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    const abort = new AbortController();
    const root = asked.privateRoot === null ? null : fromBase64(asked.privateRoot.der);
    judgeBundle(
      asked.bundle.map(({ der }) => fromBase64(der)),
      root,
      asked,
      abort.signal,
    ).then(
      (report) => {
        if (report !== null && !abort.signal.aborted) setAnswer({ for: asked, report });
      },
      // Cancelled, or the worker is gone: then nothing is offered.
      () => undefined,
    );
    return () => abort.abort();
  }, [asked]);
  return answer !== null && answer.for === asked ? answer.report : null;
}
