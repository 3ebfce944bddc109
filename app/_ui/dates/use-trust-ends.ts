'use client';

import { useEffect, useState } from 'react';
import { trustEnds } from '#lib/browser/session/trust-ends.ts';
import { diagnose, fittingTo } from '#lib/core/report/diagnosis.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';

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
