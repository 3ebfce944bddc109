/** DER beyond what `lib/cli/pki/der.ts` writes: also what no certificate should hold. */
import { sequence, text, tlv } from '#lib/cli/pki/der.ts';

export { integer, oid, sequence, text, tlv } from '#lib/cli/pki/der.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export const bytes = (...octets: readonly number[]): Bytes => new Uint8Array(octets);
export const hex = (digits: string): Bytes => new Uint8Array(Buffer.from(digits.replaceAll(' ', ''), 'hex'));

export function concat(...parts: readonly Uint8Array[]): Bytes {
  return new Uint8Array(Buffer.concat(parts));
}

export const NULL = tlv(0x05);
export const set = (...contents: readonly Uint8Array[]): Bytes => tlv(0x31, ...contents);
export const octets = (content: Uint8Array): Bytes => tlv(0x04, content);
export const bits = (content: Uint8Array, unused = 0): Bytes => tlv(0x03, bytes(unused), content);
/** An INTEGER of these content octets, as they are. */
export const rawInteger = (content: Uint8Array): Bytes => tlv(0x02, content);
export const boolean = (octet: number): Bytes => tlv(0x01, bytes(octet));
/** Explicitly tagged. */
export const explicit = (number: number, content: Uint8Array): Bytes => tlv(0xa0 + number, content);

/** String types by their tags. */
export const STRING = {
  utf8: 0x0c,
  numeric: 0x12,
  printable: 0x13,
  teletex: 0x14,
  ia5: 0x16,
  visible: 0x1a,
  universal: 0x1c,
  bmp: 0x1e,
} as const;

/** Attribute types by their short names. */
const ATTRIBUTE = {
  CN: hex('0603550403'),
  C: hex('0603550406'),
  O: hex('060355040a'),
  OU: hex('060355040b'),
  SERIALNUMBER: hex('0603550405'),
  EMAIL: hex('06092a864886f70d010901'),
  DC: hex('060a0992268993f22c640119'),
} as const;

type Attribute = keyof typeof ATTRIBUTE;

/** One attribute; `value` is the whole value TLV or a text that becomes a UTF8String. */
export const attribute = (type: Attribute, value: string | Uint8Array): Bytes =>
  sequence(ATTRIBUTE[type], typeof value === 'string' ? text(value, STRING.utf8) : value);

/** A name of one attribute for each RDN. */
export const name = (...attributes: readonly Uint8Array[]): Bytes =>
  sequence(...attributes.map((one) => set(one)));

/** The usual name of the lab: an organisation and a common name. */
export const commonName = (cn: string): Bytes => name(attribute('O', 'Lab'), attribute('CN', cn));

/** A time as RFC 5280 §4.1.2.5 wants it: UTCTime through 2049. */
export function time(ms: number): Bytes {
  const digits = new Date(ms).toISOString().replace(/[-:T]|\.\d+/g, '');
  return digits < '2050' ? text(digits.slice(2), 0x17) : text(digits, 0x18);
}
