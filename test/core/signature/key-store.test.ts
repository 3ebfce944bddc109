import { describe, expect, it } from 'vitest';
import { LIMITS } from '#lib/core/limits.ts';
import { KeyStore } from '#lib/core/signature/key-store.ts';

const key = (number: number): Uint8Array => new TextEncoder().encode(`key ${number}`);

describe('KeyStore', () => {
  it('knows a key again by its bytes', () => {
    const store = new KeyStore();
    expect(store.get(key(1))).toBe(store.get(key(1)));
    expect(store.get(key(1))).not.toBe(store.get(key(2)));
  });

  it('forgets keys that were not asked for in a long time, and keeps those that were', () => {
    const store = new KeyStore();
    const [used, unused] = [store.get(key(-1)), store.get(key(-2))];
    for (let number = 0; number < 2 * LIMITS.importedKeys; number++) {
      store.get(key(number));
      if (number % 100 === 0) store.get(key(-1));
    }
    expect(store.get(key(-1))).toBe(used);
    expect(store.get(key(-2))).not.toBe(unused);
  });
});
