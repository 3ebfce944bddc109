import type { CertificateWords } from '#lib/content/messages/english-certificate.ts';
import { enumerated } from '#lib/content/messages/forms.ts';
import type { AlternativeName, CertificateView } from '#lib/core/report/types.ts';
import { colonHex } from '../hex.ts';
import { labelOf } from '../names.ts';
import type { ValidityView } from '../types.ts';
import { signatureIn } from '../words.ts';
import { validityView } from './validity.ts';

/** One labelled value; several lines are several values of the same label. */
export interface Field {
  readonly label: string;
  readonly lines: readonly string[];
  /** Identifiers, fingerprints and addresses: monospaced, breaking anywhere. */
  readonly mono: boolean;
  /** Text for the clipboard when copying it makes sense. */
  readonly copy: string | null;
}

export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly Field[];
}

interface CertificateDetail {
  readonly id: number;
  readonly label: string;
  readonly validity: ValidityView | null;
  readonly names: readonly AlternativeName[];
  readonly groups: readonly FieldGroup[];
}

/** The kind of an alternative name: “DNS”, “E-mail”. */
export const nameType = ({ text }: CertificateWords, type: AlternativeName['type']): string =>
  text(`certificate.type.${type}`);

/** What the words have under that id, else the name itself. */
const termIn = ({ has, text }: CertificateWords, id: string, name: string): string =>
  has(id) ? text(id) : name;

const plain = (label: string, lines: readonly string[]): Field => ({ label, lines, mono: false, copy: null });
const ident = (label: string, value: string): Field => ({ label, lines: [value], mono: true, copy: value });
const addresses = (label: string, lines: readonly string[]): readonly Field[] =>
  lines.length === 0 ? [] : [{ label, lines, mono: true, copy: lines.join('\n') }];

function nameFields(words: CertificateWords, name: CertificateView['subject']): readonly Field[] {
  const { text } = words;
  if (name.attributes.length === 0)
    return [plain(text('certificate.field.name'), [text('certificate.value.empty')])];
  return [...name.attributes]
    .reverse()
    .map(({ type, value }) => plain(termIn(words, `certificate.attribute.${type}`, type), [value]));
}

function constraintText({ text }: CertificateWords, { basicConstraints }: CertificateView): string {
  if (basicConstraints === null) return text('certificate.value.unstated');
  if (!basicConstraints.ca) return text('certificate.value.not-ca');
  const { pathLength } = basicConstraints;
  if (pathLength === null) return text('certificate.value.ca');
  return pathLength === 0
    ? text('certificate.value.ca-last')
    : text('certificate.value.ca-limited', { length: pathLength });
}

function useFields(words: CertificateWords, certificate: CertificateView): readonly Field[] {
  const { locale, text } = words;
  const { keyUsage, extendedKeyUsage, nameConstraints, policies } = certificate;
  const unlimited = text('certificate.value.unlimited');
  const listed = (group: 'usage' | 'purpose', names: readonly string[]): string =>
    enumerated(
      locale,
      names.map((name) => termIn(words, `certificate.${group}.${name}`, name)),
    );
  const shown = (names: readonly AlternativeName[], none: string): readonly string[] =>
    names.length === 0 ? [none] : names.map(({ type, value }) => `${nameType(words, type)} ${value}`);
  const purposes = extendedKeyUsage?.map(({ name, oid }) => (name === '' ? oid : name));
  return [
    plain(text('certificate.field.constraints'), [constraintText(words, certificate)]),
    plain(text('certificate.field.usage'), [keyUsage === null ? unlimited : listed('usage', keyUsage)]),
    plain(text('certificate.field.purposes'), [purposes ? listed('purpose', purposes) : unlimited]),
    ...(nameConstraints === null
      ? []
      : [
          plain(
            text('certificate.field.permitted'),
            shown(nameConstraints.permitted, text('certificate.value.any')),
          ),
          plain(
            text('certificate.field.excluded'),
            shown(nameConstraints.excluded, text('certificate.value.none')),
          ),
        ]),
    ...(policies === null
      ? []
      : [{ label: text('certificate.field.policies'), lines: policies, mono: true, copy: null }]),
  ];
}

/** “RSA with SHA-256 (sha256WithRSAEncryption)”, or the bare name or OID when it has no words. */
function signatureText({ locale }: CertificateWords, { name, oid }: CertificateView['signature']): string {
  if (name === '') return oid;
  const words = signatureIn(locale, name);
  return words === name ? name : `${words} (${name})`;
}

function identityFields({ text }: CertificateWords, c: CertificateView): readonly Field[] {
  return [
    ident(text('certificate.field.sha256'), colonHex(c.sha256)),
    ident(text('certificate.field.sha1'), c.sha1.toUpperCase()),
    ident(text('certificate.field.spki'), c.spkiSha256),
    ident(text('certificate.field.serial'), c.serial),
    ...(c.subjectKeyIdentifier === null
      ? []
      : [ident(text('certificate.field.ski'), colonHex(c.subjectKeyIdentifier))]),
    ...(c.authorityKeyIdentifier === null
      ? []
      : [ident(text('certificate.field.aki'), colonHex(c.authorityKeyIdentifier))]),
    plain(text('certificate.field.version'), [String(c.version)]),
  ];
}

/** Everything worth showing of one certificate, grouped, with the validity measured at `at` (ISO 8601). */
export function certificateDetail(
  certificate: CertificateView,
  at: string,
  words: CertificateWords,
): CertificateDetail {
  const { text } = words;
  const { key, signature, caIssuers, ocsp, crl } = certificate;
  const network = [
    ...addresses(text('certificate.field.ca-issuers'), caIssuers),
    ...addresses(text('certificate.field.ocsp'), ocsp),
    ...addresses(text('certificate.field.crl'), crl),
  ];
  return {
    id: certificate.id,
    label: labelOf(certificate),
    validity: validityView(certificate.notBefore, certificate.notAfter, at, words),
    names: certificate.alternativeNames,
    groups: [
      { title: text('certificate.group.subject'), fields: nameFields(words, certificate.subject) },
      { title: text('certificate.group.issuer'), fields: nameFields(words, certificate.issuer) },
      {
        title: text('certificate.group.key'),
        fields: [
          plain(text('certificate.field.key'), [key.text]),
          plain(text('certificate.field.signature'), [signatureText(words, signature)]),
        ],
      },
      { title: text('certificate.group.use'), fields: useFields(words, certificate) },
      ...(network.length === 0 ? [] : [{ title: text('certificate.group.addresses'), fields: network }]),
      { title: text('certificate.group.identity'), fields: identityFields(words, certificate) },
    ],
  };
}
