'use client';

import { use, useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { DEFAULT_LOCALE, LOCALE_DIRECTIONS, type Locale } from '#lib/content/messages/locales.ts';
import type { PartId, PartName } from '#lib/content/messages/en/types.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import { beforeShowing, language } from './store.ts';

/** The words of one part of the catalogue. */
export type Words<P extends PartName> = Translator<PartId<P>>;

/** What has come, for what is drawn without waiting. */
const made = new Map<string, Words<PartName>>();
const coming = new Map<string, Promise<Words<PartName>>>();
const used = new Set<PartName>();

const keyOf = (locale: Locale, part: PartName): string => `${locale} ${part}`;

/** A switch of the language waits for the part's words in the next one. */
function keep(part: PartName): void {
  if (used.size === 0) beforeShowing((next) => Promise.all([...used].map((one) => load(next, one))));
  used.add(part);
}

/** Loads a part's words once; a failure is forgotten, so that they can be asked for again. */
function load(locale: Locale, part: PartName): Promise<Words<PartName>> {
  keep(part);
  const key = keyOf(locale, part);
  const before = coming.get(key);
  if (before !== undefined) return before;
  const promise = Promise.all([
    import('#lib/content/messages/load.ts'),
    import('#lib/content/messages/translator.ts'),
  ]).then(async ([{ loadPart }, { makeTranslator }]) => makeTranslator(locale, await loadPart(locale, part)));
  // As React marks a promise whose end it has seen: it is not waited for.
  promise.then(
    (value) => {
      made.set(key, value);
      void Object.assign(promise, { status: 'fulfilled', value });
    },
    () => coming.delete(key),
  );
  coming.set(key, promise);
  return promise;
}

const useShown = () => useSyncExternalStore(language.subscribe, language.get, language.server);

/** A part's words in the language shown, or null while they have not come. */
export const wordsAtHand = <P extends PartName>(locale: Locale, part: P): Words<P> | null =>
  // A part's translator is made of that part alone.
  (made.get(keyOf(locale, part)) as unknown as Words<P> | undefined) ?? null;

/** The words that `part` has in the language shown; waits for them (below a Suspense or a `Worded`). */
export function useWords<P extends PartName>(part: P): Words<P> {
  const { locale } = useShown();
  // In every rendering, words at hand or not: React takes one that waited up again where `use` is called, and fails
  // where it no longer is ("Update hook called on initial render").
  const words = use(load(locale, part));
  // A part's translator is made of that part alone.
  return words as unknown as Words<P>;
}

/** Begins to load what the reader will need next, in the language shown. */
export function fetchWords(...parts: readonly PartName[]): void {
  const { locale } = language.get();
  for (const part of parts) void load(locale, part).catch(() => undefined);
}

/** What a result is drawn with beyond the summary; English has it with the result's code. */
const RESULT_PARTS = [
  'titles',
  'purposes',
  'clients',
  'deploy',
  'naming',
] as const satisfies readonly PartName[];

/** Begins to load what a result in the language shown is drawn with. */
export function fetchResultWords(): void {
  if (language.get().locale !== DEFAULT_LOCALE) fetchWords(...RESULT_PARTS);
}

interface WordedProps {
  readonly parts: readonly PartName[];
  /** Shown until the words have come. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page that is drawn when its words in the reader's language have come. */
export function Worded({ parts, waiting, children }: WordedProps) {
  const { locale, settled } = useShown();
  // What is drawn after its words have come does not wait for them again.
  const [ready, setReady] = useState(
    () => settled && parts.every((part) => wordsAtHand(locale, part) !== null),
  );
  const wanted = parts.join(' ');
  useEffect(() => {
    if (!settled || ready) return undefined;
    let current = true;
    const done = () => {
      if (current) setReady(true);
    };
    Promise.all((wanted.split(' ') as PartName[]).map((part) => load(locale, part))).then(
      done,
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [locale, settled, ready, wanted]);
  return ready ? children : waiting;
}

/** Whether words are at hand where another language than English is shown; also true once they did not come. */
function useAtHand(parts: readonly PartName[]): boolean {
  const { locale, settled } = useShown();
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!settled) return undefined;
    parts.forEach(keep);
    if (locale === DEFAULT_LOCALE) return undefined;
    let current = true;
    const finish = () => {
      if (current) setDone(true);
    };
    Promise.all(parts.map((part) => load(locale, part))).then(finish, finish);
    return () => {
      current = false;
    };
  }, [locale, settled, parts]);
  const atHand = parts.every((part) => wordsAtHand(locale, part) !== null);
  return locale === DEFAULT_LOCALE || done || atHand;
}

/**
 * Whether the words of a result are at hand, before it is drawn: other languages than English load them. When they
 * do not come, it is drawn with plainer or English words.
 */
export function useResultReady(): boolean {
  const { settled } = useShown();
  return useAtHand(RESULT_PARTS) && settled;
}

interface ServedProps {
  /** The same list every time. */
  readonly parts: readonly PartName[];
  /** Shown until the words have come, where the page comes when the language is known. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

/**
 * A part of a page that the server writes in English, to be read without scripts: hidden from readers of another
 * language until its words have come.
 */
export function Served({ parts, waiting, children }: ServedProps) {
  const { locale } = useShown();
  // Before the language is followed: what is shown first waits for these words too.
  parts.forEach(keep);
  if (!useAtHand(parts)) return waiting;
  const spoken = parts.every((part) => wordsAtHand(locale, part) !== null) ? locale : DEFAULT_LOCALE;
  return (
    <div data-word="" lang={spoken} dir={LOCALE_DIRECTIONS[spoken]}>
      {children}
    </div>
  );
}

/** What a page has of a part's words in English without loading any. */
export type PlainWords<P extends PartName> = Pick<Words<P>, 'locale' | 'text'>;

/** The words of a part below `Served`; those in English where others did not come. */
export function useServedWords<P extends PartName>(part: P, english: PlainWords<P>): PlainWords<P> {
  const { locale } = useShown();
  return (locale === DEFAULT_LOCALE ? null : wordsAtHand(locale, part)) ?? english;
}
