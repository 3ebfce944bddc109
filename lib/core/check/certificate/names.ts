import { extensionOf } from '../../certificate/extensions/definition.ts';
import { SUBJECT_ALT_NAME } from '../../certificate/extensions/general-names.ts';
import { type GeneralName } from '../../name/general-name.ts';
import { NAME_CONSTRAINTS } from '../../certificate/extensions/name-constraints.ts';
import { TAG } from '../../der/reader.ts';
import { ipText, isPresentedDnsName } from '../../name/host.ts';
import { commonNames, isEmptyName, rdnsOf, type AttributeTypeAndValue, type Name } from '../../name/name.ts';
import { mailboxParts } from '../../name/mailbox.ts';
import { attributeType, describeName } from '../../name/describe.ts';
import { constraintFault } from '../link/constraints/form.ts';
import type { CertificateRule, Emit } from '../context.ts';

/** The names a certificate carries: subjectAltName (RFC 5280 §4.2.1.6, RFC 9525 §2) and common name. */
export const checkAlternativeNames: CertificateRule = ({ certificate, role, rules }, emit) => {
  const extension = extensionOf(certificate, SUBJECT_ALT_NAME);
  const emptySubject = isEmptyName(certificate.subject);
  if (extension.state === 'absent' && role === 'leaf' && rules.purposes.length > 0) {
    emit('san-missing', { commonName: commonNames(certificate.subject) });
  }
  if (extension.state !== 'present') return;
  for (const name of extension.value) {
    if (hasUnderscore(name)) emit('san-underscore', { name: describeName(name) });
    else if (isMalformed(name)) emit('san-malformed', { name: describeName(name), kind: name.kind });
  }
  if (emptySubject && !extension.critical) emit('san-not-critical');
  if (role !== 'leaf') return;
  if (!emptySubject && extension.critical) emit('san-critical-with-subject');
  checkCommonName(certificate.subject, extension.value, emit);
};

/** CA/B BR §7.1.4.3: a common name that is a host or address must repeat a SAN entry to the letter. */
function checkCommonName(subject: Name, names: readonly GeneralName[], emit: Emit): void {
  for (const commonName of commonNames(subject)) {
    if (!looksLikeHost(commonName)) continue;
    const repeated = names.some(
      (name) =>
        (name.kind === 'dns' && name.value === commonName) ||
        (name.kind === 'ip' && ipText(name.octets) === commonName),
    );
    if (!repeated) emit('common-name-not-in-san', { commonName });
  }
}

/**
 * A person's or product's name has blanks or no dot; a host has a dot or, for IPv6, a colon. An IPv4
 * address may also be spelt as one number.
 */
const looksLikeHost = (text: string): boolean =>
  /^[^\s/@]+[.:][^\s/@]+$/.test(text) || /^(0x[0-9a-f]{1,8}|\d{8,10})$/i.test(text);

/** A DNS name but for underscores, which host names may not have (RFC 1034 §3.5). */
const hasUnderscore = (name: GeneralName): boolean =>
  name.kind === 'dns' &&
  name.value !== null &&
  name.value.includes('_') &&
  isPresentedDnsName(name.value.replaceAll('_', 'x'));

function isMalformed(name: GeneralName): boolean {
  switch (name.kind) {
    case 'dns':
      return name.value === null || !isPresentedDnsName(name.value);
    case 'ip':
      return name.octets.length !== 4 && name.octets.length !== 16;
    case 'email':
      return name.value === null || mailboxParts(name.value) === null;
    case 'uri':
      return name.value === null || !/^[a-z][a-z0-9+.-]*:./i.test(name.value);
    default:
      return false;
  }
}

/**
 * Characters that a string type does not have: of PrintableString (X.680 §41.4) all but letters, digits and a
 * few signs, "*" borne as wildcards of old need it; of the others octets that are no text. Names of anchors are
 * known by heart and not read.
 */
export const checkNameCharacters: CertificateRule = ({ certificate, role }, emit) => {
  if (role === 'anchor') return;
  for (const field of ['subject', 'issuer'] as const) {
    const pair = rdnsOf(certificate[field]).flat().find(isUnfit);
    if (!pair) continue;
    emit('name-characters', {
      field,
      type: STRING_TYPES[pair.tag] ?? '',
      attribute: attributeType(pair.oid),
      value: pair.text ?? '',
    });
  }
};

const STRING_TYPES: Readonly<Record<number, string>> = {
  [TAG.printableString]: 'PrintableString',
  [TAG.numericString]: 'NumericString',
  [TAG.ia5String]: 'IA5String',
  [TAG.visibleString]: 'VisibleString',
  [TAG.utf8String]: 'UTF8String',
  [TAG.bmpString]: 'BMPString',
  [TAG.universalString]: 'UniversalString',
};

function isUnfit({ tag, text }: AttributeTypeAndValue): boolean {
  if (STRING_TYPES[tag] === undefined) return false;
  if (text === null) return true;
  if (tag === TAG.printableString) return /[^A-Za-z0-9 '()+,\-./:=?*]/.test(text);
  return tag === TAG.numericString && /[^0-9 ]/.test(text);
}

/** The form of nameConstraints (RFC 5280 §4.2.1.10, CA/B BR §7.1.2.5.2), apart from what it permits. */
export const checkNameConstraintsForm: CertificateRule = ({ certificate, role }, emit) => {
  const extension = extensionOf(certificate, NAME_CONSTRAINTS);
  if (extension.state === 'absent') return;
  if (role === 'leaf') emit('name-constraints-on-leaf');
  if (!extension.critical) emit('name-constraints-not-critical');
  if (extension.state !== 'present') return;
  const { permitted, excluded, empty, hasDistance } = extension.value;
  if (empty) emit('name-constraints-empty');
  // A critical constraint with other bounds has to be processed or refused, and nobody processes them.
  if (hasDistance) emit('name-constraint-distance', { critical: extension.critical });
  for (const base of [...permitted, ...excluded]) {
    const fault = constraintFault(base);
    if (fault !== null) emit('name-constraint-malformed', { constraint: describeName(base), fault });
  }
};
