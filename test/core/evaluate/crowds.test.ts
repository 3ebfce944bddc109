import { describe, expect, it } from 'vitest';
import { dns } from '#lib/cli/pki.ts';
import { evaluate, HOST, makeIntermediate, makeLeaf, makeRoot } from './support.ts';

/** Copies of a certificate that differ in the last octets of their signature. */
function crowdOf(der: Uint8Array, size: number): readonly Uint8Array[] {
  return Array.from({ length: size }, (_, i) => {
    const copy = der.slice();
    copy[copy.length - 1] = i & 0xff;
    copy[copy.length - 2] = (i >> 8) & 0xff;
    return copy;
  });
}

describe('crowds', () => {
  it('finds the issuer among 5,000 intermediates of the same name', async () => {
    const root = await makeRoot();
    const issuing = await makeIntermediate(root);
    const namesake = await makeIntermediate(root);
    const report = await evaluate({
      presented: [await makeLeaf(issuing), ...crowdOf(namesake.der, 5_000), issuing],
      trusted: [root],
    });
    expect(report.verdict).toBe('trusted');
    expect(report.work.signatures).toBeLessThan(600);
  });

  it('reads a certificate of 10,000 names', async () => {
    const root = await makeRoot();
    const names = dns(...Array.from({ length: 10_000 }, (_, i) => `host${i}.contoso.com`), HOST);
    const report = await evaluate({ presented: [await makeLeaf(root, { names })], trusted: [root] });
    expect(report.verdict).toBe('trusted');
    expect(report.certificates[0]?.alternativeNames).toHaveLength(10_001);
  });
});
