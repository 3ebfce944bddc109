'use client';

import { useEffect, useEffectEvent, useLayoutEffect, type RefObject } from 'react';

/**
 * Takes up what a reader typed, and sent, before the page's code had come: React knows nothing of it and would put
 * its own, empty, text over it at the next rendering.
 */
export function useEarlyEntry(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  value: string,
  onText: (text: string) => void,
): void {
  const take = useEffectEvent(() => {
    const typed = field.current?.value;
    if (typed !== undefined && typed !== value) onText(typed);
  });
  useLayoutEffect(() => take(), []);
  useEffect(() => {
    const form = field.current?.form;
    if (form?.dataset.early === undefined) return;
    form.removeAttribute('data-early');
    // A task later: what was typed has been rendered by then, and the form's own handler knows it.
    setTimeout(() => form.requestSubmit());
  }, [field]);
}
