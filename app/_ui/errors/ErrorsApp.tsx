'use client';

import { useDeferredValue, useId, useMemo, useRef } from 'react';
import { hrefOf } from '#lib/browser/home.ts';
import { ERRORS, ERROR_SOURCES, SOURCE_TITLES } from '#lib/content/errors/catalogue.ts';
import { searchErrors } from '#lib/view/findings/error-search.ts';
import { Button } from '../parts/Button.tsx';
import { plural } from '../parts/plural.ts';
import { useEarlyEntry } from '../parts/use-early-entry.ts';
import { ErrorItem } from './ErrorItem.tsx';
import { useFragmentQuery } from './use-fragment-query.ts';

/** Looks a message up while it is typed; lists all of them as long as nothing is asked. */
export function ErrorsApp() {
  const [query, setQuery] = useFragmentQuery();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEarlyEntry(field, query, setQuery);
  const help = useId();
  const asked = useDeferredValue(query).trim();
  const hits = useMemo(() => searchErrors(asked), [asked]);
  return (
    <div className="mt-6">
      <label htmlFor={id} className="mb-1.5 block text-sm font-[600]">
        Message, code or log
      </label>
      <div className="flex items-start gap-2">
        <textarea
          ref={field}
          id={id}
          value={query}
          rows={2}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={help}
          placeholder="0x800B0109"
          onChange={(event) => setQuery(event.target.value)}
          className="max-h-60 min-h-16 w-full min-w-0 rounded-lg border border-edge bg-surface px-3 py-2 font-mono text-[0.9375rem] text-ink [field-sizing:content] placeholder:text-ink-faint"
        />
        {query === '' ? null : (
          <Button look="quiet" onClick={() => setQuery('')}>
            Clear
          </Button>
        )}
      </div>
      <p id={help} role="status" className="mt-1.5 min-h-5 text-sm text-ink-soft">
        {asked === ''
          ? `${ERRORS.length} messages are known. Hex, decimal and negative numbers mean the same.`
          : hits.length === 0
            ? 'Nothing is known by that.'
            : `${plural(hits.length, 'message')} found${hits.length > 1 ? ', the best first' : ''}.`}
      </p>
      {asked === '' ? (
        <AllErrors />
      ) : hits.length === 0 ? (
        <NothingFound />
      ) : (
        <ul className="mt-4 divide-y divide-line rounded-lg border border-line bg-surface">
          {hits.map(({ entry }, index) => (
            <li key={`${entry.source} ${entry.texts[0] ?? ''}`}>
              <ErrorItem entry={entry} open={index === 0} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function NothingFound() {
  return (
    <div className="mt-4 max-w-[68ch] rounded-lg border border-line bg-surface px-4 py-3 text-sm">
      <p className="font-[600]">What to do now</p>
      <ul className="mt-1.5 list-disc space-y-1 pl-5 text-ink-soft">
        <li>Leave out names, dates and numbers of your own, and keep a few words in a row.</li>
        <li>
          Look for a code near the message: in its details, in the event log, or in the log of the program.
        </li>
        <li>
          <a href={hrefOf('/')} className="link">
            Check the host
          </a>{' '}
          that the user connected to: the result names the fault without any message, and lists what users see
          for it.
        </li>
        <li>
          If it concerns sign-in, and you don’t know which host:{' '}
          <a href={hrefOf('/domain')} className="link">
            check the whole domain
          </a>
          .
        </li>
      </ul>
    </div>
  );
}

function AllErrors() {
  return (
    <>
      <nav aria-label="Sources of messages" className="mt-5 flex flex-wrap gap-x-4 gap-y-2 text-sm">
        {ERROR_SOURCES.map((source) => (
          <a key={source} href={`#${source}`} className="link">
            {SOURCE_TITLES[source]}
          </a>
        ))}
      </nav>
      {ERROR_SOURCES.map((source) => (
        <section key={source} aria-labelledby={source} className="mt-8">
          <h2 id={source} className="scroll-mt-6 text-lg font-[620]">
            {SOURCE_TITLES[source]}
          </h2>
          <ul className="mt-3 divide-y divide-line rounded-lg border border-line bg-surface">
            {ERRORS.filter((entry) => entry.source === source).map((entry) => (
              <li key={entry.texts[0]}>
                <ErrorItem entry={entry} open={false} grouped />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
