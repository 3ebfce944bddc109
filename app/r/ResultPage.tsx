'use client';

import { Localised, useLocale, useSiteWords } from '../_ui/language/site.tsx';
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { lookAtConversation } from '#lib/browser/ask/source.ts';
import { purposeAsked, resultAddress } from '#lib/browser/ask/purpose-asked.ts';
import { announce } from '#lib/browser/page/announce.ts';
import { keepTitle } from '#lib/browser/page/title.ts';
import { followUserRoots, session } from '#lib/browser/session/session.ts';
import { EvidencePanel } from '../_ui/evidence/EvidencePanel.tsx';
import { LoadGuard, onDemand } from '../_ui/parts/LoadGuard.tsx';
import { progressText } from '../_ui/language/progress.ts';
import { Notice } from '../_ui/parts/Notice.tsx';
import { GuidePanel } from '../_ui/guide/GuidePanel.tsx';
import { ResultView } from './ResultView.tsx';
import { ClientsPanel } from '../_ui/clients/ClientsPanel.tsx';
import { useSummary } from '../_ui/language/summary.ts';
import { useResultReady, useWords, Worded } from '../_ui/language/words.tsx';
import { SeenBy } from '../_ui/clients/SeenBy.tsx';
import { useClientReport } from '../_ui/clients/use-client-report.ts';
import { Failed } from './Failed.tsx';
import { ResultBar } from './ResultBar.tsx';
import { warmParts } from './warm.ts';
import { barredClients } from '#lib/view/result/barred.ts';
import { buttonClass } from '../_ui/parts/Button.tsx';
import Link from 'next/link';
import { EmptyPage } from '../_ui/parts/EmptyPage.tsx';
import type { SummaryWords } from '#lib/content/messages/english.ts';
import type { Report } from '#lib/core/report/types.ts';
import { visibleLine } from '#lib/view/foreign-text.ts';

/** Few results come from a capture. */
const CapturePanel = onDemand(() =>
  import('../_ui/capture/CapturePanel.tsx').then((module) => module.CapturePanel),
);

/** The open result of this tab: restored after a reload, judged again when the question changes. */
export function ResultPage() {
  const site = useSiteWords();
  const locale = useLocale();
  const { phase, source, host, at, report, kept, running, failure } = useSyncExternalStore(
    session.subscribe,
    session.get,
    session.server,
  );
  const frame = useRef<HTMLDivElement>(null);
  const focused = useRef(false);
  const said = useRef('');
  const { picked, seen, pick } = useClientReport(report);
  const words = useSummary();
  const settled = useResultReady();

  useEffect(() => {
    session.restore(purposeAsked(location.search));
    return followUserRoots();
  }, []);

  const shown = report !== null;
  useEffect(() => (shown ? warmParts() : undefined), [shown]);

  useLayoutEffect(
    () => (report ? keepTitle(visibleLine(`${resultTitle(report, words)} · Chainsight`)) : undefined),
    [report, words],
  );
  useEffect(() => {
    if (!report) return;
    const title = resultTitle(report, words);
    // Evidence that comes in judges again too: only another question or another answer is news.
    const news = [report.verdict, host, at, report.purpose?.id, report.leaf].join();
    if (focused.current && said.current !== news) announce(words.text('result.checked-again', { title }));
    said.current = news;
    if (!focused.current) {
      focused.current = true;
      frame.current?.querySelector<HTMLElement>('h1')?.focus();
    }
  }, [report, host, at, words]);

  if (phase === 'none') return <NothingOpen />;
  // In the reader's language at once, rather than in English first.
  if (!report || !source || !settled) {
    return (
      <ResultSkeleton>
        {failure ? (
          <Failed words="unfinished" failure={failure} />
        ) : (
          `${progressText(site, running, locale)}…`
        )}
      </ResultSkeleton>
    );
  }
  return (
    <div ref={frame}>
      {failure ? (
        <div className="shell pt-4">
          <Failed words="unrepeated" failure={failure} />
        </div>
      ) : null}
      <ResultBar source={source} report={report} />
      {kept ? null : (
        <div className="shell pt-3 print:hidden">
          <Unkept />
        </div>
      )}
      <ResultView
        report={seen ?? report}
        seenBy={
          seen === null || picked === null ? undefined : <SeenBy client={picked} onBack={() => pick(null)} />
        }
        clientsSlot={
          <ClientsPanel
            report={report}
            observation={source.observation}
            computer={source.computer ?? null}
            picked={picked}
            onPick={pick}
          />
        }
        source={source}
        busy={running !== null}
        onChangeAt={(at) => void session.ask({ at })}
        onChangeSubject={(change) => {
          // The address says it too, for a bookmark and the way back.
          if (change.purpose !== undefined)
            history.replaceState(history.state, '', resultAddress(change.purpose));
          void session.ask(change);
        }}
        onChangeHost={(host) => void session.ask({ host })}
        evidenceSlot={<EvidencePanel report={report} />}
        captureSlot={
          source.capture ? (
            <LoadGuard onClose={() => undefined}>
              <CapturePanel
                seen={source.capture}
                busy={running !== null}
                onLook={(index) => void session.open(lookAtConversation(source, index))}
              />
            </LoadGuard>
          ) : undefined
        }
        guideSlot={
          <GuidePanel
            verdict={report.verdict}
            report={report}
            barred={barredClients(source.observation).size > 0}
          />
        }
      />
    </div>
  );
}

/** The browser stores nothing of this result. */
function Unkept() {
  return (
    <Worded parts={['opening']} waiting={null}>
      <Localised>
        <UnkeptNotice />
      </Localised>
    </Worded>
  );
}

function UnkeptNotice() {
  const { text } = useWords('opening');
  return (
    <Notice tone="info" title={text('opening.unkept.title')}>
      {text('opening.unkept.text')}
    </Notice>
  );
}

/** `/r` opened directly: results live in the tab that made them. */
function NothingOpen() {
  return (
    <Worded parts={['opening']} waiting={null}>
      <Localised>
        <NothingWords />
      </Localised>
    </Worded>
  );
}

function NothingWords() {
  const { text } = useWords('opening');
  return (
    <EmptyPage title={text('opening.none.title')} words={text('opening.none.text')}>
      <Link href="/" className={buttonClass('primary', 'lg')}>
        {text('opening.check')}
      </Link>
    </EmptyPage>
  );
}

const BLOCK = 'rounded-lg border border-line bg-surface';

/** Holds the place of a result while it is being made again after a reload. */
function ResultSkeleton({ children }: { readonly children: ReactNode }) {
  const { text } = useSummary();
  return (
    <div className="shell py-8">
      <h1 className="sr-only" data-word="">
        {text('result.page')}
      </h1>
      <div role="status" className="text-sm text-ink-soft">
        {children}
      </div>
      <div aria-hidden="true" className="mt-5 grid gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="space-y-4">
          <div className={`${BLOCK} h-28`} />
          <div className={`${BLOCK} h-24`} />
          <div className={`${BLOCK} h-24`} />
        </div>
        <div className={`${BLOCK} hidden h-80 lg:block`} />
      </div>
    </div>
  );
}

/** "Not trusted: sts.contoso.com", for the tab and for screen readers. */
function resultTitle(report: Report, { text }: SummaryWords): string {
  const leaf = report.leaf === null ? null : report.certificates[report.leaf];
  const subject = report.host ?? leaf?.subject.label ?? null;
  const verdict = text(`result.title-verdict.${report.verdict}`);
  return subject ? text('result.title', { verdict, subject }) : verdict;
}
