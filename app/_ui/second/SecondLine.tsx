'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { secondReading } from '#lib/browser/session/second-reading.ts';
import type { Report } from '#lib/core/report/types.ts';
import { builtSentence, withoutStop } from '#lib/view/evidence/second.ts';
import { useSecondWords } from '../language/result-words.ts';
import { Worded } from '../language/words.tsx';
import { Said } from '../language/Said.tsx';

/** Keeps the line's place: it comes right after the verdict, which must not push away what stands below. */
const PLACE = <p aria-hidden="true" className="mt-2 h-5" />;

interface SecondLineProps {
  readonly report: Report;
}

/** Under the verdict, in one line: how pkijs got on when it built and validated the path by itself. */
export function SecondLine(props: SecondLineProps) {
  return (
    <Worded parts={['second']} waiting={PLACE}>
      <Line {...props} />
    </Worded>
  );
}

function Line({ report }: SecondLineProps) {
  const words = useSecondWords();
  const { text } = words;
  const { phase, about, reading } = useSyncExternalStore(
    secondReading.subscribe,
    secondReading.get,
    secondReading.server,
  );
  const line = useMemo(
    () => (reading !== null && about !== null ? builtSentence(about, reading, words) : null),
    [about, reading, words],
  );
  if (phase === 'none' || (phase === 'running' && line === null && about !== null && about !== report))
    return PLACE;
  const message = reading?.engine.message ?? null;
  return (
    <p data-second="" className="mt-2 text-sm text-ink-soft wrap-anywhere">
      {phase === 'failed' ? (
        text('second.built.failed', { section: text('result.section.second') })
      ) : (
        <Said
          text={line ?? text('second.built.running')}
          said={message === null ? null : withoutStop(message)}
        />
      )}
    </p>
  );
}
