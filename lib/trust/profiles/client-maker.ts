/** Puts profiles and the stores at hand together into clients that the engine can judge for. */
import type { AnchorSource } from '#lib/core/path/types.ts';
import type { Client } from '#lib/core/evaluate/profiles.ts';
import { joinAnchors } from '../list.ts';
import type { ClientProfile, StoreId } from './base/types.ts';

const NO_ROOTS: AnchorSource = { stores: [], find: () => [] };

interface StoresAtHand {
  /** The anchors of a store, or null when nobody provided it. */
  readonly store: (id: StoreId) => AnchorSource | null;
  /** Roots that the organisation deploys, or null when there are none. */
  readonly enterprise: AnchorSource | null;
}

/** Makes clients for profiles; those of one store share one source, and so share the engine's work. */
export class ClientMaker {
  readonly #stores: StoresAtHand;
  readonly #plain = new Map<StoreId, AnchorSource | null>();
  readonly #joined = new Map<StoreId, AnchorSource | null>();

  constructor(stores: StoresAtHand) {
    this.#stores = stores;
  }

  /**
   * When the profile's store is not at hand, no other store stands in for it: the client's roots are unknown, but
   * for those of the organisation.
   * @param enterprise whether the organisation's roots count
   */
  client(profile: ClientProfile, enterprise: boolean): Client {
    const { id, store, rules } = profile;
    const anchors = enterprise ? this.#withEnterprise(store) : this.#store(store);
    if (this.#store(store)) return { id, anchors: anchors ?? NO_ROOTS, rules };
    const own = enterprise ? this.#stores.enterprise : null;
    return { id, anchors: own ?? NO_ROOTS, rules, rootsUnknown: true };
  }

  #store(id: StoreId): AnchorSource | null {
    let source = this.#plain.get(id);
    if (source === undefined) this.#plain.set(id, (source = this.#stores.store(id)));
    return source;
  }

  #withEnterprise(id: StoreId): AnchorSource | null {
    let source = this.#joined.get(id);
    if (source === undefined) {
      const own = this.#store(id);
      const { enterprise } = this.#stores;
      source = own && enterprise ? joinAnchors([own, enterprise]) : own;
      this.#joined.set(id, source);
    }
    return source;
  }
}
