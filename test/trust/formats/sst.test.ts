import { describe, expect, it } from 'vitest';
import { readSerializedStore } from '#lib/trust/formats/sst.ts';
import { made } from '../../core/input/material.ts';
import { fileTime, purposes, store, stored, trustList, utf16 } from './microsoft.ts';

const SERVER = '1.3.6.1.5.5.7.3.1';

describe('serialized store as a trust store', () => {
  it('properties belong to the certificate behind them', () => {
    const list = trustList([]);
    const bytes = store(
      stored(3, new Uint8Array(20).fill(0xab)),
      stored(9, purposes(SERVER)),
      stored(11, utf16('Contoso')),
      stored(104, fileTime('2026-09-15T00:00:00Z')),
      stored(0x20, made.root),
      stored(0x20, made.middle),
      stored(11, utf16('of a CRL')),
      stored(0x21, made.crl),
      stored(0x22, list),
      stored(0x20, made.leaf),
    );
    const read = readSerializedStore(bytes);
    expect(read?.certificates.map(({ der, properties }) => [der, properties])).toEqual([
      [
        made.root,
        {
          sha1: 'ab'.repeat(20),
          purposes: [SERVER],
          friendlyName: 'Contoso',
          disallowedFrom: Date.parse('2026-09-15T00:00:00Z'),
        },
      ],
      [made.middle, {}],
      [made.leaf, {}],
    ]);
    expect(read).toMatchObject({ crls: [made.crl], trustLists: [list], truncatedAt: null });
  });

  it('says where it breaks off', () => {
    const bytes = store(stored(0x20, made.root), stored(0x20, made.leaf));
    const read = readSerializedStore(bytes.subarray(0, -30));
    expect(read?.certificates).toHaveLength(1);
    expect(read?.truncatedAt).toBe(8 + 12 + made.root.length);
  });

  it('is null for anything else', () => {
    expect(readSerializedStore(made.root)).toBeNull();
    expect(readSerializedStore(new Uint8Array(3))).toBeNull();
  });
});
