/** Writes Microsoft's store and trust list byte by byte, independently of the readers. */
import { concat } from '../../core/input/material.ts';

type Bytes = Uint8Array | readonly number[];

export function tlv(tag: number, ...parts: readonly Bytes[]): Uint8Array {
  const body = concat(...parts);
  const size = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255];
  return concat([tag, ...size], body);
}

/** DER of an OBJECT IDENTIFIER. */
export function oid(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const octets = [first * 40 + second, ...rest].flatMap((arc) => {
    const out = [arc & 127];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
      out.unshift((left & 127) | 128);
    return out;
  });
  return tlv(6, octets);
}

export const ascii = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
export const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`${text}\0`, 'utf16le'));
export const purposes = (...oids: readonly string[]): Uint8Array => tlv(0x30, ...oids.map(oid));

/** FILETIME of a moment: 100 ns since 1601, little-endian. */
export function fileTime(iso: string): Uint8Array {
  const since1601 = BigInt(Date.parse(iso) - Date.UTC(1601, 0, 1)) * 10_000n;
  return Uint8Array.from({ length: 8 }, (_, index) => Number((since1601 >> BigInt(8 * index)) & 255n));
}

const u32 = (value: number): readonly number[] => [
  value & 255,
  (value >> 8) & 255,
  (value >> 16) & 255,
  value >>> 24,
];

export const stored = (id: number, data: Bytes): Uint8Array =>
  concat(u32(id), u32(1), u32(data.length), data);
export const store = (...entries: readonly Uint8Array[]): Uint8Array =>
  concat(u32(0), ascii('CERT'), ...entries, u32(0), u32(0), u32(0));

export interface ListOptions {
  readonly wrapped?: boolean;
  readonly nextUpdate?: string;
  readonly signer?: Uint8Array;
}

type Subject = readonly [identifier: Uint8Array, properties: Readonly<Record<number, Uint8Array>>];

export function trustList(subjects: readonly Subject[], options: ListOptions = {}): Uint8Array {
  const list = tlv(
    0x30,
    purposes('1.3.6.1.4.1.311.10.3.9'),
    tlv(2, [0x14, 1, 0xd9]),
    tlv(0x17, ascii('260825170000Z')),
    ...(options.nextUpdate === undefined ? [] : [tlv(0x18, ascii(options.nextUpdate))]),
    tlv(0x30, oid('1.3.14.3.2.26'), [5, 0]),
    tlv(
      0x30,
      ...subjects.map(([identifier, properties]) =>
        tlv(
          0x30,
          tlv(4, identifier),
          tlv(
            0x31,
            ...Object.entries(properties).map(([id, data]) =>
              tlv(0x30, oid(`1.3.6.1.4.1.311.10.11.${id}`), tlv(0x31, tlv(4, data))),
            ),
          ),
        ),
      ),
    ),
  );
  return tlv(
    0x30,
    oid('1.2.840.113549.1.7.2'),
    tlv(
      0xa0,
      tlv(
        0x30,
        tlv(2, [1]),
        tlv(0x31),
        tlv(0x30, oid('1.3.6.1.4.1.311.10.1'), tlv(0xa0, options.wrapped === true ? tlv(4, list) : list)),
        ...(options.signer === undefined ? [] : [tlv(0xa0, options.signer)]),
        tlv(0x31),
      ),
    ),
  );
}
