import { byteKey } from '../der/bytes.ts';
import { LIMITS } from '../limits.ts';
import { describeKey, type KeyFacts } from './key.ts';

/** A public key with what is known of it and its imported forms. */
export interface StoredKey {
  readonly spki: Uint8Array;
  readonly facts: KeyFacts;
  /** WebCrypto keys by import algorithm; null where the runtime refused. */
  readonly imported: Map<string, Promise<CryptoKey | null>>;
}

/** Keeps the keys used last, so that one key is described and imported once. */
export class KeyStore {
  readonly #keys = new Map<string, StoredKey>();

  get(spki: Uint8Array): StoredKey {
    const id = byteKey(spki);
    const known = this.#keys.get(id);
    if (known) {
      // A Map keeps insertion order: the oldest entry is the one not used for longest.
      this.#keys.delete(id);
      this.#keys.set(id, known);
      return known;
    }
    const key = { spki, facts: describeKey(spki), imported: new Map<string, Promise<CryptoKey | null>>() };
    this.#keys.set(id, key);
    if (this.#keys.size > LIMITS.importedKeys) {
      const oldest = this.#keys.keys().next();
      if (!oldest.done) this.#keys.delete(oldest.value);
    }
    return key;
  }
}
