'use client';

import { useSyncExternalStore, type ReactNode } from 'react';
import { site } from '#lib/content/messages/en/site.ts';
import { LOCALE_DIRECTIONS, type Locale } from '#lib/content/messages/locales.ts';
import type { MessageValues } from '#lib/content/messages/translator.ts';
import type { SummaryId, SummaryMessages } from '#lib/content/messages/en/types.ts';
import { language } from './store.ts';

/** A word of the frame around every page. */
export type SiteId = SummaryId & `site.${string}`;

/** What stands in for plain placeholders. */
export type Holes = Readonly<Record<string, string | number>>;

type Tree = { readonly [key: string]: Tree | string };

/**
 * A word of the frame or of the start page in a catalogue's group. They have plain placeholders at most, so they
 * are taken from the catalogue as they stand, and the start page needs no message library.
 */
export function plainWord(group: Tree, id: string, holes: MessageValues = {}): string {
  let node: Tree | string | undefined = group;
  for (const key of id.split('.').slice(1)) node = typeof node === 'object' ? node[key] : undefined;
  return typeof node === 'string'
    ? node.replaceAll(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole))
    : '';
}

/** The catalogue shown, for groups of plain words; null: English, which is built in. */
export const useCatalogue = (): SummaryMessages | null =>
  useSyncExternalStore(language.subscribe, language.get, language.server).messages;

/** A part of a page that is in the reader's language; what stands around it is English. */
export function Localised({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const locale = useLocale();
  return (
    <div lang={locale} dir={LOCALE_DIRECTIONS[locale]} className={className}>
      {children}
    </div>
  );
}

/** The language shown. */
export const useLocale = (): Locale =>
  useSyncExternalStore(language.subscribe, language.get, language.server).locale;

/** Looks up words of the frame, for names and titles. */
export function useSiteWords(): (id: SiteId, holes?: Holes) => string {
  const group = useCatalogue()?.site ?? site;
  return (id, holes) => plainWord(group, id, holes);
}

/** Words of the frame as a node: hidden until they have come, where they are not English. */
export function SiteWord({ id, holes }: { readonly id: SiteId; readonly holes?: Holes }) {
  return <span data-word="">{useSiteWords()(id, holes)}</span>;
}
