'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { session } from '#lib/browser/session/session.ts';
import type { JudgedNode } from '#lib/browser/survey/judge-answer.ts';
import type { RoleId } from '#lib/endpoints/roles.ts';

/**
 * Makes one chain of a survey the open result of this tab. A failure of the worker shows on the result page.
 * @returns to call with the chain and what the survey knows the server to be for
 */
export function useOpen(): (node: JudgedNode, role?: RoleId) => void {
  const router = useRouter();
  return useCallback(
    ({ source }, role) => {
      const show = () => router.push('/r');
      session.open(role === undefined ? source : { ...source, role }).then(show, show);
    },
    [router],
  );
}
