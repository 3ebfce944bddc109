'use client';

import { useEffect, useState } from 'react';
import { fromBase64 } from '#lib/browser/base64.ts';
import { judgeBundle } from '#lib/browser/session/bundle-check.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';

interface Asked {
  readonly bundle: readonly CertificateView[];
  readonly privateRoot: CertificateView | null;
  readonly host: string | null;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** The engine's report of the bundle, as if the server already sent it; null until it is there. */
export function useJudgedBundle(asked: Asked | null): Report | null {
  const [answer, setAnswer] = useState<{ readonly for: Asked; readonly report: Report } | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    const abort = new AbortController();
    const root = asked.privateRoot === null ? null : fromBase64(asked.privateRoot.der);
    judgeBundle(
      asked.bundle.map(({ der }) => fromBase64(der)),
      root,
      asked,
      abort.signal,
    ).then(
      (report) => {
        if (report !== null && !abort.signal.aborted) setAnswer({ for: asked, report });
      },
      // Cancelled, or the worker is gone: then nothing is offered.
      () => undefined,
    );
    return () => abort.abort();
  }, [asked]);
  return answer !== null && answer.for === asked ? answer.report : null;
}
