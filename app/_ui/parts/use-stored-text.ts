'use client';

import { useSyncExternalStore } from 'react';
import type { StoredText } from '#lib/browser/page/stored-text.ts';

/** The stored text; `undefined` while the page is made on the server. */
export function useStoredText(stored: StoredText): string | null | undefined {
  return useSyncExternalStore<string | null | undefined>(stored.subscribe, stored.get, () => undefined);
}
