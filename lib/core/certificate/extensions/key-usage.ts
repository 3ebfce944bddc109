import { TAG } from '../../der/reader.ts';
import { readNamedBits } from '../../der/values.ts';
import type { ExtensionDefinition } from './definition.ts';

/** Bit masks of KeyUsage in the order of RFC 5280 §4.2.1.3, first bit highest. */
export const KEY_USAGE_BITS = {
  digitalSignature: 0x8000,
  nonRepudiation: 0x4000,
  keyEncipherment: 0x2000,
  dataEncipherment: 0x1000,
  keyAgreement: 0x0800,
  keyCertSign: 0x0400,
  cRLSign: 0x0200,
  encipherOnly: 0x0100,
  decipherOnly: 0x0080,
} as const;

type KeyUsageName = keyof typeof KEY_USAGE_BITS;

/** RFC 5280 §4.2.1.3; the value is a bit mask, see `KEY_USAGE_BITS`. */
export const KEY_USAGE: ExtensionDefinition<number> = {
  oid: '2.5.29.15',
  name: 'keyUsage',
  decode: (reader) => readNamedBits(reader, reader.expect(TAG.bitString, 'keyUsage')),
};

/** Names of the bits set, in the RFC's order. */
export function keyUsageNames(mask: number): readonly KeyUsageName[] {
  const names = Object.keys(KEY_USAGE_BITS) as KeyUsageName[];
  return names.filter((name) => (mask & KEY_USAGE_BITS[name]) !== 0);
}
