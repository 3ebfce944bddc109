'use client';

import { Localised, useLocale, useSiteWords } from '../language/site.tsx';
import { PageHead } from '../language/PageHead.tsx';
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import { comparison, followRoots, type Failure, type SideName } from '#lib/browser/compare/comparison.ts';
import { session } from '#lib/browser/session/session.ts';
import { faultWords } from '#lib/content/endpoint-errors.ts';
import { compare } from '#lib/view/compare/compare.ts';
import { renewalByRequest } from '#lib/view/compare/renewal.ts';
import { useDifferWords } from '../language/result-words.ts';
import { marked } from '../language/summary.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { progressText } from '../language/progress.ts';
import { useWords, Worded } from '../language/words.tsx';
import { PageSkeleton } from '../language/PageSkeleton.tsx';
import { SecureContextNotice } from '../parts/SecureContextNotice.tsx';
import { RequestCard } from './RequestCard.tsx';
import { SideCard } from './SideCard.tsx';
import { SideLetter } from './SideLetter.tsx';
import { SidePicker } from './SidePicker.tsx';
import { onDemand } from '../parts/LoadGuard.tsx';

const ComparisonResult = onDemand(() =>
  import('./ComparisonResult.tsx').then((module) => module.ComparisonResult),
);

const RenewalBeside = onDemand(() => import('./RenewalBeside.tsx').then((module) => module.RenewalBeside));

const Renewal = onDemand(() => import('./Renewal.tsx').then((module) => module.Renewal));

const SIDES: readonly SideName[] = ['a', 'b'];

/** The page: two sides to choose, and what differs between them. */
function Comparing() {
  const { text } = useWords('aside');
  const site = useSiteWords();
  const locale = useLocale();
  const now = useSyncExternalStore(comparison.subscribe, comparison.get, comparison.server);
  const words = useDifferWords();
  const { judged, request } = now;
  const view = useMemo(
    () => (judged && request === null ? compare(judged.a, judged.b, words) : null),
    [judged, request, words],
  );
  const asked = useMemo(
    () => (judged && request ? renewalByRequest(words, judged.a.report, request.params) : null),
    [judged, request, words],
  );
  const answer = view?.summary ?? asked?.sentence ?? null;

  useEffect(() => {
    session.restore();
    return followRoots();
  }, []);
  useEffect(() => {
    if (answer !== null) announce(answer);
  }, [answer]);

  const sides = useRef<HTMLDivElement>(null);
  /** Takes what was entered on each side that is still to be chosen; an empty one gets the focus. */
  const takeBoth = () => {
    for (const form of sides.current?.querySelectorAll<HTMLFormElement>('form[data-choose]') ?? [])
      form.requestSubmit();
  };

  // What is dropped anywhere goes to the side that is still empty.
  const dropsTo = SIDES.find((side) => now[side] === null && (side === 'a' || request === null));

  return (
    <>
      <SecureContextNotice />
      <div
        ref={sides}
        className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
      >
        {SIDES.map((side) => {
          const chosen = now[side];
          const letter = side.toUpperCase();
          return (
            <section
              key={side}
              aria-label={text('aside.compare.side', { letter })}
              data-side={side}
              className="min-w-0"
            >
              {side === 'b' && request ? (
                <RequestCard request={request} />
              ) : chosen ? (
                <SideCard
                  side={side}
                  chosen={chosen}
                  view={view?.[side] ?? null}
                  report={now.judged?.[side].report ?? null}
                />
              ) : (
                <>
                  <h2 className="mb-2 flex items-center gap-2 text-sm font-[600] text-ink-soft">
                    <SideLetter side={side} />
                    {text(side === 'a' ? 'aside.compare.before' : 'aside.compare.after')}
                  </h2>
                  <SidePicker side={side} takesDrops={side === dropsTo} />
                </>
              )}
            </section>
          );
        })}
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
        {now.a !== null && (now.b !== null || request !== null) ? null : (
          <Button look="primary" size="lg" onClick={takeBoth} {...marked(words)}>
            {words.text('result.compare')}
          </Button>
        )}
        <Button
          disabled={request !== null || (now.a === null && now.b === null)}
          onClick={() => comparison.swap()}
        >
          <ArrowLeftRight aria-hidden="true" className="size-4" />
          {text('aside.compare.swap')}
        </Button>
        {now.running === null ? null : (
          <>
            <p role="status" className="text-sm text-ink-soft">
              {progressText(site, now.running, locale)}…
            </p>
            <Button onClick={() => comparison.cancel()}>{text('aside.compare.cancel')}</Button>
          </>
        )}
      </div>
      {now.failure === null ? null : (
        <Notice
          tone="error"
          role="alert"
          className="mt-4"
          title={text('aside.compare.failed')}
          action={
            <Button size="sm" onClick={() => void comparison.again()}>
              {text('aside.compare.again')}
            </Button>
          }
        >
          <FailureWords failure={now.failure} />
        </Notice>
      )}
      {view === null || judged === null ? null : (
        <ComparisonResult view={view} english={() => compare(judged.a, judged.b)} />
      )}
      {judged && view?.renewal && now.a ? (
        <div className="pb-10">
          <RenewalBeside
            observation={now.a.source.observation}
            live={judged.a.report}
            next={judged.b.report}
          />
        </div>
      ) : null}
      {asked === null ? null : (
        <div className="mt-8 pb-10">
          <Renewal view={asked} />
        </div>
      )}
      {judged && request && asked === null ? (
        <Notice tone="error" role="alert" className="mt-4" title={text('aside.compare.no-request')}>
          {text('aside.compare.no-request-why')}
        </Notice>
      ) : null}
    </>
  );
}

/** Why there is no comparison; what a program said stays English. */
function FailureWords({ failure }: { readonly failure: Failure }) {
  const { text } = useWords('aside');
  const net = useWords('net');
  switch (failure.code) {
    case 'cancelled':
      return text('aside.compare.cancelled');
    case 'server':
      return faultWords(net, failure.fault, failure.asked).what;
    case 'broken':
      return <span lang="en">{failure.said}</span>;
  }
}

function Head() {
  const { text } = useWords('aside');
  return <PageHead heading={text('aside.compare.title')} lead={text('aside.compare.lead')} />;
}

/** The whole page, once its words have come. */
export function CompareApp() {
  return (
    <Worded
      parts={['aside', 'box', 'clients', 'differ', 'input', 'naming', 'net', 'renewal', 'stored', 'titles']}
      waiting={<PageSkeleton />}
    >
      <Localised>
        <Head />
        <Comparing />
      </Localised>
    </Worded>
  );
}
