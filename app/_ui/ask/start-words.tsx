'use client';

import { start } from '#lib/content/messages/en/start.ts';
import type { SummaryId } from '#lib/content/messages/en/types.ts';
import { plainWord, useCatalogue, type Holes } from '../language/site.tsx';

/** A word of the start page. */
type StartId = SummaryId & `start.${string}`;

/** Looks up words of the start page, for names and titles. */
export function useStartWords(): (id: StartId, holes?: Holes) => string {
  const group = useCatalogue()?.start ?? start;
  return (id, holes) => plainWord(group, id, holes);
}

/** Words of the start page as a node: hidden until they have come, where they are not English. */
export function StartWord({ id, holes }: { readonly id: StartId; readonly holes?: Holes }) {
  return <span data-word="">{useStartWords()(id, holes)}</span>;
}
