/** The page's view of the trust stores that the reader brought: listed, removable, the same in every tab. */
import type { KeptStore } from '#lib/trust/uploads/types.ts';
import { core, type CallOptions } from '../worker/client.ts';
import { createStore } from '../store.ts';
import type { AddStoreAnswer, AddStoreAsk } from '../stores/wire.ts';

const CHANNEL = 'chainsight.stores';
const NONE: readonly KeptStore[] = [];
const store = createStore<readonly KeptStore[]>(NONE);
let channel: BroadcastChannel | null = null;
let loading: Promise<void> | null = null;

async function read(): Promise<void> {
  store.set(await core.call('keptStores', null));
}

/** Hears of other tabs from now on. */
function listen(): void {
  if (channel || typeof BroadcastChannel === 'undefined') return;
  channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => void read();
}

function changed(stores: readonly KeptStore[]): void {
  listen();
  store.set(stores);
  channel?.postMessage(null);
}

export const ownStores = {
  list: store.get,
  server: (): readonly KeptStore[] => NONE,
  subscribe: (listener: () => void): (() => void) => {
    listen();
    return store.subscribe(listener);
  },
  /** Fills the list, once; the worker reads the database. @throws CoreFailure */
  load: (): Promise<void> =>
    (loading ??= read().catch((error: unknown) => {
      loading = null;
      throw error;
    })),
  /** @throws CoreFailure when the worker failed, the signal's reason when cancelled; the rest is part of the answer. */
  async add(ask: AddStoreAsk, options: Pick<CallOptions, 'signal' | 'onProgress'>): Promise<AddStoreAnswer> {
    const answer = await core.call('addStore', ask, options);
    if (answer.outcome === 'added') changed(answer.stores);
    return answer;
  },
  /** @throws CoreFailure */
  async remove(id: string): Promise<void> {
    changed(await core.call('removeStore', id));
  },
};
