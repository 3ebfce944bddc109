'use client';

import { useMemo } from 'react';
import { storedText } from '#lib/browser/page/stored-text.ts';
import { reduce, restoreState } from '#lib/guide/state.ts';
import type { GuideAction, GuideState } from '#lib/guide/state.ts';
import { useStoredText } from '../../parts/use-stored-text.ts';

const STORED = storedText('chainsight.guide');

/** Applies an action to the way kept in this browser. */
export function dispatch(action: GuideAction): void {
  const next = reduce(restoreState(STORED.get()), action);
  STORED.set(action.type === 'reset' ? null : JSON.stringify(next));
}

/** The user's way through the guide, shared by the guide, the panel and other tabs. */
export function useGuideState(): GuideState {
  const text = useStoredText(STORED);
  return useMemo(() => restoreState(text ?? null), [text]);
}
