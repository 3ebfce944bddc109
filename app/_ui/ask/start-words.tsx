'use client';

import { start } from '#lib/content/messages/en/start.ts';
import type { SummaryId, SummaryMessages } from '#lib/content/messages/en/types.ts';
import { plainWord, useCatalogue, type Holes } from '../language/site.tsx';

/** A word of the start page. */
type StartId = SummaryId & `start.${string}`;

type StartLookup = (id: StartId, holes?: Holes) => string;

function lookupIn(catalogue: SummaryMessages | null): StartLookup {
  const group = catalogue?.start ?? start;
  return (id, holes) => plainWord(group, id, holes);
}

/** Looks up words of the start page, for names and titles. */
export const useStartWords = (): StartLookup => lookupIn(useCatalogue());

/** The same in English, for what is kept. */
export const ENGLISH_START = lookupIn(null);

/** Words of the start page as a node: hidden until they have come, where they are not English. */
export function StartWord({ id, holes }: { readonly id: StartId; readonly holes?: Holes }) {
  return <span data-word="">{useStartWords()(id, holes)}</span>;
}
