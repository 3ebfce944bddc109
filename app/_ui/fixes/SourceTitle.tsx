'use client';

import type { ErrorSource } from '#lib/content/errors/types.ts';
import { DEFAULT_LOCALE } from '#lib/content/messages/locales.ts';
import { useLocale } from '../language/site.tsx';
import { marked } from '../language/summary.ts';
import { useWords, Worded } from '../language/words.tsx';

interface SourceTitleProps {
  readonly source: ErrorSource;
  readonly english: string;
}

/** What shows it, in the reader's language; in English until its words have come. */
export function SourceTitle({ source, english: title }: SourceTitleProps) {
  const english = (
    <span lang="en" className="text-ink-faint">
      {title}
    </span>
  );
  if (useLocale() === DEFAULT_LOCALE) return english;
  return (
    <Worded parts={['seen']} waiting={english}>
      <LocalTitle source={source} />
    </Worded>
  );
}

function LocalTitle({ source }: Pick<SourceTitleProps, 'source'>) {
  const words = useWords('seen');
  return (
    <span className="text-ink-faint" {...marked(words)}>
      {words.text(`seen.source.${source}`)}
    </span>
  );
}
