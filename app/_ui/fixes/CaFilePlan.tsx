'use client';

import { useMemo } from 'react';
import type { Report } from '#lib/core/report/types.ts';
import { caFilePlan } from '#lib/view/findings/ca-file.ts';
import { useResultWords } from '../language/result-words.ts';
import { marked } from '../language/summary.ts';
import { Section } from '../parts/Section.tsx';

/**
 * What to do about a file with CA certificates alone. Where each is in order nothing has to be done: how to judge a
 * server is then said without a number.
 */
export function CaFilePlan({ report }: { readonly report: Report }) {
  const words = useResultWords();
  const { text } = words;
  const steps = useMemo(() => caFilePlan(report, words), [report, words]);
  const todo = report.verdict === 'trusted' ? 0 : steps.length;
  return (
    <Section words="fixes" aside={todo === 0 ? text('plan.todo-none') : text('plan.todo', { count: todo })}>
      {todo === 0 ? (
        <p className="text-sm text-ink-soft" {...marked(words)}>
          {steps.map(({ sentence }) => sentence).join(' ')}
        </p>
      ) : (
        <ol
          className="divide-y divide-line rounded-lg border border-line bg-surface text-sm"
          {...marked(words)}
        >
          {steps.map(({ kind, sentence }, index) => (
            <li key={kind} className="flex items-start gap-3 px-4 py-3">
              <span
                aria-hidden="true"
                className="grid size-6 shrink-0 place-items-center rounded-full bg-sunken text-[0.8125rem] font-[650] tabular-nums"
              >
                {index + 1}
              </span>
              <span className="min-w-0 pt-0.5 wrap-anywhere">{sentence}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
