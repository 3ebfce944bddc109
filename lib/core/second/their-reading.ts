/** A certificate as pkijs reads it, as texts that compare with `our-reading.ts`. */
import { toHex } from '../der/bytes.ts';
import { isoTime } from '../der/time.ts';
import { KEY_USAGE_BITS, keyUsageNames } from '../certificate/extensions/key-usage.ts';
import { describeName } from '../name/describe.ts';
import {
  AltName,
  BasicConstraints,
  Certificate,
  ExtKeyUsage,
  RelativeDistinguishedNames,
  own,
  type AlgorithmIdentifier,
  type GeneralName,
} from './library.ts';
import { UNREADABLE, type Reading } from './reading.ts';

/** @throws Error in the library's words when it can't read the bytes. */
export function parseTheirs(der: Uint8Array): Certificate {
  return Certificate.fromBER(own(der));
}

/** @throws Error when a part can't be read after all: it decodes some parts late. */
export function readTheirs(certificate: Certificate): Reading {
  const { serialNumber, notBefore, notAfter, subjectPublicKeyInfo: key } = certificate;
  return {
    subject: nameText(certificate.subject),
    issuer: nameText(certificate.issuer),
    serial: toHex(serialNumber.valueBlock.valueHexView),
    notBefore: timeText(notBefore.value),
    notAfter: timeText(notAfter.value),
    publicKey: `${algorithmText(key.algorithm)} ${toHex(key.subjectPublicKey.valueBlock.valueHexView)}`,
    signatureAlgorithm: algorithmText(certificate.signatureAlgorithm),
    extensions: (certificate.extensions ?? [])
      .map(({ extnID, critical }) => `${extnID}${critical ? ' critical' : ''}`)
      .join('\n'),
    alternativeNames: extensionText(certificate, '2.5.29.17', (value) =>
      value instanceof AltName ? value.altNames.map(generalNameText).join('\n') : null,
    ),
    basicConstraints: extensionText(certificate, '2.5.29.19', constraintsText),
    keyUsage: extensionText(certificate, '2.5.29.15', keyUsageText),
    extendedKeyUsage: extensionText(certificate, '2.5.29.37', (value) =>
      value instanceof ExtKeyUsage ? value.keyPurposes.join('\n') : null,
    ),
  };
}

const timeText = (date: Date): string => isoTime(date.getTime())?.slice(0, 19) ?? UNREADABLE;

function nameText(name: RelativeDistinguishedNames): string {
  return name.typesAndValues
    .map(({ type, value }) => {
      const block = value.valueBlock as { readonly value?: unknown };
      return `${type}=${typeof block.value === 'string' ? block.value : valueHex(value)}`;
    })
    .join('\n');
}

/** Contents of a value that is no text. */
const valueHex = (value: { valueBlock: { toBER(): ArrayBuffer } }): string =>
  `#${toHex(new Uint8Array(value.valueBlock.toBER()))}`;

function algorithmText({ algorithmId, algorithmParams }: AlgorithmIdentifier): string {
  const parameters = algorithmParams as { toBER(): ArrayBuffer } | undefined;
  return parameters ? `${algorithmId} ${toHex(new Uint8Array(parameters.toBER()))}` : algorithmId;
}

/** Of duplicates the first counts, as with us. */
function extensionText(
  { extensions = [] }: Certificate,
  oid: string,
  text: (value: object) => string | null,
): string {
  const extension = extensions.find(({ extnID }) => extnID === oid);
  if (!extension) return '';
  const value: unknown = extension.parsedValue;
  if (typeof value !== 'object' || value === null || 'parsingError' in value) return UNREADABLE;
  return text(value) ?? UNREADABLE;
}

function constraintsText(value: object): string | null {
  if (!(value instanceof BasicConstraints)) return null;
  const { cA, pathLenConstraint: length } = value;
  const limit = length === undefined ? '' : ` ${typeof length === 'number' ? length : length.toString()}`;
  return `${cA ? 'CA' : 'no CA'}${limit}`;
}

function keyUsageText(value: object): string | null {
  const block = (value as { readonly valueBlock?: { readonly valueHexView?: Uint8Array } }).valueBlock;
  const bits = block?.valueHexView;
  if (!bits) return null;
  return keyUsageNames((bits[0] ?? 0) * 256 + ((bits[1] ?? 0) & KEY_USAGE_BITS.decipherOnly)).join('\n');
}

function generalNameText({ type, value }: GeneralName): string {
  const given: unknown = value;
  switch (type) {
    case 1:
      return `email:${String(given)}`;
    case 2:
      return `dns:${String(given)}`;
    case 6:
      return `uri:${String(given)}`;
    case 7:
      return `ip:${addressText(given)}`;
    case 4:
      return `directory:${given instanceof RelativeDistinguishedNames ? nameText(given) : ''}`;
    case 8:
      return `registered-id:${String(given)}`;
    default:
      // Of the other forms only the kind is compared: the library leaves their contents undecoded.
      return OTHER_FORMS[type] ?? UNREADABLE;
  }
}

const OTHER_FORMS: Readonly<Record<number, string>> = { 0: 'other', 3: 'x400', 5: 'edi' };

function addressText(value: unknown): string {
  const octets = (value as { readonly valueBlock?: { readonly valueHexView?: Uint8Array } }).valueBlock
    ?.valueHexView;
  return octets ? describeName({ kind: 'ip', octets }) : UNREADABLE;
}
