import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { fromBase64Url, toBase64Url } from '#lib/share/base64url.ts';
import { SHARE_LIMITS } from '#lib/share/limits.ts';
import { isShareId, readLink, selfPath, storedPath } from '#lib/share/link.ts';
import { sealResult } from '#lib/share/share.ts';
import { makeResult } from './samples.ts';

const ID = 'AAAAAAAAAAAAAAAAAAAAAA';
const KEY = new Uint8Array(32).fill(7);

describe('links', () => {
  test('a stored link gives back its key', () => {
    const [path, fragment] = storedPath(ID, KEY).split('#');
    expect(path).toBe(`/r/${ID}`);
    expect(readLink(ID, `#${fragment ?? ''}`)).toEqual({ kind: 'stored', id: ID, linkKey: KEY });
  });

  test.each(['', '#', '#abc', '#====', `#${toBase64Url(KEY)}A`, `#${toBase64Url(KEY)}%20`])(
    'a garbled key "%s" is none',
    (fragment) => expect(readLink(ID, fragment)).toEqual({ kind: 'stored', id: ID, linkKey: null }),
  );

  test('an ordinary chain fits into a link that carries everything, and comes back', async () => {
    const { envelope } = await sealResult(await makeResult(), { linkKey: false, passPhrase: null });
    const path = selfPath(envelope);
    expect(path).not.toBeNull();
    expect((path ?? '').length).toBeLessThan(SHARE_LIMITS.fragmentCharacters);
    expect(readLink('self', (path ?? '').split('#')[1] ?? '')).toEqual({ kind: 'self', envelope });
  });

  test('the limit of the fragment is exact', () => {
    const fits = (SHARE_LIMITS.fragmentCharacters * 3) / 4;
    expect(selfPath(new Uint8Array(fits))).not.toBeNull();
    expect(selfPath(new Uint8Array(fits + 1))).toBeNull();
  });

  test('ids have 128 bits and no other form', () => {
    expect(isShareId(ID)).toBe(true);
    for (const no of ['', 'self', `${ID}A`, ID.slice(1), `${ID.slice(1)}/`, '../../../../etc/passwd'])
      expect(isShareId(no)).toBe(false);
  });

  test('base64url comes back, and only its one spelling is read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
    for (const other of ['AB', 'A', 'AA==', 'A+A=', 'A A']) expect(fromBase64Url(other)).toBeNull();
  });
});
