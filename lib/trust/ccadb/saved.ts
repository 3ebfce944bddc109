/** The stores taken from outside, kept in one file that is replaced as a whole. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoreInput } from '../encode.ts';
import { termsKey, type StoreTerms } from '../terms.ts';
import type { ReportedRoot } from './report.ts';

export interface SavedStore {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** ISO date it was fetched. */
  readonly date: string;
  readonly roots: readonly { readonly der: string; readonly terms: StoreTerms }[];
}

export const savedStore = (about: Omit<SavedStore, 'roots'>, roots: readonly ReportedRoot[]): SavedStore => ({
  ...about,
  roots: roots.map(({ der, terms }) => ({ der: Buffer.from(der).toString('base64'), terms })),
});

const FORM = 1;

/** The file of the stores in the data folder. */
export const storesFileIn = (dataDir: string): string => join(dataDir, 'trust', 'stores.json');

/** The stores of a file; of its former copy when it is damaged; none when there is neither. */
export function loadStores(file: string): readonly SavedStore[] {
  for (const name of [file, `${file}.previous`]) {
    if (!existsSync(name)) continue;
    try {
      const value = JSON.parse(readFileSync(name, 'utf8')) as { form?: unknown; stores?: unknown };
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

/** A saved store as input of the trust files. */
export function storeInput({ id, title, source, date, roots }: SavedStore): StoreInput {
  const certificates = roots.map(({ der }) => new Uint8Array(Buffer.from(der, 'base64')));
  const terms = new Map(
    certificates.flatMap((der, index): [string, StoreTerms][] => {
      const own = roots[index]?.terms ?? {};
      return Object.keys(own).length === 0 ? [] : [[termsKey(der), own]];
    }),
  );
  return { id, title, source, date, certificates, terms };
}
