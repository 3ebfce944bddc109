import { describe, expect, it } from 'vitest';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { ParsedCertificate } from '#lib/core/certificate/types.ts';
import { nameKey } from '#lib/core/name/name.ts';
import { encodeTrust } from '#lib/trust/encode.ts';
import { TrustError } from '#lib/trust/error.ts';
import { MANIFEST } from '#lib/trust/format.ts';
import { openTrust } from '#lib/trust/index-reader.ts';
import { MOZILLA, mozillaRoots, mozillaStore } from '#lib/trust/sources/node.ts';
import { memoryFiles, store } from './files.ts';

const roots = mozillaRoots();

function parsed(der: Uint8Array): ParsedCertificate {
  const result = parseCertificate(der);
  if (!result.ok) throw new Error(result.fault.reason);
  return result.certificate;
}

const keyOf = (der: Uint8Array): string => nameKey(parsed(der).subject);

/** A root of the set, by position. */
function root(position: number): Uint8Array {
  const der = roots[position];
  if (!der) throw new Error('no such root');
  return der;
}

describe('the trust files', () => {
  it('hold every root of the store, found by its name, byte for byte', async () => {
    const { read } = memoryFiles([mozillaStore()]);
    const anchors = (await openTrust(read)).anchors();
    expect(anchors.stores).toEqual([MOZILLA]);
    for (const der of roots) {
      const found = await anchors.find(keyOf(der));
      expect(found.map(({ certificate }) => Buffer.from(certificate.der).equals(der))).toContain(true);
      expect(found.every((anchor) => anchor.store === MOZILLA)).toBe(true);
    }
  });

  it('leave out nothing that Node has, and say so in the manifest', async () => {
    expect(encodeTrust([mozillaStore()]).unreadable).toEqual([]);
    const { stores } = await openTrust(memoryFiles([mozillaStore()]).read);
    expect(stores).toEqual([
      expect.objectContaining({ id: MOZILLA, title: 'Mozilla', date: null, count: roots.length }),
    ]);
    expect(roots.length).toBeGreaterThan(100);
  });

  it('are the same for the same roots in another order', () => {
    const names = (list: readonly Uint8Array[]): readonly string[] =>
      [...encodeTrust([store('a', list)]).files.keys()].sort();
    expect(names(roots.toReversed())).toEqual(names(roots));
    expect(names(roots.slice(1))).not.toEqual(names(roots));
  });

  it('cost one chain an index under 10 KB and one shard', async () => {
    const { files, asked, read } = memoryFiles([mozillaStore()]);
    const anchors = (await openTrust(read)).anchors();
    await anchors.find(keyOf(root(0)));
    await anchors.find(keyOf(root(0)));
    expect(asked).toHaveLength(3);
    const [manifest, index, shard] = asked.map((name) => files.get(name)?.length ?? 0);
    expect(manifest).toBeLessThan(1_000);
    expect(index).toBeLessThan(10_000);
    expect(shard).toBeLessThan(30_000);
  });

  it('name no root for a name that nobody has, without reading a shard', async () => {
    const { asked, read } = memoryFiles([mozillaStore()]);
    const anchors = (await openTrust(read)).anchors();
    expect(anchors.find('2.5.4.3=nobody')).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  it('answer at once, and with the same parsed certificate, when a name is asked again', async () => {
    const anchors = (await openTrust(memoryFiles([mozillaStore()]).read)).anchors();
    const first = await anchors.find(keyOf(root(3)));
    expect(anchors.find(keyOf(root(3)))).toBe(first);
  });
});

describe('several stores', () => {
  const stores = [store('one', [root(0), root(1)]), store('two', [root(1), root(2)])];

  it('share a certificate, written once', async () => {
    const { files, read } = memoryFiles(stores);
    const shards = [...files].filter(([name]) => name.startsWith('shard-'));
    const bytes = shards.reduce((sum, [, shard]) => sum + shard.length, 0);
    expect(bytes).toBe(root(0).length + root(1).length + root(2).length);
    const trust = await openTrust(read);
    const found = await trust.anchors().find(keyOf(root(1)));
    expect(found.map((anchor) => anchor.store)).toEqual(['one', 'two']);
    expect(found[0]?.certificate).toBe(found[1]?.certificate);
  });

  it('answer only for those asked', async () => {
    const trust = await openTrust(memoryFiles(stores).read);
    const two = trust.anchors(['two']);
    expect(two.stores).toEqual(['two']);
    expect(await two.find(keyOf(root(0)))).toEqual([]);
    expect((await two.find(keyOf(root(1)))).map((anchor) => anchor.store)).toEqual(['two']);
  });

  it('up to 32 fit the mask, the last one as well as the first', async () => {
    const many = Array.from({ length: 32 }, (_, number) => store(`s${number}`, [root(number)]));
    const trust = await openTrust(memoryFiles(many).read);
    expect((await trust.anchors(['s31']).find(keyOf(root(31)))).map((anchor) => anchor.store)).toEqual([
      's31',
    ]);
    expect(() => encodeTrust([...many, store('s32', [])])).toThrow(RangeError);
  });

  it('pass over bytes that are no certificate, and say which', () => {
    const { manifest, unreadable } = encodeTrust([store('one', [root(0), new Uint8Array([0x30, 0x00])])]);
    expect(manifest.stores[0]?.count).toBe(1);
    expect(unreadable).toEqual([expect.objectContaining({ store: 'one', position: 1 })]);
  });
});

describe('damaged files', () => {
  const nameOf = (files: ReadonlyMap<string, Uint8Array>, start: string): string =>
    [...files.keys()].find((name) => name.startsWith(start)) ?? '';

  const damages: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array])[] = [
    ['empty', () => new Uint8Array()],
    ['cut off', (bytes) => bytes.slice(0, -1)],
    ['longer', (bytes) => new Uint8Array([...bytes, 0])],
    [
      'changed in one bit',
      (bytes) => bytes.map((octet, at) => (at === bytes.length >> 1 ? octet ^ 1 : octet)),
    ],
    ['a page of text', () => new TextEncoder().encode('<!doctype html><title>404</title>')],
  ];

  it.each(damages)('index %s: a typed error', async (_, damage) => {
    const { files, read } = memoryFiles([mozillaStore()]);
    const name = nameOf(files, 'index-');
    files.set(name, damage(files.get(name) ?? new Uint8Array()));
    await expect(openTrust(read)).rejects.toSatisfy(
      (error) => error instanceof TrustError && error.part === 'index' && error.file === name,
    );
  });

  it.each(damages)('shard %s: a typed error, and none once it is whole again', async (_, damage) => {
    const { files, read } = memoryFiles([store('one', [root(0)])]);
    const whole = new Map(files);
    for (const [name, bytes] of whole) if (name.startsWith('shard-')) files.set(name, damage(bytes));
    const anchors = (await openTrust(read)).anchors();
    await expect(anchors.find(keyOf(root(0)))).rejects.toSatisfy(
      (error) => error instanceof TrustError && error.part === 'shard',
    );
    for (const [name, bytes] of whole) files.set(name, bytes);
    expect(await anchors.find(keyOf(root(0)))).toHaveLength(1);
  });

  it.each([
    ['no JSON', '<!doctype html>'],
    ['another version', '{"version":2,"index":"index-00.bin","stores":[]}'],
    ['no stores', '{"version":1,"index":"index-00.bin"}'],
    ['a store without a name', '{"version":1,"index":"index-00.bin","stores":[{"id":"x"}]}'],
    ['nothing', 'null'],
  ])('manifest with %s: a typed error', async (_, text) => {
    const { files, read } = memoryFiles([mozillaStore()]);
    files.set(MANIFEST, new TextEncoder().encode(text));
    await expect(openTrust(read)).rejects.toSatisfy(
      (error) => error instanceof TrustError && error.part === 'manifest',
    );
  });

  it.each(['manifest', 'index-'])('no %s at all: a typed error with its cause', async (start) => {
    const { files, read } = memoryFiles([mozillaStore()]);
    files.delete(nameOf(files, start));
    await expect(openTrust(read)).rejects.toSatisfy(
      (error) => error instanceof TrustError && error.cause instanceof Error,
    );
  });
});
