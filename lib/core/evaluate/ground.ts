import { Links } from '../path/links.ts';
import { Pool } from '../path/pool.ts';
import { WorkingKeys } from '../path/working-keys.ts';
import { LIMITS } from '../limits.ts';
import type { Memory } from './memory.ts';
import type { EvaluationRequest } from './types.ts';

/**
 * What does not depend on a client's rules: the certificates, which of them may have issued which, and the
 * signatures checked so far. Clients with the same anchors share one.
 */
export class Ground {
  readonly pool: Pool;
  readonly links: Links;
  readonly keys: WorkingKeys;
  #supplied = false;

  constructor(memory: Memory, { anchors, at }: Pick<EvaluationRequest, 'anchors' | 'at'>) {
    this.pool = new Pool(anchors, (der) => memory.parse(der));
    this.links = new Links(this.pool, at.getTime());
    this.keys = new WorkingKeys(this.links);
  }

  /** Takes the supplied certificates in, once. @param onProgress is told the number done now and then. */
  supply(supplied: EvaluationRequest['supplied'], onProgress: (done: number) => void): void {
    if (this.#supplied) return;
    this.#supplied = true;
    for (const [index, certificate] of supplied.slice(0, LIMITS.certificates).entries()) {
      if (index % 256 === 0) onProgress(index);
      this.pool.supply(certificate);
    }
  }
}
