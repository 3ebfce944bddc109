'use client';

import type { ConnectorView, State } from '#lib/view/types.ts';
import type { SummaryId } from '#lib/content/messages/en/types.ts';
import { useSummary } from '../language/summary.ts';
import { cx } from '../parts/cx.ts';
import { LinkRail } from './Rail.tsx';

const CALLOUTS: Record<State, string> = {
  ok: '',
  warn: 'border-unknown-line bg-unknown-soft',
  bad: 'border-untrusted-line bg-untrusted-soft',
  unknown: 'border-notice-line bg-notice-soft',
};

const LABELS: Record<State, string> = {
  ok: 'text-trusted',
  warn: 'text-unknown',
  bad: 'text-untrusted',
  unknown: 'text-notice',
};

const HEADINGS = {
  bad: 'chain.link.breaks',
  unknown: 'chain.link.undecided',
  warn: 'chain.link.weak',
} as const satisfies Record<Exclude<State, 'ok'>, SummaryId>;

/** What joins an element to the next one: a short line when it holds, a callout when it does not. */
export function Connector({ connector }: { readonly connector: ConnectorView }) {
  const { state, label, detail, spoken, decides } = connector;
  return (
    <>
      <LinkRail state={state} decides={decides} />
      {decides && state !== 'ok' ? (
        <Callout connector={connector} />
      ) : (
        <div className={cx('flex min-h-13 flex-col justify-center py-2', state === 'bad' && 'min-h-20')}>
          <p className="text-sm">
            <span aria-hidden="true" className="flex flex-wrap items-baseline gap-x-2">
              <span className={cx('font-[600]', LABELS[state])}>{label}</span>
              {detail === null ? null : <span className="text-[0.8125rem] text-ink-faint">{detail}</span>}
            </span>
            <span className="sr-only">{spoken}</span>
          </p>
          {state === 'bad' || state === 'unknown' ? (
            <p aria-hidden="true" className="mt-0.5 text-[0.8125rem] text-ink-soft">
              {spoken}
            </p>
          ) : null}
        </div>
      )}
    </>
  );
}

function Callout({ connector }: { readonly connector: ConnectorView }) {
  const { state, label, spoken, finding } = connector;
  const { text } = useSummary();
  const heading = state === 'ok' ? '' : text(HEADINGS[state]);
  return (
    <div className="py-2.5">
      <div
        className={cx(
          'rounded-lg border-2 px-4 py-3',
          CALLOUTS[state],
          state === 'bad' && 'border-untrusted-strong',
        )}
      >
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className={cx('text-base font-[650]', LABELS[state])}>{heading}:</span>
          <span className="text-base font-[650] text-ink">{label}</span>
        </p>
        <p className="mt-1 text-sm text-ink">{spoken}</p>
        {finding === null ? null : (
          <p className="mt-2 text-sm text-ink-soft">
            <span className="font-[600] text-ink">{text('chain.link.fix')}</span>{' '}
            <span lang="en" dir="ltr">
              {finding.fix}
            </span>
          </p>
        )}
      </div>
    </div>
  );
}
