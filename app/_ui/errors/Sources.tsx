import ExternalLink from 'lucide-react/icons/external-link';
import { Fragment } from 'react';
import { listSources, type Document, type Source } from '#lib/core/source.ts';

interface SourcesProps {
  readonly sources: readonly Source[];
  /** What one statement is called, where there are several: “step”. */
  readonly unit: string;
}

/** One small line: the documents that statements were read in, and which of the statements nobody checked. English. */
export function Sources({ sources, unit }: SourcesProps) {
  const { documents, unverified } = listSources(sources);
  const places = (numbers: readonly number[]): string =>
    numbers.length === sources.length ? '' : ` (${unit}${numbers.length > 1 ? 's' : ''} ${ranges(numbers)})`;
  return (
    <p lang="en" className="text-[0.8125rem] text-ink-soft wrap-anywhere">
      {documents.length === 0 ? null : (
        <>
          <span className="font-[600]">Source:</span>{' '}
          {documents.map(({ document, places: numbers }, index) => (
            <Fragment key={document.url ?? document.title}>
              {index === 0 ? '' : '; '}
              <DocumentLink document={document} />
              {places(numbers)}
            </Fragment>
          ))}
          .{' '}
        </>
      )}
      {unverified.length === 0 ? null : (
        <>
          <span className="font-[600]">Unverified</span>
          {places(unverified)}: general knowledge, not checked against the maker’s own text.
        </>
      )}
    </p>
  );
}

/** A document by its title, as a link where it is public. */
export function DocumentLink({ document: { title, url } }: { readonly document: Document }) {
  if (url === null) return <>{title}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer" className="link">
      {title}
      <ExternalLink aria-hidden="true" className="ml-1 inline size-3 align-[-0.05em] print:hidden" />
      <span className="sr-only"> (opens in a new tab)</span>
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
