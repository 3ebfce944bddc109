/** Certificates packed as the tools of administrators and their systems pack them. */
import { deflateRawSync } from 'node:zlib';
import { concat, utf8, wrap } from './material.ts';

export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** As xxd writes: groups of two octets, characters behind two blanks. */
export function xxd(bytes: Uint8Array): string {
  return Array.from({ length: Math.ceil(bytes.length / 16) }, (_, row) => {
    const part = bytes.subarray(row * 16, row * 16 + 16);
    const groups =
      hexOf(part)
        .match(/.{1,4}/g)
        ?.join(' ') ?? '';
    const characters = Buffer.from(part)
      .toString('latin1')
      .replace(/[^ -~]/g, '.');
    return `${(row * 16).toString(16).padStart(8, '0')}: ${groups.padEnd(39)}  ${characters}`;
  }).join('\n');
}

/** As `certutil -encodehex` and Wireshark write: offset, octets with a gap in the middle, characters. */
export function dump(bytes: Uint8Array): string {
  return Array.from({ length: Math.ceil(bytes.length / 16) }, (_, row) => {
    const pairs = [...bytes.subarray(row * 16, row * 16 + 16)].map((octet) =>
      octet.toString(16).padStart(2, '0'),
    );
    const columns = `${pairs.slice(0, 8).join(' ')}  ${pairs.slice(8).join(' ')}`;
    return `    ${(row * 16).toString(16).padStart(4, '0')}  ${columns.padEnd(49)}   ................`;
  }).join('\r\n');
}

const property = (id: number, data: Uint8Array): Uint8Array => {
  const head = Buffer.alloc(12);
  head.writeUInt32LE(id, 0);
  head.writeUInt32LE(1, 4);
  head.writeUInt32LE(data.length, 8);
  return concat(head, data);
};

export const registry = (der: Uint8Array): string => {
  const blob = concat(property(3, new Uint8Array(20)), property(32, der));
  const hex = [...blob].map((octet) => octet.toString(16).padStart(2, '0')).join(',');
  return [
    'Windows Registry Editor Version 5.00',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\CA\\Certificates\\AA]',
    `"Blob"=hex:${wrap(hex, 75, '\\\r\n  ')}`,
    '',
  ].join('\r\n');
};

const u24 = (value: number): readonly number[] => [value >> 16, (value >> 8) & 255, value & 255];

/** A Certificate message of TLS 1.2, or of 1.3 with empty extensions. */
export function tlsMessage(certificates: readonly Uint8Array[], version: 12 | 13): Uint8Array {
  const list = concat(
    ...certificates.map((der) => concat(u24(der.length), der, version === 13 ? [0, 0] : [])),
  );
  const body = concat(version === 13 ? [0] : [], u24(list.length), list);
  return concat([11], u24(body.length), body);
}

export const record = (fragment: Uint8Array): Uint8Array =>
  concat([22, 3, 3, fragment.length >> 8, fragment.length & 255], fragment);

const le = (value: number, size: number): readonly number[] =>
  Array.from({ length: size }, (_, at) => (value >> (8 * at)) & 255);

/** A cabinet (MS-CAB) of one folder, stored, or packed with MSZIP in blocks of 32 KB that refer to those before. */
export function cabinet(members: Readonly<Record<string, Uint8Array>>, packed = false): Uint8Array {
  const whole = concat(...Object.values(members));
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < whole.length; at += 32_768) {
    const part = whole.subarray(at, at + 32_768);
    const dictionary = whole.subarray(Math.max(0, at - 32_768), at);
    const content = packed
      ? concat([0x43, 0x4b], deflateRawSync(part, at === 0 ? {} : { dictionary }))
      : part;
    blocks.push(concat(le(0, 4), le(content.length, 2), le(part.length, 2), content));
  }
  let offset = 0;
  const files = Object.entries(members).map(([name, { length }]) => {
    const file = concat(le(length, 4), le(offset, 4), le(0, 2), le(0, 6), utf8(`${name}\0`));
    offset += length;
    return file;
  });
  const listed = concat(...files);
  const start = 36 + 8 + listed.length;
  return concat(
    utf8('MSCF'),
    le(0, 4),
    le(start + concat(...blocks).length, 4),
    le(0, 4),
    le(44, 4),
    le(0, 4),
    [3, 1],
    le(1, 2),
    le(files.length, 2),
    le(0, 6),
    le(start, 4),
    le(blocks.length, 2),
    le(packed ? 1 : 0, 2),
    listed,
    ...blocks,
  );
}

export const mail = (type: string, lines: readonly string[]): string =>
  [
    'From: ca@example.com',
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    ...(lines[0]?.startsWith('--') ? [''] : []),
    ...lines,
    '',
  ].join('\r\n');

/** As `tar -cf` writes: a header of 512 octets with its own sum before each file, zeros behind the last. */
export function tape(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const parts = Object.entries(files).map(([name, bytes]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0, 'latin1');
    header.write('0000644\0', 100);
    header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('        0ustar\x0000', 148);
    const sum = header.reduce((total, octet) => total + octet, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return concat(header, bytes, new Uint8Array((512 - (bytes.length % 512)) % 512));
  });
  return concat(...parts, new Uint8Array(1_024));
}
