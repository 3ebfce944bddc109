/**
 * Asks the addresses that the open result names, round by round: what a downloaded issuer or list brings to
 * light is asked next. The verdict stands from the start and is judged anew as evidence comes in.
 */
import pLimit from 'p-limit';
import { addressesOf, askInRounds, keyOfAsk, openAsks, type EvidenceAsk } from '#lib/core/report/asks.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { core } from '../worker/client.ts';
import { ctLogs } from './ct-logs.ts';
import { session } from './session.ts';
import type { Source } from '../ask/source.ts';
import { HAS_SERVER } from '../home.ts';
import { createStore } from '../store.ts';

export interface Gathering {
  readonly phase: 'idle' | 'running' | 'done' | 'cancelled';
  /** Keys (`keyOfAsk`) of what is being asked now. */
  readonly asking: ReadonlySet<string>;
  readonly answered: number;
  readonly total: number;
}

const IDLE: Gathering = { phase: 'idle', asking: new Set(), answered: 0, total: 0 };
const store = createStore<Gathering>(IDLE);
let current: AbortController | null = null;
/** The list that was gathered for; another one is another result. */
let gatheredFor: Source['supplied'] | null = null;

export const gathering = {
  get: store.get,
  subscribe: store.subscribe,
  server: (): Gathering => IDLE,

  /** Asks what was not asked yet, or in vain. */
  async start(): Promise<void> {
    await run((round) => openAsks(session.get().report ?? never(), round === 0), LIMITS.evidenceRounds);
  },

  /** Asks everything anew, past what is kept anywhere, and then what that brings to light. */
  async again(): Promise<void> {
    const { report } = session.get();
    if (!report) return;
    const all = addressesOf(report).map(({ ask }) => ({ ...ask, refresh: true }));
    await run(
      (round) => (round === 0 ? all : openAsks(session.get().report ?? never())),
      LIMITS.evidenceRounds,
    );
  },

  /** Asks one address anew. */
  async retry(key: string): Promise<void> {
    const { report } = session.get();
    const found = report && addressesOf(report).find(({ ask }) => keyOfAsk(ask) === key);
    if (found) await run((round) => (round === 0 ? [{ ...found.ask, refresh: true }] : []), 1);
  },

  cancel(): void {
    current?.abort(new DOMException('Cancelled.', 'AbortError'));
  },
};

function never(): never {
  throw new Error('No result is open.');
}

/** Starts by itself when another result opens that was never asked about, and stops when it is closed. */
export function followResults(): () => void {
  const follow = (): void => {
    const { source, report } = session.get();
    // Of use only where there are timestamps to verify, or a public root asks for some.
    const { scts, compliance = [] } = report?.transparency ?? { scts: [] };
    if (scts.length > 0 || compliance.length > 0) void ctLogs.askProvided();
    if (source?.supplied === gatheredFor || (source && !report)) return;
    gathering.cancel();
    gatheredFor = source?.supplied ?? null;
    store.set(IDLE);
    // Addresses of the examples do not exist; a shared result brings its own evidence.
    const may = HAS_SERVER && source?.kind !== 'example';
    if (may && source && source.evidence === undefined) void gathering.start();
  };
  follow();
  return session.subscribe(follow);
}

async function run(asksOf: (round: number) => readonly EvidenceAsk[], rounds: number): Promise<void> {
  gathering.cancel();
  const mine = new AbortController();
  current = mine;
  const limit = pLimit(LIMITS.evidenceAtOnce);
  store.set({ ...IDLE, phase: 'running' });
  const answerAll = async (asks: readonly EvidenceAsk[], total: number): Promise<void> => {
    store.update((now) => ({ ...now, total }));
    await limit.map(asks, (ask) => answer(ask, mine.signal));
    await session.settled();
    mine.signal.throwIfAborted();
  };
  try {
    await askInRounds(asksOf, answerAll, rounds);
    if (current === mine) store.update((now) => ({ ...now, phase: 'done', asking: new Set() }));
  } catch (error) {
    if (!mine.signal.aborted) throw error;
    if (current === mine) store.update((now) => ({ ...now, phase: 'cancelled', asking: new Set() }));
  } finally {
    if (current === mine) current = null;
  }
}

async function answer(ask: EvidenceAsk, signal: AbortSignal): Promise<void> {
  const key = keyOfAsk(ask);
  const mark = (add: boolean): void =>
    store.update((now) => {
      const asking = new Set(now.asking);
      if (add) asking.add(key);
      else asking.delete(key);
      return { ...now, asking, answered: now.answered + (add ? 0 : 1) };
    });
  signal.throwIfAborted();
  mark(true);
  const evidence: FetchedEvidence = await core.call('fetch', ask, { signal });
  signal.throwIfAborted();
  void session.addEvidence([evidence]);
  mark(false);
}
