'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { isPrintingWhole } from '#lib/browser/page/print-whole.ts';

/**
 * Whether the page is being printed. The change is drawn before the event returns, because the browser lays
 * out the paper right after it.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = window.matchMedia('print');
    const set = (value: boolean) => flushSync(() => setPrinting(value && !isPrintingWhole()));
    const before = () => set(true);
    const after = () => set(false);
    const change = () => set(media.matches);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    media.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      media.removeEventListener('change', change);
    };
  }, []);
  return printing;
}
