'use client';

import { useLayoutEffect } from 'react';
import { dispatch } from './parts/use-guide.ts';

/** Marks the entry of the browser's history that shows the steps; the one before it shows the questions. */
const STEPS = { guide: 'steps' } as const;

const onSteps = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'guide' in state && state.guide === STEPS.guide;

/** The address the steps were entered at: a jump to another part of the address is no step back. */
let entered: string | null = null;

/** The steps become an entry of their own, so that the browser's "Back" leads to the questions. */
export function enterSteps(): void {
  if (!onSteps(history.state)) history.pushState(STEPS, '');
  entered = location.href;
}

/** Goes back to the questions by the history; false when the steps were not entered from them. */
export function leaveSteps(): boolean {
  if (!onSteps(history.state)) return false;
  history.back();
  return true;
}

/** Follows "Back" and "Forward" between questions and steps. */
export function useBackToQuestions(shown: boolean, onMove: () => void): void {
  // Before the steps are seen: whoever goes back at once must be heard.
  useLayoutEffect(() => {
    if (onSteps(history.state)) entered = location.href;
    const follow = ({ state }: PopStateEvent): void => {
      if (location.href !== entered || onSteps(state) === shown) return;
      onMove();
      dispatch({ type: 'stage', stage: shown ? 'ask' : 'steps' });
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  });
}
