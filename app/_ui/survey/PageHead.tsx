'use client';

import { useEffect } from 'react';
import type { PartId } from '#lib/content/messages/en/types.ts';
import { useWords } from '../language/words.tsx';

interface PageHeadProps {
  readonly title: Extract<PartId<'survey'>, `survey.${string}.title`>;
  readonly lead: Extract<PartId<'survey'>, `survey.${string}.lead`>;
}

/** Heading and purpose of a page; the title of the document is in the same language. */
export function PageHead({ title, lead }: PageHeadProps) {
  const { text } = useWords('survey');
  const heading = text(title);
  useEffect(() => {
    document.title = `${heading} · Chainsight`;
  }, [heading]);
  return (
    <>
      <h1 className="text-3xl font-[680] tracking-[-0.02em]">{heading}</h1>
      <p className="mt-2 max-w-[68ch] text-ink-soft">{text(lead)}</p>
    </>
  );
}
