'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { secondReading } from '#lib/browser/session/second-reading.ts';
import type { Report } from '#lib/core/report/types.ts';
import { builtSentence } from '#lib/view/evidence/second.ts';

/** Under the verdict, in one line: how pkijs got on when it built and validated the path by itself. */
export function SecondLine({ report }: { readonly report: Report }) {
  const { phase, about, reading } = useSyncExternalStore(
    secondReading.subscribe,
    secondReading.get,
    secondReading.server,
  );
  const line = useMemo(
    () => (reading !== null && about !== null ? builtSentence(about, reading) : null),
    [about, reading],
  );
  if (phase === 'none' || (phase === 'running' && line === null && about !== null && about !== report))
    // Keeps its place: it comes right after the verdict, which must not push away what stands below.
    return <p aria-hidden="true" className="mt-2 h-5" />;
  return (
    <p lang="en" dir="ltr" data-second="" className="mt-2 text-sm text-ink-soft wrap-anywhere">
      {phase === 'failed'
        ? 'pkijs could not build the path a second time; see “Second reading”.'
        : (line ?? 'pkijs is building the path by itself …')}
    </p>
  );
}
