'use client';

import { useMemo } from 'react';
import { searchErrors } from '#lib/view/findings/error-search.ts';
import { ErrorItem } from './ErrorItem.tsx';

/** Answers shown in place; the look-up's own page has the rest. */
const SHOWN = 3;

/** What is known of a message or code that was put into the box, below the box. */
export function ErrorAnswer({ text }: { readonly text: string }) {
  const hits = useMemo(() => searchErrors(text.trim()), [text]);
  const all = `/errors#q=${encodeURIComponent(text.trim().slice(0, 500))}`;
  return (
    <section
      id="error-answer"
      lang="en"
      tabIndex={-1}
      aria-label="What the message means"
      className="animate-rise scroll-my-4"
    >
      {hits.length === 0 ? (
        <p className="rounded-lg border border-line bg-surface px-4 py-3 text-sm text-ink-soft">
          Nothing is known by these words. Keep only the code or the sentence that the program showed, or give
          the host that it was about: the result names the fault without any message.{' '}
          <a href={all} className="link">
            Open the error look-up
          </a>
        </p>
      ) : (
        <>
          <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
            {hits.slice(0, SHOWN).map(({ entry }, index) => (
              <li key={`${entry.source} ${entry.texts[0] ?? ''}`}>
                <ErrorItem entry={entry} open={index === 0} />
              </li>
            ))}
          </ul>
          {hits.length > SHOWN ? (
            <a href={all} className="link mt-1.5 inline-block text-sm">
              All {hits.length} in the error look-up
            </a>
          ) : null}
        </>
      )}
    </section>
  );
}
