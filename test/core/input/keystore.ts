/** Writes Java keystores as Java does, independently of the reader; `keytool -list` accepts its files. */
import { createHash } from 'node:crypto';
import { concat, utf8 } from './material.ts';

const u16 = (value: number): readonly number[] => [value >> 8, value & 255];
const u32 = (value: number): readonly number[] => [
  value >>> 24,
  (value >> 16) & 255,
  (value >> 8) & 255,
  value & 255,
];
const text = (value: string): Uint8Array => concat(u16(utf8(value).length), utf8(value));
const date = (ms: number): readonly number[] => [
  ...u32(Math.floor(ms / 2 ** 32)),
  ...u32((ms % 2 ** 32) | 0),
];
const certificate = (der: Uint8Array, version: number): Uint8Array =>
  concat(version === 1 ? [] : text('X.509'), u32(der.length), der);

type Alias =
  | { readonly alias: string; readonly trusted: Uint8Array }
  | { readonly alias: string; readonly key: Uint8Array; readonly chain: readonly Uint8Array[] }
  | { readonly alias: string; readonly secret: Uint8Array };

export const CREATED = Date.UTC(2026, 0, 2, 3, 4, 5);

function entry(from: Alias, version: number): Uint8Array {
  const head = (tag: number): Uint8Array => concat(u32(tag), text(from.alias), date(CREATED));
  if ('trusted' in from) return concat(head(2), certificate(from.trusted, version));
  if ('secret' in from) return concat(head(3), from.secret);
  const chain = from.chain.map((der) => certificate(der, version));
  return concat(head(1), u32(from.key.length), from.key, u32(chain.length), ...chain);
}

export function keystore(
  entries: readonly Alias[],
  password: string,
  { magic = 0xfeedfeed, version = 2 } = {},
): Uint8Array {
  const body = concat(
    u32(magic),
    u32(version),
    u32(entries.length),
    ...entries.map((from) => entry(from, version)),
  );
  const secret = Buffer.from(password, 'utf16le').swap16();
  const checksum = createHash('sha1').update(secret).update('Mighty Aphrodite').update(body).digest();
  return concat(body, checksum);
}
