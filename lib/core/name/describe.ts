import type { GeneralName } from './general-name.ts';
import { toHex } from '../der/bytes.ts';
import { LIMITS } from '../limits.ts';
import { ipText } from './host.ts';
import { rdnsOf, type AttributeTypeAndValue, type Name } from './name.ts';

const ATTRIBUTE_TYPES: ReadonlyMap<string, string> = new Map([
  ['2.5.4.3', 'CN'],
  ['2.5.4.4', 'SN'],
  ['2.5.4.5', 'serialNumber'],
  ['2.5.4.6', 'C'],
  ['2.5.4.7', 'L'],
  ['2.5.4.8', 'ST'],
  ['2.5.4.9', 'STREET'],
  ['2.5.4.10', 'O'],
  ['2.5.4.11', 'OU'],
  ['2.5.4.12', 'title'],
  ['2.5.4.15', 'businessCategory'],
  ['2.5.4.17', 'postalCode'],
  ['2.5.4.42', 'GN'],
  ['2.5.4.97', 'organizationIdentifier'],
  ['0.9.2342.19200300.100.1.1', 'UID'],
  ['0.9.2342.19200300.100.1.25', 'DC'],
  ['1.2.840.113549.1.9.1', 'emailAddress'],
  ['1.3.6.1.4.1.311.60.2.1.1', 'jurisdictionL'],
  ['1.3.6.1.4.1.311.60.2.1.2', 'jurisdictionST'],
  ['1.3.6.1.4.1.311.60.2.1.3', 'jurisdictionC'],
]);

/** Short attribute type such as "CN", or the OID. */
export const attributeType = (oid: string): string => ATTRIBUTE_TYPES.get(oid) ?? oid;

export const attributeText = (attribute: AttributeTypeAndValue): string =>
  attribute.text ?? `#${toHex(attribute.value)}`;

/** RFC 4514 string of a name; "" for an empty one. */
export function nameText(name: Name): string {
  return rdnsOf(name)
    .toReversed()
    .map((rdn) => rdn.map((pair) => `${attributeType(pair.oid)}=${escape(attributeText(pair))}`).join('+'))
    .join(',');
}

const escape = (value: string): string =>
  value
    .replace(/[\\",+<>;]/g, '\\$&')
    .replace(/^[ #]/, '\\$&')
    .replace(/ $/, '\\ ')
    .replace(/\0/g, '\\00');

/**
 * The best short label of a name: common name, else unit, organisation, domain component, else its text. What
 * is longer than any label in use ends with “…”; the whole of it is in `nameText`.
 */
export const nameLabel = (name: Name): string => shortLabel(wholeLabel(name));

/** The beginning of what is too long for a label, without half of a character at its end. */
export const shortLabel = (text: string): string =>
  text.length <= LIMITS.labelCharacters
    ? text
    : `${text.slice(0, LIMITS.labelCharacters).replace(/[\ud800-\udbff]$/, '')}…`;

function wholeLabel(name: Name): string {
  const attributes = rdnsOf(name).flat();
  for (const oid of LABEL_TYPES) {
    const match = attributes.findLast((attribute) => attribute.oid === oid);
    if (match) return attributeText(match);
  }
  return nameText(name);
}

const LABEL_TYPES = ['2.5.4.3', '2.5.4.11', '2.5.4.10', '0.9.2342.19200300.100.1.25'];

/** Text of a GeneralName; IP constraints read "address/mask". */
export function describeName(name: GeneralName): string {
  switch (name.kind) {
    case 'dns':
    case 'email':
    case 'uri':
      return name.value ?? '(not ASCII)';
    case 'ip': {
      const half = name.octets.length / 2;
      if (half === 4 && ipText(name.octets) === null) return range(name.octets, half);
      if (half === 16) return range(name.octets, half);
      return ipText(name.octets) ?? `#${toHex(name.octets)}`;
    }
    case 'directory':
      return nameText(name.name);
    case 'other':
    case 'registered-id':
      return name.oid;
    default:
      return `#${toHex(name.der)}`;
  }
}

const range = (octets: Uint8Array, half: number): string =>
  `${ipText(octets.subarray(0, half)) ?? ''}/${ipText(octets.subarray(half)) ?? ''}`;
