'use client';

import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { type ReactNode, useId, useState } from 'react';
import type { ResultSource } from '#lib/browser/ask/source.ts';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import { clausesIn, dotted, lowerIn } from '#lib/content/messages/forms.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import type { Verdict } from '#lib/core/finding/types.ts';
import type { BarredClients } from '#lib/view/result/barred.ts';
import type { ResultView, State } from '#lib/view/types.ts';
import { DatedText } from '../parts/LongText.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useSourceName } from '../language/source-name.ts';
import { marked, useSummary } from '../language/summary.ts';
import { Button } from '../parts/Button.tsx';
import { cx } from '../parts/cx.ts';
import { BarredLine } from './BarredLine.tsx';

interface Look {
  readonly state: State;
  readonly frame: string;
  readonly word: string;
}

const LOOKS: Record<Verdict | 'reserved', Look> = {
  trusted: { state: 'ok', frame: 'border-trusted-line bg-trusted-soft', word: 'text-trusted' },
  untrusted: { state: 'bad', frame: 'border-untrusted-line bg-untrusted-soft', word: 'text-untrusted' },
  unknown: { state: 'unknown', frame: 'border-notice-line bg-notice-soft', word: 'text-notice' },
  // Trusted, but only by some clients: it must not look like plain success.
  reserved: { state: 'warn', frame: 'border-unknown-line bg-unknown-soft', word: 'text-unknown' },
};

interface VerdictBannerProps {
  readonly view: ResultView;
  readonly source: ResultSource;
  /** What it was judged as, where that is not the usual server. */
  readonly purpose: string | null;
  readonly actions: ReactNode;
  /** Fields that ask otherwise about the same certificates; folded until wanted. */
  readonly recheck: ReactNode;
  /** Which one of several certificates was judged. */
  readonly leaf: ReactNode;
  /** Who can't connect whatever the certificates are. */
  readonly barred: BarredClients;
  /** What a second library says of it. */
  readonly second: ReactNode;
}

/** The verdict in one sentence, what it was made from, and the ways to go on. */
export function VerdictBanner(props: VerdictBannerProps) {
  const { view, source, purpose, actions, recheck, leaf, barred, second } = props;
  const words = useSummary();
  const name = useSourceName()(source);
  const fields = useId();
  const [open, setOpen] = useState(false);
  const someOnly = view.reserved || (view.verdict === 'trusted' && barred.size > 0);
  const { state, frame, word } = LOOKS[someOnly ? 'reserved' : view.verdict];
  const verdict = someOnly ? words.text('result.verdict.reserved') : view.verdictText;
  return (
    <section
      {...marked(words)}
      aria-labelledby="verdict"
      className={cx('overflow-hidden rounded-xl border', frame)}
    >
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 px-4 py-4 sm:grid-cols-[auto_minmax(0,1fr)_auto] sm:gap-x-5 sm:px-6">
        <StateMark state={state} className="size-8 sm:row-span-2 sm:size-12 sm:self-start" />
        <p className={cx('text-sm font-[650] tracking-wide uppercase [word-spacing:0.15em]', word)}>
          {verdict}
        </p>
        <div className="min-w-0 max-sm:col-span-2 max-sm:mt-2 sm:col-span-2 sm:col-start-2 sm:row-start-2">
          <h1
            id="verdict"
            tabIndex={-1}
            className="text-xl leading-snug font-[650] wrap-anywhere sm:mt-0.5 sm:text-2xl sm:leading-tight"
          >
            <DatedText text={view.headline} />
          </h1>
          {barred.size === 0 ? null : <BarredLine barred={barred} />}
          {view.worthFixing.length === 0 ? null : (
            <p className="mt-2 flex items-start gap-2 text-sm">
              <StateMark state="warn" className="mt-0.5 size-4" />
              <span>
                {words.text(view.verdict === 'trusted' ? 'result.worth-fixing' : 'result.also-worth-fixing', {
                  titles: clausesIn(
                    words.locale,
                    view.worthFixing.map((title, i) => (i === 0 ? title : lowerIn(words.locale, title))),
                  ),
                })}
              </span>
            </p>
          )}
          <p className="mt-2 text-sm text-ink-soft wrap-anywhere">
            <DatedText text={dotted(factsOf(view, source, name, purpose, words))} />
          </p>
          {leaf}
          {second}
        </div>
        <div className="flex flex-wrap items-center gap-2 max-sm:col-span-2 max-sm:mt-3 sm:col-start-3 sm:row-start-1 sm:justify-end print:hidden">
          <Button
            look="quiet"
            size="sm"
            className="max-sm:-ms-2.5"
            aria-expanded={open}
            aria-controls={fields}
            onClick={() => setOpen(!open)}
          >
            <SlidersHorizontal aria-hidden="true" className="size-4" />
            {words.text('result.check-differently')}
          </Button>
          {actions}
        </div>
      </div>
      <div
        id={fields}
        hidden={!open}
        className="border-t border-inherit bg-surface/70 px-4 py-3 sm:px-6 print:hidden"
      >
        {recheck}
      </div>
    </section>
  );
}

const isSupplied = ({ provenance }: CertificateView): boolean =>
  provenance.some(({ kind }) => kind !== 'anchor');

function factsOf(
  view: ResultView,
  { observation }: ResultSource,
  name: string,
  purpose: string | null,
  { text }: SummaryWords,
): readonly string[] {
  const { served, certificates, at, host, stores } = view;
  const { address, protocol } = observation ?? { address: null, protocol: null };
  return [
    name,
    ...(address === null ? [] : [text('result.fact.address', { address })]),
    ...(observation?.through === undefined
      ? []
      : [text('result.fact.through', { proxy: observation.through })]),
    ...(protocol === null ? [] : [protocol.replace('TLSv', 'TLS ')]),
    served === null
      ? text('result.fact.certificates', { count: certificates.filter(isSupplied).length })
      : text('result.fact.sent', { count: served.sent.length }),
    text('result.fact.judged-at', { when: at.exact }),
    ...(purpose === null ? [] : [text('result.fact.purpose', { name: purpose })]),
    host === null ? text('result.fact.no-host') : text('result.fact.host', { host }),
    text('result.fact.stores', { stores }),
  ];
}
