'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** Longer texts are searched but not kept in the address: nobody links to a whole log. */
const LONGEST_LINK = 300;

const listeners = new Set<() => void>();

/** What was typed in this page; null until then, and again when the address changes. */
let typed: string | null = null;

function fromAddress(): string {
  return new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
}

function onHash(): void {
  typed = null;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('hashchange', onHash);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('hashchange', onHash);
    typed = null;
  };
}

const read = (): string => typed ?? fromAddress();

/** The text looked up, kept in the fragment (`#q=…`), which no server ever sees; and how to change it. */
export function useFragmentQuery(): readonly [string, (text: string) => void] {
  const query = useSyncExternalStore(subscribe, read, () => '');
  const set = useCallback((text: string) => {
    typed = text;
    const { pathname, search } = location;
    const isShort = text !== '' && text.length <= LONGEST_LINK;
    history.replaceState(
      history.state,
      '',
      isShort ? `#${new URLSearchParams({ q: text }).toString()}` : pathname + search,
    );
    listeners.forEach((listener) => listener());
  }, []);
  return [query, set];
}
