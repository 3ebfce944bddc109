'use client';

import { useDeferredValue, useId, useMemo, useRef } from 'react';
import { hrefOf } from '#lib/browser/home.ts';
import { ERRORS, ERROR_SOURCES } from '#lib/content/errors/catalogue.ts';
import { DEFAULT_LOCALE } from '#lib/content/messages/locales.ts';
import { searchErrors } from '#lib/view/findings/error-search.ts';
import { PageHead } from '../language/PageHead.tsx';
import { PageSkeleton } from '../language/PageSkeleton.tsx';
import { useSiteWords } from '../language/site.tsx';
import { Served } from '../language/words.tsx';
import { Button } from '../parts/Button.tsx';
import { useEarlyEntry } from '../parts/use-early-entry.ts';
import { ErrorItem } from './ErrorItem.tsx';
import { ERROR_PARTS, useErrorWords } from './error-words.ts';
import { useFragmentQuery } from './use-fragment-query.ts';

/** The whole page: the articles in English, all around them in the reader's language. */
export function ErrorsApp() {
  return (
    <Served parts={ERROR_PARTS} waiting={<PageSkeleton />}>
      <Head />
      <LookUp />
    </Served>
  );
}

function Head() {
  const { text, locale } = useErrorWords();
  return (
    <>
      <PageHead
        heading={text('errors.title')}
        lead={text('errors.lead')}
        title={useSiteWords()('site.nav.errors')}
      />
      {locale === DEFAULT_LOCALE ? null : (
        <p className="mt-1 text-sm text-ink-soft">{text('errors.english')}</p>
      )}
    </>
  );
}

/** Looks a message up while it is typed; lists all of them as long as nothing is asked. */
function LookUp() {
  const { text } = useErrorWords();
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
        {text('errors.label')}
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
            {text('errors.clear')}
          </Button>
        )}
      </div>
      <p id={help} role="status" className="mt-1.5 min-h-5 text-sm text-ink-soft">
        {asked === ''
          ? text('errors.known', { count: ERRORS.length })
          : hits.length === 0
            ? text('errors.nothing')
            : text(hits.length > 1 ? 'errors.found-best' : 'errors.found', { count: hits.length })}
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
  const { text } = useErrorWords();
  return (
    <div className="mt-4 max-w-[68ch] rounded-lg border border-line bg-surface px-4 py-3 text-sm">
      <p className="font-[600]">{text('errors.lost.title')}</p>
      <ul className="mt-1.5 list-disc space-y-1 pl-5 text-ink-soft">
        <li>{text('errors.lost.fewer')}</li>
        <li>{text('errors.lost.code')}</li>
        <li>
          <a href={hrefOf('/')} className="link">
            {text('errors.lost.host')}
          </a>{' '}
          {text('errors.lost.host-why')}
        </li>
        <li>
          <a href={hrefOf('/domain')} className="link">
            {text('errors.lost.domain')}
          </a>
        </li>
      </ul>
    </div>
  );
}

function AllErrors() {
  const { text, sourceTitle } = useErrorWords();
  return (
    <>
      <nav aria-label={text('errors.sources')} className="mt-5 flex flex-wrap gap-x-4 gap-y-2 text-sm">
        {ERROR_SOURCES.map((source) => (
          <a key={source} href={`#${source}`} className="link">
            {sourceTitle(source)}
          </a>
        ))}
      </nav>
      {ERROR_SOURCES.map((source) => (
        <section key={source} aria-labelledby={source} className="mt-8">
          <h2 id={source} className="scroll-mt-6 text-lg font-[620]">
            {sourceTitle(source)}
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
