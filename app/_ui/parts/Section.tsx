'use client';

import { type ReactNode, useId } from 'react';
import { marked, useSummary } from '../language/summary.ts';
import { cx } from './cx.ts';

/** Parts of the result whose heading is in the message catalogue, under `result.section`. */
type SectionId =
  | 'chain'
  | 'clients'
  | 'served'
  | 'evidence'
  | 'repair'
  | 'findings'
  | 'other-paths'
  | 'unused'
  | 'fixes'
  | 'dates'
  | 'second'
  | 'not-read'
  | 'input';

/** Headings of the summary are in the reader's language; `title` is for parts that are English as a whole. */
type Heading =
  | {
      readonly words: SectionId;
      /** A short line beside the heading, in the same language. */
      readonly aside?: string | undefined;
    }
  | { readonly title: string };

type SectionProps = Heading & {
  /** A short line beside the heading, in English. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
};

/** Marks the headings that the navigation within a result lists. */
export const SECTION_MARK = 'data-section';

/** A part of the result with its heading. What is inside is English unless it is marked otherwise. */
export function Section({ note, children, className, ...heading }: SectionProps) {
  const id = useId();
  const words = useSummary();
  const translated = 'words' in heading;
  const mark = translated ? marked(words) : {};
  const aside = translated ? heading.aside : undefined;
  return (
    <section aria-labelledby={id} className={cx('min-w-0', className)}>
      <div className="mb-3 flex print:break-after-avoid flex-wrap items-baseline gap-x-3">
        <h2
          id={id}
          tabIndex={-1}
          {...{ [SECTION_MARK]: '' }}
          className="scroll-mt-14 text-lg font-[650] outline-none!"
          {...mark}
        >
          {translated ? words.text(`result.section.${heading.words}`) : heading.title}
        </h2>
        {aside === undefined ? null : (
          <p className="text-sm text-ink-soft" {...mark}>
            {aside}
          </p>
        )}
        {note === undefined ? null : <p className="text-sm text-ink-soft">{note}</p>}
      </div>
      {children}
    </section>
  );
}
