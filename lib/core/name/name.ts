/**
 * Distinguished names (RFC 5280 §4.1.2.4) and their comparison (§7.1). Decoding waits until a name is
 * needed; the comparison key is made once per name.
 */
import { DerReader, TAG } from '../der/reader.ts';
import type { LooseFault } from '../der/types.ts';
import { decodeOid } from '../der/values.ts';
import { toHex } from '../der/bytes.ts';
import { decodeString } from './strings.ts';

export interface Name {
  /** Name TLV as encoded. */
  readonly der: Uint8Array;
}

export interface AttributeTypeAndValue {
  readonly oid: string;
  /** Tag octet of the value. */
  readonly tag: number;
  /** Decoded text, or null when the value is no string type. */
  readonly text: string | null;
  /** Content octets of the value. */
  readonly value: Uint8Array;
}

type RelativeDistinguishedName = readonly AttributeTypeAndValue[];

const rdnCache = new WeakMap<Name, readonly RelativeDistinguishedName[]>();
const keyCache = new WeakMap<Name, string>();

/**
 * The RDNs in encoded order, kept with the name.
 * @param tolerated see `DerReader`; counts the first time only
 * @throws DerError
 */
export function rdnsOf(
  name: Name,
  tolerated: LooseFault[] | null = null,
): readonly RelativeDistinguishedName[] {
  const known = rdnCache.get(name);
  if (known) return known;
  const outer = new DerReader(name.der, 0, name.der.length, tolerated);
  const sequence = outer.sequence('a name');
  const rdns: RelativeDistinguishedName[] = [];
  while (!sequence.done) rdns.push(readRdn(sequence.inside(sequence.expect(TAG.set, 'an RDN'))));
  rdnCache.set(name, rdns);
  return rdns;
}

/** Reads the attributes of one RDN (the contents of its SET). @throws DerError */
function readRdn(set: DerReader): RelativeDistinguishedName {
  if (set.done) set.depart(set.offset, 'empty-rdn', 'an RDN is empty');
  const attributes: AttributeTypeAndValue[] = [];
  while (!set.done) {
    const pair = set.sequence('an attribute');
    const type = pair.expect(TAG.oid, 'an attribute type');
    const value = pair.next();
    pair.finish('an attribute');
    const contents = pair.contents(value);
    attributes.push({
      oid: decodeOid(pair.bytes, type.content, type.end),
      tag: value.tag,
      text: decodeString(value.tag, contents),
      value: contents,
    });
  }
  return attributes;
}

export const isEmptyName = (name: Name): boolean => name.der.length <= 2;

/**
 * A string that is the same for names that match under RFC 5280 §7.1: string values compare after
 * Unicode compatibility normalisation, case folding and white-space folding (RFC 4518), whatever their
 * string type; other values compare by bytes. Attributes of one RDN are a set.
 *
 * Looser than RFC 4518 in what it leaves out (characters that are forbidden, or mapped to nothing), and much looser
 * than clients that compare bytes. That is safe for building, where equal names only propose an issuer and the
 * signature decides; where the bytes of two equal names differ, `issuer-name-spelling` says so.
 */
export function nameKey(name: Name): string {
  const known = keyCache.get(name);
  if (known !== undefined) return known;
  const key = rdnsOf(name).map(rdnKey).join('\u0001');
  keyCache.set(name, key);
  return key;
}

/** Comparison key of one RDN; see `nameKey`. */
export function rdnKey(rdn: RelativeDistinguishedName): string {
  const [only] = rdn;
  if (rdn.length === 1 && only) return attributeKey(only);
  return rdn.map(attributeKey).sort().join('\u0002');
}

function attributeKey(attribute: AttributeTypeAndValue): string {
  const value =
    attribute.text === null ? `#${attribute.tag}:${toHex(attribute.value)}` : foldText(attribute.text);
  return `${attribute.oid}=${value}`;
}

function foldText(text: string): string {
  // Plain ASCII, the usual case, needs no Unicode normalisation.
  const normal = /^[ -~]*$/.test(text) ? text : text.normalize('NFKC');
  return normal.toLowerCase().trim().replace(/\s+/g, ' ');
}

export const sameName = (a: Name, b: Name): boolean => nameKey(a) === nameKey(b);

/** The common names of a subject, in order; "" for one that is no text. */
export function commonNames(subject: Name): readonly string[] {
  return rdnsOf(subject)
    .flat()
    .filter(({ oid }) => oid === '2.5.4.3')
    .map(({ text }) => text ?? '');
}
