import { useEffect, useRef, useState } from 'react';
import type { EvaluationProgress } from '#lib/core/evaluate/types.ts';
import { announce } from '#lib/browser/page/announce.ts';
import { ownStores } from '#lib/browser/roots/own-stores.ts';
import type { AddStoreAnswer } from '#lib/browser/stores/wire.ts';
import type { UploadFor } from '#lib/trust/uploads/types.ts';
import { storeSummary } from '#lib/view/clients/own-stores.ts';
import { useWords } from '../language/words.tsx';

export type Adding =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly progress: EvaluationProgress | null }
  | {
      readonly state: 'locked';
      readonly file: File;
      readonly optional: boolean;
      readonly wrong: boolean;
      readonly busy: boolean;
      /** Of a password of many rounds that is being tried. */
      readonly progress: EvaluationProgress | null;
    }
  | {
      readonly state: 'done';
      readonly file: string;
      readonly answer: Exclude<AddStoreAnswer, { readonly outcome: 'locked' }>;
    }
  /** The worker failed. */
  | { readonly state: 'failed'; readonly file: string };

interface Unlocking {
  readonly password?: string;
  readonly unchecked?: boolean;
}

interface AddStore {
  readonly adding: Adding;
  readonly add: (file: File, unlocking?: Unlocking) => Promise<void>;
  /** Back to the beginning; ends what is being read. */
  readonly reset: () => void;
}

/** Takes one file at a time; a locked one waits for its password without being chosen again. */
export function useAddStore(standsFor: UploadFor): AddStore {
  const words = useWords('roots');
  const [adding, setAdding] = useState<Adding>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const add = async (file: File, unlocking: Unlocking = {}): Promise<void> => {
    const { signal } = (running.current = new AbortController());
    setAdding((now) =>
      now.state === 'locked' ? { ...now, busy: true } : { state: 'reading', progress: null },
    );
    const onProgress = (progress: EvaluationProgress): void =>
      setAdding((now) => (now.state === 'locked' || now.state === 'reading' ? { ...now, progress } : now));
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const ask = {
        file: { name: file.name, bytes, standsFor, ...unlocking },
        now: new Date().toISOString(),
      };
      const answer = await ownStores.add(ask, { signal, onProgress });
      if (answer.outcome === 'locked') {
        const { optional, wrong } = answer;
        setAdding({ state: 'locked', file, optional, wrong, busy: false, progress: null });
        return;
      }
      setAdding({ state: 'done', file: file.name, answer });
      if (answer.outcome === 'added')
        announce(
          words.text('roots.store.taken', {
            target: words.text(`roots.stores.target.${standsFor}`),
            what: storeSummary(words, answer.store),
            file: file.name,
          }),
        );
    } catch {
      if (!signal.aborted) setAdding({ state: 'failed', file: file.name });
    }
  };
  const reset = (): void => {
    running.current?.abort();
    setAdding({ state: 'idle' });
  };
  return { adding, add, reset };
}
