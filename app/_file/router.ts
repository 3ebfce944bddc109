/** Which page of the single file is open, in the place of Next's router: the path stands after "?" in the address. */
import { useSyncExternalStore } from 'react';
import { hrefOf, pathHere } from '#lib/browser/home.ts';

const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('popstate', tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('popstate', tell);
  };
}

/** Opens one of our pages; at its top, or at the part that the fragment names. */
export function push(path: string): void {
  history.pushState(null, '', hrefOf(path));
  tell();
  const part = document.getElementById(location.hash.slice(1));
  if (part) part.scrollIntoView();
  else scrollTo(0, 0);
}

export const usePathname = (): string => useSyncExternalStore(subscribe, pathHere);

/** What follows the path: "?/guide?admin" has "admin". */
export const useQuery = (): string =>
  useSyncExternalStore(subscribe, () => location.search.slice(1).split('?')[1] ?? '');
