'use client';

import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { enumerated } from '#lib/content/messages/forms.ts';
import type { Mark } from '#lib/content/messages/translator.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import type { Report, CertificateView } from '#lib/core/report/types.ts';
import { bundleVerdict } from '#lib/view/fixes/bundle-verdict.ts';
import { headline } from '#lib/view/result/headline.ts';
import { repairPlan } from '#lib/view/fixes/repair.ts';
import type { RepairPlan } from '#lib/view/fixes/repair.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { useResultWords } from '../language/result-words.ts';
import { Localised } from '../language/site.tsx';
import { useSummary } from '../language/summary.ts';
import { useWords, Worded } from '../language/words.tsx';
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
  return (
    <FoldedSection words="repair" aside={text('result.section.repair-incomplete')}>
      <Worded parts={['repair']} waiting={null}>
        <Localised>
          <Missing plan={plan} />
        </Localised>
      </Worded>
    </FoldedSection>
  );
}

function Missing({ plan: { missing, addresses } }: Parameters<typeof Incomplete>[0]) {
  const { text, rich } = useWords('repair');
  return (
    <p className="text-sm text-ink-soft">
      {text('repair.incomplete.missing', { missing })}{' '}
      {addresses.length === 0 ? null : (
        <>{rich('repair.incomplete.offered', ident, { addresses: addresses.join(', ') })} </>
      )}
      {text('repair.incomplete.retry')}
    </p>
  );
}

const ident = (_mark: Mark, content: ReactNode): ReactNode => (
  <span className="ident text-ink">{content}</span>
);

interface OfferProps {
  readonly plan: Extract<RepairPlan, { kind: 'ready' }>;
  readonly report: Report;
}

function Offer({ plan, report }: OfferProps) {
  const { bundle, privateRoot } = plan;
  const asked = useMemo(
    () => ({ bundle, privateRoot, host: report.host, at: report.at }),
    [bundle, privateRoot, report.host, report.at],
  );
  const { text } = useSummary();
  const after = useJudgedBundle(asked);
  // Keeps the place of the line while the list is judged.
  if (after === null) return <div aria-hidden="true" className="h-10 border-t border-line" />;
  if (bundleVerdict(after) === 'refused') return null;
  const sent = report.presented.length > 0;
  return (
    <FoldedSection
      words="repair"
      aside={text(sent ? 'result.section.repair-server' : 'result.section.repair-files')}
    >
      <Worded parts={['repair']} waiting={null}>
        <Localised>
          <Offered plan={plan} after={after} sent={sent} host={report.host} />
        </Localised>
      </Worded>
    </FoldedSection>
  );
}

interface OfferedProps extends Pick<OfferProps, 'plan'> {
  /** The list, judged as if it were sent. */
  readonly after: Report;
  readonly sent: boolean;
  readonly host: string | null;
}

function Offered({ plan: { bundle, steps, downloaded }, after, sent, host }: OfferedProps) {
  const { text } = useWords('repair');
  const words = useResultWords();
  const fixed = bundleVerdict(after) === 'fixed';
  const names = downloaded.map((name) => words.text('fault.quoted', { name }));
  return (
    <>
      <p className="mb-3 flex items-start gap-2 text-sm">
        <StateMark state={fixed ? 'ok' : 'warn'} className="mt-0.5 size-4.5" />
        <span>
          {fixed ? text('repair.fixed') : text('repair.remains', { verdict: headline(after, words) })}
        </span>
      </p>
      {sent ? <BundleSteps steps={steps} /> : null}
      {names.length === 0 ? null : (
        <p className="mt-2 text-sm text-ink-soft">
          {text('repair.downloaded', { names: enumerated(words.locale, names) })}
        </p>
      )}
      <BundleFiles bundle={bundle} host={host} />
    </>
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
