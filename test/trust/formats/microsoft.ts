/** Writes Microsoft's store and trust list byte by byte, independently of the readers. */
import { createHash, sign, type KeyObject } from 'node:crypto';
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

const ascii = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
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
  /** A certificate to go along. */
  readonly signer?: Uint8Array;
  /** Signs the list; without it the list is not signed. */
  readonly sign?: ListSigner;
  /** What the list is for; that of roots when not told. */
  readonly usage?: string;
  /** OID of what identifies certificates; SHA-1 when not told. */
  readonly algorithm?: string;
}

export interface ListSigner {
  readonly certificate: Uint8Array;
  readonly key: KeyObject;
  /** Issuer and serial number as in the certificate. */
  readonly issuer: Uint8Array;
  readonly serial: Uint8Array;
  /** Certificates beside the signer's own. */
  readonly others?: readonly Uint8Array[];
}

type Subject = readonly [identifier: Uint8Array, properties: Readonly<Record<number, Uint8Array>>];

export function trustList(subjects: readonly Subject[], options: ListOptions = {}): Uint8Array {
  const list = tlv(
    0x30,
    purposes(options.usage ?? '1.3.6.1.4.1.311.10.3.9'),
    tlv(2, [0x14, 1, 0xd9]),
    tlv(0x17, ascii('260825170000Z')),
    ...(options.nextUpdate === undefined ? [] : [tlv(0x18, ascii(options.nextUpdate))]),
    tlv(0x30, oid(options.algorithm ?? '1.3.14.3.2.26'), [5, 0]),
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
  const { sign: signer } = options;
  const certificates = [
    ...(signer ? [signer.certificate, ...(signer.others ?? [])] : []),
    options.signer,
  ].filter((one) => one !== undefined);
  return tlv(
    0x30,
    oid('1.2.840.113549.1.7.2'),
    tlv(
      0xa0,
      tlv(
        0x30,
        tlv(2, [1]),
        signer ? tlv(0x31, SHA256) : tlv(0x31),
        tlv(0x30, oid('1.3.6.1.4.1.311.10.1'), tlv(0xa0, options.wrapped === true ? tlv(4, list) : list)),
        ...(certificates.length === 0 ? [] : [tlv(0xa0, ...certificates)]),
        signer ? tlv(0x31, signerInfo(list, signer)) : tlv(0x31),
      ),
    ),
  );
}

const SHA256 = tlv(0x30, oid('2.16.840.1.101.3.4.2.1'), [5, 0]);

/** What is signed: the list's contents without tag and length, as Windows signs it. */
function signedOctets(list: Uint8Array): Uint8Array {
  const first = list[1] ?? 0;
  return list.subarray(first < 128 ? 2 : 2 + (first & 127));
}

/** CMS SignerInfo (RFC 5652 §5.3) with ECDSA and SHA-256 over signed attributes. */
function signerInfo(list: Uint8Array, { key, issuer, serial }: ListSigner): Uint8Array {
  const digest = createHash('sha256').update(signedOctets(list)).digest();
  const attributes = [
    tlv(0x30, oid('1.2.840.113549.1.9.3'), tlv(0x31, oid('1.3.6.1.4.1.311.10.1'))),
    tlv(0x30, oid('1.2.840.113549.1.9.4'), tlv(0x31, tlv(4, digest))),
  ];
  const signature = sign('sha256', tlv(0x31, ...attributes), key);
  return tlv(
    0x30,
    tlv(2, [1]),
    tlv(0x30, issuer, tlv(2, serial)),
    SHA256,
    tlv(0xa0, ...attributes),
    tlv(0x30, oid('1.2.840.10045.4.3.2')),
    tlv(4, signature),
  );
}
