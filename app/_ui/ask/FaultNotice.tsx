'use client';

import dynamic from 'next/dynamic';
import type { AskFault, AskedServer } from '#lib/content/endpoint-errors.ts';

/** The words of all faults come only when there is a fault. */
export const FaultNotice = dynamic(() => import('./FaultWords.tsx').then((module) => module.FaultWordsView), {
  ssr: false,
});

export interface FaultNoticeProps {
  readonly fault: AskFault;
  readonly asked: AskedServer;
  readonly onRetry: () => void;
}
