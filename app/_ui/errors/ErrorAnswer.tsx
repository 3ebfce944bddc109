'use client';

import { useMemo } from 'react';
import { hrefOf } from '#lib/browser/home.ts';
import { searchErrors } from '#lib/view/findings/error-search.ts';
import { Served } from '../language/words.tsx';
import { ErrorItem } from './ErrorItem.tsx';
import { ERROR_PARTS, useErrorWords } from './error-words.ts';

/** Answers shown in place; the look-up's own page has the rest. */
const SHOWN = 3;

/** What is known of a message or code that was put into the box, below the box. */
export function ErrorAnswer({ text }: { readonly text: string }) {
  return (
    <section id="error-answer" tabIndex={-1} className="animate-rise scroll-my-4">
      <Served parts={ERROR_PARTS} waiting={null}>
        <Answer asked={text.trim()} />
      </Served>
    </section>
  );
}

function Answer({ asked }: { readonly asked: string }) {
  const { text } = useErrorWords();
  const hits = useMemo(() => searchErrors(asked), [asked]);
  const all = hrefOf(`/errors#q=${encodeURIComponent(asked.slice(0, 500))}`);
  if (hits.length === 0) {
    return (
      <p className="rounded-lg border border-line bg-surface px-4 py-3 text-sm text-ink-soft">
        {text('errors.answer.nothing')}{' '}
        <a href={all} className="link">
          {text('errors.answer.open')}
        </a>
      </p>
    );
  }
  return (
    <>
      <h2 className="sr-only">{text('errors.answer.label')}</h2>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {hits.slice(0, SHOWN).map(({ entry }, index) => (
          <li key={`${entry.source} ${entry.texts[0] ?? ''}`}>
            <ErrorItem entry={entry} open={index === 0} />
          </li>
        ))}
      </ul>
      {hits.length > SHOWN ? (
        <a href={all} className="link mt-1.5 inline-block text-sm">
          {text('errors.answer.all', { count: hits.length })}
        </a>
      ) : null}
    </>
  );
}
