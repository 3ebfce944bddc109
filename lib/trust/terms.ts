/**
 * The terms on which stores list their anchors, as one file beside the index. Most anchors share a few sets
 * of purposes, so an entry names its set by number:
 *
 *     { purposes: [[OID …] …], stores: { id: { fingerprint: [set or -1, distrustAfter, distrustFrom] } } }
 *
 * Fingerprints are the first 16 hex digits of the SHA-256; times are milliseconds since 1970, null: none.
 */
import { sha256Of } from '#lib/core/certificate/fingerprint.ts';
import type { AnchorTerms } from '#lib/core/path/types.ts';
import { TrustError } from './error.ts';
import { contentHash } from './format.ts';

/** What a store says of one anchor; whether it is public is said of the whole store. */
export type StoreTerms = Omit<AnchorTerms, 'public'>;

type Entry = readonly [set: number, distrustAfter: number | null, distrustFrom: number | null];

interface TermsFile {
  readonly purposes: readonly (readonly string[])[];
  readonly stores: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
}

const FINGERPRINT_DIGITS = 16;

/** The key of a certificate among terms. */
export const termsKey = (der: Uint8Array): string => sha256Of(der).slice(0, FINGERPRINT_DIGITS);

const termsName = (hash: string): string => `terms-${hash}.json`;

/** Terms of stores, by store id and then by `termsKey`. */
export type TermsByStore = ReadonlyMap<string, ReadonlyMap<string, StoreTerms>>;

/** The file for these terms, or null when no store has any. */
export function encodeTerms(stores: TermsByStore): { name: string; bytes: Uint8Array<ArrayBuffer> } | null {
  const purposes: string[][] = [];
  const setNumbers = new Map<string, number>();
  const setOf = (list: readonly string[] | undefined): number => {
    if (list === undefined) return -1;
    const sorted = [...list].sort();
    const key = sorted.join();
    const known = setNumbers.get(key);
    if (known !== undefined) return known;
    setNumbers.set(key, purposes.length);
    return purposes.push(sorted) - 1;
  };
  const encoded: Record<string, Record<string, Entry>> = {};
  for (const [id, byKey] of stores) {
    const entries: Record<string, Entry> = {};
    for (const [key, { purposes: list, distrustAfter = null, distrustFrom = null }] of [...byKey].sort(
      byName,
    ))
      entries[key] = [setOf(list), distrustAfter, distrustFrom];
    if (byKey.size > 0) encoded[id] = entries;
  }
  if (Object.keys(encoded).length === 0) return null;
  const file: TermsFile = { purposes, stores: encoded };
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  return { name: termsName(contentHash(bytes)), bytes };
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** Reads the file named `name`. @throws TrustError when its bytes are not those its name promises */
export function decodeTerms(name: string, bytes: Uint8Array): TermsByStore {
  if (termsName(contentHash(bytes)) !== name)
    throw new TrustError('terms', name, 'its bytes are incomplete or were changed');
  // The name vouches for the bytes, and `encodeTerms` wrote them.
  const { purposes, stores } = JSON.parse(new TextDecoder().decode(bytes)) as TermsFile;
  return new Map(
    Object.entries(stores).map(([id, entries]) => [
      id,
      new Map(
        Object.entries(entries).map(([key, [set, distrustAfter, distrustFrom]]): [string, StoreTerms] => {
          const list = purposes[set];
          return [
            key,
            {
              ...(list ? { purposes: list } : {}),
              ...(distrustAfter === null ? {} : { distrustAfter }),
              ...(distrustFrom === null ? {} : { distrustFrom }),
            },
          ];
        }),
      ),
    ]),
  );
}
