'use client';

import { useEffect, useState } from 'react';
import { core } from '#lib/browser/client.ts';
import { session } from '#lib/browser/session.ts';
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
  judgings.delete(report);
  judging.controller.abort(new DOMException('Overtaken.', 'AbortError'));
}

/**
 * For whom the report's chain is trusted, made by the worker; null until it is there, or when the report is
 * not one of this tab's session. The lines of the report before stay until the new ones come.
 */
export function useClientLines(report: Report): Lines | null {
  const [lines, setLines] = useState<Lines | null>(null);
  useEffect(() => {
    const judging = judge(report);
    if (!judging) return;
    judging.users += 1;
    let left = false;
    judging.lines.then(
      (made) => {
        if (!left) setLines(made);
      },
      (error: unknown) => {
        // The general verdict stands; without lines the page says less.
        if (!left && !judging.controller.signal.aborted) reportError(error);
      },
    );
    return () => {
      left = true;
      leave(report, judging);
    };
  }, [report]);
  return lines;
}
