'use client';

import ChevronRight from 'lucide-react/icons/chevron-right';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { marked, useSummary } from '../language/summary.ts';
import { cx } from './cx.ts';
import { unfold } from './unfold.ts';

/** Parts of the result whose heading is in the message catalogue, under `result.section`. */
type SectionId =
  | 'chain'
  | 'computer'
  | 'capture'
  | 'clients'
  | 'served'
  | 'evidence'
  | 'repair'
  | 'findings'
  | 'other-paths'
  | 'unused'
  | 'fixes'
  | 'dates'
  | 'beside'
  | 'mutual'
  | 'connection'
  | 'second'
  | 'not-read'
  | 'what-if'
  | 'users'
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
    <section
      id={translated ? heading.words : undefined}
      aria-labelledby={id}
      className={cx('min-w-0 scroll-mt-14', className)}
    >
      <div className="mb-2.5 flex print:break-after-avoid flex-wrap items-baseline gap-x-3">
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

interface FoldedSectionProps {
  readonly words: SectionId;
  /** What is inside, in a line; in the language of the summary. */
  readonly aside?: string | undefined;
  /** The same in English. */
  readonly note?: ReactNode;
  /** Open from the start: what the reader came for. */
  readonly open?: boolean;
  readonly className?: string;
  /** Shown below the line even while it is folded: what asks for the reader. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** Whether the line that stood here while the part's words came was opened: then the part is, which takes its place. */
const isOpen = (id: SectionId): boolean =>
  typeof document === 'object' && document.getElementById(id)?.hasAttribute('open') === true;

/**
 * A part of the result that is one line until it is wanted: by hand, by the page's search, by the list of
 * parts, or by an address that ends with its name (`#dates`).
 */
export function FoldedSection({
  words,
  aside,
  note,
  open = false,
  className,
  lead,
  children,
}: FoldedSectionProps) {
  const id = useId();
  const language = useSummary();
  const mark = marked(language);
  const frame = useRef<HTMLDetailsElement>(null);
  const [opened] = useState(() => open || isOpen(words));
  useEffect(() => {
    const openIfNamed = (): void => {
      if (window.location.hash === `#${words}`) unfold(frame.current);
    };
    openIfNamed();
    window.addEventListener('hashchange', openIfNamed);
    return () => window.removeEventListener('hashchange', openIfNamed);
  }, [words]);
  return (
    <section aria-labelledby={id} className={cx('min-w-0', className)}>
      <details
        ref={frame}
        id={words}
        open={opened}
        className="group/section scroll-mt-14 border-t border-line-strong/60 py-0.5"
      >
        <summary className="-mx-2 flex list-none items-baseline gap-x-3 rounded-md px-2 py-1.5 hover:bg-sunken/60 [&::-webkit-details-marker]:hidden">
          <span className="min-w-0 flex-1 text-sm text-ink-soft wrap-anywhere">
            <h2
              id={id}
              {...{ [SECTION_MARK]: '' }}
              className="me-3 inline scroll-mt-14 text-base font-[650] text-ink"
              {...mark}
            >
              {language.text(`result.section.${words}`)}
            </h2>
            {aside === undefined ? null : <span {...mark}>{aside}</span>}
            {note === undefined ? null : <span>{note}</span>}
          </span>
          <ChevronRight
            aria-hidden="true"
            className="size-5 shrink-0 self-center text-ink-faint transition-transform group-open/section:rotate-90 motion-reduce:transition-none"
          />
        </summary>
        <div className="pt-2 pb-5">{children}</div>
      </details>
      {lead === undefined ? null : <div className="pt-1 empty:hidden">{lead}</div>}
    </section>
  );
}
