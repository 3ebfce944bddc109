import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { Anchor, AnchorSource } from '#lib/core/evaluate/types.ts';
import { decodeIndex, decodeManifest } from './decode.ts';
import type { TrustIndex } from './decode.ts';
import { TrustError } from './error.ts';
import type { TrustPart } from './error.ts';
import { MANIFEST, contentHash, nameHash, shardName } from './format.ts';
import type { StoreInfo, TrustEntry } from './format.ts';

/** Gives the bytes of a trust file by its name; rejects when it can't. */
export type ReadTrustFile = (name: string) => Promise<Uint8Array>;

/** The built trust files, read as far as questions ask. */
export interface TrustReader {
  /** Metadata of the stores in the files. */
  readonly stores: readonly StoreInfo[];
  /**
   * The anchors of some stores (all, when not told) as the core asks for them. Its `find` rejects with a
   * `TrustError` when a file is missing or damaged; the next call tries again. A name that was asked
   * before is answered at once, without a promise.
   */
  anchors(stores?: readonly string[]): AnchorSource;
}

/**
 * Opens the trust files: reads manifest and index (a few KB). A shard is read when a name in it is first
 * asked for, and only the certificates of that name are parsed, once.
 * @throws TrustError
 */
export async function openTrust(readFile: ReadTrustFile): Promise<TrustReader> {
  const read = async (part: TrustPart, name: string): Promise<Uint8Array> => {
    try {
      return await readFile(name);
    } catch (cause) {
      throw new TrustError(part, name, 'it could not be read', cause);
    }
  };
  const manifest = decodeManifest(new TextDecoder().decode(await read('manifest', MANIFEST)));
  const index = decodeIndex(manifest.index, await read('index', manifest.index));
  const shards = new Shards(index, (name) => read('shard', name));
  return {
    stores: manifest.stores,
    anchors: (stores) => new IndexedAnchors(index, shards, manifest.stores, stores),
  };
}

/** Shards as they are asked for; each is read once, and again only after a failure. */
class Shards {
  readonly #index: TrustIndex;
  readonly #read: ReadTrustFile;
  readonly #loading = new Map<number, Promise<Uint8Array>>();

  constructor(index: TrustIndex, read: ReadTrustFile) {
    this.#index = index;
    this.#read = read;
  }

  load(number: number): Promise<Uint8Array> {
    const known = this.#loading.get(number);
    if (known) return known;
    const loading = this.#load(number);
    this.#loading.set(number, loading);
    loading.catch(() => this.#loading.delete(number));
    return loading;
  }

  nameOf(number: number): string {
    return this.#index.shards[number] ?? `number ${number}`;
  }

  async #load(number: number): Promise<Uint8Array> {
    const name = this.#index.shards[number];
    if (name === undefined) throw new TrustError('shard', this.nameOf(number), 'the index does not list it');
    const bytes = await this.#read(name);
    if (shardName(contentHash(bytes)) !== name) {
      throw new TrustError('shard', name, 'its bytes are incomplete or were changed');
    }
    return bytes;
  }
}

const NONE: readonly Anchor[] = [];

class IndexedAnchors implements AnchorSource {
  readonly stores: readonly string[];
  readonly #index: TrustIndex;
  readonly #shards: Shards;
  readonly #infos: readonly StoreInfo[];
  readonly #mask: number;
  readonly #found = new Map<string, readonly Anchor[]>();

  constructor(
    index: TrustIndex,
    shards: Shards,
    infos: readonly StoreInfo[],
    stores: readonly string[] = infos.map(({ id }) => id),
  ) {
    this.#index = index;
    this.#shards = shards;
    this.#infos = infos;
    this.stores = stores;
    this.#mask = infos.reduce((mask, { id }, bit) => (stores.includes(id) ? mask | (1 << bit) : mask), 0);
  }

  find(nameKey: string): readonly Anchor[] | Promise<readonly Anchor[]> {
    const known = this.#found.get(nameKey);
    if (known) return known;
    const entries = this.#index.entries.get(nameHash(nameKey))?.filter(({ stores }) => stores & this.#mask);
    if (entries === undefined || entries.length === 0) return NONE;
    return this.#parse(nameKey, entries);
  }

  async #parse(nameKey: string, entries: readonly TrustEntry[]): Promise<readonly Anchor[]> {
    const lists = await Promise.all(entries.map((entry) => this.#anchorsOf(entry)));
    const anchors = lists.flat();
    this.#found.set(nameKey, anchors);
    return anchors;
  }

  /** One anchor for each store asked that has the certificate. */
  async #anchorsOf({ shard, offset, length, stores }: TrustEntry): Promise<readonly Anchor[]> {
    const bytes = await this.#shards.load(shard);
    const result = parseCertificate(bytes.slice(offset, offset + length));
    if (!result.ok) {
      throw new TrustError('certificate', this.#shards.nameOf(shard), `at ${offset}: ${result.fault.reason}`);
    }
    return this.#infos
      .filter((_, bit) => stores & this.#mask & (1 << bit))
      .map(({ id }) => ({ certificate: result.certificate, store: id }));
  }
}
