/** What was asked beside the results of this tab, by place, so that dates and panels read the same. Gone with a reload. */
import pLimit from 'p-limit';
import type { AskFault } from '#lib/content/endpoint-errors.ts';
import { BESIDE_AT_ONCE } from '../limits.ts';
import { createStore } from '../store.ts';
import { askBeside, type BesideFacts, type BesideTarget } from './ask.ts';

interface BesideState {
  readonly facts: ReadonlyMap<string, BesideFacts>;
  readonly running: boolean;
  /** Why the last place that failed gave nothing. */
  readonly failed: { readonly target: BesideTarget; readonly fault: AskFault } | null;
}

const EMPTY: BesideState = { facts: new Map(), running: false, failed: null };
const store = createStore<BesideState>(EMPTY);
let current: AbortController | null = null;

/** A renewed certificate is asked about anew. */
export const besideKeyOf = ({ host, port, leaf }: Pick<BesideTarget, 'host' | 'port' | 'leaf'>): string =>
  `${host}:${port} ${leaf?.sha256 ?? ''}`;

function keep(target: BesideTarget, answer: Awaited<ReturnType<typeof askBeside>>): void {
  store.update((now) =>
    answer.ok
      ? { ...now, facts: new Map(now.facts).set(besideKeyOf(target), answer.value) }
      : { ...now, failed: { target, fault: answer.fault } },
  );
}

export const beside = {
  get: store.get,
  subscribe: store.subscribe,
  server: (): BesideState => EMPTY,

  /** Asks about these places. @param again also about those that are known; whatever was asked before is given up */
  async start(targets: readonly BesideTarget[], again = false): Promise<void> {
    current?.abort(new DOMException('Overtaken.', 'AbortError'));
    const mine = new AbortController();
    current = mine;
    const open = targets.filter((target) => again || !store.get().facts.has(besideKeyOf(target)));
    store.update((now) => ({ ...now, running: open.length > 0, failed: null }));
    const limit = pLimit(BESIDE_AT_ONCE);
    await Promise.allSettled(
      open.map((target) =>
        limit(async () => {
          mine.signal.throwIfAborted();
          const answer = await askBeside(target, mine.signal);
          if (!mine.signal.aborted) keep(target, answer);
        }),
      ),
    );
    if (current === mine) store.update((now) => ({ ...now, running: false }));
  },

  /** One place: what is known, else what is told now and then kept. Null: it could not be told. */
  async know(target: BesideTarget, signal: AbortSignal): Promise<BesideFacts | null> {
    const before = store.get().facts.get(besideKeyOf(target));
    if (before) return before;
    const answer = await askBeside(target, signal);
    if (answer.ok) keep(target, answer);
    return answer.ok ? answer.value : null;
  },

  cancel(): void {
    current?.abort(new DOMException('Cancelled.', 'AbortError'));
  },
};
