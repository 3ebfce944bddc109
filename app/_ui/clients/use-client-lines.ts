'use client';

import { useEffect, useState } from 'react';
import { core } from '#lib/browser/worker/client.ts';
import { session } from '#lib/browser/session/session.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { ClientLine } from '#lib/trust/profiles/judge.ts';

type Lines = readonly ClientLine[];

interface Judging {
  readonly lines: Promise<Lines>;
  readonly controller: AbortController;
  users: number;
}

/** Judged once for each report, however many parts of the page ask. */
const judgings = new WeakMap<Report, Judging>();

function judge(report: Report): Judging | null {
  const known = judgings.get(report);
  if (known) return known;
  const job = session.job(report);
  if (!job) return null;
  const controller = new AbortController();
  const lines = core.call('clients', job, { signal: controller.signal });
  const judging = { lines, controller, users: 0 };
  judgings.set(report, judging);
  return judging;
}

function leave(report: Report, judging: Judging): void {
  judging.users -= 1;
  if (judging.users > 0) return;
  if (judgings.get(report) === judging) judgings.delete(report);
  judging.controller.abort(new DOMException('Overtaken.', 'AbortError'));
}

interface ClientJudging {
  /** Null until they are there, or when the report is not one of this tab's session. */
  readonly lines: Lines | null;
  /** The worker could not do it; lines of a report before may still be there. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/**
 * For whom the report's chain is trusted, made by the worker. The lines of the report before stay until the
 * new ones come.
 */
export function useClientJudging(report: Report): ClientJudging {
  const [lines, setLines] = useState<Lines | null>(null);
  const [failure, setFailure] = useState<Report | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const judging = judge(report);
    if (!judging) return;
    judging.users += 1;
    let left = false;
    judging.lines.then(
      (made) => {
        if (left) return;
        setLines(made);
        setFailure(null);
      },
      (error: unknown) => {
        if (left || judging.controller.signal.aborted) return;
        // Whoever asks next begins anew.
        judgings.delete(report);
        setFailure(report);
        reportError(error);
      },
    );
    return () => {
      left = true;
      leave(report, judging);
    };
  }, [report, turn]);
  return {
    lines,
    failed: failure === report,
    retry: () => {
      setFailure(null);
      setTurn((now) => now + 1);
    },
  };
}

/** The lines alone, for parts of the page that say less without them. */
export const useClientLines = (report: Report): Lines | null => useClientJudging(report).lines;
