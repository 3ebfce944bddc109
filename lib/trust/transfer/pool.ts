/** Certificates at hand by their hashes, whatever list they came with: lists that name roots by hash ask here. */
import { createHash } from 'node:crypto';

export class CertificatePool {
  readonly #bySha256 = new Map<string, Uint8Array>();
  readonly #bySha1 = new Map<string, Uint8Array>();

  /** Hashes are computed here, so it does not matter who brings a certificate. */
  add(ders: Iterable<Uint8Array>): void {
    for (const der of ders) {
      const sha256 = hashOf('sha256', der);
      if (this.#bySha256.has(sha256)) continue;
      this.#bySha256.set(sha256, der);
      this.#bySha1.set(hashOf('sha1', der), der);
    }
  }

  /** @param sha256 lower-case hex */
  get(sha256: string): Uint8Array | null {
    return this.#bySha256.get(sha256) ?? null;
  }

  /** The certificate of a SHA-1, whose SHA-256 has to be the one told, if it is told. */
  named({ sha1, sha256 }: { readonly sha1: string; readonly sha256: string | null }): Uint8Array | null {
    if (sha256 !== null) return this.get(sha256);
    return this.#bySha1.get(sha1) ?? null;
  }
}

export const hashOf = (algorithm: 'sha1' | 'sha256', bytes: Uint8Array): string =>
  createHash(algorithm).update(bytes).digest('hex');
