'use client';

import type { NotReadRow } from '#lib/view/result/not-read.ts';
import { useSummary } from '../language/summary.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { Section } from '../parts/Section.tsx';

/** Names what could not be read, with file, position and reason; everything else was judged. */
export function NotRead({ rows }: { readonly rows: readonly NotReadRow[] }) {
  const { text } = useSummary();
  if (rows.length === 0) return null;
  const lost = rows.some((row) => row.lost);
  return (
    <Section
      words={lost ? 'not-read' : 'input'}
      aside={lost ? text('result.section.not-read-note') : undefined}
    >
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface text-sm">
        {rows.map(({ key, lost: isLost, where, what, todo }) => (
          <li key={key} className="flex items-start gap-3 px-4 py-3">
            <StateMark state={isLost ? 'warn' : 'note'} className="mt-px size-5" />
            <div className="min-w-0">
              <p className="wrap-anywhere">
                <span className="font-[600]">{where}</span> {what}
              </p>
              {todo === null ? null : (
                <p className="mt-0.5 text-[0.8125rem] text-ink-soft wrap-anywhere">{todo}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
