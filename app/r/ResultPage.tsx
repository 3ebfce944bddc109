'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import { followUserRoots, session } from '#lib/browser/session/session.ts';
import { EvidencePanel } from '../_ui/evidence/EvidencePanel.tsx';
import { progressText } from '../_ui/parts/progress.ts';
import { Notice } from '../_ui/parts/Notice.tsx';
import { GuidePanel } from '../_ui/guide/GuidePanel.tsx';
import { ResultView } from './ResultView.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { ClientsPanel } from '../_ui/clients/ClientsPanel.tsx';
import { useLanguageSettled, useSummary } from '../_ui/language/summary.ts';
import { SeenBy } from '../_ui/clients/SeenBy.tsx';
import { useClientReport } from '../_ui/clients/use-client-report.ts';
import { ResultBar } from './ResultBar.tsx';
import { ResultSkeleton } from './ResultSkeleton.tsx';
import { resultTitle } from './title.ts';
import { warmParts } from './warm.ts';

/** The open result of this tab: restored after a reload, judged again when the question changes. */
export function ResultPage() {
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
  const settled = useLanguageSettled();

  useEffect(() => {
    session.restore();
    return followUserRoots();
  }, []);

  const shown = report !== null;
  useEffect(() => (shown ? warmParts() : undefined), [shown]);

  useEffect(() => {
    if (!report) return;
    const title = resultTitle(report, words);
    document.title = `${title} · Chainsight`;
    // Evidence that comes in judges again too: only another question or another answer is news.
    const news = [report.verdict, host, at].join();
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
          <Notice tone="error" role="alert" title="The check could not be finished">
            {failure} Reload the page to try again.
          </Notice>
        ) : (
          `${progressText(running)}…`
        )}
      </ResultSkeleton>
    );
  }
  return (
    <div ref={frame}>
      {failure ? (
        <div className="shell pt-4">
          <Notice tone="error" role="alert" title="The check could not be repeated">
            {failure} What you see is the result before.
          </Notice>
        </div>
      ) : null}
      <ResultBar source={source} />
      {kept ? null : (
        <div className="shell pt-3 print:hidden">
          <Notice tone="info" title="A reload will lose this result">
            It is larger than what this browser stores for a tab, or storage is turned off. Before you reload,
            take the report away as JSON, or keep the files at hand.
          </Notice>
        </div>
      )}
      <ResultView
        report={seen ?? report}
        seenBy={
          seen === null || picked === null ? undefined : <SeenBy client={picked} onBack={() => pick(null)} />
        }
        clientsSlot={<ClientsPanel report={report} picked={picked} onPick={pick} />}
        source={source}
        busy={running !== null}
        onChangeAt={(at) => void session.ask({ at })}
        onChangeHost={(host) => void session.ask({ host })}
        evidenceSlot={<EvidencePanel report={report} />}
        guideSlot={<GuidePanel verdict={report.verdict} report={report} />}
      />
    </div>
  );
}
