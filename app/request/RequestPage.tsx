'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import type { RequestProblem } from '#lib/browser/ask/plan.ts';
import { PASTED } from '#lib/browser/ask/draft.ts';
import type { ChosenRequest } from '#lib/browser/compare/comparison.ts';
import { keepTitle } from '#lib/browser/page/title.ts';
import { livePlace, placeText, type LivePlace } from '#lib/browser/compare/live-places.ts';
import { session } from '#lib/browser/session/session.ts';
import { openRequest, restoreRequests } from '#lib/browser/ask/request.ts';
import { requestView, termsIn, type RequestView } from '#lib/view/request/request.ts';
import { Language, useTranslator } from '../_ui/guide/parts/language.tsx';
import { useWords, Worded } from '../_ui/language/words.tsx';
import { HAS_SERVER } from '#lib/browser/home.ts';
import { BETWEEN } from '#lib/core/input/problems.ts';
import { Button, buttonClass } from '../_ui/parts/Button.tsx';
import { CopyButton } from '../_ui/parts/CopyButton.tsx';
import { EmptyPage } from '../_ui/parts/EmptyPage.tsx';
import { StateMark } from '../_ui/parts/StateMark.tsx';

/** The certificate requests that were given in this tab, each as its own part of the page. */
export function RequestPage() {
  const { looked, requests } = useSyncExternalStore(
    openRequest.subscribe,
    openRequest.get,
    openRequest.server,
  );
  useEffect(restoreRequests, []);
  const waiting = <div className="shell min-h-96 py-8" aria-busy="true" />;
  if (!looked) return waiting;
  return (
    <Language waiting={waiting}>
      {requests.length === 0 ? (
        <NothingOpen />
      ) : (
        <Worded parts={['certificate']} waiting={waiting}>
          <Requests requests={requests} />
        </Worded>
      )}
    </Language>
  );
}

const named = (file: string | null): Pick<ChosenRequest, 'label' | 'named'> =>
  file === null ? { label: PASTED.request, named: { id: 'request' } } : { label: file };

function NothingOpen() {
  const { text } = useTranslator();
  return (
    <EmptyPage title={text('request.empty.title')} words={text('request.empty.words')}>
      <Link href="/" className={buttonClass('primary', 'lg')}>
        {text('request.empty.way')}
      </Link>
    </EmptyPage>
  );
}

function Requests({ requests }: { readonly requests: readonly RequestProblem[] }) {
  const { text } = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = text('request.title');
  useLayoutEffect(() => keepTitle(`${title} · Chainsight`), [title]);
  const router = useRouter();
  const [first] = requests;
  const { source } = useSyncExternalStore(session.subscribe, session.get, session.server);
  useEffect(() => session.restore(), []);
  // A result that stands open tells on which port the server is that the request is for.
  const names = (first?.params.names ?? '').split(BETWEEN);
  const place = HAS_SERVER && first ? livePlace(names, source?.observation ?? null) : null;
  const compareLive = async (live: LivePlace, { file, params }: RequestProblem) => {
    const { comparison } = await import('#lib/browser/compare/comparison.ts');
    void comparison.startWithLive(live, { ...named(file), params });
    router.push('/compare');
  };
  return (
    <div className="shell max-w-[64rem]! space-y-10 py-8">
      {requests.map((request, index) => (
        <Request key={index} request={request} heading={index === 0 ? heading : undefined} />
      ))}
      <div className="flex flex-wrap gap-3 print:hidden">
        {place === null || !first ? null : (
          <Button
            look="primary"
            className="h-auto! max-w-full py-2 whitespace-normal!"
            onClick={() => void compareLive(place, first)}
          >
            <span className="min-w-0 wrap-anywhere">
              {text('request.way.live', { host: placeText(place) })}
            </span>
          </Button>
        )}
        <Link href="/" className={buttonClass(place === null || !first ? 'primary' : 'secondary')}>
          {text('request.way.compare')}
        </Link>
      </div>
    </div>
  );
}

interface RequestProps {
  readonly request: RequestProblem;
  readonly heading: React.RefObject<HTMLHeadingElement | null> | undefined;
}

function Request({ request, heading }: RequestProps) {
  const { text } = useTranslator();
  const view = requestView(request.params, termsIn(useWords('certificate')));
  const { label, state } = view;
  const title = label === '' ? text('request.title') : text('request.title-for', { name: label });
  const Title = heading === undefined ? 'h2' : 'h1';
  return (
    <article className="space-y-7">
      <header
        data-state={state}
        className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 rounded-xl border border-line bg-surface px-5 py-5"
      >
        <StateMark state={state} className="mt-1 size-8" label={text(`request.state.${state}`)} />
        <div className="min-w-0">
          <Title
            ref={heading}
            tabIndex={heading === undefined ? undefined : -1}
            className="text-2xl font-[680] tracking-[-0.02em] outline-none! wrap-anywhere"
          >
            {title}
          </Title>
          <p className="mt-1.5 max-w-[70ch] text-ink-soft">{text(`request.lead.${state}`)}</p>
          {request.file === null ? null : (
            <p className="mt-1 text-sm text-ink-faint wrap-anywhere">{request.file}</p>
          )}
        </div>
      </header>
      <Part title={text('request.section.checks')}>
        <Checks checks={view.checks} />
      </Part>
      <Part title={text('request.section.asks')}>
        <Rows rows={view.rows} isCut={request.params.namesCut === 1} />
      </Part>
      <Part title={text('request.section.next')}>
        <ol className="max-w-[72ch] list-decimal space-y-1.5 pl-5 marker:text-ink-faint">
          {view.steps.map((step) => (
            <li key={step}>{text(`request.step.${step}`)}</li>
          ))}
        </ol>
      </Part>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2.5 text-lg font-[650]">{title}</h2>
      {children}
    </section>
  );
}

function Checks({ checks }: Pick<RequestView, 'checks'>) {
  const { text } = useTranslator();
  return (
    <ul className="space-y-2">
      {checks.map(({ id, state, value }, index) => (
        <li key={index} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5">
          <StateMark state={state} className="mt-0.5 size-5" label={text(`request.state.${state}`)} />
          <span className="max-w-[72ch] wrap-anywhere">{text(`request.check.${id}`, { value })}</span>
        </li>
      ))}
    </ul>
  );
}

function Rows({ rows, isCut }: Pick<RequestView, 'rows'> & { readonly isCut: boolean }) {
  const { text } = useTranslator();
  return (
    <dl className="divide-y divide-line rounded-lg border border-line bg-surface">
      {rows.map(({ id, values }) => (
        <div key={id} className="gap-x-4 px-4 py-2.5 sm:grid sm:grid-cols-[14rem_minmax(0,1fr)]">
          <dt className="text-sm text-ink-soft">{text(`request.row.${id}`)}</dt>
          <dd className="min-w-0 wrap-anywhere">
            {values.length > 0 ? (
              <bdi>{values.join(', ')}</bdi>
            ) : (
              <span className="text-ink-faint">
                {text(id === 'names' && isCut ? 'request.cut' : 'request.none')}
              </span>
            )}
            {id === 'names' && values.length > 0 ? (
              <CopyButton text={values.join('\n')} look="icon" className="ml-1 print:hidden" />
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
