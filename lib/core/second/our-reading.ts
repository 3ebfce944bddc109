/** A certificate as we read it, as texts that compare with `their-reading.ts`. */
import { BASIC_CONSTRAINTS } from '../certificate/extensions/basic-constraints.ts';
import { extensionOf, type ExtensionDefinition } from '../certificate/extensions/definition.ts';
import { EXTENDED_KEY_USAGE } from '../certificate/extensions/extended-key-usage.ts';
import { SUBJECT_ALT_NAME } from '../certificate/extensions/general-names.ts';
import { type GeneralName } from '../name/general-name.ts';
import { KEY_USAGE, keyUsageNames } from '../certificate/extensions/key-usage.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import { toHex } from '../der/bytes.ts';
import { DerError, DerReader, TAG } from '../der/reader.ts';
import { isoTime } from '../der/time.ts';
import { readOid } from '../der/values.ts';
import { attributeText, describeName } from '../name/describe.ts';
import { rdnsOf, type Name } from '../name/name.ts';
import { readPublicKeyInfo } from '../signature/spki.ts';
import { UNREADABLE, type Reading } from './reading.ts';

export function readOurs(certificate: ParsedCertificate): Reading {
  return {
    subject: nameText(certificate.subject),
    issuer: nameText(certificate.issuer),
    serial: toHex(certificate.serial),
    notBefore: timeText(certificate.notBefore.ms),
    notAfter: timeText(certificate.notAfter.ms),
    publicKey: orUnreadable(() => {
      const { algorithm, key } = readPublicKeyInfo(certificate.spki);
      return `${algorithmText(algorithm)} ${toHex(key)}`;
    }),
    signatureAlgorithm: orUnreadable(() => algorithmText(certificate.outerAlgorithm)),
    extensions: certificate.extensions
      .map(({ oid, critical }) => `${oid}${critical ? ' critical' : ''}`)
      .join('\n'),
    alternativeNames: extensionText(certificate, SUBJECT_ALT_NAME, (names) =>
      names.map(generalNameText).join('\n'),
    ),
    basicConstraints: extensionText(
      certificate,
      BASIC_CONSTRAINTS,
      ({ ca, pathLength }) => `${ca ? 'CA' : 'no CA'}${pathLength === null ? '' : ` ${pathLength}`}`,
    ),
    keyUsage: extensionText(certificate, KEY_USAGE, (mask) => keyUsageNames(mask).join('\n')),
    extendedKeyUsage: extensionText(certificate, EXTENDED_KEY_USAGE, (oids) => oids.join('\n')),
  };
}

function orUnreadable(read: () => string): string {
  try {
    return read();
  } catch (error) {
    if (error instanceof DerError) return UNREADABLE;
    throw error;
  }
}

const timeText = (ms: number): string => isoTime(ms)?.slice(0, 19) ?? UNREADABLE;

const nameText = (name: Name): string =>
  rdnsOf(name)
    .flat()
    .map((pair) => `${pair.oid}=${attributeText(pair)}`)
    .join('\n');

/** @throws DerError */
function algorithmText(tlv: Uint8Array): string {
  const fields = new DerReader(tlv).inside(new DerReader(tlv).expect(TAG.sequence, 'AlgorithmIdentifier'));
  const oid = readOid(fields, 'the algorithm');
  return fields.done ? oid : `${oid} ${toHex(fields.whole(fields.next()))}`;
}

function extensionText<T>(
  certificate: ParsedCertificate,
  definition: ExtensionDefinition<T>,
  text: (value: T) => string,
): string {
  const extension = extensionOf(certificate, definition);
  if (extension.state === 'absent') return '';
  return extension.state === 'present' ? text(extension.value) : UNREADABLE;
}

function generalNameText(name: GeneralName): string {
  switch (name.kind) {
    case 'directory':
      return `directory:${nameText(name.name)}`;
    // Of these forms only the kind is compared: the library leaves their contents undecoded.
    case 'other':
    case 'x400':
    case 'edi':
      return name.kind;
    default:
      return `${name.kind}:${describeName(name)}`;
  }
}
