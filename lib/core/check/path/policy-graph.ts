/**
 * The valid policy graph of RFC 9618 (which replaces the tree of RFC 5280 §6.1.2): one node per policy
 * and depth with several parents, so that mappings can't make it grow exponentially.
 */
import { ANY_POLICY } from '../../certificate/extensions/policies.ts';
import { LIMITS } from '../../limits.ts';

interface PolicyNode {
  readonly policy: string;
  expected: ReadonlySet<string>;
  readonly parents: Set<PolicyNode>;
  children: number;
}

type Level = Map<string, PolicyNode>;

/** Raised when a path's graph would exceed `LIMITS.policyNodes`; its only catcher reports the limit. */
export class PolicyLimitError extends Error {}

export class PolicyGraph {
  #levels: Level[];
  #nodes = 1;

  constructor() {
    const root: PolicyNode = {
      policy: ANY_POLICY,
      expected: new Set([ANY_POLICY]),
      parents: new Set(),
      children: 0,
    };
    this.#levels = [new Map([[ANY_POLICY, root]])];
  }

  /** RFC 9618 §5.3(d): adds the level of a certificate that asserts `policies`. */
  addLevel(policies: readonly string[], anyAllowed: boolean): void {
    const above = this.#top();
    const level: Level = new Map();
    const byExpected = new Map<string, PolicyNode[]>();
    for (const node of above.values()) {
      for (const policy of node.expected) {
        const nodes = byExpected.get(policy);
        if (nodes) nodes.push(node);
        else byExpected.set(policy, [node]);
      }
    }
    const any = above.get(ANY_POLICY);
    for (const policy of policies) {
      if (policy === ANY_POLICY) continue;
      const parents = byExpected.get(policy) ?? (any ? [any] : []);
      for (const parent of parents) this.#attach(level, policy, parent);
    }
    if (anyAllowed && policies.includes(ANY_POLICY)) {
      for (const [policy, parents] of byExpected) {
        if (level.has(policy)) continue;
        for (const parent of parents) this.#attach(level, policy, parent);
      }
    }
    this.#levels.push(level);
    this.#prune();
  }

  /** RFC 9618 §5.4(b)(1): policies of the last level are known below by their mapped names. */
  map(mappings: ReadonlyMap<string, ReadonlySet<string>>): void {
    const level = this.#top();
    const any = level.get(ANY_POLICY);
    for (const [policy, subjects] of mappings) {
      const node = level.get(policy);
      if (node) node.expected = subjects;
      else if (any) {
        for (const parent of any.parents) this.#attach(level, policy, parent).expected = subjects;
      }
    }
  }

  /** RFC 9618 §5.4(b)(2): with mapping inhibited, mapped policies end here. */
  remove(policies: Iterable<string>): void {
    const level = this.#top();
    for (const policy of policies) {
      const node = level.get(policy);
      if (!node) continue;
      level.delete(policy);
      for (const parent of node.parents) parent.children--;
    }
    this.#prune();
  }

  get empty(): boolean {
    return this.#top().size === 0;
  }

  /**
   * RFC 9618 §5.5(g): the policies, in the anchor's terms, valid for the whole path; `ANY_POLICY` among
   * them when the last level still allows any.
   */
  authorityPolicies(): ReadonlySet<string> {
    const policies = new Set<string>();
    if (this.#top().has(ANY_POLICY)) policies.add(ANY_POLICY);
    for (const level of this.#levels) {
      for (const node of level.values()) {
        if (node.policy === ANY_POLICY) continue;
        for (const parent of node.parents) if (parent.policy === ANY_POLICY) policies.add(node.policy);
      }
    }
    return policies;
  }

  #top(): Level {
    return this.#levels[this.#levels.length - 1] ?? new Map<string, PolicyNode>();
  }

  #attach(level: Level, policy: string, parent: PolicyNode): PolicyNode {
    let node = level.get(policy);
    if (!node) {
      if (++this.#nodes > LIMITS.policyNodes) throw new PolicyLimitError();
      node = { policy, expected: new Set([policy]), parents: new Set(), children: 0 };
      level.set(policy, node);
    }
    if (!node.parents.has(parent)) {
      node.parents.add(parent);
      parent.children++;
    }
    return node;
  }

  /** Drops nodes without children above the last level. */
  #prune(): void {
    for (let depth = this.#levels.length - 2; depth >= 0; depth--) {
      const level = this.#levels[depth];
      if (!level) continue;
      for (const node of level.values()) {
        if (node.children > 0) continue;
        level.delete(node.policy);
        for (const parent of node.parents) parent.children--;
      }
    }
  }
}
