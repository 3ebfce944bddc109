import type { ReactNode } from 'react';
import type { Verdict } from '#lib/core/report/types.ts';
import type { ResultView, State } from '#lib/view/types.ts';
import { StateMark } from '../chain/StateMark.tsx';
import { cx } from '../parts/cx.ts';
import type { ResultSource } from './types.ts';

const LOOKS: Record<Verdict, { readonly state: State; readonly frame: string; readonly word: string }> = {
  trusted: { state: 'ok', frame: 'border-trusted-line bg-trusted-soft', word: 'text-trusted' },
  untrusted: { state: 'bad', frame: 'border-untrusted-line bg-untrusted-soft', word: 'text-untrusted' },
  unknown: { state: 'unknown', frame: 'border-notice-line bg-notice-soft', word: 'text-notice' },
};

interface VerdictBannerProps {
  readonly view: ResultView;
  readonly source: ResultSource;
  readonly actions: ReactNode;
  readonly recheck: ReactNode;
}

/** The verdict in one sentence, what it was made from, and the ways to go on. */
export function VerdictBanner({ view, source, actions, recheck }: VerdictBannerProps) {
  const { frame, word } = LOOKS[view.verdict];
  // Trusted, but only by some clients, or with something worth fixing at once: the mark says so.
  const state = view.reserved ? 'warn' : LOOKS[view.verdict].state;
  return (
    <section
      aria-labelledby="verdict"
      className={cx(
        'overflow-hidden rounded-xl border',
        view.reserved ? 'border-unknown-line bg-unknown-soft' : frame,
      )}
    >
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 px-4 py-5 sm:gap-x-5 sm:px-6 sm:py-6">
        <StateMark state={state} className="size-10 sm:size-12" />
        <div className="min-w-0">
          <p
            className={cx(
              'text-sm font-[650] tracking-wide uppercase',
              view.reserved ? 'text-unknown' : word,
            )}
          >
            {view.verdictText}
          </p>
          <h1
            id="verdict"
            tabIndex={-1}
            className="mt-0.5 text-xl leading-snug font-[650] wrap-anywhere sm:text-[1.625rem] sm:leading-tight"
          >
            {view.headline}
          </h1>
          <p className="mt-3 text-sm text-ink-soft wrap-anywhere">{factsOf(view, source).join(' · ')}</p>
        </div>
      </div>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 border-t border-inherit bg-surface/70 px-4 py-3 sm:px-6 print:hidden">
        {recheck}
        {actions}
      </div>
    </section>
  );
}

function factsOf(view: ResultView, { label, observation }: ResultSource): readonly string[] {
  const count = view.served === null ? view.certificates.length : view.served.sent.length;
  return [
    label,
    ...(observation?.address == null ? [] : [`address ${observation.address}`]),
    ...(observation?.protocol == null ? [] : [observation.protocol.replace('TLSv', 'TLS ')]),
    `${count} ${count === 1 ? 'certificate' : 'certificates'}${view.served === null ? '' : ' sent'}`,
    `judged at ${view.at.exact}`,
    view.host === null ? 'host name not checked' : `for ${view.host}`,
    `against ${view.stores}`,
  ];
}
