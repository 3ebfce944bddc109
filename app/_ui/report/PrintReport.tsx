'use client';

import { useMemo } from 'react';
import { secondReading } from '#lib/browser/session/second-reading.ts';
import type { Report } from '#lib/core/report/types.ts';
import { factsOf } from '#lib/view/report/facts.ts';
import type { Named } from '#lib/view/source-name.ts';
import type { Observed } from '#lib/view/result/connection.ts';
import type { SeenByComputer } from '#lib/browser/ask/source.ts';
import { useComputer } from '../clients/use-computer-account.ts';
import { useTrustEnds } from '../dates/use-trust-ends.ts';
import { useFactWords, useRecordWords } from '../language/result-words.ts';
import { useSourceName } from '../language/source-name.ts';
import { PrintedFacts } from './PrintedFacts.tsx';
import { useStores } from '../stores/use-stores.ts';
import { usePrinting } from '../parts/use-printing.ts';

interface PrintReportProps {
  readonly report: Report;
  /** What was asked, for people. */
  readonly source: Named;
  readonly observation: Observed;
  readonly computer: SeenByComputer | null;
}

/** The result on paper: made only while printing, so that the screen has no second copy of every word. */
export function PrintReport({ report, source, observation, computer }: PrintReportProps) {
  const ends = useTrustEnds(report);
  const stores = useStores(report);
  const seen = useComputer(computer);
  const printing = usePrinting();
  const words = useFactWords();
  const record = useRecordWords();
  const label = useSourceName()(source);
  const facts = useMemo(
    () =>
      printing
        ? factsOf(
            secondReading.with(report),
            label,
            ends,
            { stores, now: new Date() },
            observation,
            seen,
            words,
            record,
          )
        : null,
    [printing, report, label, ends, stores, observation, seen, words, record],
  );
  return facts === null ? null : <PrintedFacts facts={facts} words={words} />;
}
