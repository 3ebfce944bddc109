import { useSyncExternalStore } from 'react';
import { rootLists } from '#lib/browser/roots/lists.ts';
import type { TrustStatus } from '#lib/trust/status.ts';

/** The server's root lists, followed while the component is shown; null until the server answered. */
export const useRootLists = (): TrustStatus | null =>
  useSyncExternalStore(rootLists.subscribe, rootLists.get, rootLists.server);
