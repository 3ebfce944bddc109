'use client';

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { SECTION_MARK } from '../parts/Section.tsx';
import { unfold } from '../parts/unfold.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  /** Its language: some headings are translated, others are not. */
  readonly lang: string;
}

/** Fewer sections are seen at a glance. */
const WORTH_A_NAV = 3;

/**
 * The parts of a long result, to jump to; on a phone their lines themselves are the list. Parts come and go as evidence arrives and lazy ones load, so the
 * list is read from the page: the headings are the one source of its words and their order.
 */
export function SectionNav({ label }: { readonly label: string }) {
  const bar = useRef<HTMLElement>(null);
  const entries = useSections(bar);
  return (
    <nav
      ref={bar}
      aria-label={label}
      hidden={entries.length < WORTH_A_NAV}
      className="sticky top-0 z-10 -mx-1 -my-2 border-b border-line bg-canvas px-1 max-sm:hidden print:hidden"
    >
      <ul className="flex flex-wrap gap-x-4 text-[0.8125rem]">
        {entries.map(({ id, title, lang }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              lang={lang}
              onClick={(event) => {
                event.preventDefault();
                jumpTo(id);
              }}
              className="block rounded-sm py-2 whitespace-nowrap text-ink-soft underline-offset-4 hover:text-ink hover:underline"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Without touching the address: a result's address may carry a key in its fragment. */
function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  unfold(heading);
  // Of a folded part the line itself takes the focus: it is what opens and closes it.
  (heading.closest('summary') ?? heading).focus({ preventScroll: true });
}

/** The headings beside the bar. Asked of the bar itself: what is around it has no ref yet when it is laid out. */
function useSections(bar: RefObject<HTMLElement | null>): readonly Entry[] {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  // Before the first paint, so that the bar does not push away what stands below it.
  useLayoutEffect(() => {
    const frame = bar.current?.parentElement;
    if (!frame) return undefined;
    const read = (): void => {
      const found = [...frame.querySelectorAll(`[${SECTION_MARK}]`)].map((heading) => ({
        id: heading.id,
        title: heading.textContent,
        lang: heading.closest('[lang]')?.getAttribute('lang') ?? '',
      }));
      setEntries((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
    };
    let turn = 0;
    const soon = (): void => {
      cancelAnimationFrame(turn);
      turn = requestAnimationFrame(read);
    };
    read();
    const observer = new MutationObserver(soon);
    observer.observe(frame, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(turn);
    };
  }, [bar]);
  return entries;
}
