import { ByteMap } from '../der/bytes.ts';
import { LIMITS } from '../limits.ts';
import { describeKey, type KeyFacts } from './key.ts';

/** A public key with what is known of it and its imported forms. */
export interface StoredKey {
  readonly spki: Uint8Array;
  readonly facts: KeyFacts;
  /** WebCrypto keys by import algorithm; null where the runtime refused. */
  readonly imported: Map<string, Promise<CryptoKey | null>>;
}

const GENERATION = LIMITS.importedKeys / 2;

/**
 * Keeps the keys used last, so that one key is described and imported once. Two generations: when the
 * young one is full it becomes the old one, and of that only keys asked for again live on.
 */
export class KeyStore {
  #young = new ByteMap<StoredKey>();
  #old = new ByteMap<StoredKey>();

  get(spki: Uint8Array): StoredKey {
    return this.#young.get(spki) ?? this.#keep(this.#old.get(spki) ?? describe(spki));
  }

  #keep(key: StoredKey): StoredKey {
    if (this.#young.size >= GENERATION) {
      this.#old = this.#young;
      this.#young = new ByteMap();
    }
    this.#young.set(key.spki, key);
    return key;
  }
}

const describe = (spki: Uint8Array): StoredKey => ({ spki, facts: describeKey(spki), imported: new Map() });
