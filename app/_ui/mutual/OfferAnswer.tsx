import type { ReactNode } from 'react';
import type { ClientOffer } from '#lib/core/mutual/offer.ts';
import type { MutualWords } from '#lib/content/mutual/types.ts';
import type { Claim } from '#lib/trust/profiles/base/types.ts';
import { offerView } from '#lib/view/result/mutual.ts';
import type { marked } from '../language/summary.ts';
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
              <Row key={id} {...{ name, claim, words, mark }} aside={<span {...mark}>{words[does]}</span>} />
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
            <dl className="mt-1.5 grid gap-2">
              {view.dates.map(({ id, day, title, claim }) => (
                <Row
                  key={id}
                  name={title}
                  {...{ claim, words, mark }}
                  aside={<time dateTime={day}>{day}</time>}
                />
              ))}
            </dl>
          )}
        </Disclosure>
      )}
    </section>
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
      <dt className="font-[600]">
        {name}
        {aside === undefined ? null : <>: {aside}</>}
      </dt>
      <dd className="text-[0.8125rem] text-ink-soft wrap-anywhere">
        <ClaimText {...{ claim, words, mark }} />
      </dd>
    </div>
  );
}
