import { describe, expect, it } from 'vitest';
import { base64, codes, concat, decode, made, names, utf8 } from './material.ts';

const u32 = (value: number): readonly number[] => [
  value & 255,
  (value >> 8) & 255,
  (value >> 16) & 255,
  value >>> 24,
];
const entry = (id: number, data: Uint8Array): Uint8Array => concat(u32(id), u32(1), u32(data.length), data);
const END = concat(u32(0), u32(0), u32(0));
const MAGIC = concat(u32(0), utf8('CERT'));
const friendlyName = entry(11, Uint8Array.from(Buffer.from('Contoso\0', 'utf16le')));

describe('serialized certificate store', () => {
  it('certificates with their properties, CRLs, in order', async () => {
    const bytes = concat(
      MAGIC,
      entry(3, new Uint8Array(20)),
      friendlyName,
      entry(0x20, made.root),
      entry(0x20, made.leaf),
      entry(0x21, made.crl),
      END,
    );
    const decoded = await decode(bytes);
    expect(names(decoded)).toEqual(['root', 'leaf']);
    expect(decoded.crls.map(({ der }) => base64(der))).toEqual([base64(made.crl)]);
    expect(decoded).toMatchObject({ format: 'sst', problems: [] });
    const [first] = decoded.certificates;
    expect(bytes.subarray(first?.offset).subarray(0, made.root.length)).toEqual(made.root);
  });

  it('a trust list in it is named', async () => {
    const decoded = await decode(
      concat(MAGIC, entry(0x22, Uint8Array.from([0x30, 0])), entry(0x20, made.leaf), END),
    );
    expect(names(decoded)).toEqual(['leaf']);
    expect(codes(decoded)).toEqual(['sst-trust-list']);
  });

  it('one that breaks off keeps what came before', async () => {
    const whole = concat(MAGIC, entry(0x20, made.leaf), entry(0x20, made.root), END);
    const decoded = await decode(whole.subarray(0, -20));
    expect(names(decoded)).toEqual(['leaf']);
    expect(decoded.problems).toMatchObject([
      { code: 'sst-truncated', offset: MAGIC.length + 12 + made.leaf.length },
    ]);
  });

  it('an empty one holds no certificate', async () => {
    expect(codes(await decode(concat(MAGIC, END)))).toEqual(['input-no-certificate']);
  });
});
