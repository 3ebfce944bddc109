import { byteKey, toHex } from '#lib/core/der/bytes.ts';
import { TrustError } from './error.ts';
import {
  ENTRY_LENGTH,
  FORMAT_VERSION,
  HASH_LENGTH,
  HEADER_LENGTH,
  MAGIC,
  MANIFEST,
  MAXIMUM_STORES,
  contentHash,
  indexName,
  shardName,
} from './format.ts';
import type { StoreInfo, TrustEntry, TrustManifest } from './format.ts';

export interface TrustIndex {
  /** File names of the shards, by number. */
  readonly shards: readonly string[];
  /** Entries by name hash (see `nameHash`); several certificates may have one subject. */
  readonly entries: ReadonlyMap<string, readonly TrustEntry[]>;
}

/** Reads the manifest's text. @throws TrustError */
export function decodeManifest(text: string): TrustManifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new TrustError('manifest', MANIFEST, 'it is not JSON', cause);
  }
  if (!isManifest(value))
    throw new TrustError('manifest', MANIFEST, 'it has another form than this version reads');
  return value;
}

function isManifest(value: unknown): value is TrustManifest {
  if (typeof value !== 'object' || value === null) return false;
  const { version, index, terms, lists, stores } = value as Partial<Record<keyof TrustManifest, unknown>>;
  return (
    version === FORMAT_VERSION &&
    typeof index === 'string' &&
    [terms, lists].every((name) => name === undefined || typeof name === 'string') &&
    Array.isArray(stores) &&
    stores.length <= MAXIMUM_STORES &&
    stores.every(isStore)
  );
}

function isStore(value: unknown): value is StoreInfo {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, source, date, count, fetchedAt, limits, notes } = value as Partial<
    Record<keyof StoreInfo, unknown>
  >;
  return (
    [id, title, source].every((text) => typeof text === 'string') &&
    (date === null || typeof date === 'string') &&
    [fetchedAt, limits].every((text) => text === undefined || typeof text === 'string') &&
    (notes === undefined || Array.isArray(notes)) &&
    typeof count === 'number'
  );
}

/** Reads the index named `file`. @throws TrustError when its bytes are not those its name promises */
export function decodeIndex(file: string, bytes: Uint8Array): TrustIndex {
  if (indexName(contentHash(bytes)) !== file) {
    throw new TrustError('index', file, 'its bytes are incomplete or were changed');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_LENGTH || view.getUint32(0) !== MAGIC || view.getUint8(4) !== FORMAT_VERSION) {
    throw new TrustError('index', file, 'it has another form than this version reads');
  }
  const shardCount = view.getUint8(5);
  const entryCount = view.getUint16(6);
  const firstEntry = HEADER_LENGTH + shardCount * HASH_LENGTH;
  if (bytes.length !== firstEntry + entryCount * ENTRY_LENGTH) {
    throw new TrustError('index', file, 'its length does not fit its header');
  }
  const shards = Array.from({ length: shardCount }, (_, number) => {
    const start = HEADER_LENGTH + number * HASH_LENGTH;
    return shardName(toHex(bytes.subarray(start, start + HASH_LENGTH)));
  });
  const entries = new Map<string, TrustEntry[]>();
  for (let at = firstEntry; at < bytes.length; at += ENTRY_LENGTH) {
    const hash = byteKey(bytes.subarray(at, at + HASH_LENGTH));
    const field = at + HASH_LENGTH;
    const entry = {
      shard: view.getUint8(field),
      offset: view.getUint32(field) & 0xffffff, // the u24 after the shard's octet
      length: view.getUint16(field + 4),
      stores: view.getUint32(field + 6),
    };
    const same = entries.get(hash);
    if (same) same.push(entry);
    else entries.set(hash, [entry]);
  }
  return { shards, entries };
}
