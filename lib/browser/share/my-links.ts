/**
 * The stored links made in this browser: enough to list and delete them, not to open them: the key is not
 * kept, so that who gets at this list gets no result.
 */
import * as v from 'valibot';
import { isShareId } from '#lib/share/link.ts';
import { createStore } from '../store.ts';

const KEY = 'chainsight.links';
const MAXIMUM = 200;

const link = v.strictObject({
  id: v.pipe(v.string(), v.check(isShareId)),
  deleteToken: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,100}$/)),
  label: v.pipe(v.string(), v.maxLength(1_000)),
  once: v.boolean(),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  expiresAt: v.pipe(v.string(), v.isoTimestamp()),
});

export type MyLink = Readonly<v.InferOutput<typeof link>>;

const NONE: readonly MyLink[] = [];
const store = createStore<readonly MyLink[]>(NONE);
let loaded = false;

/** Entries that are no links are dropped one by one; links whose time is over are, too. */
export function parseLinks(text: string | null, now: number): readonly MyLink[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(value)) return NONE;
    return value
      .flatMap((entry) => {
        const parsed = v.safeParse(link, entry);
        return parsed.success && Date.parse(parsed.output.expiresAt) > now ? [parsed.output] : [];
      })
      .slice(0, MAXIMUM);
  } catch {
    return NONE;
  }
}

function read(): readonly MyLink[] {
  try {
    return parseLinks(localStorage.getItem(KEY), Date.now());
  } catch {
    return NONE;
  }
}

function load(): void {
  if (loaded) return;
  loaded = true;
  store.set(read());
  window.addEventListener('storage', (event) => {
    if (event.key === KEY || event.key === null) store.set(read());
  });
}

function write(links: readonly MyLink[]): boolean {
  store.set(links);
  try {
    localStorage.setItem(KEY, JSON.stringify(links));
    return true;
  } catch {
    return false;
  }
}

export const myLinks = {
  /** Newest first; the same object until it changes. Browser only. */
  list: (): readonly MyLink[] => {
    load();
    return store.get();
  },
  server: (): readonly MyLink[] => NONE,
  subscribe: (listener: () => void): (() => void) => {
    load();
    return store.subscribe(listener);
  },
  /** False when this browser keeps nothing: the link can then only be deleted by the page that made it. */
  add: (entry: MyLink): boolean => {
    load();
    return write([entry, ...read().filter(({ id }) => id !== entry.id)].slice(0, MAXIMUM));
  },
  remove: (id: string): void => {
    load();
    write(read().filter((entry) => entry.id !== id));
  },
};
