'use client';

import { useSyncExternalStore } from 'react';
import { site } from '#lib/content/messages/en/site.ts';
import type { SummaryId, SummaryMessages } from '#lib/content/messages/en/types.ts';
import { language } from './store.ts';

/** A word of the frame around every page. */
export type SiteId = SummaryId & `site.${string}`;

type Tree = { readonly [key: string]: Tree | string };

/**
 * Words of the frame in the language shown. They have no placeholders, so they are taken from the catalogue
 * as they stand, and the start page needs no message library.
 */
function find(messages: SummaryMessages['site'], id: SiteId): string {
  let node: Tree | string | undefined = messages;
  for (const key of id.split('.').slice(1)) node = typeof node === 'object' ? node[key] : undefined;
  return typeof node === 'string' ? node : '';
}

/** Looks up words of the frame, for names and titles. */
export function useSiteWords(): (id: SiteId) => string {
  const { messages } = useSyncExternalStore(language.subscribe, language.get, language.server);
  return (id) => find(messages?.site ?? site, id);
}

/** Words of the frame as a node: hidden until they have come, where they are not English. */
export function SiteWord({ id }: { readonly id: SiteId }) {
  return <span data-word="">{useSiteWords()(id)}</span>;
}
