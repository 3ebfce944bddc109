/**
 * Chains that are made to be a burden, after reports on other verifiers: many candidates for every issuer, and
 * policies mapped onto one another. What is done is counted, not timed.
 */
import { describe, expect, it } from 'vitest';
import { oid, sequence, tlv } from '#lib/cli/pki/der.ts';
import type { Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { Report } from '#lib/core/report/types.ts';
import { LIMITS } from '#lib/core/limits.ts';
import { codesOf, makeIntermediate, makeLeaf, makeRoot, requestOf, type Scene } from './support.ts';

/** Everything that is done for a scene: what the report counts, signatures verified, and look-ups of anchors. */
async function workOf(scene: Scene): Promise<{
  readonly report: Report;
  readonly verified: number;
  readonly lookups: number;
}> {
  let [verified, lookups] = [0, 0];
  const subtle = new Proxy(globalThis.crypto.subtle, {
    get(target, name: keyof SubtleCrypto) {
      if (name === 'verify') verified++;
      return target[name].bind(target);
    },
  });
  const request = requestOf(scene);
  const anchors = {
    ...request.anchors,
    find: (key: string) => {
      lookups++;
      return request.anchors.find(key);
    },
  };
  const report = await createEvaluator({ subtle }).evaluate({ ...request, anchors });
  return { report, verified, lookups };
}

/** CAs of `levels` names, `many` of each; every one is signed by the first of the level above, with one key a level. */
async function mesh(root: Issued, levels: number, many: number): Promise<readonly Issued[][]> {
  const made: Issued[][] = [];
  let issuer = root;
  for (let level = 0; level < levels; level++) {
    const first = await makeIntermediate(issuer, `Level ${level}`, { pathLength: levels });
    const rest = Array.from({ length: many - 1 }, () =>
      makeIntermediate(issuer, `Level ${level}`, { key: first.keys, pathLength: levels }),
    );
    made.push([first, ...(await Promise.all(rest))]);
    issuer = first;
  }
  return made;
}

describe('many candidates for every issuer', () => {
  // 12 CAs on each of 6 levels, all of them right: three million paths.
  it.each([true, false])('end within the limits; a trusted root: %s', async (trusted) => {
    const root = await makeRoot();
    const levels = await mesh(root, 6, 12);
    const leaf = await makeLeaf(levels.at(-1)?.[0] ?? root);
    const { report, verified, lookups } = await workOf({
      presented: [leaf, ...levels.flat()],
      trusted: trusted ? [root] : [await makeRoot('Another Root')],
    });
    expect(report.verdict).toBe(trusted ? 'trusted' : 'unknown');
    // Unknown, for not every path was looked at: it is said which limit ended the search.
    if (!trusted) expect(report.weakest?.code).toMatch(/^limit-/);
    // Each certificate has one key to be verified with, on each level above.
    expect(verified).toBeLessThanOrEqual(1 + 6 * 12 * 2);
    expect(lookups).toBeLessThanOrEqual(LIMITS.searchSteps + LIMITS.displaySteps);
    expect(report.work.paths).toBeLessThanOrEqual(LIMITS.judgedPaths + LIMITS.displayedPaths);
    expect(report.paths.length).toBeLessThanOrEqual(LIMITS.displayedPaths);
  });

  it('end within the limits where no candidate is right', async () => {
    const root = await makeRoot();
    const leaf = await makeLeaf(await makeIntermediate(root, 'Level 0'));
    const levels = await mesh(root, 4, 30);
    const wrong = await Promise.all(Array.from({ length: 120 }, () => makeIntermediate(root, 'Level 0')));
    const { report, verified, lookups } = await workOf({
      presented: [leaf, ...wrong, ...levels.flat()],
      trusted: [root],
    });
    expect(report.verdict).not.toBe('trusted');
    expect(verified).toBeLessThanOrEqual(LIMITS.signatures);
    expect(lookups).toBeLessThanOrEqual(LIMITS.searchSteps + LIMITS.displaySteps);
  });
});

/** Mappings of each policy of one arc to each of another (RFC 5280 §4.2.1.5). */
const mappings = (from: readonly string[], to: readonly string[]): Uint8Array =>
  sequence(...from.flatMap((one) => to.map((other) => sequence(oid(one), oid(other)))));

const arc = (level: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `1.3.6.1.4.1.99999.${level}.${index + 1}`);

/** requireExplicitPolicy 0 (RFC 5280 §4.2.1.11): from here on policies decide. */
const REQUIRED = { oid: '2.5.29.36', critical: true, value: sequence(tlv(0x80, Uint8Array.of(0))) };

/** A chain on whose every level `many` policies are mapped, each to all of the next level. */
async function mappedChain(depth: number, many: number): Promise<Scene> {
  const root = await makeRoot();
  let issuer = root;
  const chain: Issued[] = [];
  for (let level = 0; level < depth; level++) {
    issuer = await makeIntermediate(issuer, `Level ${level}`, {
      pathLength: depth,
      policies: arc(level, many),
      extensions: [
        REQUIRED,
        { oid: '2.5.29.33', critical: true, value: mappings(arc(level, many), arc(level + 1, many)) },
      ],
    });
    chain.unshift(issuer);
  }
  const leaf = await makeLeaf(issuer, { policies: arc(depth, many) });
  return { presented: [leaf, ...chain], trusted: [root] };
}

describe('policies mapped onto one another', () => {
  // As a tree (RFC 5280 §6.1.2) these are 3^14 nodes; as a graph (RFC 9618) 3 on each level.
  it('are judged where a tree would not end', async () => {
    const { report } = await workOf(await mappedChain(14, 3));
    expect(codesOf(report).filter((code) => code.startsWith('limit-'))).toEqual([]);
    expect(report.verdict).toBe('trusted');
  });

  it('stop at the limit of nodes, which is said, and nothing is trusted for it', async () => {
    const root = await makeRoot();
    const issuing = await makeIntermediate(root, 'Contoso Issuing', {
      policies: arc(0, LIMITS.policyNodes + 1),
      extensions: [REQUIRED],
    });
    const leaf = await makeLeaf(issuing, { policies: arc(0, 1) });
    const { report } = await workOf({ presented: [leaf, issuing], trusted: [root] });
    const { code, params } = report.weakest ?? {};
    expect({ code, params }).toEqual({
      code: 'limit-paths',
      params: { what: 'policies', limit: LIMITS.policyNodes },
    });
    expect(report.verdict).toBe('unknown');
  });
});
