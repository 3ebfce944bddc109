import { describe, expect, it } from 'vitest';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { nameKey } from '#lib/core/name/name.ts';
import { openTrust } from '#lib/trust/index-reader.ts';
import { joinAnchors, listAnchors } from '#lib/trust/list.ts';
import { MOZILLA, mozillaAnchors, mozillaRoots } from '#lib/trust/sources/node.ts';
import { memoryFiles, store } from './files.ts';

const roots = mozillaRoots();
const first = roots[0] ?? new Uint8Array();

function keyOf(der: Uint8Array): string {
  const result = parseCertificate(der);
  return result.ok ? nameKey(result.certificate.subject) : '';
}

describe('a list of anchors', () => {
  it('answers at once, by name, with the store it was given', () => {
    const anchors = listAnchors('user', [first]);
    expect(anchors.stores).toEqual(['user']);
    expect(anchors.find(keyOf(first))).toEqual([expect.objectContaining({ store: 'user' })]);
    expect(anchors.find('2.5.4.3=nobody')).toEqual([]);
  });

  it('passes over what is no certificate', () => {
    expect(listAnchors('user', [new Uint8Array(3), first]).find(keyOf(first))).toHaveLength(1);
  });

  it('of Node holds every root', async () => {
    expect(mozillaAnchors()).toBe(mozillaAnchors());
    for (const der of roots) {
      const found = await mozillaAnchors().find(keyOf(der));
      expect(found.map((anchor) => anchor.store)).toContain(MOZILLA);
    }
  });
});

describe('joined sources', () => {
  it('answer in their order, at once when all do', () => {
    const joined = joinAnchors([listAnchors('a', [first]), listAnchors('b', []), listAnchors('c', [first])]);
    expect(joined.stores).toEqual(['a', 'b', 'c']);
    const found = joined.find(keyOf(first));
    expect(found).not.toBeInstanceOf(Promise);
    expect(found).toEqual([expect.objectContaining({ store: 'a' }), expect.objectContaining({ store: 'c' })]);
  });

  it('wait for the one that must load', async () => {
    const trust = await openTrust(memoryFiles([store('b', [first])]).read);
    const joined = joinAnchors([listAnchors('a', [first]), trust.anchors()]);
    expect((await joined.find(keyOf(first))).map((anchor) => anchor.store)).toEqual(['a', 'b']);
  });
});
