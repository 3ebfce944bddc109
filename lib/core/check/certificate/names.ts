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
import type { NameFault } from '../../finding/rows/names.ts';
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
    else if (isMalformed(name))
      emit('san-malformed', { name: describeName(name), kind: name.kind, form: formOf(name) });
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

/** What kind of malformed name it is: clients look at characters, at lengths, or at neither. */
function formOf(name: GeneralName): NameFault {
  if (name.kind === 'ip') return 'length';
  if (!('value' in name) || name.value === null) return 'not-ascii';
  if (name.value === '') return 'empty';
  return /\p{Cc}/u.test(name.value) ? 'control' : 'syntax';
}

/**
 * Characters that a string type does not have: of PrintableString (X.680 §41.4) all but letters, digits and a
 * few signs, "*" borne as wildcards of old need it; of the others octets that are no text. And types that a
 * DirectoryString is no choice of (RFC 5280 §4.1.2.4); IA5String, which old CAs wrote there, is borne.
 */
export const checkNameCharacters: CertificateRule = ({ certificate }, emit) => {
  for (const field of ['subject', 'issuer'] as const) {
    const pair = rdnsOf(certificate[field]).flat().find(isUnfit);
    if (!pair) continue;
    emit('name-characters', {
      field,
      type: STRING_TYPES[pair.tag] ?? `tag ${pair.tag}`,
      attribute: attributeType(pair.oid),
      value: pair.text ?? '',
      ampersand: pair.tag === TAG.printableString && isPrintable((pair.text ?? '"').replaceAll('&', '')),
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

/** DirectoryStrings but for the few of X.520 that are none (RFC 5280 appendix A.1). */
const isDirectoryString = (oid: string): boolean =>
  oid.startsWith('2.5.4.') && !['2.5.4.5', '2.5.4.6', '2.5.4.46'].includes(oid);

const isPrintable = (text: string): boolean => /^[A-Za-z0-9 '()+,\-./:=?*]*$/.test(text);

function isUnfit({ oid, tag, text }: AttributeTypeAndValue): boolean {
  if (isDirectoryString(oid) && (tag === TAG.visibleString || tag < TAG.utf8String)) return true;
  if (STRING_TYPES[tag] === undefined) return false;
  if (tag === TAG.bmpString && /[\ud800-\udfff]/.test(text ?? '')) return true;
  if (text === null) return true;
  if (tag === TAG.printableString) return !isPrintable(text);
  return tag === TAG.numericString && /[^0-9 ]/.test(text);
}

/** Names that every client of the web compares (CA/B BR §7.1.2.5.2, but for mailboxes). */
const isUsual = (kind: GeneralName['kind']): kind is 'dns' | 'ip' | 'email' | 'uri' =>
  kind === 'dns' || kind === 'ip' || kind === 'email' || kind === 'uri';

/** The form of nameConstraints (RFC 5280 §4.2.1.10, CA/B BR §7.1.2.5.2), apart from what it permits. */
export const checkNameConstraintsForm: CertificateRule = ({ certificate, role }, emit) => {
  const extension = extensionOf(certificate, NAME_CONSTRAINTS);
  if (extension.state === 'absent') return;
  if (role === 'leaf') emit('name-constraints-on-leaf');
  if (!extension.critical) emit('name-constraints-not-critical');
  if (extension.state !== 'present') return;
  const { permitted, excluded, empty, hasDistance, minimumWritten } = extension.value;
  if (empty) emit('name-constraints-empty');
  // A critical constraint with other bounds has to be processed or refused, and nobody processes them.
  if (minimumWritten)
    emit('default-written', { what: 'minimum', oid: NAME_CONSTRAINTS.oid, name: NAME_CONSTRAINTS.name });
  if (hasDistance) emit('name-constraint-distance', { critical: extension.critical });
  const forms = new Set([...permitted, ...excluded].flatMap(({ kind }) => (isUsual(kind) ? [] : [kind])));
  if (extension.critical && forms.size > 0) emit('name-constraint-forms', { forms: [...forms] });
  for (const base of [...permitted, ...excluded]) {
    const fault = constraintFault(base);
    if (fault !== null) emit('name-constraint-malformed', { constraint: describeName(base), fault });
  }
};
