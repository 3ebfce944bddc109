'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useCallback, useTransition } from 'react';
import { purposeAsked, resultAddress } from '#lib/browser/ask/purpose-asked.ts';
import type { Source } from '#lib/browser/ask/source.ts';
import type { session } from '#lib/browser/session/session.ts';
import type { AskedServer } from '#lib/content/endpoint-errors.ts';
import { useRun, type MakeSource, type RunState } from './use-run.ts';

const OPENING: RunState = { kind: 'running', asked: null, opening: true };

/**
 * Runs one check at a time: source, judgement, then the result page (unless it is open already). It counts
 * as running until that page is on the screen.
 * @param open of the session; the start page has it later than this. Always the same function
 */
export function useCheck(open: typeof session.open) {
  const router = useRouter();
  const pathname = usePathname();
  const [opening, startOpening] = useTransition();

  const take = useCallback(
    async (source: Source, signal: AbortSignal) => {
      // Where the page itself was asked for by purpose, what is entered there is judged as that.
      const purpose = source.purpose ?? (pathname === '/' ? purposeAsked(location.search) : null);
      await open({ ...source, purpose }, signal);
      if (pathname !== '/r') startOpening(() => router.push(resultAddress(purpose)));
      else history.replaceState(history.state, '', resultAddress(purpose));
    },
    [open, router, pathname],
  );
  const { state, run, cancel, reset } = useRun(take);

  const start = useCallback(
    (asked: AskedServer | null, make: MakeSource) => {
      router.prefetch('/r');
      return run(asked, make);
    },
    [router, run],
  );

  return { state: opening ? OPENING : state, start, cancel, reset };
}
