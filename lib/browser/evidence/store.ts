/**
 * Large answers stay in the worker: the page, its storage and shared links carry only their digest. Within
 * the bound the least recently used go first; what is gone counts as not asked.
 */
import { toHex } from '#lib/core/der/bytes.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import { HELD_ANSWERS_BYTES, LARGE_ANSWER_BYTES } from '../limits.ts';

export class EvidenceStore {
  readonly #held = new Map<string, Uint8Array>();
  readonly #large: number;
  readonly #capacity: number;

  constructor(large = LARGE_ANSWER_BYTES, capacity = HELD_ANSWERS_BYTES) {
    this.#large = large;
    this.#capacity = capacity;
  }

  /** Evidence as it leaves the worker. */
  async release(evidence: FetchedEvidence): Promise<FetchedEvidence> {
    const [der] = evidence.ders;
    if (evidence.ders.length !== 1 || !der || der.length < this.#large) return evidence;
    const sha256 = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', der as BufferSource)));
    this.#keep(sha256, der);
    return { ...evidence, ders: [], large: { sha256, bytes: der.length } };
  }

  /** Evidence as it is judged: the same array each time, so that what was read of it is remembered. */
  restore(evidence: FetchedEvidence): FetchedEvidence {
    if (!evidence.large) return evidence;
    const der = this.#held.get(evidence.large.sha256);
    if (!der) return evidence;
    this.#keep(evidence.large.sha256, der);
    return { ...evidence, ders: [der] };
  }

  #keep(sha256: string, der: Uint8Array): void {
    this.#held.delete(sha256);
    this.#held.set(sha256, der);
    let total = 0;
    for (const { length } of this.#held.values()) total += length;
    for (const [oldest, { length }] of this.#held) {
      if (total <= this.#capacity || oldest === sha256) break;
      this.#held.delete(oldest);
      total -= length;
    }
  }
}
