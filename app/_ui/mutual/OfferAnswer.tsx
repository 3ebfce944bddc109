import type { ReactNode } from 'react';
import type { ClientOffer } from '#lib/core/mutual/offer.ts';
import type { MutualWords } from '#lib/content/mutual/types.ts';
import { dayIn } from '#lib/content/messages/forms.ts';
import type { Claim } from '#lib/trust/profiles/base/types.ts';
import { policyTitle } from '#lib/view/dates/policy-title.ts';
import { offerView } from '#lib/view/result/mutual.ts';
import type { marked } from '../language/summary.ts';
import { useWords, Worded } from '../language/words.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { ClaimText } from './ClaimText.tsx';

interface OfferAnswerProps {
  readonly offer: ClientOffer;
  readonly words: MutualWords;
  readonly mark: ReturnType<typeof marked>;
}

const STATES = { fits: 'ok', open: 'unknown', kept: 'bad' } as const;
const SUMMARY = 'w-fit cursor-pointer py-0.5 font-[600] underline decoration-dotted underline-offset-4';

/** What one client certificate comes to: the answer, why, and program by program. */
export function OfferAnswer({ offer, words, mark }: OfferAnswerProps) {
  const view = offerView(offer, words);
  return (
    <section
      aria-label={view.title}
      data-standing={view.standing}
      className="grid gap-3 rounded-lg border border-line bg-surface px-4 py-3.5"
    >
      <div className="flex items-start gap-3" {...mark}>
        <StateMark state={STATES[view.standing]} className="mt-0.5 size-5" />
        <div className="grid min-w-0 gap-1">
          <h3 className="font-[600] wrap-anywhere">{view.title}</h3>
          <ul className="grid gap-1 wrap-anywhere">
            {view.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
      <Disclosure summary={<span {...mark}>{words.clients}</span>} summaryClassName={SUMMARY}>
        {() => (
          <dl className="mt-1.5 grid gap-2">
            {view.clients.map(({ id, name, does, claim }) => (
              <Row key={id} {...{ name, claim, words, mark }} aside={words[does]} />
            ))}
          </dl>
        )}
      </Disclosure>
      {view.servers.length === 0 ? null : (
        <Disclosure summary={<span {...mark}>{words.servers}</span>} summaryClassName={SUMMARY}>
          {() => (
            <dl className="mt-1.5 grid gap-2">
              {view.servers.map(({ id, name, claim }) => (
                <Row key={id} {...{ name, claim, words, mark }} />
              ))}
            </dl>
          )}
        </Disclosure>
      )}
      {view.dates.length === 0 ? null : (
        <Disclosure summary={<span {...mark}>{words.dates}</span>} summaryClassName={SUMMARY}>
          {() => (
            <Worded parts={['dates']} waiting={null}>
              <EndRows ends={view.dates} {...{ words, mark }} />
            </Worded>
          )}
        </Disclosure>
      )}
    </section>
  );
}

interface EndRowsProps extends Pick<OfferAnswerProps, 'words' | 'mark'> {
  readonly ends: ReturnType<typeof offerView>['dates'];
}

/** The rules have their headings with the dates of a result, which says the same of its own chain. */
function EndRows({ ends, words, mark }: EndRowsProps) {
  const dates = useWords('dates');
  return (
    <dl className="mt-1.5 grid gap-2">
      {ends.map((end) => (
        <Row
          key={end.id}
          name={policyTitle(dates, end)}
          {...{ claim: end.claim, words, mark }}
          aside={<time dateTime={end.day}>{dayIn(dates.locale, end.day)}</time>}
        />
      ))}
    </dl>
  );
}

interface RowProps extends Pick<OfferAnswerProps, 'words' | 'mark'> {
  readonly name: string;
  readonly claim: Claim;
  readonly aside?: ReactNode;
}

function Row({ name, claim, aside, words, mark }: RowProps) {
  return (
    <div>
      <dt className="font-[600]" {...mark}>
        {name}
        {aside === undefined ? null : <>: {aside}</>}
      </dt>
      <dd className="text-[0.8125rem] text-ink-soft wrap-anywhere">
        <ClaimText {...{ claim, words, mark }} />
      </dd>
    </div>
  );
}
