'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import type { JudgedNode } from '#lib/browser/survey/judge-answer.ts';
import { openNode } from '#lib/browser/survey/open-node.ts';

/** Opens one chain of a survey as a result. A failure of the worker shows on the result page. */
export function useOpen(): (node: JudgedNode) => void {
  const router = useRouter();
  return useCallback(
    (node) => {
      const show = () => router.push('/r');
      openNode(node).then(show, show);
    },
    [router],
  );
}
