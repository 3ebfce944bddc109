'use client';

import ChevronRight from 'lucide-react/icons/chevron-right';
import LoaderCircle from 'lucide-react/icons/loader-circle';
import RotateCw from 'lucide-react/icons/rotate-cw';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { secondReading } from '#lib/browser/session/second-reading.ts';
import type { Report } from '#lib/core/report/types.ts';
import { secondView } from '#lib/view/evidence/second.ts';
import type { SecondView, SecondDifferenceRow } from '#lib/view/evidence/second.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { Button } from '../parts/Button.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Section } from '../parts/Section.tsx';
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
  return (
    <Section words="second" note="by a library that is not ours" className="print:break-inside-avoid">
      {phase === 'failed' ? (
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
      ) : view === null ? (
        <p className="flex items-center gap-3 rounded-lg border border-line bg-surface px-4 py-3 text-sm text-ink-soft">
          <LoaderCircle aria-hidden="true" className="size-5 shrink-0 animate-spin text-ink-faint" />
          Reading the path again with pkijs …
        </p>
      ) : (
        <Opinion view={view} />
      )}
    </Section>
  );
}

function Opinion({ view }: { readonly view: SecondView }) {
  return (
    <div className="grid gap-2">
      <Disclosure
        className="group/second rounded-lg border border-line bg-surface"
        summaryClassName="flex list-none items-start gap-3 px-4 py-3 hover:bg-sunken/60 [&::-webkit-details-marker]:hidden"
        summary={
          <>
            <StateMark state={view.state} className="mt-0.5 size-5" />
            <span className="min-w-0 flex-1 text-sm">
              <span className="block font-[600]">{view.sentence}</span>
              {view.notes.map((note) => (
                <span key={note} className="mt-0.5 block text-[0.8125rem] text-ink-soft">
                  {note}
                </span>
              ))}
            </span>
            <ChevronRight
              aria-hidden="true"
              className="mt-0.5 size-5 shrink-0 text-ink-faint transition-transform group-open/second:rotate-90 print:hidden"
            />
          </>
        }
      >
        {() => <SecondTable view={view} />}
      </Disclosure>
      <SecondDifferences differences={view.differences} />
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
