/** The comparison open in this tab: two sources and what is judged of them. Gone with a reload. */
import type { Verdict } from '#lib/core/finding/types.ts';
import type { EvaluationProgress } from '#lib/core/evaluate/types.ts';
import type { Hello } from '#lib/endpoints/api.ts';
import type { InputParams } from '#lib/core/input/problems.ts';
import { CoreFailure } from '../worker/client.ts';
import type { AskedServer, AskFault } from '#lib/content/endpoint-errors.ts';
import { serverConfiguration } from '#lib/core/input/named/configuration.ts';
import { recognise } from '#lib/core/input/recognise.ts';
import { createDraft } from '../ask/draft.ts';
import { fetchEndpoint } from '../ask/endpoint-client.ts';
import { session } from '../session/session.ts';
import { lookAtChain, type Observation, type ObservedChain, type Source } from '../ask/source.ts';
import type { Naming } from '#lib/share/naming.ts';
import { createStore } from '../store.ts';
import { userRoots } from '../roots/user-roots.ts';
import { placeText, type LivePlace } from './live-places.ts';
import { judgeSides, type JudgedSides } from './judge-sides.ts';

export type SideName = 'a' | 'b';

/** The verdict of a report, and the time it was made for. */
export interface ReportSaid {
  readonly verdict: Verdict;
  readonly at: string;
}

export interface ChosenSide {
  readonly source: Source;
  /** What the report said that it was taken from; null: it was taken from something else. */
  readonly remark: ReportSaid | null;
}

/** A certificate request in the place of B: there is no certificate yet, only what it shall say. */
export interface ChosenRequest {
  readonly label: string;
  readonly named?: Naming;
  readonly params: InputParams<'is-certificate-request'>;
}

export type Failure =
  | { readonly code: 'cancelled' }
  /** The server did not give its certificates. */
  | { readonly code: 'server'; readonly fault: AskFault; readonly asked: AskedServer }
  /** Something of ours broke: what the program says, in English. */
  | { readonly code: 'broken'; readonly said: string };

export interface Comparison {
  readonly a: ChosenSide | null;
  readonly b: ChosenSide | null;
  /** Instead of `b`; what is judged then is A alone. */
  readonly request: ChosenRequest | null;
  readonly judged: JudgedSides | null;
  readonly running: EvaluationProgress | 'starting' | null;
  /** Why there is no comparison. */
  readonly failure: Failure | null;
}

/** Clients that get a list of their own, as the label of a side has them. */
const HELLO_NAMES: Record<Hello, string> = {
  'rsa-only': 'RSA only',
  'ecdsa-only': 'ECDSA only',
  'without-name': 'no server name',
};

const EMPTY: Comparison = { a: null, b: null, request: null, judged: null, running: null, failure: null };

const store = createStore<Comparison>(EMPTY);
let current: AbortController | null = null;

/** What is being entered for each side. */
export const sideDrafts = { a: createDraft(), b: createDraft() } as const;

async function judge(): Promise<void> {
  current?.abort(new DOMException('Overtaken.', 'AbortError'));
  const { a, request, ...now } = store.get();
  const b = request === null ? now.b : a;
  if (!a || !b) {
    store.update((state) => ({ ...state, judged: null, running: null, failure: null }));
    return;
  }
  const mine = new AbortController();
  current = mine;
  store.update((now) => ({ ...now, running: 'starting', failure: null }));
  try {
    const judged = await judgeSides(
      [a.source, b.source],
      new Date().toISOString(),
      mine.signal,
      (running) => {
        if (current === mine) store.update((now) => ({ ...now, running }));
      },
    );
    if (current === mine) store.update((now) => ({ ...now, judged, running: null }));
  } catch (error) {
    if (current !== mine) return;
    store.update((now) => ({ ...now, judged: null, running: null, failure: failureOf(error) }));
    if (!mine.signal.aborted && !(error instanceof CoreFailure)) throw error;
  } finally {
    if (current === mine) current = null;
  }
}

