/**
 * The trust files as the server gives them out. They are made from the stores at hand when first asked for,
 * and again when a file behind those changes, so that a renewed list or a root put into the organisation's
 * folder counts without a build or a restart. Names hold a hash of the bytes: an unchanged shard keeps its
 * name, and stays in browsers' caches.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeTrust } from '../../trust/encode.ts';
import { contentHash, MANIFEST } from '../../trust/format.ts';
import { decodeManifest } from '../../trust/decode.ts';
import type { Gathered } from '../../trust/sources/gather.ts';
import type { EnterpriseState, LibraryState } from '../../trust/status.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Files = ReadonlyMap<string, Bytes>;

interface LibraryOptions {
  /** Reads the stores at hand. */
  readonly gather: () => Promise<Pick<Gathered, 'stores' | 'enterprise'>>;
  /** Equal as long as `gather` would give the same. */
  readonly stamp: () => string;
  /** Folder of the files that the build wrote, for when the stores can't be read. */
  readonly built: string;
  /** Is told why the stores could not be read; what was there before goes on. */
  readonly onProblem: (error: unknown) => void;
}

/** The names that trust files have; no other name is looked for. */
const NAME = /^(?:manifest\.json|(?:index|shard)-[0-9a-f]{16}\.bin|(?:terms|lists)-[0-9a-f]{16}\.json)$/;

export class TrustLibrary {
  readonly #options: LibraryOptions;
  /** Newest first. A page that was opened before a renewal still asks for the files of its own manifest. */
  #generations: readonly Files[] = [];
  #stamp: string | null = null;
  #making: Promise<void> | null = null;
  #enterprise: EnterpriseState | null = null;

  constructor(options: LibraryOptions) {
    this.#options = options;
  }

  /** The bytes of a file, or null when there is none of that name. */
  async file(name: string): Promise<Bytes | null> {
    if (!NAME.test(name)) return null;
    if (name === MANIFEST || this.#generations.length === 0) await this.#renew();
    for (const files of this.#generations) {
      const bytes = files.get(name);
      if (bytes) return bytes;
    }
    return this.#built(name);
  }

  /** Which lists pages would get now. */
  async state(): Promise<LibraryState> {
    const bytes = await this.file(MANIFEST);
    const manifest = bytes ? decodeManifest(new TextDecoder().decode(bytes)) : null;
    return {
      manifest: bytes ? contentHash(bytes) : '',
      lists: manifest?.stores ?? [],
      enterprise: this.#enterprise,
    };
  }

  /** Several requests at once wait for the same making. */
  #renew(): Promise<void> {
    this.#making ??= this.#make().finally(() => (this.#making = null));
    return this.#making;
  }

  async #make(): Promise<void> {
    const { gather, stamp, onProblem } = this.#options;
    try {
      const now = stamp();
      if (now === this.#stamp) return;
      const { stores, enterprise } = await gather();
      const { files } = encodeTrust(stores);
      this.#enterprise = enterprise;
      this.#generations = [files, ...this.#generations.slice(0, 1)];
      this.#stamp = now;
    } catch (error) {
      onProblem(error);
    }
  }

  #built(name: string): Bytes | null {
    try {
      return new Uint8Array(readFileSync(join(this.#options.built, name)));
    } catch {
      return null;
    }
  }
}
