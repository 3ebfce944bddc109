'use client';
import { storedText } from '#lib/browser/page/stored-text.ts';
import { useStoredText } from '../parts/use-stored-text.ts';

const STORED = storedText('chainsight.guide.large');

/** Whether the reader wants large text, and the switch for it; kept in this browser. */
export function useLargeText(): readonly [large: boolean, set: (large: boolean) => void] {
  return [useStoredText(STORED) === 'yes', (large) => STORED.set(large ? 'yes' : null)];
}
