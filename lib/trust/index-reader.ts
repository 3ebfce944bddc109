import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { ParsedCertificate } from '#lib/core/certificate/types.ts';
import type { Anchor, AnchorSource } from '#lib/core/path/types.ts';
import { decodeIndex, decodeManifest, type TrustIndex } from './decode.ts';
import { TrustError, type TrustPart } from './error.ts';
import { decodeExtras, type ExtrasByStore } from './extras.ts';
import { MANIFEST, contentHash, nameHash, shardName, type StoreInfo, type TrustEntry } from './format.ts';
import { decodeTerms, termsKey, type StoreTerms, type TermsByStore } from './terms.ts';

/** Gives the bytes of a trust file by its name; rejects when it can't. */
export type ReadTrustFile = (name: string) => Promise<Uint8Array>;

/** The built trust files, read as far as questions ask. */
export interface TrustReader {
  /** Changes with the lists: the start of the manifest's SHA-256. */
  readonly manifest: string;
  /** Metadata of the stores in the files. */
  readonly stores: readonly StoreInfo[];
  /**
   * The anchors of some stores (all, when not told) as the core asks for them. Its `find` rejects with a
   * `TrustError` when a file is missing or damaged; the next call tries again. A name that was asked
   * before is answered at once, without a promise.
   */
  anchors(stores?: readonly string[]): AnchorSource;
  /** What stores tell by hash alone; read when first asked for. @throws TrustError */
  extras(): Promise<ExtrasByStore>;
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
  const text = await read('manifest', MANIFEST);
  const manifest = decodeManifest(new TextDecoder().decode(text));
  const index = decodeIndex(manifest.index, await read('index', manifest.index));
  const readTerms = once(async () => {
    const name = manifest.terms;
    return name === undefined ? NO_TERMS : decodeTerms(name, await read('terms', name));
  });
  const certificates = new Certificates(index, new Shards(index, (name) => read('shard', name)), readTerms);
  return {
    manifest: contentHash(text),
    stores: manifest.stores,
    extras: once(async () => {
      const name = manifest.lists;
      return name === undefined ? NO_EXTRAS : decodeExtras(name, await read('lists', name));
    }),
    anchors: (stores) => new IndexedAnchors(certificates, manifest.stores, stores),
  };
}

const NO_TERMS: TermsByStore = new Map();
const NO_EXTRAS: ExtrasByStore = new Map();

/** Asks once, and again only after a failure. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
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

/** Names without a root that are remembered; a chain has a handful. */
const MAXIMUM_NAMES = 1_000;

/** A listed certificate, and the bits of the stores that have it. */
interface Listed {
  readonly certificate: ParsedCertificate;
  readonly stores: number;
  /** By store id; a store without an entry sets no limits. */
  readonly terms: ReadonlyMap<string, StoreTerms>;
}

const NONE: readonly never[] = [];

/** Certificates by name, hashed and parsed once for all stores that are asked for them. */
class Certificates {
  readonly #index: TrustIndex;
  readonly #shards: Shards;
  readonly #readTerms: () => Promise<TermsByStore>;
  readonly #byName = new Map<string, readonly Listed[] | Promise<readonly Listed[]>>();

  constructor(index: TrustIndex, shards: Shards, readTerms: () => Promise<TermsByStore>) {
    this.#index = index;
    this.#shards = shards;
    this.#readTerms = readTerms;
  }

  /** Those of one name that any store of the mask has; reads no shard when there is none. */
  find(nameKey: string, mask: number): readonly Listed[] | Promise<readonly Listed[]> {
    const known = this.#byName.get(nameKey);
    if (known) return known;
    const entries = this.#index.entries.get(nameHash(nameKey)) ?? NONE;
    if (entries.length === 0) {
      if (this.#byName.size < MAXIMUM_NAMES) this.#byName.set(nameKey, NONE);
      return NONE;
    }
    if (!entries.some(({ stores }) => stores & mask)) return NONE;
    const loading = this.#load(nameKey, entries);
    this.#byName.set(nameKey, loading);
    loading.catch(() => this.#byName.delete(nameKey));
    return loading;
  }

  async #load(nameKey: string, entries: readonly TrustEntry[]): Promise<readonly Listed[]> {
    const listed = await Promise.all(entries.map((entry) => this.#parse(entry)));
    this.#byName.set(nameKey, listed);
    return listed;
  }

  async #parse({ shard, offset, length, stores }: TrustEntry): Promise<Listed> {
    const [bytes, termsByStore] = await Promise.all([this.#shards.load(shard), this.#readTerms()]);
    const result = parseCertificate(bytes.slice(offset, offset + length));
    if (!result.ok) {
      throw new TrustError('certificate', this.#shards.nameOf(shard), `at ${offset}: ${result.fault.reason}`);
    }
    const { certificate } = result;
    const terms = new Map<string, StoreTerms>();
    const key = termsByStore.size === 0 ? '' : termsKey(certificate.der);
    for (const [id, byKey] of termsByStore) {
      const found = byKey.get(key);
      if (found) terms.set(id, found);
    }
    return { certificate, stores, terms };
  }
}

class IndexedAnchors implements AnchorSource {
  readonly stores: readonly string[];
  readonly #certificates: Certificates;
  readonly #infos: readonly StoreInfo[];
  readonly #mask: number;
  readonly #found = new Map<string, readonly Anchor[]>();

  constructor(
    certificates: Certificates,
    infos: readonly StoreInfo[],
    stores: readonly string[] = infos.map(({ id }) => id),
  ) {
    this.#certificates = certificates;
    this.#infos = infos;
    this.stores = stores;
    this.#mask = infos.reduce((mask, { id }, bit) => (stores.includes(id) ? mask | (1 << bit) : mask), 0);
  }

  find(nameKey: string): readonly Anchor[] | Promise<readonly Anchor[]> {
    const known = this.#found.get(nameKey);
    if (known) return known;
    const listed = this.#certificates.find(nameKey, this.#mask);
    return listed instanceof Promise
      ? listed.then((found) => this.#anchors(nameKey, found))
      : this.#anchors(nameKey, listed);
  }

  /** One anchor for each store asked that has the certificate. */
  #anchors(nameKey: string, listed: readonly Listed[]): readonly Anchor[] {
    if (listed.length === 0) return NONE;
    const anchors = listed.flatMap(({ certificate, stores, terms }) => {
      // A machine's own store also has public roots: what any programme lists is public.
      const isPublic = this.#infos.some((info, bit) => info.private !== true && stores & (1 << bit));
      return this.#infos
        .filter((_, bit) => stores & this.#mask & (1 << bit))
        .map(({ id }): Anchor => ({ certificate, store: id, terms: { public: isPublic, ...terms.get(id) } }));
    });
    this.#found.set(nameKey, anchors);
    return anchors;
  }
}
