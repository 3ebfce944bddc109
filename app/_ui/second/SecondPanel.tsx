'use client';

import RotateCw from 'lucide-react/icons/rotate-cw';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { secondReading } from '#lib/browser/session/second-reading.ts';
import type { Report } from '#lib/core/report/types.ts';
import { secondView } from '#lib/view/evidence/second.ts';
import type { SecondView, SecondDifferenceRow } from '#lib/view/evidence/second.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { Button } from '../parts/Button.tsx';
import { FoldedSection } from '../parts/Section.tsx';
import { SecondTable } from './SecondTable.tsx';
import { Notice } from '../parts/Notice.tsx';

/** What another library makes of the chosen path: made after the verdict, and without a say in it. */
export function SecondPanel({ report }: { readonly report: Report }) {
  const { phase, about, reading, failure } = useSyncExternalStore(
    secondReading.subscribe,
    secondReading.get,
    secondReading.server,
  );
  const [attempt, setAttempt] = useState(0);
  useEffect(() => secondReading.start(report), [report, attempt]);
  const view = useMemo(() => (reading && about ? secondView(about, reading) : null), [reading, about]);
  if (phase === 'none') return null;
  const note =
    phase === 'failed' ? 'not made' : view === null ? 'reading the path again with pkijs …' : view.sentence;
  return (
    <FoldedSection
      words="second"
      note={note}
      lead={
        phase === 'failed' ? (
          <div className="flex flex-wrap items-center justify-between gap-3 rounded-lg border border-line bg-surface px-4 py-3 text-sm">
            <p className="min-w-0 flex-1 wrap-anywhere">
              Nothing was read a second time: {failure ?? 'the library could not be loaded'}. The verdict does
              not depend on it.
            </p>
            <Button size="sm" onClick={() => setAttempt(attempt + 1)}>
              <RotateCw aria-hidden="true" className="size-3.5" />
              Try again
            </Button>
          </div>
        ) : view === null ? undefined : (
          <SecondDifferences differences={view.differences} />
        )
      }
    >
      {view === null ? null : <Opinion view={view} />}
    </FoldedSection>
  );
}

function Opinion({ view }: { readonly view: SecondView }) {
  return (
    <div className="rounded-lg border border-line bg-surface">
      <div className="flex items-start gap-3 px-4 py-3 text-sm">
        <StateMark state={view.state} className="mt-0.5 size-5" />
        <div className="grid min-w-0 flex-1 gap-0.5">
          <p>A library that is not ours, without a say in the verdict.</p>
          {view.notes.map((note) => (
            <p key={note} className="text-[0.8125rem] text-ink-soft">
              {note}
            </p>
          ))}
        </div>
      </div>
      <SecondTable view={view} />
    </div>
  );
}

interface SecondDifferencesProps {
  readonly differences: readonly SecondDifferenceRow[];
}

/** Each difference with both values and what to do; nothing when there is none. */
function SecondDifferences({ differences }: SecondDifferencesProps) {
  return differences.map(({ key, sentence, ours, theirs, advice }) => (
    <Notice key={key} tone="warning" title={sentence}>
      {ours === null || theirs === null ? null : (
        <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
          <dt className="font-[600]">Chainsight</dt>
          <dd className="whitespace-pre-line wrap-anywhere">{ours === '' ? '(nothing)' : ours}</dd>
          <dt className="font-[600]">The library</dt>
          <dd className="whitespace-pre-line wrap-anywhere">{theirs === '' ? '(nothing)' : theirs}</dd>
        </dl>
      )}
      <p className="mt-1.5">{advice}</p>
    </Notice>
  ));
}
