/** The stores taken from outside, kept in one file that is replaced as a whole. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReportedRoot } from './ccadb/report.ts';
import type { StoreInput } from './encode.ts';
import type { ListNote } from './status.ts';
import { termsKey, type StoreTerms } from './terms.ts';
import type { NamedRoot } from './uploads/types.ts';

export interface SavedStore {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** ISO date of the list; that of the fetch where its source does not tell. */
  readonly date: string;
  readonly roots: readonly { readonly der: string; readonly terms: StoreTerms }[];
  /** Roots that the list names by hash and whose certificates are not at hand. */
  readonly named?: readonly NamedRoot[];
  /** Hashes of certificates that are never to be trusted. */
  readonly blocked?: readonly string[];
  /** What this list does not tell of the store, as a sentence. */
  readonly limits?: string;
  /** The same by code; absent in files of older versions. */
  readonly notes?: readonly ListNote[];
  /** ISO time of the fetch; absent in files of older versions. */
  readonly fetchedAt?: string;
  /** Of `ListSource`: which of the store's sources gave it, or `import`. */
  readonly from?: string;
  /** ISO time that a signed list gives as its own: an older one never takes its place. */
  readonly issued?: string;
  /** Roots that an administrator may have added are among them (see `StoreInfo.private`). */
  readonly private?: boolean;
}

/** What a list holds, as bytes. */
export interface ListContent {
  readonly roots: readonly ReportedRoot[];
  readonly named?: readonly NamedRoot[];
  readonly blocked?: readonly string[];
}

export const savedStore = (
  about: Omit<SavedStore, keyof ListContent>,
  { roots, named = [], blocked = [] }: ListContent,
): SavedStore => ({
  ...about,
  roots: roots.map(({ der, terms }) => ({ der: Buffer.from(der).toString('base64'), terms })),
  ...(named.length > 0 ? { named } : {}),
  ...(blocked.length > 0 ? { blocked } : {}),
});

/** `from` of a store that the operator brought. */
export const IMPORTED = 'import';

/** Older versions kept no `from`, and the file's name as the source of an import. */
export const isImported = ({ from, source }: SavedStore): boolean =>
  from === IMPORTED || (from === undefined && !/^https?:/.test(source));

export const certificatesOfSaved = ({ roots }: SavedStore): readonly Uint8Array[] =>
  roots.map(({ der }) => new Uint8Array(Buffer.from(der, 'base64')));

const FORM = 1;

/** The file of the stores in the data folder. */
export const storesFileIn = (dataDir: string): string => join(dataDir, 'trust', 'stores.json');

/** The stores of a file; of its former copy when it is damaged; none when there is neither. */
export function loadStores(file: string): readonly SavedStore[] {
  for (const name of [file, `${file}.previous`]) {
    if (!existsSync(/* turbopackIgnore: true */ name)) continue;
    try {
      const value = JSON.parse(readFileSync(/* turbopackIgnore: true */ name, 'utf8')) as {
        form?: unknown;
        stores?: unknown;
      };
      if (value.form === FORM && Array.isArray(value.stores)) return value.stores as readonly SavedStore[];
    } catch {
      // Cut off or changed by hand: the copy before still serves.
    }
  }
  return [];
}

/** Replaces the file at once, and keeps the one before beside it. */
export function saveStores(file: string, stores: readonly SavedStore[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.new`;
  writeFileSync(fresh, JSON.stringify({ form: FORM, stores }));
  if (existsSync(file)) copyFileSync(file, `${file}.previous`);
  renameSync(fresh, file);
}

/** Puts one store into the file; the others stay as another process may have left them meanwhile. */
export function putStore(file: string, store: SavedStore): void {
  const stores = new Map(loadStores(file).map((one) => [one.id, one]));
  stores.set(store.id, store);
  saveStores(file, [...stores.values()]);
}

/** Drops a store, so that the next fetch may bring it; false when there is none. */
export function dropStore(file: string, id: string): boolean {
  const stores = loadStores(file);
  const rest = stores.filter((store) => store.id !== id);
  if (rest.length === stores.length) return false;
  saveStores(file, rest);
  return true;
}

/** A saved store as input of the trust files. */
export function storeInput(saved: SavedStore): StoreInput {
  const { id, title, source, date, roots, named, blocked, limits, notes, fetchedAt } = saved;
  const certificates = certificatesOfSaved(saved);
  const terms = new Map(
    certificates.flatMap((der, index): [string, StoreTerms][] => {
      const own = roots[index]?.terms ?? {};
      return Object.keys(own).length === 0 ? [] : [[termsKey(der), own]];
    }),
  );
  return {
    id,
    title,
    source,
    date,
    certificates,
    terms,
    ...(saved.private === true ? { private: true } : {}),
    ...(limits === undefined ? {} : { limits }),
    ...(notes === undefined ? {} : { notes }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    ...(named === undefined ? {} : { named }),
    ...(blocked === undefined ? {} : { blocked }),
  };
}
