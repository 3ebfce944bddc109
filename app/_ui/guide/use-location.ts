'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { NO_SETTINGS, decodeSettings } from '#lib/guide/settings.ts';
import type { GuideSettings } from '#lib/guide/settings.ts';

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
};

/** The part of the address after "#", which stays in the browser. */
const useFragment = (): string =>
  useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );

/** An administrator's settings from the address; `bad` when it carries some that can't be read. */
export function useSettings(): { readonly settings: GuideSettings; readonly bad: boolean } {
  const fragment = useFragment();
  return useMemo(() => {
    const decoded = decodeSettings(fragment);
    return decoded.kind === 'settings'
      ? { settings: decoded.settings, bad: false }
      : { settings: NO_SETTINGS, bad: decoded.kind === 'bad' };
  }, [fragment]);
}
