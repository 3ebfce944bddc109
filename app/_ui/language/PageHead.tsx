'use client';

import { useLayoutEffect } from 'react';
import { keepTitle } from '#lib/browser/page/title.ts';

interface PageHeadProps {
  readonly heading: string;
  readonly lead: string;
  /** What the browser's tab says, where that is shorter than the heading. */
  readonly title?: string;
}

/** Heading and purpose of a page; the title of the document is in the same language. */
export function PageHead({ heading, lead, title = heading }: PageHeadProps) {
  useLayoutEffect(() => keepTitle(`${title} · Chainsight`), [title]);
  return (
    <>
      <h1 className="text-3xl font-[680] tracking-[-0.02em]">{heading}</h1>
      <p className="mt-2 max-w-[68ch] text-ink-soft">{lead}</p>
    </>
  );
}
