'use client';

import RotateCw from 'lucide-react/icons/rotate-cw';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { SECOND_READING_MS } from '#lib/browser/limits.ts';
import { secondReading, type SecondFailure } from '#lib/browser/session/second-reading.ts';
import type { SecondWords } from '#lib/content/messages/english-second.ts';
import type { Report } from '#lib/core/report/types.ts';
import { secondView } from '#lib/view/evidence/second.ts';
import type { SecondView, SecondDifferenceRow } from '#lib/view/evidence/second.ts';
import { useSecondWords } from '../language/result-words.ts';
import { Localised } from '../language/site.tsx';
import { Worded } from '../language/words.tsx';
import { Said } from '../language/Said.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { Button } from '../parts/Button.tsx';
import { FoldedSection } from '../parts/Section.tsx';
import { SecondTable } from './SecondTable.tsx';
import { Notice } from '../parts/Notice.tsx';

interface SecondPanelProps {
  readonly report: Report;
}

/** What another library makes of the chosen path: made after the verdict, and without a say in it. */
export function SecondPanel({ report }: SecondPanelProps) {
  const { phase } = useSyncExternalStore(secondReading.subscribe, secondReading.get, secondReading.server);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => secondReading.start(report), [report, attempt]);
  if (phase === 'none') return null;
  return (
    <Worded parts={['second']} waiting={<FoldedSection words="second">{null}</FoldedSection>}>
      <Localised>
        <Panel onAgain={() => setAttempt(attempt + 1)} />
      </Localised>
    </Worded>
  );
}

function Panel({ onAgain }: { readonly onAgain: () => void }) {
  const words = useSecondWords();
  const { text } = words;
  const { phase, about, reading, failure } = useSyncExternalStore(
    secondReading.subscribe,
    secondReading.get,
    secondReading.server,
  );
  const view = useMemo(
    () => (reading && about ? secondView(about, reading, words) : null),
    [reading, about, words],
  );
  const aside =
    phase === 'failed'
      ? text('second.state.failed')
      : view === null
        ? text('second.state.running')
        : view.sentence;
  return (
    <FoldedSection
      words="second"
      aside={aside}
      lead={
        phase === 'failed' ? (
          <div className="flex flex-wrap items-center justify-between gap-3 rounded-lg border border-line bg-surface px-4 py-3 text-sm">
            <p className="min-w-0 flex-1 wrap-anywhere">
              <Failed failure={failure} words={words} />
            </p>
            <Button size="sm" onClick={onAgain}>
              <RotateCw aria-hidden="true" className="size-3.5" />
              {text('second.failed.again')}
            </Button>
          </div>
        ) : view === null ? undefined : (
          <SecondDifferences differences={view.differences} words={words} />
        )
      }
    >
      {view === null ? null : <Opinion view={view} words={words} />}
    </FoldedSection>
  );
}

interface FailedProps {
  readonly failure: SecondFailure | null;
  readonly words: SecondWords;
}

function Failed({ failure, words: { text } }: FailedProps) {
  if (failure?.late === true) return text('second.failed.late', { count: SECOND_READING_MS / 1_000 });
  const message = failure?.message ?? '';
  return (
    <Said
      text={text('second.failed.lost', { said: message === '' ? 'no' : 'yes', message })}
      said={message}
    />
  );
}

interface OpinionProps {
  readonly view: SecondView;
  readonly words: SecondWords;
}

function Opinion({ view, words }: OpinionProps) {
  return (
    <div className="rounded-lg border border-line bg-surface">
      <div className="flex items-start gap-3 px-4 py-3 text-sm">
        <StateMark state={view.state} className="mt-0.5 size-5" />
        <div className="grid min-w-0 flex-1 gap-0.5">
          <p>{words.text('second.intro')}</p>
          {view.notes.map((note) => (
            <p key={note} className="text-[0.8125rem] text-ink-soft">
              <Said text={note} said={view.search} />
            </p>
          ))}
        </div>
      </div>
      <SecondTable view={view} words={words} />
    </div>
  );
}

interface SecondDifferencesProps {
  readonly differences: readonly SecondDifferenceRow[];
  readonly words: SecondWords;
}

/** Each difference with both values and what to do; nothing when there is none. */
function SecondDifferences({ differences, words: { text } }: SecondDifferencesProps) {
  return differences.map(({ key, sentence, said, ours, theirs, advice }) => (
    <Notice key={key} tone="warning" title={<Said text={sentence} said={said} />}>
      {ours === null || theirs === null ? null : (
        <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
          <dt className="font-[600]">Chainsight</dt>
          <dd className="whitespace-pre-line wrap-anywhere">
            {ours === '' ? text('second.head.nothing') : ours}
          </dd>
          <dt className="font-[600]">{text('second.head.library')}</dt>
          <dd className="whitespace-pre-line wrap-anywhere">
            {theirs === '' ? text('second.head.nothing') : <Said text={theirs} said={said} />}
          </dd>
        </dl>
      )}
      <p className="mt-1.5">{advice}</p>
    </Notice>
  ));
}
