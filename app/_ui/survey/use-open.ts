'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import type { JudgedNode } from '#lib/browser/survey/judge-answer.ts';
import type { RoleId } from '#lib/endpoints/roles.ts';
import { openNode } from '#lib/browser/survey/open-node.ts';

/** Opens one chain of a survey as a result. A failure of the worker shows on the result page. */
export function useOpen(): (node: JudgedNode, role?: RoleId) => void {
  const router = useRouter();
  return useCallback(
    (node, role) => {
      const show = () => router.push('/r');
      openNode(node, role).then(show, show);
    },
    [router],
  );
}
