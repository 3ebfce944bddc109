'use client';

import ChevronRight from 'lucide-react/icons/chevron-right';
import type { Verdict } from '#lib/core/finding/types.ts';
import type { ResultView, State } from '#lib/view/types.ts';
import { Chain } from '../chain/Chain.tsx';
import { Disclosure } from '../parts/Disclosure.tsx';
import { marked, useSummary } from '../language/summary.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { FoldedSection } from '../parts/Section.tsx';

const STATES: Record<Verdict, State> = { trusted: 'ok', untrusted: 'bad', unknown: 'unknown' };
/** Every other path that was found, folded, and the look-alikes that were rejected. */
export function OtherPaths({ view }: { readonly view: ResultView }) {
  const words = useSummary();
  const { text } = words;
  const { otherPaths, nearMatches } = view;
  if (otherPaths.length === 0 && nearMatches.length === 0) return null;
  return (
    <FoldedSection words="other-paths" aside={text('result.section.other-paths-note')}>
      <ul className="grid gap-2" {...marked(words)}>
        {otherPaths.map((path) => (
          <li key={path.key}>
            <Disclosure
              className="group/path rounded-lg border border-line bg-surface"
              summaryClassName="flex list-none items-start gap-3 px-4 py-3 hover:bg-sunken/60 [&::-webkit-details-marker]:hidden"
              summary={
                <>
                  <StateMark
                    state={STATES[path.verdict]}
                    className="mt-0.5 size-5"
                    label={text(`result.verdict.${path.verdict}`)}
                  />
                  <span className="min-w-0 flex-1 text-sm">
                    <span className="block font-[600] wrap-anywhere">{path.labels.join(' → ')}</span>
                    <span className="mt-0.5 block text-[0.8125rem] text-ink-soft wrap-anywhere">
                      {path.reason}
                    </span>
                  </span>
                  <ChevronRight
                    aria-hidden="true"
                    className="mt-0.5 size-5 shrink-0 text-ink-faint transition-transform group-open/path:rotate-90 print:hidden"
                  />
                </>
              }
            >
              {() => (
                <div className="border-t border-line px-4 py-4">
                  <Chain
                    chain={path.chain}
                    certificates={view.certificates}
                    at={view.at.iso}
                    prefix={`${path.key}-`}
                    label={text('result.section.other-chain-label')}
                  />
                </div>
              )}
            </Disclosure>
          </li>
        ))}
        {nearMatches.map((near) => (
          <li
            key={near.key}
            className="flex items-start gap-3 rounded-lg border border-dashed border-line-strong px-4 py-3"
          >
            <StateMark state="bad" className="mt-0.5 size-5" label={text('result.path.rejected')} />
            <p className="min-w-0 text-sm wrap-anywhere">{near.sentence}</p>
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}
