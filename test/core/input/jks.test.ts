import { describe, expect, it } from 'vitest';
import { CREATED, keystore } from './keystore.ts';
import { codes, decode, made, names, utf8 } from './material.ts';
import { readJavaKeystore, trustedCertificates } from '#lib/trust/formats/jks.ts';

const KEY = utf8('an encrypted private key that must not be looked at');
const FULL = keystore(
  [
    { alias: 'root', trusted: made.root },
    { alias: 'tomcat', key: KEY, chain: [made.leaf, made.middle] },
  ],
  'changeit',
);

describe('Java keystores', () => {
  it('certificates are read without a password, chains of keys too', async () => {
    const decoded = await decode(FULL);
    expect(names(decoded)).toEqual(['root', 'leaf', 'middle']);
    expect(decoded.format).toBe('jks');
    expect(decoded.needsPassword).toBeUndefined();
    expect(decoded.problems).toMatchObject([{ code: 'keystore-keys-not-read', params: { keys: 1 } }]);
    for (const { der, offset } of decoded.certificates) {
      expect(Buffer.from(FULL.subarray(offset, offset + der.length)).equals(der)).toBe(true);
    }
  });

  it('a password is checked when given', async () => {
    expect(codes(await decode(FULL, 'changeit'))).toEqual(['keystore-keys-not-read']);
    const wrong = await decode(FULL, 'change it');
    expect(names(wrong)).toEqual(['root', 'leaf', 'middle']);
    expect(codes(wrong)).toContain('keystore-password-wrong');
  });

  it('version 1, and JCEKS', async () => {
    const entries = [{ alias: 'ä', trusted: made.root }];
    for (const options of [{ version: 1 }, { magic: 0xcececece }]) {
      const decoded = await decode(keystore(entries, 'ü', options), 'ü');
      expect(names(decoded)).toEqual(['root']);
      expect(codes(decoded)).toEqual([]);
    }
  });

  it('one that breaks off keeps what came before', async () => {
    const decoded = await decode(FULL.subarray(0, -60));
    expect(names(decoded)).toEqual(['root']);
    expect(codes(decoded)).toEqual(['keystore-malformed']);
  });

  it('an unknown version, and a secret key in JCEKS', async () => {
    expect(codes(await decode(keystore([], 'x', { version: 9 })))).toEqual(['keystore-malformed']);
    const secret = { alias: 's', secret: utf8('serialised') };
    const decoded = await decode(
      keystore([{ alias: 'r', trusted: made.root }, secret], 'x', { magic: 0xcececece }),
    );
    expect(names(decoded)).toEqual(['root']);
    expect(codes(decoded)).toEqual(['keystore-entry-unsupported']);
  });

  it('as a trust store only trusted entries count', () => {
    const store = readJavaKeystore(FULL, 'changeit');
    expect(store).toMatchObject({
      type: 'JKS',
      integrity: 'verified',
      fault: null,
      entries: [
        { kind: 'trusted', alias: 'root', created: CREATED },
        { kind: 'key', alias: 'tomcat' },
      ],
    });
    expect(store === null ? [] : trustedCertificates(store)).toEqual([made.root]);
    expect(readJavaKeystore(FULL)?.integrity).toBe('unchecked');
    expect(readJavaKeystore(FULL, 'no')?.integrity).toBe('failed');
    expect(readJavaKeystore(made.root)).toBeNull();
  });
});
