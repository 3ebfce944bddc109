'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import { comparison, sideDrafts, type SideName } from '#lib/browser/compare/comparison.ts';
import { readShareLink, type LinkReading } from '#lib/browser/compare/from-link.ts';
import { looksLikeReport, readReport } from '#lib/browser/compare/from-report.ts';
import type { EndpointOutcome } from '#lib/browser/ask/endpoint-client.ts';
import type { Source } from '#lib/browser/ask/source.ts';
import { LIMITS } from '#lib/core/limits.ts';
import type { LinkTarget } from '#lib/share/link.ts';
import type { CheckState } from '../ask/use-check.ts';

type Make = (signal: AbortSignal) => Promise<EndpointOutcome>;

const VERDICTS = { trusted: 'trusted', untrusted: 'not trusted', unknown: 'not decided' } as const;

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
  const [state, setState] = useState<CheckState>({ kind: 'idle' });
  const [link, setLink] = useState<{ readonly target: LinkTarget; readonly wrong: boolean } | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const settle = useCallback(
    (source: Source, remark: string | null = null) => {
      setState({ kind: 'idle' });
      setLink(null);
      sideDrafts[side].clear();
      announce(`${side.toUpperCase()} is ${source.label}.`);
      void comparison.choose(side, { source, remark });
    },
    [side],
  );

  const run = useCallback(
    async (asked: Extract<CheckState, { kind: 'running' }>['asked'], make: Make) => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      setState({ kind: 'running', asked });
      try {
        const outcome = await make(mine.signal);
        mine.signal.throwIfAborted();
        if (outcome.ok) settle(outcome.source);
        else setState({ kind: 'fault', fault: outcome.fault, asked: asked ?? { host: '', port: 443 } });
      } catch (error) {
        if (running.current !== mine) return;
        if (mine.signal.aborted) setState({ kind: 'idle' });
        else setState({ kind: 'broken', message: error instanceof Error ? error.message : String(error) });
      }
    },
    [settle],
  );

  const takeReport = useCallback(
    (text: string, name: string) => {
      const reading = readReport(text, name);
      if (!reading.ok) {
        setState({ kind: 'broken', message: reading.reason });
        return;
      }
      const { verdict, at } = reading.said;
      const remark = `The report said “${VERDICTS[verdict]}” for ${at.slice(0, 10)}. Its certificates are judged again for that time, without what revocation sources said then.`;
      settle(reading.source, remark);
    },
    [settle],
  );

  const openLink = useCallback(
    async (target: LinkTarget, passPhrase: string | null) => {
      setState({ kind: 'running', asked: null });
      const reading: LinkReading = await readShareLink(target, passPhrase);
      if (reading.kind === 'open') settle(reading.source);
      else if (reading.kind === 'pass-phrase') {
        setState({ kind: 'idle' });
        setLink({ target, wrong: reading.wrong });
      } else setState({ kind: 'broken', message: reading.reason });
    },
    [settle],
  );

  /** Reports are told from certificates by their start; the rest goes the way of every file. */
  const takeFiles = useCallback(
    (files: readonly File[]) => {
      setState({ kind: 'idle' });
      reportAmong(files).then(
        (report) => {
          if (report) takeReport(report.text, report.name);
          else sideDrafts[side].addFiles(files);
        },
        () => setState({ kind: 'broken', message: 'The file could not be opened.' }),
      );
    },
    [side, takeReport],
  );
  const reset = useCallback(() => {
    setLink(null);
    setState((now) => (now.kind === 'running' ? now : { kind: 'idle' }));
  }, []);

  return {
    state,
    /** The link whose pass phrase is asked for, or null. */
    link,
    run,
    takeReport,
    takeFiles,
    openLink,
    reset,
    cancel: () => running.current?.abort(new DOMException('Cancelled.', 'AbortError')),
  };
}
