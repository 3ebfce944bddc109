'use client';

import { useEffect, useState } from 'react';
import { core } from '#lib/browser/worker/client.ts';
import { session } from '#lib/browser/session/session.ts';
import type { Report } from '#lib/core/report/types.ts';

interface ClientReport {
  /** Id of the picked client, or null for the general view. */
  readonly picked: string | null;
  /** The chain as the picked client sees it; null until it is there. */
  readonly seen: Report | null;
  readonly pick: (client: string | null) => void;
}

interface Seen {
  readonly client: string;
  /** The general report it was made beside. */
  readonly beside: Report;
  readonly report: Report;
}

/** Judges as the picked client, and again whenever the general report changes. */
export function useClientReport(report: Report | null): ClientReport {
  const [picked, setPicked] = useState<string | null>(null);
  const [seen, setSeen] = useState<Seen | null>(null);

  useEffect(() => {
    const job = report && session.job(report);
    if (picked === null || !report || !job) return;
    const controller = new AbortController();
    core.call('evaluateAs', { job, client: picked }, { signal: controller.signal }).then(
      (own) => {
        if (!own) return;
        setSeen({ client: picked, beside: report, report: own });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) reportError(error);
      },
    );
    return () => controller.abort(new DOMException('Overtaken.', 'AbortError'));
  }, [picked, report]);

  // The view before stays while another one is made, unless it belongs to another question.
  const fits = seen !== null && seen.client === picked && seen.beside === report;
  return { picked, seen: fits ? seen.report : null, pick: setPicked };
}
