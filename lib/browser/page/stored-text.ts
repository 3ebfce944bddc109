/** A text in localStorage that several components and tabs share. */
export interface StoredText {
  readonly get: () => string | null;
  readonly set: (text: string | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Opens a stored text. Where the browser closes its storage, the text lasts as long as the page. */
export function storedText(key: string): StoredText {
  const listeners = new Set<() => void>();
  let memory: string | null | undefined;
  const get = (): string | null => {
    if (memory !== undefined) return memory;
    try {
      memory = localStorage.getItem(key);
    } catch {
      memory = null;
    }
    return memory;
  };
  const tell = (): void => listeners.forEach((listener) => listener());
  const onStorage = (event: StorageEvent): void => {
    if (event.key !== key && event.key !== null) return;
    memory = undefined;
    tell();
  };
  return {
    get,
    set: (text) => {
      memory = text;
      try {
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
      } catch {
        // Kept in memory only.
      }
      tell();
    },
    subscribe: (listener) => {
      if (listeners.size === 0) addEventListener('storage', onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) removeEventListener('storage', onStorage);
      };
    },
  };
}
