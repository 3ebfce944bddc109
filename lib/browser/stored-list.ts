/** A list kept in local storage, bounded by its owner, watched, and the same in every tab. */
import { createStore } from './store.ts';

interface StoredList<Item> {
  /** The list; the same object until it changes. Browser only. */
  readonly list: () => readonly Item[];
  /** While the page is made on the server there is none. */
  readonly server: () => readonly Item[];
  readonly subscribe: (listener: () => void) => () => void;
  /** What is stored now, which another tab may just have changed. */
  readonly read: () => readonly Item[];
  /** False when the browser keeps nothing for us; the list then lasts as long as the page. */
  readonly write: (items: readonly Item[]) => boolean;
}

/**
 * @param key of the entry in local storage
 * @param parse reads the entry's text (null: there is none); drops what it does not know, never throws
 */
export function storedList<Item>(
  key: string,
  parse: (text: string | null) => readonly Item[],
): StoredList<Item> {
  const none: readonly Item[] = [];
  const store = createStore(none);
  let loaded = false;

  const read = (): readonly Item[] => {
    try {
      return parse(localStorage.getItem(key));
    } catch {
      // Storage is switched off.
      return none;
    }
  };
  const load = (): void => {
    if (loaded) return;
    loaded = true;
    store.set(read());
    window.addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) store.set(read());
    });
  };
  return {
    list: () => {
      load();
      return store.get();
    },
    server: () => none,
    subscribe: (listener) => {
      load();
      return store.subscribe(listener);
    },
    read,
    write: (items) => {
      load();
      store.set(items);
      try {
        localStorage.setItem(key, JSON.stringify(items));
        return true;
      } catch {
        return false;
      }
    },
  };
}
