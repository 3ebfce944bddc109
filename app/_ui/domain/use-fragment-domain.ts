'use client';

import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

const read = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1)).slice(0, 253);
  } catch {
    return '';
  }
};

/** The domain in the address, which only fills the field: opening a link asks no server for anything. */
export const useFragmentDomain = (): string => useSyncExternalStore(subscribe, read, () => '');
