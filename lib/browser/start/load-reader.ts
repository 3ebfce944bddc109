/** Loads what reads the box, once, and tells when it is there. */
import { createStore } from '../store.ts';
import type * as parts from './reader.ts';

export type Reader = typeof parts;

const loaded = createStore<Reader | null>(null);

/** What is there by now, to be watched. */
export const reader = { get: loaded.get, subscribe: loaded.subscribe, server: (): Reader | null => null };

/** @throws when it can't be loaded; the next call tries again. */
export async function loadReader(): Promise<Reader> {
  const there = loaded.get();
  if (there) return there;
  const came = await import('./reader.ts');
  loaded.set(came);
  return came;
}
