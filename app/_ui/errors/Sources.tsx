'use client';

import ExternalLink from 'lucide-react/icons/external-link';
import { Fragment } from 'react';
import { marked, useSummary } from '../language/summary.ts';
import { listSources, type Document, type Source } from '#lib/core/source.ts';

interface SourcesProps {
  readonly sources: readonly Source[];
  /** What one statement is called, where there are several. */
  readonly unit: 'step' | 'sentence';
}

/** One small line: the documents that statements were read in, and which of the statements nobody checked. */
export function Sources({ sources, unit }: SourcesProps) {
  const words = useSummary();
  const { text } = words;
  const { documents, unverified } = listSources(sources);
  const all = (numbers: readonly number[]): boolean => numbers.length === sources.length;
  const places = (numbers: readonly number[]): string =>
    text(`plan.source.${unit}`, { count: numbers.length, numbers: ranges(numbers) });
  return (
    <p {...marked(words)} className="text-[0.8125rem] text-ink-soft wrap-anywhere">
      {documents.length === 0 ? null : (
        <>
          <span className="font-[600]">{text('plan.source.from')}</span>{' '}
          {documents.map(({ document, places: numbers }, index) => (
            <Fragment key={document.url ?? document.title}>
              {index === 0 ? '' : '; '}
              <DocumentLink document={document} />
              {all(numbers) ? '' : ` (${places(numbers)})`}
            </Fragment>
          ))}
        </>
      )}
      {unverified.length === 0 ? null : (
        <span className="block">
          {all(unverified)
            ? text('plan.source.unverified')
            : text('plan.source.unverified-of', { places: places(unverified) })}
        </span>
      )}
    </p>
  );
}

/** A document by its title, as a link where it is public. */
export function DocumentLink({ document: { title, url } }: { readonly document: Document }) {
  const words = useSummary();
  if (url === null) return <span lang="en">{title}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer" lang="en" className="link">
      {title}
      <ExternalLink aria-hidden="true" className="ml-1 inline size-3 align-[-0.05em] print:hidden" />
      <span className="sr-only" {...marked(words)}>
        {' '}
        {words.text('plan.source.new-tab')}
      </span>
    </a>
  );
}

/** “1, 3–5” */
function ranges(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
