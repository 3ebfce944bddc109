'use client';

import { useEffect, useState } from 'react';
import { session } from '#lib/browser/session/session.ts';
import { core } from '#lib/browser/worker/client.ts';
import { diagnose, fittingTo } from '#lib/core/report/diagnosis.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import { leafOf } from '#lib/view/survey/summary.ts';

/**
 * How long clients go on trusting; null until it is known, and where it is no question of clients. Those of the
 * report before stay meanwhile.
 */
export function useTrustEnds(report: Report): readonly ClientEnd[] | null {
  const [ends, setEnds] = useState<readonly ClientEnd[] | null>(null);
  const fits = fittingTo(diagnose(report)).clients;
  useEffect(() => {
    if (!fits) return;
    let current = true;
    trustEnds(report).then(
      (found) => {
        if (current && found) setEnds(found);
      },
      // The dates of the certificates stand without it.
      (error: unknown) => {
        if (current) reportError(error);
      },
    );
    return () => {
      current = false;
    };
  }, [report, fits]);
  return fits ? ends : null;
}

const asked = new WeakMap<Report, Promise<readonly ClientEnd[] | null>>();

/**
 * How long clients go on trusting the open result; asked once for each report, whoever wants to know.
 * Null when nothing is open that the report belongs to.
 * @throws CoreFailure when the worker failed
 */
function trustEnds(report: Report): Promise<readonly ClientEnd[] | null> {
  const before = asked.get(report);
  if (before) return before;
  const job = session.job(report);
  if (!job) return Promise.resolve(null);
  const answer = core.call('ends', { job, leafEnds: leafOf(report)?.notAfter ?? null });
  asked.set(report, answer);
  // A failure is not kept: the next who asks tries again.
  answer.catch(() => asked.delete(report));
  return answer;
}
