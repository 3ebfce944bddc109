import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTrustList, type TrustList } from '#lib/trust/formats/stl.ts';
import { codes, decode, made } from '../../core/input/material.ts';
import { fileTime, purposes, trustList, utf16 } from './microsoft.ts';

const SERVER = '1.3.6.1.5.5.7.3.1';
const MAIL = '1.3.6.1.5.5.7.3.4';
const SHA1 = new Uint8Array(20).fill(0xab);

const ENTRIES = [
  [
    SHA1,
    {
      9: purposes(SERVER, MAIL),
      11: utf16('Contoso Röot'),
      20: Uint8Array.from([1, 2]),
      29: new Uint8Array(16),
      98: new Uint8Array(32).fill(0xcd),
      104: fileTime('2026-09-15T00:00:00Z'),
      122: purposes(MAIL),
      126: fileTime('2024-11-11T23:59:59Z'),
      127: purposes(SERVER),
    },
  ],
  [new Uint8Array(20).fill(1), {}],
] as const;

const read = (bytes: Uint8Array): TrustList => {
  const reading = readTrustList(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.list;
};

describe('certificate trust list', () => {
  it.each([false, true])('reads entries and their properties (content in an OCTET STRING: %s)', (wrapped) => {
    const list = read(trustList(ENTRIES, { wrapped, signer: made.leaf }));
    expect(list).toMatchObject({
      usages: ['1.3.6.1.4.1.311.10.3.9'],
      sequenceNumber: '1401d9',
      thisUpdate: Date.UTC(2026, 7, 25, 17),
      nextUpdate: null,
      hash: '1.3.14.3.2.26',
    });
    expect(list.signerCertificates).toEqual([made.leaf]);
    expect(list.entries).toEqual([
      {
        identifier: 'ab'.repeat(20),
        properties: {
          purposes: [SERVER, MAIL],
          friendlyName: 'Contoso Röot',
          keyIdentifier: '0102',
          sha256: 'cd'.repeat(32),
          disallowedFrom: Date.parse('2026-09-15T00:00:00Z'),
          disallowedPurposes: [MAIL],
          notBeforeLimit: Date.parse('2024-11-11T23:59:59Z'),
          notBeforePurposes: [SERVER],
        },
      },
      // No purposes stated is not "no purpose".
      { identifier: '01'.repeat(20), properties: {} },
    ]);
  });

  it('reads the date of the next list', () => {
    expect(read(trustList([], { nextUpdate: '20260925170000Z' })).nextUpdate).toBe(Date.UTC(2026, 8, 25, 17));
  });

  it('reads hundreds of entries', () => {
    const many = Array.from(
      { length: 500 },
      (_, index) => [SHA1, { 98: new Uint8Array(32).fill(index) }] as const,
    );
    expect(read(trustList(many)).entries).toHaveLength(500);
  });

  it('a damaged property is left out, the entry stays', () => {
    const list = read(trustList([[SHA1, { 9: Uint8Array.from([0x30, 9, 1]), 104: Uint8Array.from([1]) }]]));
    expect(list.entries).toEqual([{ identifier: 'ab'.repeat(20), properties: {} }]);
  });

  it('dropped on the page it is named: it holds no chain', async () => {
    const decoded = await decode(trustList(ENTRIES, { signer: made.leaf }));
    expect(decoded).toMatchObject({ format: 'stl', certificates: [] });
    expect(codes(decoded)).toEqual(['is-trust-list']);
  });

  it('what is no list is told, not thrown', () => {
    expect(readTrustList(made.leaf)).toMatchObject({ ok: false });
    expect(readTrustList(new Uint8Array(0))).toMatchObject({ ok: false });
    const whole = trustList(ENTRIES);
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), (at, value) => {
        const bytes = whole.slice();
        bytes[at] = value;
        expect(typeof readTrustList(bytes).ok).toBe('boolean');
      }),
      { seed: 20_260_101, numRuns: 1_000 },
    );
  });
});
