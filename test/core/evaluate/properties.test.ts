import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dns, type Issued } from '#lib/cli/pki.ts';
import { evaluate, HOST, makeIntermediate, makeLeaf, makeRoot } from './support.ts';

/** A small world of CAs that cross-sign one another, some badly. */
let roots: readonly Issued[];
let others: readonly Issued[];
let leaf: Issued;

beforeAll(async () => {
  const [a, b, c] = [await makeRoot('A'), await makeRoot('B'), await makeRoot('C')];
  const issuing = await makeIntermediate(a, 'Issuing');
  const again = (issuer: Issued, fault = {}): Promise<Issued> =>
    makeIntermediate(issuer, 'Issuing', { key: issuing.keys, ...fault });
  roots = [a, b, c];
  others = [
    issuing,
    await again(b, { notAfter: new Date('2026-01-01T00:00:00Z') }),
    await again(c, { nameConstraints: { permitted: dns('example.org') } }),
    await again(b, { ca: false }),
    await makeIntermediate(b, 'A', { key: a.keys, pathLength: 2 }),
    await makeIntermediate(a, 'B', { key: b.keys, pathLength: 2 }),
    await makeIntermediate(c, 'B', { key: b.keys, wrongSigner: true }),
    a,
    b,
    c,
  ];
  leaf = await makeLeaf(issuing);
});

const RUNS = { numRuns: 60, seed: 5280 };
const anyPile = () => fc.shuffledSubarray([...others]);

describe('whatever certificates come along', () => {
  it('nothing is trusted without an anchor', async () => {
    await fc.assert(
      fc.asyncProperty(anyPile(), async (pile) => {
        expect((await evaluate({ presented: [leaf, ...pile], trusted: [] })).verdict).toBe('untrusted');
      }),
      RUNS,
    );
  });

  it('the verdict does not depend on their order', async () => {
    const arrangements = anyPile().chain((pile) =>
      fc.tuple(
        fc.constant(pile),
        fc.shuffledSubarray(pile, { minLength: pile.length, maxLength: pile.length }),
        fc.subarray([0, 1, 2]),
      ),
    );
    await fc.assert(
      fc.asyncProperty(arrangements, async ([pile, shuffled, chosen]) => {
        const trusted = chosen.flatMap((index) => roots[index] ?? []);
        const first = await evaluate({ presented: [leaf, ...pile], trusted });
        const second = await evaluate({ presented: [leaf, ...shuffled], trusted });
        expect(second.verdict).toBe(first.verdict);
      }),
      RUNS,
    );
  });

  it('further certificates never spoil a trusted chain', async () => {
    await fc.assert(
      fc.asyncProperty(anyPile(), async (pile) => {
        const [good] = others;
        if (!good) throw new Error('the world is empty');
        const report = await evaluate({ presented: [leaf, ...pile, good], trusted: roots });
        expect(report.verdict).toBe('trusted');
      }),
      RUNS,
    );
  });

  it('every finding names certificates that are in the report', async () => {
    await fc.assert(
      fc.asyncProperty(anyPile(), fc.subarray([0, 1, 2]), async (pile, chosen) => {
        const trusted = chosen.flatMap((index) => roots[index] ?? []);
        const report = await evaluate({ presented: [leaf, ...pile], trusted, host: HOST });
        const known = new Set(report.certificates.map(({ id }) => id));
        for (const { at } of [...report.findings, ...report.paths.flatMap(({ findings }) => findings)]) {
          if (at.kind === 'certificate') expect(known.has(at.certificate)).toBe(true);
          if (at.kind === 'link') expect(known.has(at.subject)).toBe(true);
          if (at.kind === 'link' && at.issuer !== null) expect(known.has(at.issuer)).toBe(true);
        }
        expect(report.verdict === 'trusted').toBe(report.weakest === null);
      }),
      RUNS,
    );
  });
});
