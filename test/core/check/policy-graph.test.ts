import { describe, expect, it } from 'vitest';
import { PolicyGraph, PolicyLimitError } from '#lib/core/check/path/policy-graph.ts';
import { ANY_POLICY } from '#lib/core/certificate/extensions/policies.ts';
import { LIMITS } from '#lib/core/limits.ts';

const graphOf = (...levels: readonly (readonly string[])[]): PolicyGraph => {
  const graph = new PolicyGraph();
  for (const policies of levels) graph.addLevel(policies, true);
  return graph;
};

describe('valid policy graph (RFC 9618)', () => {
  it('keeps policies asserted all the way', () => {
    expect([...graphOf(['1.1', '1.2'], ['1.2', '1.3']).authorityPolicies()]).toEqual(['1.2']);
  });

  it('is empty when the levels share none', () => {
    expect(graphOf(['1.1'], ['1.2']).empty).toBe(true);
  });

  it('lets anyPolicy pass policies on, unless inhibited', () => {
    expect([...graphOf(['1.1'], [ANY_POLICY]).authorityPolicies()]).toEqual(['1.1']);
    const graph = graphOf(['1.1']);
    graph.addLevel([ANY_POLICY], false);
    expect(graph.empty).toBe(true);
  });

  it('answers in the anchor’s terms after a mapping', () => {
    const graph = graphOf(['1.1']);
    graph.map(new Map([['1.1', new Set(['2.1', '2.2'])]]));
    graph.addLevel(['2.2'], true);
    expect([...graph.authorityPolicies()]).toEqual(['1.1']);
  });

  it('ends mapped policies when mapping is inhibited', () => {
    const graph = graphOf(['1.1', '1.2']);
    graph.remove(['1.1']);
    graph.addLevel(['1.1', '1.2'], true);
    expect([...graph.authorityPolicies()]).toEqual(['1.2']);
  });

  it('stays small where a tree would double at every level, and stops at its limit', () => {
    const graph = new PolicyGraph();
    const policies = ['1.1', '1.2'];
    for (let depth = 0; depth < 18; depth++) {
      graph.addLevel(policies, true);
      graph.map(new Map(policies.map((policy) => [policy, new Set(policies)])));
    }
    expect(graph.empty).toBe(false);
    const many = Array.from({ length: LIMITS.policyNodes + 1 }, (_, i) => `1.3.${i}`);
    expect(() => {
      graph.addLevel(many, true);
      graphOf(many);
    }).toThrow(PolicyLimitError);
  });
});
