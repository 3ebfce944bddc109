'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { announce } from '#lib/browser/page/announce.ts';
import { core } from '#lib/browser/worker/client.ts';
import { session } from '#lib/browser/session/session.ts';
import type { Scenario } from '#lib/core/evaluate/scenario.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { WhatIfLine } from '#lib/trust/profiles/what-if.ts';
import type { ScenarioWords } from '#lib/content/messages/english-scenario.ts';
import { whatIfView } from '#lib/view/clients/what-if.ts';

export interface WhatIfAnswer {
  readonly scenario: Scenario;
  /** The result it was asked of. */
  readonly asked: Report;
  readonly lines: readonly WhatIfLine[];
  /** The general judgement in the scenario; never the open result. */
  readonly report: Report;
}

type WhatIfState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly judged: number }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'done'; readonly answer: WhatIfAnswer };

/** Asks the worker about scenarios, one at a time. Nothing is fetched, and the open result stays. */
export function useWhatIf(report: Report, words: ScenarioWords) {
  const [state, setState] = useState<WhatIfState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(
    async (scenario: Scenario) => {
      const job = session.job(report);
      if (!job) return;
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      setState({ kind: 'running', judged: 0 });
      try {
        const ask = { job, scenario };
        const lines = await core.call('whatIf', ask, {
          signal: mine.signal,
          onProgress: ({ done }) => {
            if (running.current === mine) setState({ kind: 'running', judged: done });
          },
        });
        const then = await core.call('evaluateIf', ask, { signal: mine.signal });
        setState({ kind: 'done', answer: { scenario, asked: report, lines, report: then } });
        announce(whatIfView(lines, report.at, words).summary);
      } catch (error) {
        if (running.current !== mine) return;
        if (mine.signal.aborted) {
          setState({ kind: 'idle' });
          announce(words.text('scenario.cancelled'));
        } else setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      }
    },
    [report, words],
  );
  const cancel = useCallback(() => running.current?.abort(new DOMException('Cancelled.', 'AbortError')), []);
  const reset = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, run, cancel, reset };
}
