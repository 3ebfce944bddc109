import { beforeAll, describe, expect, it } from 'vitest';
import { dns, type Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { ClientResult } from '#lib/core/evaluate/profiles.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { HOST, makeIntermediate, makeLeaf, makeRoot, requestOf } from './support.ts';

const PAST = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-03-01T00:00:00Z') };

let root: Issued;
let issuing: Issued;

beforeAll(async () => {
  root = await makeRoot();
  issuing = await makeIntermediate(root);
});

/** What is known of a client whose store is not at hand. */
async function judged(
  presented: readonly (Issued | Uint8Array)[],
  own: readonly Issued[] = [],
): Promise<ClientResult> {
  const { supplied, host, at } = requestOf({ presented, trusted: [] });
  const anchors = listAnchors(
    'enterprise',
    own.map(({ der }) => der),
  );
  const [result] = await createEvaluator(globalThis.crypto).evaluateProfiles({ supplied, host, at }, [
    { id: 'client', anchors, rules: CLIENTS, rootsUnknown: true },
  ]);
  if (!result) throw new Error('nothing was judged');
  return result;
}

describe('a client whose roots are not known', () => {
  const faults: readonly (readonly [string, () => Promise<Issued>, string])[] = [
    ['an expired certificate', () => makeLeaf(issuing, PAST), 'expired'],
    ['another name', () => makeLeaf(issuing, { names: dns('mail.contoso.com') }), 'host-not-covered'],
    [
      'a key usage that does not fit',
      () => makeLeaf(issuing, { keyUsage: ['keyCertSign'] }),
      'key-usage-unfit',
    ],
    [
      'a purpose that does not fit',
      () => makeLeaf(issuing, { purposes: ['clientAuth'] }),
      'eku-not-permitted',
    ],
    ['a key that is too small', () => makeLeaf(issuing, { key: 'rsa-1024' }), 'key-too-small'],
    ['a broken signature', () => makeLeaf(issuing, { brokenSignature: true }), 'signature-invalid'],
    ['the signature of another key', () => makeLeaf(issuing, { wrongSigner: true }), 'signature-invalid'],
    ['SHA-1', () => makeLeaf(issuing, { hash: 'sha1' }), 'signature-too-weak'],
  ];

  it.each(faults)('refuses %s, whatever they are', async (_, make, code) => {
    const leaf = await make();
    for (const presented of [
      [leaf, issuing],
      [leaf, issuing, root],
    ]) {
      const result = await judged(presented);
      expect(result).toMatchObject({ verdict: 'untrusted', whateverRoots: true });
      expect(result.weakest?.code).toBe(code);
      expect(result.unseenRoot).toBeUndefined();
    }
  });

  it('refuses the leaf’s own faults also where its issuer is missing', async () => {
    const result = await judged([await makeLeaf(issuing, PAST)]);
    expect(result).toMatchObject({ verdict: 'untrusted', whateverRoots: true });
    expect(result.weakest?.code).toBe('expired');
  });

  it('refuses what can’t be read', async () => {
    const leaf = await makeLeaf(issuing);
    const result = await judged([leaf.der.slice(0, 40), issuing]);
    expect(result).toMatchObject({ verdict: 'untrusted', whateverRoots: true });
    expect(result.weakest?.code).toBe('leaf-unparsed');
  });

  it('refuses the signature of a key that nobody accepts', async () => {
    const weak = await makeIntermediate(root, 'Weak', { key: 'rsa-1024' });
    const result = await judged([await makeLeaf(weak), weak]);
    expect(result).toMatchObject({ verdict: 'untrusted', whateverRoots: true });
    expect(result.weakest?.code).toBe('key-too-small');
  });

  const open: readonly (readonly [string, () => Promise<readonly Issued[]>])[] = [
    ['nothing but the root is missing', async () => [await makeLeaf(issuing), issuing]],
    ['the issuer is missing', async () => [await makeLeaf(issuing)]],
    ['the chain is whole', async () => [await makeLeaf(issuing), issuing, root]],
    [
      'a certificate signed itself',
      async () => [await makeRoot(HOST, { names: dns(HOST), ca: false, keyUsage: ['digitalSignature'] })],
    ],
    [
      'an intermediate expired, for its name and key may be those of a root',
      async () => {
        const old = await makeIntermediate(root, 'Old', PAST);
        return [await makeLeaf(old), old];
      },
    ],
    [
      'a signature is wrong, but nothing says by which key it was made',
      async () => [await makeLeaf(issuing, { wrongSigner: true, authorityKeyIdentifier: null }), issuing],
    ],
    [
      'an intermediate forbids the name, since a root of its name need not',
      async () => {
        const narrow = await makeIntermediate(root, 'Narrow', {
          nameConstraints: { excluded: [{ type: 'dns', value: 'contoso.com' }] },
        });
        return [await makeLeaf(narrow), narrow];
      },
    ],
  ];

  it.each(open)('is not known when %s', async (_, make) => {
    const result = await judged(await make());
    expect(result).toMatchObject({ verdict: 'unknown', unseenRoot: true });
    expect(result.whateverRoots).toBeUndefined();
  });

  it('trusts by roots that it has besides', async () => {
    const result = await judged([await makeLeaf(issuing), issuing], [root]);
    expect(result).toMatchObject({ verdict: 'trusted', store: 'enterprise' });
    expect(result.unseenRoot).toBeUndefined();
  });
});
