import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storedList } from '#lib/browser/stored-list.ts';

const KEY = 'test.list';
const parse = (text: string | null): readonly string[] => JSON.parse(text ?? '[]') as readonly string[];

/** The part of local storage that is used; `full` refuses to keep anything. */
function storage({ full = false } = {}) {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new Error('QuotaExceededError');
      entries.set(key, value);
    },
  };
}

describe('a list in local storage', () => {
  let page: EventTarget;
  beforeEach(() => {
    page = new EventTarget();
    vi.stubGlobal('window', page);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is what was written, and the same object until it changes', () => {
    const kept = storage();
    vi.stubGlobal('localStorage', kept);
    const list = storedList(KEY, parse);
    expect(list.write(['a'])).toBe(true);
    expect(list.list()).toEqual(['a']);
    expect(list.list()).toBe(list.list());
    expect(kept.entries.get(KEY)).toBe('["a"]');
    expect(storedList(KEY, parse).list()).toEqual(['a']);
  });

  it('follows other tabs, and tells those who watch', () => {
    const kept = storage();
    vi.stubGlobal('localStorage', kept);
    const list = storedList(KEY, parse);
    const heard = vi.fn();
    list.subscribe(heard);
    kept.setItem(KEY, '["b"]');
    page.dispatchEvent(Object.assign(new Event('storage'), { key: 'another' }));
    expect(list.list()).toEqual([]);
    page.dispatchEvent(Object.assign(new Event('storage'), { key: KEY }));
    expect(list.list()).toEqual(['b']);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('lasts as long as the page where nothing is kept', () => {
    vi.stubGlobal('localStorage', storage({ full: true }));
    const list = storedList(KEY, parse);
    expect(list.write(['a'])).toBe(false);
    expect(list.list()).toEqual(['a']);
  });

  it('is empty where storage is switched off or holds something else', () => {
    vi.stubGlobal('localStorage', { getItem: () => '{', setItem: () => undefined });
    expect(storedList(KEY, parse).list()).toEqual([]);
    vi.stubGlobal('localStorage', undefined);
    expect(storedList(KEY, parse).list()).toEqual([]);
  });
});
