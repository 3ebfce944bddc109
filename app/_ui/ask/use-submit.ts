'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import type { Plan } from '#lib/browser/ask/plan.ts';

/** What the button of a box does: pressed while files are still being read, it does so once they are. */
export function useSubmit(kind: Plan['kind'], act: () => void): () => void {
  const kept = useRef(false);
  const carryOut = useEffectEvent(act);
  useEffect(() => {
    if (kind === 'reading' || !kept.current) return;
    kept.current = false;
    carryOut();
  }, [kind]);
  return () => {
    kept.current = kind === 'reading';
    act();
  };
}
