/**
 * The root lists of our own server as the page follows them: which are at hand, which are being fetched.
 * When one arrives, the worker takes it up, and whoever listens judges again.
 */
import type { FetchAnswer, TrustStatus } from '#lib/trust/status.ts';
import { HAS_SERVER } from '../home.ts';
import { OWN_SERVER_MS, STATUS_AFTER_FAILURE_MS, STATUS_LATE_MS, STATUS_SOON_MS } from '../limits.ts';
import { createStore } from '../store.ts';
import { core } from '../worker/client.ts';

const STATUS = '/api/v1/trust/status';
const FETCH = '/api/v1/trust/fetch';
const store = createStore<TrustStatus | null>(null);
/** Counts the lists that were taken up after something was judged. */
const renewals = createStore(0);
/** The manifest that the worker was told of. */
let told: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let users = 0;
let asking: Promise<void> | null = null;

async function ask(): Promise<void> {
  clearTimeout(timer);
  let wait = STATUS_AFTER_FAILURE_MS;
  try {
    const response = await fetch(STATUS, { signal: AbortSignal.timeout(OWN_SERVER_MS) });
    if (response.ok) {
      const status = (await response.json()) as TrustStatus;
      wait = waitAfter(status, Date.now());
      if (status.manifest !== told && (await core.call('renewTrust', null)))
        renewals.update((count) => count + 1);
      told = status.manifest;
      store.set(status);
    }
  } catch {
    // Asked again later; what was shown stays.
  }
  clearTimeout(timer);
  if (users > 0) timer = setTimeout(refresh, wait);
}

function refresh(): void {
  asking ??= ask().finally(() => {
    asking = null;
  });
}

/** Milliseconds until the status may be another. */
export function waitAfter({ fetchable, nextAt }: TrustStatus, now: number): number {
  if (fetchable.some(({ fetching }) => fetching)) return STATUS_SOON_MS;
  const next = nextAt === null ? Infinity : Date.parse(nextAt) - now + STATUS_SOON_MS;
  return Math.min(Math.max(next, STATUS_SOON_MS), STATUS_LATE_MS);
}

export const rootLists = {
  get: store.get,
  server: (): TrustStatus | null => null,
  /** Follows the server as long as anybody listens. */
  subscribe: (listener: () => void): (() => void) => {
    const stop = store.subscribe(listener);
    users += 1;
    if (HAS_SERVER && users === 1) refresh();
    return () => {
      users -= 1;
      if (users === 0) clearTimeout(timer);
      stop();
    };
  },
  /** Told when lists were taken up that an earlier judgement did not know. */
  onRenewal: renewals.subscribe,
  /** Has the server fetch all lists. Null: it did not answer. */
  async fetchNow(): Promise<FetchAnswer['outcome'] | null> {
    try {
      const response = await fetch(FETCH, { method: 'POST', signal: AbortSignal.timeout(OWN_SERVER_MS) });
      if (!response.ok) return null;
      const { outcome } = (await response.json()) as FetchAnswer;
      await asking;
      refresh();
      return outcome;
    } catch {
      return null;
    }
  },
};
