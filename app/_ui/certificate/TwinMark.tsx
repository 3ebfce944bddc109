'use client';

import { useSummary } from '../language/summary.ts';

/** The start of a fingerprint beside a name that another certificate has too. */
export function TwinMark({ mark }: { readonly mark: string | null }) {
  const { text } = useSummary();
  if (mark === null) return null;
  return (
    <span className="ident ml-1.5 text-[0.8em] font-[450] whitespace-nowrap text-ink-faint">
      <span className="sr-only">{`${text('chain.twin-spoken')} `}</span>
      {mark}
    </span>
  );
}
