'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import { comparison, sideDrafts, type ReportSaid, type SideName } from '#lib/browser/compare/comparison.ts';
import { readShareLink } from '#lib/browser/compare/from-link.ts';
import { looksLikeReport, readReport } from '#lib/browser/compare/from-report.ts';
import type { Source } from '#lib/browser/ask/source.ts';
import { LIMITS } from '#lib/core/limits.ts';
import type { LinkTarget } from '#lib/share/link.ts';
import { useRun } from '../ask/use-run.ts';
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

/** Everything that can become one side, and how far it is. */
export function useSide(side: SideName) {
  const [link, setLink] = useState<{ readonly target: LinkTarget; readonly wrong: boolean } | null>(null);

  const { text } = useWords('aside');
  const taken = useRef((label: string) => label);
  useEffect(() => {
    taken.current = (label) => text('aside.compare.taken', { letter: side.toUpperCase(), label });
  }, [text, side]);

  const settle = useCallback(
    (source: Source, remark: ReportSaid | null = null) => {
      setLink(null);
      sideDrafts[side].clear();
      announce(taken.current(source.label));
      void comparison.choose(side, { source, remark });
    },
    [side],
  );

  const {
    state,
    run,
    cancel,
    fail,
    reset: resetRun,
  } = useRun(useCallback((source: Source) => settle(source), [settle]));

  const takeReport = useCallback(
    (text: string, name: string) => {
      const reading = readReport(text, name);
      if (!reading.ok) {
        fail(reading.reason);
        return;
      }
      settle(reading.source, reading.said);
    },
    [settle, fail],
  );

  const openLink = useCallback(
    (target: LinkTarget, passPhrase: string | null) =>
      run(null, async () => {
        const reading = await readShareLink(target, passPhrase);
        if (reading.kind === 'open') return { ok: true, source: reading.source };
        if (reading.kind !== 'pass-phrase') throw new Error(reading.reason);
        setLink({ target, wrong: reading.wrong });
        return null;
      }),
    [run],
  );

  /** Reports are told from certificates by their start; the rest goes the way of every file. */
  const takeFiles = useCallback(
    (files: readonly File[]) => {
      resetRun();
      reportAmong(files).then(
        (report) => {
          if (report) takeReport(report.text, report.name);
          else sideDrafts[side].addFiles(files);
        },
        () => fail('The file could not be opened.'),
      );
    },
    [side, takeReport, fail, resetRun],
  );
  const reset = useCallback(() => {
    setLink(null);
    resetRun();
  }, [resetRun]);

  return {
    state,
    /** The link whose pass phrase is asked for, or null. */
    link,
    run,
    takeReport,
    takeFiles,
    openLink,
    reset,
    cancel,
  };
}
