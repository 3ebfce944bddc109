'use client';

import { type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import type { ResultSource } from '#lib/browser/ask/source.ts';
import type { QuestionChange } from '#lib/browser/session/machine.ts';
import { diagnose, fittingTo } from '#lib/core/report/diagnosis.ts';
import type { Report } from '#lib/core/report/types.ts';
import { fixPlan } from '#lib/view/fixes/plan.ts';
import { purposeName } from '#lib/view/result/judged.ts';
import { barredClients } from '#lib/view/result/barred.ts';
import { toResultView } from '#lib/view/result/result.ts';
import type { ResultView as View } from '#lib/view/types.ts';
import { Beside } from '../_ui/beside/Beside.tsx';
import { Chain } from '../_ui/chain/Chain.tsx';
import { ThisComputer } from '../_ui/computer/ThisComputer.tsx';
import { Dates } from '../_ui/dates/Dates.tsx';
import { CaFilePlan } from '../_ui/fixes/CaFilePlan.tsx';
import { FindingArticle } from '../_ui/fixes/FindingArticle.tsx';
import { Fixes } from '../_ui/fixes/Fixes.tsx';
import { PrintedPlan } from '../_ui/fixes/PrintedPlan.tsx';
import { useResultWords } from '../_ui/language/result-words.ts';
import { marked } from '../_ui/language/summary.ts';
import { cx } from '../_ui/parts/cx.ts';
import { LoadGuard, onDemand } from '../_ui/parts/LoadGuard.tsx';
import { Repair } from '../_ui/repair/Repair.tsx';
import { PrintReport } from '../_ui/report/PrintReport.tsx';
import { SecondLine } from '../_ui/second/SecondLine.tsx';
import { SecondPanel } from '../_ui/second/SecondPanel.tsx';
import { WhatIf } from '../_ui/what-if/WhatIf.tsx';
import { Actions } from './Actions.tsx';
import { ConnectionLine, ConnectionNotes } from '../_ui/verdict/ConnectionNotes.tsx';
import { JudgedAs, JudgedLeaf } from '../_ui/verdict/JudgedAs.tsx';
import { FindingList } from '../_ui/verdict/FindingList.tsx';
import { NotRead } from '../_ui/verdict/NotRead.tsx';
import { OtherPaths } from '../_ui/verdict/OtherPaths.tsx';
import '../_ui/parts/print.css';
import { Recheck } from '../_ui/verdict/Recheck.tsx';
import { Section } from '../_ui/parts/Section.tsx';
import { SectionNav } from '../_ui/verdict/SectionNav.tsx';
import { ServedList } from '../_ui/verdict/ServedList.tsx';
import { Unused } from '../_ui/verdict/Unused.tsx';
import { VerdictBanner } from '../_ui/verdict/VerdictBanner.tsx';

interface ResultViewProps {
  readonly report: Report;
  readonly source: ResultSource;
  /** Judge the same certificates at another time; null: now. Nothing is fetched again. */
  readonly onChangeAt: (at: Date | null) => void;
  /** Judge the same certificates for another host; null: without a host name. */
  readonly onChangeHost: (host: string | null) => void;
  /** Judge the same certificates as something else, or another one of them. */
  readonly onChangeSubject: (change: Pick<QuestionChange, 'purpose' | 'leaf'>) => void;
  /** True while a judgement for a changed date or host is being made. */
  readonly busy?: boolean;
  /** What addresses in the certificates gave, shown below the list as sent. */
  readonly evidenceSlot?: ReactNode;
  /** For whom it is trusted: the matrix of clients, below the chain. */
  readonly clientsSlot?: ReactNode;
  /** Said above the verdict when the report is that of one client. */
  readonly seenBy?: ReactNode;
  /** The conversations of a capture, to look at another one, below the verdict. */
  readonly captureSlot?: ReactNode;
  /** The end users' checklist, a line below the repair. */
  readonly guideSlot?: ReactNode;
}

/** The whole result: verdict, drawn chain and repair, then a line for everything else. */
export function ResultView({
  report,
  source,
  onChangeAt,
  onChangeHost,
  onChangeSubject,
  busy = false,
  evidenceSlot,
  clientsSlot,
  seenBy,
  captureSlot,
  guideSlot,
}: ResultViewProps) {
  const words = useResultWords();
  const view = useMemo(() => toResultView(report, words), [report, words]);
  const painted = usePainted();
  return (
    <article
      aria-busy={busy || !painted}
      className={cx('shell grid gap-4 pt-3 pb-4 sm:gap-5 transition-opacity', busy && 'opacity-70')}
    >
      {seenBy}
      <VerdictBanner
        view={view}
        source={source}
        purpose={purposeName(report, words)}
        leaf={<JudgedLeaf report={report} busy={busy} onChange={onChangeSubject} />}
        barred={barredClients(source.observation)}
        second={fittingTo(diagnose(report)).path ? <SecondLine report={report} /> : null}
        recheck={
          <Recheck
            host={report.host}
            at={report.at}
            busy={busy}
            onChangeAt={onChangeAt}
            onChangeHost={onChangeHost}
            judgedAs={<JudgedAs stacked report={report} busy={busy} onChange={onChangeSubject} />}
          />
        }
        actions={
          <Actions
            report={report}
            label={source.label}
            observation={source.observation}
            computer={source.computer ?? null}
          />
        }
      />
      {source.computer ? <ThisComputer seen={source.computer} /> : null}
      {captureSlot}
      <Result {...{ painted, view, report, source, evidenceSlot, clientsSlot, guideSlot }} />
      <PrintReport
        report={report}
        source={source}
        observation={source.observation}
        computer={source.computer ?? null}
      />
      <PrintedPlan report={report} findings={view.findings} source={source} />
    </article>
  );
}

interface ResultProps extends Pick<
  ResultViewProps,
  'report' | 'source' | 'evidenceSlot' | 'clientsSlot' | 'guideSlot'
> {
  readonly view: View;
  /** False at first: what is folded comes once verdict, chain and repair are on the screen. */
  readonly painted: boolean;
}

/**
 * The drawn chain with its break and beside it the one repair, then everything else, a line each until it is
 * wanted.
 */
function Result({ view, painted, report, source, evidenceSlot, clientsSlot, guideSlot }: ResultProps) {
  const words = useResultWords();
  const { text } = words;
  const plan = useMemo(() => fixPlan(report, view.findings, words), [report, view.findings, words]);
  // Of what no server shows there is no list to put right. CA certificates have a plan of their own; of the rest the
  // drawing's break has the one thing to do.
  const diagnosis = diagnose(report);
  const isServers = diagnosis.kind !== 'not-a-server';
  const isCaFile = diagnosis.kind === 'not-a-server' && diagnosis.purpose === 'ca';
  const planned = isServers || isCaFile;
  const fitting = fittingTo(diagnosis);
  const findings = (
    <FindingList
      groups={view.findings}
      more={(finding) => <FindingArticle finding={finding} plan={plan} />}
      covered={planned}
    />
  );
  return (
    <div className="grid min-w-0 gap-5">
      <SectionNav label={text('result.section.nav')} />
      <NotRead problems={source.problems} report={report} />
      <div
        className={cx(
          'grid min-w-0 gap-x-9 gap-y-5',
          view.chain !== null && 'lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]',
        )}
      >
        {view.chain === null ? null : (
          <Section words="chain">
            {view.chain.notes.length === 0 ? null : (
              <ul className="mb-3 grid gap-1 text-sm" {...marked(words)}>
                {view.chain.notes.map((note) => (
                  <li key={note.key}>{note.sentence}</li>
                ))}
              </ul>
            )}
            <Chain
              chain={view.chain}
              certificates={view.certificates}
              at={view.at.iso}
              prefix=""
              label={text('result.section.chain-label')}
              around={{ said: view.headline, plan: planned ? 'fixes' : null }}
            />
          </Section>
        )}
        <div className="grid min-w-0 content-start gap-4">
          {isServers ? <Fixes report={report} plan={plan} source={source} /> : null}
          {isCaFile ? <CaFilePlan report={report} /> : null}
          {planned ? null : findings}
          {isServers ? <Repair report={report} /> : null}
        </div>
      </div>
      <ConnectionNotes observation={source.observation} />
      {words.locale === 'en' ? null : (
        <p className="text-[0.8125rem] text-ink-soft" {...marked(words)}>
          {text('result.english-details')}
        </p>
      )}
      {painted ? (
        <div className="grid min-w-0">
          {guideSlot}
          {planned ? findings : null}
          {source.observation?.chains[0]?.connection?.clientCertificate ? (
            <LoadGuard onClose={() => undefined}>
              <ClientCertificate observation={source.observation} at={report.at} />
            </LoadGuard>
          ) : null}
          <ConnectionLine observation={source.observation} />
          {fitting.clients ? clientsSlot : null}
          <Dates report={report} source={source} />
          <Beside report={report} source={source} />
          {fitting.whatIf ? <WhatIf report={report} /> : null}
          {view.served === null ? null : <ServedList served={view.served} />}
          {evidenceSlot}
          <OtherPaths view={view} />
          {fitting.path ? <SecondPanel report={report} /> : null}
          <Unused view={view} />
        </div>
      ) : null}
    </div>
  );
}

/** Few servers ask for one: its words in five languages come when one does. */
const ClientCertificate = onDemand(() =>
  import('../_ui/mutual/ClientCertificate.tsx').then((module) => module.ClientCertificate),
);

/** Whether what was rendered first has been painted: a result's first screen is not kept waiting by its folds. */
function usePainted(): boolean {
  // Where there is no screen, nothing is waited for.
  const [painted, setPainted] = useState(() => typeof window === 'undefined');
  useEffect(() => {
    // The second frame begins when the first one is on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}
