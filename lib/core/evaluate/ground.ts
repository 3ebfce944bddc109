import { equalBytes } from '../der/bytes.ts';
import { Links } from '../path/links.ts';
import { Pool } from '../path/pool.ts';
import { WorkingKeys } from '../path/working-keys.ts';
import { LIMITS } from '../limits.ts';
import { JudgeMemory } from '../check/judge.ts';
import type { RuleSet } from '../verdict/rules.ts';
import type { Question } from './examination.ts';
import type { Memory } from './memory.ts';
import type { EvaluationRequest } from './types.ts';
import type { Anchor, AnchorSource } from '../path/types.ts';

/** Equal for rule sets that find the same in certificates and pairs; how they weigh it may differ. */
function judgingKey(rules: RuleSet): string {
  let key = judgingKeys.get(rules);
  if (key === undefined) {
    const unread = { id: '', weights: null, cases: null, distrusts: null, honoursTerms: null };
    const apart = { ...unread, revocation: null, transparency: null };
    judgingKeys.set(rules, (key = JSON.stringify({ ...rules, ...apart })));
  }
  return key;
}

const judgingKeys = new WeakMap<RuleSet, string>();

/**
 * What does not depend on a client's rules: the certificates, which of them may have issued which, and the
 * signatures checked so far. Clients with the same anchors share one.
 */
export class Ground {
  readonly pool: Pool;
  readonly links: Links;
  readonly keys: WorkingKeys;
  readonly #memories = new Map<string, JudgeMemory>();
  readonly #blocks: AnchorSource['blocks'];
  #supplied = false;

  constructor(memory: Memory, { anchors, at }: Pick<EvaluationRequest, 'anchors' | 'at'>) {
    this.#blocks = anchors.blocks;
    this.pool = new Pool(anchors, (der) => memory.parse(der));
    this.links = new Links(this.pool, at.getTime());
    this.keys = new WorkingKeys(this.links);
  }

  /** What was found for this question by clients with the same rules in all that matters for it. */
  memoryFor({ leaf, rules, host }: Question): JudgeMemory {
    const asked = host === null ? '' : host.kind === 'ip' ? host.text : host.name;
    const key = `${leaf.id} ${asked} ${judgingKey(rules)}`;
    let memory = this.#memories.get(key);
    if (!memory) this.#memories.set(key, (memory = new JudgeMemory()));
    return memory;
  }

  /**
   * Whether another source would have given the same anchors for every name asked so far: then whatever was
   * built here holds for that source too.
   */
  async answersLike(source: AnchorSource): Promise<boolean> {
    if (source.blocks !== this.#blocks) return false;
    for (const [name, anchors] of this.pool.anchorsAsked) {
      const found = source.find(name);
      if (!sameAnchors(anchors, found instanceof Promise ? await found : found)) return false;
    }
    return true;
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

const sameAnchors = (some: readonly Anchor[], others: readonly Anchor[]): boolean =>
  some.length === others.length &&
  some.every(({ certificate, terms }, index) => {
    const other = others[index];
    return (
      other !== undefined &&
      (other.certificate === certificate || equalBytes(other.certificate.der, certificate.der)) &&
      sameTerms(terms, other.terms)
    );
  });

const sameTerms = (some: Anchor['terms'], others: Anchor['terms']): boolean =>
  some === others ||
  (some?.public === others?.public &&
    some?.distrustAfter === others?.distrustAfter &&
    some?.distrustFrom === others?.distrustFrom &&
    some?.withdrawnFrom === others?.withdrawnFrom &&
    some?.purposes?.join() === others?.purposes?.join());
