import { describe, expect, it } from 'vitest';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { LIMITS } from '#lib/core/limits.ts';
import {
  codesOf,
  evaluate,
  HOST,
  makeIntermediate,
  makeLeaf,
  makeRoot,
  namesOf,
  requestOf,
} from './support.ts';

describe('path building', () => {
  it('finds the good one of two cross-signed paths and keeps the other with its reason', async () => {
    const [oldRoot, newRoot] = [await makeRoot('Old Root'), await makeRoot('New Root')];
    const crossed = await makeIntermediate(oldRoot, 'New Root', {
      key: newRoot.keys,
      notAfter: new Date('2026-01-01T00:00:00Z'),
      pathLength: 1,
    });
    const issuing = await makeIntermediate(newRoot);
    const leaf = await makeLeaf(issuing);
    const report = await evaluate({ presented: [leaf, issuing, crossed], trusted: [oldRoot, newRoot] });
    expect(report.verdict).toBe('trusted');
    expect(namesOf(report, 0)).toEqual([HOST, 'Contoso Issuing', 'New Root']);
    expect(namesOf(report, 1)).toEqual([HOST, 'Contoso Issuing', 'New Root', 'Old Root']);
    expect(report.paths[1]?.findings[0]?.code).toBe('expired');
  });

  it('ends on CAs that sign one another', async () => {
    const [a, b] = [await makeRoot('A'), await makeRoot('B')];
    const aByB = await makeIntermediate(b, 'A', { key: a.keys, pathLength: 3 });
    const bByA = await makeIntermediate(a, 'B', { key: b.keys, pathLength: 3 });
    const leaf = await makeLeaf(a);
    const report = await evaluate({ presented: [leaf, aByB, bByA], trusted: [] });
    expect(report.verdict).toBe('untrusted');
    expect(codesOf(report)).toContain('issuer-loop');
  });

  it('finds the issuer among many namesakes by key identifier, with few signatures', async () => {
    const root = await makeRoot();
    const issuing = await makeIntermediate(root);
    const namesakes = await Promise.all(Array.from({ length: 40 }, () => makeIntermediate(root)));
    const leaf = await makeLeaf(issuing);
    const report = await evaluate({ presented: [leaf, ...namesakes, issuing], trusted: [root] });
    expect(report.verdict).toBe('trusted');
    expect(report.work.signatures).toBeLessThan(60);
  });

  it('does not decide when the limit of signatures is reached', async () => {
    const root = await makeRoot();
    const issuing = await makeIntermediate(root, 'Contoso Issuing', { subjectKeyIdentifier: null });
    const namesake = await makeIntermediate(root);
    // Copies that differ in one octet of their signature: distinct certificates of one name.
    const crowd = Array.from({ length: LIMITS.signatures + 10 }, (_, i) => {
      const copy = namesake.der.slice();
      copy[copy.length - 1] = i & 0xff;
      copy[copy.length - 2] = i >> 8;
      return copy;
    });
    const leaf = await makeLeaf(issuing);
    const report = await evaluate({ presented: [leaf, ...crowd], trusted: [root] });
    expect(report.verdict).toBe('unknown');
    expect(report.weakest).toMatchObject({ code: 'limit-signatures', params: { limit: LIMITS.signatures } });
  });

  it('stops when the caller gives up', async () => {
    const root = await makeRoot();
    const leaf = await makeLeaf(root);
    const reason = new Error('enough');
    await expect(
      evaluate({ presented: [leaf], trusted: [root], signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
  });

  it('verifies nothing again for another date, host or rule set', async () => {
    const root = await makeRoot();
    const issuing = await makeIntermediate(root);
    const leaf = await makeLeaf(issuing);
    let verified = 0;
    const subtle = new Proxy(globalThis.crypto.subtle, {
      get(target, name: keyof SubtleCrypto) {
        if (name === 'verify') verified++;
        return target[name].bind(target);
      },
    });
    const evaluator = createEvaluator({ subtle });
    const request = requestOf({ presented: [leaf, issuing], trusted: [root] });
    expect((await evaluator.evaluate(request)).verdict).toBe('trusted');
    const before = verified;
    expect(before).toBeGreaterThan(0);
    const later = await evaluator.evaluate({
      ...request,
      at: new Date('2027-01-01T00:00:00Z'),
      host: 'other.test',
    });
    expect(later.verdict).toBe('untrusted');
    expect(verified).toBe(before);
  });
});
