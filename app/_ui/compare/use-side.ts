'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import { comparison, sideDrafts, type ReportSaid, type SideName } from '#lib/browser/compare/comparison.ts';
import { readShareLink } from '#lib/browser/compare/from-link.ts';
import { looksLikeReport, readReport, type ReportRefusal } from '#lib/browser/compare/from-report.ts';
import type { Source } from '#lib/browser/ask/source.ts';
import { LIMITS } from '#lib/core/limits.ts';
import type { LinkTarget } from '#lib/share/link.ts';
import type { Named } from '#lib/view/source-name.ts';
import type { AnyShareFault } from '#lib/share/words.ts';
import { useRun } from '../ask/use-run.ts';
import { useSourceName } from '../language/source-name.ts';
import { useWords } from '../language/words.tsx';

/** Bytes of a file that are looked at to tell a report from certificates. */
const START = 200;

/** The first of the files that is a report; null when they are something else. */
async function reportAmong(
  files: readonly File[],
): Promise<{ readonly text: string; readonly name: string } | null> {
  for (const file of files) {
    const start = await file.slice(0, START).text();
    if (looksLikeReport(start) && file.size <= LIMITS.fileBytes) {
      return { text: await file.text(), name: file.name };
    }
  }
  return null;
}

/** What can't become a side, and why. */
export type Refused =
  | { readonly kind: 'report'; readonly refusal: ReportRefusal }
  | { readonly kind: 'fault'; readonly fault: AnyShareFault }
  /** A link that opens once, and a file that does not open. */
  | { readonly kind: 'once' | 'file' };

/** Everything that can become one side, and how far it is. */
export function useSide(side: SideName) {
  const [link, setLink] = useState<{ readonly target: LinkTarget; readonly wrong: boolean } | null>(null);

  const [refused, setRefused] = useState<Refused | null>(null);
  const { text } = useWords('aside');
  const name = useSourceName();
  const taken = useRef(({ label }: Named) => label);
  useEffect(() => {
    taken.current = (named) =>
      text('aside.compare.taken', { letter: side.toUpperCase(), label: name(named) });
  }, [text, side, name]);

  const settle = useCallback(
    (source: Source, remark: ReportSaid | null = null) => {
      setLink(null);
      setRefused(null);
      sideDrafts[side].clear();
      announce(taken.current(source));
      void comparison.choose(side, { source, remark });
    },
    [side],
  );

  const {
    state,
    run,
    cancel,
    reset: resetRun,
  } = useRun(useCallback((source: Source) => settle(source), [settle]));

  const takeReport = useCallback(
    (text: string, name: string | null) => {
      const reading = readReport(text, name);
      if (!reading.ok) {
        setRefused({ kind: 'report', refusal: reading.refusal });
        return;
      }
      settle(reading.source, reading.said);
    },
    [settle],
  );

  const openLink = useCallback(
    (target: LinkTarget, passPhrase: string | null) =>
      run(null, async () => {
        setRefused(null);
        const reading = await readShareLink(target, passPhrase);
        if (reading.kind === 'open') return { ok: true, source: reading.source };
        if (reading.kind === 'pass-phrase') setLink({ target, wrong: reading.wrong });
        else setRefused(reading);
        return null;
      }),
    [run],
  );

  /** Reports are told from certificates by their start; the rest goes the way of every file. */
  const takeFiles = useCallback(
    (files: readonly File[]) => {
      setRefused(null);
      resetRun();
      reportAmong(files).then(
        (report) => {
          if (report) takeReport(report.text, report.name);
          else sideDrafts[side].addFiles(files);
        },
        () => setRefused({ kind: 'file' }),
      );
    },
    [side, takeReport, resetRun],
  );
  const reset = useCallback(() => {
    setLink(null);
    setRefused(null);
    resetRun();
  }, [resetRun]);

  return {
    state,
    /** The link whose pass phrase is asked for, or null. */
    link,
    /** Why the last of it can't be used, or null. */
    refused,
    run,
    takeReport,
    takeFiles,
    openLink,
    reset,
    cancel,
  };
}
