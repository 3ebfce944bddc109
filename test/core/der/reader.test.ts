import { describe, expect, it } from 'vitest';
import { ByteMap, toBase64 } from '#lib/core/der/bytes.ts';
import { DerError, DerReader, TAG } from '#lib/core/der/reader.ts';
import { readTime } from '#lib/core/der/time.ts';
import { decodeOid, readBoolean, readNamedBits, readSmallInteger } from '#lib/core/der/values.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replace(/ /g, ''), 'hex'));
const reader = (hex: string): DerReader => new DerReader(bytes(hex));

describe('DER values', () => {
  it.each([
    ['30', 'the value ends before its length'],
    ['30 80 00 00', 'indefinite length'],
    ['30 81 05 00', 'shortest form'],
    ['30 82 00 85', 'shortest form'],
    ['30 85 01 01 01 01 01', 'more than four octets'],
    ['30 82 01', 'ends inside its length'],
    ['30 05 00', 'claims 5 octets but 1 are left'],
    ['1f 81 00 00', 'multi-octet tags'],
  ])('refuses %s: %s', (hex, reason) => {
    expect(() => reader(hex).next()).toThrow(reason);
    expect(() => reader(hex).next()).toThrow(DerError);
  });

  it('names the offset of a fault', () => {
    const outer = reader('30 04 02 01 05 04');
    const inner = outer.sequence('a list');
    inner.next();
    expect(() => inner.expect(TAG.octetString, 'an octet string')).toThrow(DerError);
    expect(inner.offset).toBe(5);
  });

  it.each([
    ['55 04 03', '2.5.4.3'],
    ['2a 86 48 86 f7 0d 01 01 0b', '1.2.840.113549.1.1.11'],
    ['88 37', '2.999'],
  ])('decodes the object identifier %s', (hex, dotted) => {
    expect(decodeOid(bytes(hex))).toBe(dotted);
  });

  it.each(['', '80 01', '55 84'])('refuses the object identifier "%s"', (hex) => {
    expect(() => decodeOid(bytes(hex))).toThrow(DerError);
  });

  it('takes only DER booleans and short non-negative integers, and named bits trimmed or not', () => {
    const boolean = reader('01 01 01');
    expect(() => readBoolean(boolean, boolean.next())).toThrow(DerError);
    const padded = reader('02 02 00 05');
    expect(() => readSmallInteger(padded, padded.next(), 'a length')).toThrow('shortest form');
    const negative = reader('02 01 ff');
    expect(() => readSmallInteger(negative, negative.next(), 'a length')).toThrow('negative');
    const bits = reader('03 02 01 06');
    expect(readNamedBits(bits, bits.next())).toBe(0x0600);
    const untrimmed = reader('03 02 00 06');
    expect(readNamedBits(untrimmed, untrimmed.next())).toBe(0x0600);
  });
});

describe('times', () => {
  const time = (tag: number, text: string) =>
    readTime(new DerReader(Uint8Array.from([tag, text.length, ...Buffer.from(text)])));

  it.each([
    [TAG.utcTime, '491231235959Z', '2049-12-31T23:59:59.000Z', null],
    [TAG.utcTime, '500101000000Z', '1950-01-01T00:00:00.000Z', null],
    [TAG.generalizedTime, '20500101000000Z', '2050-01-01T00:00:00.000Z', null],
    [TAG.generalizedTime, '99991231235959Z', '9999-12-31T23:59:59.000Z', null],
    [TAG.utcTime, '2601010000Z', '2026-01-01T00:00:00.000Z', 'no seconds'],
    [TAG.utcTime, '260101000000+0100', '2025-12-31T23:00:00.000Z', 'time zone is not Z'],
    [TAG.generalizedTime, '20260101000000Z', '2026-01-01T00:00:00.000Z', 'GeneralizedTime before 2050'],
    [TAG.generalizedTime, '20500101000000.5Z', '2050-01-01T00:00:00.000Z', 'fractional seconds'],
  ])('reads %i "%s"', (tag, text, iso, fault) => {
    const read = time(tag, text);
    expect(new Date(read.ms).toISOString()).toBe(iso);
    expect(read.fault).toBe(fault);
  });

  it.each(['260230000000Z', '260101240000Z', 'yesterday', '261301000000Z'])('refuses "%s"', (text) => {
    expect(() => time(TAG.utcTime, text)).toThrow('is not a date');
  });
});

describe('byte helpers', () => {
  it('writes base64 as the platform does', () => {
    for (let length = 0; length < 70; length++) {
      const sample = Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 0xff);
      expect(toBase64(sample)).toBe(Buffer.from(sample).toString('base64'));
    }
  });

  it('keeps values by content', () => {
    const map = new ByteMap<string>();
    map.set(bytes('01 02'), 'first');
    map.set(bytes('01 02'), 'second');
    map.set(bytes('01 03'), 'other');
    expect([map.get(bytes('01 02')), map.get(bytes('01 03')), map.get(bytes('01')), map.size]).toEqual([
      'second',
      'other',
      undefined,
      2,
    ]);
  });
});
