'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { EndpointOutcome } from '#lib/browser/ask/endpoint-client.ts';
import type { Source } from '#lib/browser/ask/source.ts';
import { announce } from '#lib/browser/page/announce.ts';
import { Unreadable } from '#lib/browser/ask/unreadable.ts';
import { useStartWords } from './start-words.tsx';
import type { AskFault, AskedServer } from '#lib/content/endpoint-errors.ts';

export type RunState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      /** The server while its chain is being fetched, null once certificates are being judged. */
      readonly asked: AskedServer | null;
      /** The answer is there and its page is being drawn. */
      readonly opening?: true;
    }
  | { readonly kind: 'fault'; readonly fault: AskFault; readonly asked: AskedServer }
  /** Something of ours broke; the sentence says what. */
  | {
      readonly kind: 'broken';
      readonly message: string;
      /** Nothing of what was entered could be read. */
      readonly unreadable?: Unreadable;
    };

/**
 * Makes the source to be judged: fetches it, decodes it, or takes it from an example. Null: there is none
 * after all, and what is missing is shown elsewhere.
 */
export type MakeSource = (signal: AbortSignal) => Promise<EndpointOutcome | null>;

const IDLE: RunState = { kind: 'idle' };

/**
 * Runs one thing at a time: makes a source, then hands it to `take`. What was entered is never touched, so
 * after a fault or a cancel it is all still there. A run ends with the component, silently.
 */
export function useRun(take: (source: Source, signal: AbortSignal) => Promise<void> | void) {
  const words = useStartWords();
  const cancelled = useRef('');
  useEffect(() => {
    cancelled.current = words('start.run.cancelled');
  });
  const [state, setState] = useState<RunState>(IDLE);
  const running = useRef<AbortController | null>(null);

  const stop = useCallback(() => {
    const before = running.current;
    running.current = null;
    before?.abort(new DOMException('Overtaken.', 'AbortError'));
  }, []);
  useEffect(() => stop, [stop]);

  const run = useCallback(
    async (asked: AskedServer | null, make: MakeSource) => {
      stop();
      const mine = new AbortController();
      running.current = mine;
      setState({ kind: 'running', asked });
      const end = (next: RunState) => {
        if (running.current !== mine) return;
        running.current = null;
        setState(next);
        if (mine.signal.aborted) announce(cancelled.current);
      };
      try {
        const outcome = await make(mine.signal);
        mine.signal.throwIfAborted();
        if (outcome && !outcome.ok) {
          end({ kind: 'fault', fault: outcome.fault, asked: asked ?? { host: '', port: 443 } });
          return;
        }
        if (outcome) {
          setState({ kind: 'running', asked: null });
          await take(outcome.source, mine.signal);
        }
        end(IDLE);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        end(
          mine.signal.aborted
            ? IDLE
            : { kind: 'broken', message, ...(error instanceof Unreadable ? { unreadable: error } : {}) },
        );
      }
    },
    [take, stop],
  );

  const cancel = useCallback(() => running.current?.abort(new DOMException('Cancelled.', 'AbortError')), []);
  const reset = useCallback(() => setState((now) => (now.kind === 'running' ? now : IDLE)), []);

  return { state, run, cancel, reset };
}
