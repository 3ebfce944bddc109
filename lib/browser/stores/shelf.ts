/**
 * The trust stores that the reader brought into this browser, as the worker has them. They are bounded, kept
 * in the browser's database, and never sent anywhere.
 */
import type { UploadedStore } from '#lib/trust/uploads/types.ts';
import { STORE_FILES, STORES_BYTES } from '../limits.ts';

/** Where stores outlive the page. */
export interface StoreKeep {
  readonly load: () => Promise<readonly UploadedStore[]>;
  readonly save: (store: UploadedStore) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** `fleeting`: this browser keeps nothing for us, so the store lasts as long as the page. */
type PutOutcome = 'kept' | 'fleeting' | 'full';

export class StoreShelf {
  readonly #keep: StoreKeep | null;
  #stores: Promise<readonly UploadedStore[]> | null = null;

  /** @param keep null when nothing can be kept */
  constructor(keep: StoreKeep | null) {
    this.#keep = keep;
  }

  /** The stores, oldest first; the same array until it changes. */
  all(): Promise<readonly UploadedStore[]> {
    this.#stores ??= this.#load();
    return this.#stores;
  }

  /** Reads anew what another tab may have changed. */
  fresh(): Promise<readonly UploadedStore[]> {
    if (this.#keep) this.#stores = null;
    return this.all();
  }

  /** A file of the same name for the same clients takes the place of the one before. */
  async put(store: UploadedStore): Promise<PutOutcome> {
    const before = await this.all();
    const replaced = before.filter((other) => isSame(other, store));
    const rest = before.filter((other) => !replaced.includes(other));
    const next = [...rest, store];
    const bytes = next.reduce((sum, { size }) => sum + size, 0);
    if (next.length > STORE_FILES || bytes > STORES_BYTES) return 'full';
    this.#stores = Promise.resolve(next);
    if (!this.#keep) return 'fleeting';
    try {
      await this.#keep.save(store);
      for (const { id } of replaced) await this.#keep.remove(id);
      return 'kept';
    } catch {
      // The database is full or switched off.
      return 'fleeting';
    }
  }

  async remove(id: string): Promise<void> {
    this.#stores = Promise.resolve((await this.all()).filter((store) => store.id !== id));
    // A store that was never kept has nothing to remove.
    await this.#keep?.remove(id).catch(() => undefined);
  }

  async #load(): Promise<readonly UploadedStore[]> {
    const stores = await (this.#keep?.load() ?? Promise.resolve([])).catch(() => []);
    return [...stores].sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
  }
}

const isSame = (a: UploadedStore, b: UploadedStore): boolean =>
  a.standsFor === b.standsFor && a.file === b.file && a.content.kind === b.content.kind;
