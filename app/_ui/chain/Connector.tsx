'use client';

import { labelIn } from '#lib/content/messages/forms.ts';
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

/** What stands around a drawing. */
export interface Around {
  /** The verdict's sentence above it; "" where there is none. */
  readonly said: string;
  /** Id of the plan beside it, which has the repair; null: the drawing has to say it. */
  readonly plan: string | null;
}

export const ALONE: Around = { said: '', plan: null };

interface ConnectorProps {
  readonly connector: ConnectorView;
  /** It leads to a root that nobody here knows. */
  readonly forks: boolean;
  readonly around: Around;
}

/** What joins an element to the next one: a short line when it holds, a callout when it does not. */
export function Connector({ connector, forks, around }: ConnectorProps) {
  const { state, label, detail, spoken, decides } = connector;
  const told = state === 'bad' || state === 'unknown';
  return (
    <>
      <LinkRail state={state} decides={decides} />
      {decides && state !== 'ok' ? (
        <Callout connector={connector} forks={forks} around={around} />
      ) : (
        <div
          className={cx(
            'flex min-h-9 flex-col justify-center py-1 sm:min-h-13',
            state === 'bad' && 'min-h-20',
          )}
        >
          {/* Where a line below says it in a sentence, that is read; else the line is a picture of one. */}
          <p {...(told ? {} : { role: 'img', 'aria-label': spoken })} className="text-sm">
            <span aria-hidden={told} className="flex flex-wrap items-baseline gap-x-2">
              <span className={cx('font-[600]', LABELS[state])}>{label}</span>
              {detail === null ? null : <span className="text-[0.8125rem] text-ink-faint">{detail}</span>}
            </span>
          </p>
          {told ? <p className="mt-0.5 text-[0.8125rem] text-ink-soft">{spoken}</p> : null}
        </div>
      )}
    </>
  );
}

/** Whether a sentence says already, as its last part, what the other one says by itself. */
const says = (sentence: string, part: string): boolean =>
  part !== '' && sentence.toLocaleLowerCase().endsWith(part.toLocaleLowerCase());

function Callout({ connector, forks, around: { said, plan } }: ConnectorProps) {
  const { state, label, spoken, finding } = connector;
  const { text, locale } = useSummary();
  const heading = state === 'ok' ? '' : text(HEADINGS[state]);
  // Where a root is not known, the verdict's sentence names it and both ways out, in words of its own.
  const isSaid = says(said, spoken) || (forks && said !== '');
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
          <span className={cx('text-base font-[650]', LABELS[state])}>{labelIn(locale, heading)}</span>
          <span className="text-base font-[650] text-ink">{label}</span>
        </p>
        <p className={isSaid ? 'sr-only' : 'mt-1 text-sm text-ink'}>{spoken}</p>
        {plan === null ? null : (
          <p className="mt-1 text-sm lg:hidden">
            <a href={`#${plan}`} className="link">
              {text('chain.link.repair')}
            </a>
          </p>
        )}
        {finding === null || plan !== null ? null : (
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
