import { sha256 } from '@noble/hashes/sha2.js';
import { byteKey, concat } from '#lib/core/der/bytes.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { nameKey } from '#lib/core/name/name.ts';
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
  nameHash,
  shardName,
} from './format.ts';
import type { StoreInfo, TrustEntry, TrustManifest } from './format.ts';
import { encodeExtras, type StoreExtras } from './extras.ts';
import { encodeTerms, type StoreTerms } from './terms.ts';

/** A store to be written: its metadata (the count is taken from the list) and its anchors as DER. */
export interface StoreInput extends Omit<StoreInfo, 'count'>, Partial<StoreExtras> {
  readonly certificates: readonly Uint8Array[];
  /** Terms by `termsKey`; an anchor without an entry is trusted for everything. */
  readonly terms?: ReadonlyMap<string, StoreTerms>;
}

interface TrustFiles {
  readonly manifest: TrustManifest;
  /** Every file by name, the manifest among them. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Certificates that could not be read, and so are not in the files. */
  readonly unreadable: readonly {
    readonly store: string;
    readonly position: number;
    readonly reason: string;
  }[];
}

interface Placed {
  readonly hash: string;
  readonly der: Uint8Array;
  stores: number;
}

/** Octets a shard should have: with Mozilla's set alone 16 shards, so that one chain costs one small download. */
const SHARD_GOAL = 9_000;
const FEWEST_SHARDS = 16;
const MOST_SHARDS = 128;
/** Limits of the index entry's fields. */
const LONGEST = 0xffff;
const SHARD_SIZE = 0xffffff;

/** Lays out the files for these stores; a certificate that several stores have is written once. */
export function encodeTrust(stores: readonly StoreInput[]): TrustFiles {
  if (stores.length > MAXIMUM_STORES) throw new RangeError(`More than ${MAXIMUM_STORES} trust stores.`);
  const placed = new Map<string, Placed>();
  const unreadable: { store: string; position: number; reason: string }[] = [];
  const infos = stores.map((store, bit): StoreInfo => {
    const { certificates, id, title, source, date, fetchedAt, limits, notes, private: own } = store;
    const info = {
      ...{ id, title, source, date },
      ...(fetchedAt === undefined ? {} : { fetchedAt }),
      ...(limits === undefined ? {} : { limits }),
      ...(notes === undefined ? {} : { notes }),
      ...(own === true ? { private: own } : {}),
    };
    let count = 0;
    certificates.forEach((der, position) => {
      const result = parseCertificate(der);
      if (!result.ok || der.length > LONGEST) {
        const reason = result.ok ? `longer than ${LONGEST} octets` : result.fault.reason;
        unreadable.push({ store: info.id, position, reason });
        return;
      }
      count += 1;
      const fingerprint = byteKey(sha256(der));
      const known = placed.get(fingerprint);
      // `>>> 0`: bit 31 would make the mask negative.
      if (known) known.stores = (known.stores | (1 << bit)) >>> 0;
      else
        placed.set(fingerprint, {
          hash: nameHash(nameKey(result.certificate.subject)),
          der,
          stores: (1 << bit) >>> 0,
        });
    });
    return { ...info, count };
  });

  const { shards, entries } = fillShards([...placed.values()]);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const hashes = shards.map(contentHash);
  shards.forEach((bytes, number) => files.set(shardName(hashes[number] ?? ''), bytes));
  const index = encodeIndex(hashes, entries);
  const indexFile = indexName(contentHash(index));
  files.set(indexFile, index);
  const terms = encodeTerms(new Map(stores.map(({ id, terms: byKey }) => [id, byKey ?? new Map()])));
  if (terms) files.set(terms.name, terms.bytes);
  const lists = encodeExtras(
    new Map(stores.map(({ id, named = [], blocked = [] }) => [id, { named, blocked }])),
  );
  if (lists) files.set(lists.name, lists.bytes);
  const manifest: TrustManifest = {
    version: FORMAT_VERSION,
    index: indexFile,
    ...(terms ? { terms: terms.name } : {}),
    ...(lists ? { lists: lists.name } : {}),
    stores: infos,
  };
  files.set(MANIFEST, new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`));
  return { manifest, files, unreadable };
}

interface IndexEntry extends TrustEntry {
  readonly hash: string;
}

/** Spreads certificates over the shards by name hash; those of one name are in the same shard. */
function fillShards(certificates: readonly Placed[]): {
  readonly shards: readonly Uint8Array<ArrayBuffer>[];
  readonly entries: readonly IndexEntry[];
} {
  // A fixed order makes the same roots give the same files.
  const sorted = certificates.toSorted(
    (a, b) => compare(a.hash, b.hash) || compare(byteKey(a.der), byteKey(b.der)),
  );
  const count = shardCount(sorted.reduce((sum, { der }) => sum + der.length, 0));
  const parts: Uint8Array[][] = Array.from({ length: count }, () => []);
  const sizes = new Array<number>(count).fill(0);
  const entries = sorted.map(({ hash, der, stores }): IndexEntry => {
    const shard = hash.charCodeAt(0) % count;
    const offset = sizes[shard] ?? 0;
    if (offset + der.length > SHARD_SIZE) throw new RangeError('A trust shard is too large.');
    parts[shard]?.push(der);
    sizes[shard] = offset + der.length;
    return { hash, shard, offset, length: der.length, stores };
  });
  return { shards: parts.map(concat), entries };
}

/** A power of two, so that every shard gets as many hashes. */
function shardCount(octets: number): number {
  let count = FEWEST_SHARDS;
  while (count < MOST_SHARDS && octets / count > SHARD_GOAL) count *= 2;
  return count;
}

function encodeIndex(
  shardHashes: readonly string[],
  entries: readonly IndexEntry[],
): Uint8Array<ArrayBuffer> {
  const firstEntry = HEADER_LENGTH + shardHashes.length * HASH_LENGTH;
  const bytes = new Uint8Array(firstEntry + entries.length * ENTRY_LENGTH);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint8(4, FORMAT_VERSION);
  view.setUint8(5, shardHashes.length);
  view.setUint16(6, entries.length);
  shardHashes.forEach((hash, number) => {
    const at = HEADER_LENGTH + number * HASH_LENGTH;
    view.setUint32(at, parseInt(hash.slice(0, HASH_LENGTH), 16));
    view.setUint32(at + 4, parseInt(hash.slice(HASH_LENGTH), 16));
  });
  entries.forEach((entry, number) => {
    const at = firstEntry + number * ENTRY_LENGTH;
    for (let i = 0; i < HASH_LENGTH; i += 1) view.setUint8(at + i, entry.hash.charCodeAt(i));
    const field = at + HASH_LENGTH;
    view.setUint32(field, entry.offset);
    view.setUint8(field, entry.shard); // over the offset's upper octet, which is 0
    view.setUint16(field + 4, entry.length);
    view.setUint32(field + 6, entry.stores);
  });
  return bytes;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
