/**
 * What stores tell by hash alone, as one file beside the index: roots whose certificates are not at hand,
 * and certificates that are never to be trusted.
 */
import { TrustError } from './error.ts';
import { contentHash } from './format.ts';
import type { NamedRoot } from './uploads/types.ts';

export interface StoreExtras {
  readonly named: readonly NamedRoot[];
  /** Hashes as in Microsoft's list of blocked certificates, lower-case hex. */
  readonly blocked: readonly string[];
}

/** By store id; a store without an entry tells everything by certificates. */
export type ExtrasByStore = ReadonlyMap<string, StoreExtras>;

const extrasName = (hash: string): string => `lists-${hash}.json`;

/** The file for these, or null when no store has any. */
export function encodeExtras(stores: ExtrasByStore): { name: string; bytes: Uint8Array<ArrayBuffer> } | null {
  const some = [...stores].filter(([, { named, blocked }]) => named.length > 0 || blocked.length > 0);
  if (some.length === 0) return null;
  const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(some)));
  return { name: extrasName(contentHash(bytes)), bytes };
}

/** Reads the file named `name`. @throws TrustError when its bytes are not those its name promises */
export function decodeExtras(name: string, bytes: Uint8Array): ExtrasByStore {
  if (extrasName(contentHash(bytes)) !== name)
    throw new TrustError('lists', name, 'its bytes are incomplete or were changed');
  // The name vouches for the bytes, and `encodeExtras` wrote them.
  return new Map(Object.entries(JSON.parse(new TextDecoder().decode(bytes)) as Record<string, StoreExtras>));
}
