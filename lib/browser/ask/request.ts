/**
 * The certificate requests whose page is open, as this tab keeps them: what the decoder read of them, never the
 * bytes. A reload finds them again; they are gone when the tab is closed.
 */
import type { InputProblem } from '#lib/core/input/types.ts';
import { createStore } from '../store.ts';
import { core } from '../worker/client.ts';
import { isRequestProblem, type RequestPlan, type RequestProblem } from './plan.ts';
import { Unreadable } from './unreadable.ts';

const KEY = 'chainsight.request';
const VERSION = 1;
/** Requests of one page: who has more looks at them one by one. */
const SHOWN = 20;

interface OpenRequests {
  /** False until it is known what a reload left. */
  readonly looked: boolean;
  readonly requests: readonly RequestProblem[];
}

const START: OpenRequests = { looked: false, requests: [] };
const store = createStore<OpenRequests>(START);

export const openRequest = { get: store.get, subscribe: store.subscribe, server: (): OpenRequests => START };

/** Reads the requests of what was entered and opens them. @throws Unreadable when none can be read. */
export async function openRequests({ files, text }: RequestPlan, signal: AbortSignal): Promise<void> {
  const pasted =
    text === ''
      ? []
      : await core.call('decode', [{ name: null, bytes: new TextEncoder().encode(text) }], { signal });
  const inputs = [...pasted, ...files.flatMap(({ decoded }) => decoded ?? [])];
  const problems = inputs.flatMap((one) => one.problems);
  const requests = problems.filter(isRequestProblem).slice(0, SHOWN);
  if (requests.length === 0) throw new Unreadable('request', problems.slice(0, 1));
  store.set({ looked: true, requests });
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ version: VERSION, requests }));
  } catch {
    // Storage is switched off: a reload loses the page, and says so.
  }
}

/** Opens what a reload of this tab left behind. */
export function restoreRequests(): void {
  if (!store.get().looked) store.set({ looked: true, requests: saved() });
}

function saved(): readonly RequestProblem[] {
  try {
    const { version, requests } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as {
      readonly version?: unknown;
      readonly requests?: readonly InputProblem[];
    };
    return version === VERSION ? (requests ?? []).filter(isRequestProblem) : [];
  } catch {
    return [];
  }
}
