/**
 * The layout of the built trust files, for any number of stores that share certificates:
 *
 *     manifest.json            { version, index, stores: [metadata; position = bit in the masks] }
 *     index-<hash>.bin         header, hashes of the shards, entries sorted by name hash
 *     terms-<hash>.json        on which terms stores list their anchors, if they do
 *     lists-<hash>.json        what stores tell by hash alone (see `extras.ts`), if they do
 *     shard-<hash>.bin         certificates (DER), one after another
 *
 * A file's name holds the start of the SHA-256 of its bytes: it may be cached for ever, and a file that was
 * cut off or changed is noticed. All integers are big-endian.
 *
 *     header   "CSTI"  u8 version  u8 shards  u16 entries
 *     shards   8 octets each: start of the shard's SHA-256
 *     entry    8 octets start of SHA-256(nameKey(subject))  u8 shard  u24 offset  u16 length  u32 store mask
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { byteKey, toHex } from '#lib/core/der/bytes.ts';
import type { Wire } from '../wire/parts.ts';
import type { storeInfo, trustManifest } from './schema.ts';

export const FORMAT_VERSION: TrustManifest['version'] = 1;
export const MANIFEST = 'manifest.json';
/** Octets of every shortened hash here: against accidents, not against forgers (the origin is our own). */
export const HASH_LENGTH = 8;
export const HEADER_LENGTH = 8;
export const ENTRY_LENGTH = HASH_LENGTH + 1 + 3 + 2 + 4;
/** Width of the store mask. */
export const MAXIMUM_STORES = 32;
/** "CSTI" */
export const MAGIC = 0x43535449;

export type StoreInfo = Wire<typeof storeInfo>;
export type TrustManifest = Wire<typeof trustManifest>;

export interface TrustEntry {
  readonly shard: number;
  readonly offset: number;
  readonly length: number;
  /** Bit n: in the manifest's store n. */
  readonly stores: number;
}

const encoder = new TextEncoder();

/** The index key of a normalised subject name (`nameKey()` of the core), as a string of 8 octets. */
export function nameHash(nameKey: string): string {
  return byteKey(sha256(encoder.encode(nameKey)).subarray(0, HASH_LENGTH));
}

/** The start of the SHA-256 of a file's bytes, lower-case hex. */
export function contentHash(bytes: Uint8Array): string {
  return toHex(sha256(bytes).subarray(0, HASH_LENGTH));
}

export const indexName = (hash: string): string => `index-${hash}.bin`;
export const shardName = (hash: string): string => `shard-${hash}.bin`;