const failureOf = (error: unknown): Failure =>
  error instanceof DOMException && error.name === 'AbortError'
    ? { code: 'cancelled' }
    : { code: 'broken', said: error instanceof Error ? error.message : String(error) };

const chosen = (source: Source): ChosenSide => ({ source, remark: null });

/** The open result, with the question last asked of it; null when none is open. */
function openResult(): Source | null {
  const { source, host, at, purpose, leaf } = session.get();
  return source && { ...source, host, at, purpose, leaf };
}

export const comparison = {
  get: store.get,
  subscribe: store.subscribe,
  server: (): Comparison => EMPTY,

  /** Settles when the sides are judged. */
  async choose(side: SideName, what: ChosenSide): Promise<void> {
    store.update((now) => ({
      ...now,
      ...(side === 'b' ? { request: null } : {}),
      [side]: what,
      judged: null,
    }));
    await judge();
  },

  /** Takes a certificate request for B. */
  async chooseRequest(request: ChosenRequest): Promise<void> {
    sideDrafts.b.clear();
    store.update((now) => ({ ...now, request, b: null, judged: null }));
    await judge();
  },

  /** Takes the open result for one side; false when none is open. */
  async chooseOpenResult(side: SideName): Promise<boolean> {
    const source = openResult();
    if (source) await comparison.choose(side, chosen(source));
    return source !== null;
  },

  /** Begins anew with the open result as A. */
  async startWithOpenResult(): Promise<void> {
    store.set(EMPTY);
    await comparison.chooseOpenResult('a');
  },

  /**
   * Holds what is to take the place of a server's certificate against what the server sends now. Where it can't be
   * asked, its name stands ready for the next try.
   */
  async startWithLive(place: LivePlace, next: ChosenRequest | 'open-result'): Promise<void> {
    const source = next === 'open-result' ? openResult() : null;
    const b = source && chosen(source);
    sideDrafts.a.clear();
    sideDrafts.b.clear();
    const typed = placeText(place);
    sideDrafts.a.takeText(typed, recognise(typed, serverConfiguration));
    store.set({ ...EMPTY, b, request: next === 'open-result' ? null : next, running: 'starting' });
    const mine = new AbortController();
    current?.abort(new DOMException('Overtaken.', 'AbortError'));
    current = mine;
    const asked = await fetchEndpoint(place, mine.signal).catch(() => null);
    if (current !== mine) return;
    current = null;
    if (asked?.ok === true) await comparison.choose('a', chosen(asked.source));
    else {
      const failure: Failure = asked
        ? { code: 'server', fault: asked.fault, asked: place }
        : { code: 'cancelled' };
      store.update((now) => ({ ...now, running: null, failure }));
    }
  },

  /** Compares what two addresses of one host sent. */
  async startWithNodes(seen: Observation, one: ObservedChain, other: ObservedChain): Promise<void> {
    const sideOf = (chain: ObservedChain): ChosenSide => {
      const source = lookAtChain(seen, chain);
      return chosen({
        ...source,
        label: `${source.label} at ${chain.addresses.join(', ')}${chain.to === undefined ? '' : ` (${HELLO_NAMES[chain.to]})`}`,
        named: {
          id: 'node',
          name: source.label,
          addresses: [...chain.addresses],
          ...(chain.to === undefined ? {} : { to: chain.to }),
        },
      });
    };
    store.set({ ...EMPTY, a: sideOf(one), b: sideOf(other) });
    await judge();
  },

  async remove(side: SideName): Promise<void> {
    sideDrafts[side].clear();
    store.update((now) => ({ ...now, ...(side === 'b' ? { request: null } : {}), [side]: null }));
    await judge();
  },

  /** B becomes A: what was added reads as removed. Nothing is judged again. */
  swap(): void {
    store.update(({ a, b, judged, ...now }) => ({
      ...now,
      a: b,
      b: a,
      judged: judged && { a: judged.b, b: judged.a },
    }));
  },

  again: judge,

  cancel(): void {
    current?.abort(new DOMException('Cancelled.', 'AbortError'));
  },
};

/** Judges again when the reader's own roots change. */
export const followRoots = (): (() => void) => userRoots.subscribe(() => void judge());
