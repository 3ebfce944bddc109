'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import type { EndpointOutcome } from '#lib/browser/ask/endpoint-client.ts';
import { session } from '#lib/browser/session/session.ts';
import type { AskFault, AskedServer } from '#lib/content/endpoint-errors.ts';

export type CheckState =
  | { readonly kind: 'idle' }
  /** `asked` is the server while its chain is being fetched, null once certificates are being judged. */
  | { readonly kind: 'running'; readonly asked: AskedServer | null }
  | { readonly kind: 'fault'; readonly fault: AskFault; readonly asked: AskedServer }
  /** Something of ours broke; the sentence says what. */
  | { readonly kind: 'broken'; readonly message: string };

/** Makes the source to be judged: fetches it, decodes it, or takes it from an example. */
export type MakeSource = (signal: AbortSignal) => Promise<EndpointOutcome>;

/**
 * Runs one check at a time: source, judgement, then the result page (unless it is open already). What was
 * entered is never touched, so after a fault or a cancel it is all still there.
 */
export function useCheck() {
  const router = useRouter();
  const pathname = usePathname();
  const [state, setState] = useState<CheckState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    async (asked: AskedServer | null, makeSource: MakeSource) => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      setState({ kind: 'running', asked });
      router.prefetch('/r');
      try {
        const outcome = await makeSource(mine.signal);
        mine.signal.throwIfAborted();
        if (!outcome.ok) {
          setState({ kind: 'fault', fault: outcome.fault, asked: asked ?? { host: '', port: 443 } });
          return;
        }
        setState({ kind: 'running', asked: null });
        await session.open(outcome.source, mine.signal);
        running.current = null;
        setState({ kind: 'idle' });
        if (pathname !== '/r') router.push('/r');
      } catch (error) {
        if (running.current !== mine) return;
        if (mine.signal.aborted) {
          setState({ kind: 'idle' });
          announce('Cancelled.');
        } else {
          setState({ kind: 'broken', message: error instanceof Error ? error.message : String(error) });
        }
      }
    },
    [router, pathname],
  );

  const cancel = useCallback(() => running.current?.abort(new DOMException('Cancelled.', 'AbortError')), []);
  const reset = useCallback(() => setState((now) => (now.kind === 'running' ? now : { kind: 'idle' })), []);

  return { state, start, cancel, reset };
}
