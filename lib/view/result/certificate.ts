import { keyUsageWords, purposeWords, signatureWords } from '#lib/content/terms.ts';
import type { AlternativeName, CertificateView } from '#lib/core/report/types.ts';
import { colonHex } from '../hex.ts';
import { labelOf } from '../names.ts';
import type { ValidityView } from '../types.ts';
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

const ATTRIBUTES: Readonly<Record<string, string>> = {
  CN: 'Common name',
  O: 'Organisation',
  OU: 'Organisational unit',
  L: 'Locality',
  ST: 'State or province',
  C: 'Country',
  DC: 'Domain component',
};

const NAME_TYPES: Readonly<Record<AlternativeName['type'], string>> = {
  dns: 'DNS',
  ip: 'IP',
  email: 'E-mail',
  uri: 'URI',
  directory: 'Directory name',
  other: 'Other name',
  'registered-id': 'Registered ID',
  x400: 'X.400 address',
  edi: 'EDI party',
};

export const nameType = (type: AlternativeName['type']): string => NAME_TYPES[type];

const plain = (label: string, lines: readonly string[]): Field => ({ label, lines, mono: false, copy: null });
const ident = (label: string, value: string): Field => ({ label, lines: [value], mono: true, copy: value });
const addresses = (label: string, lines: readonly string[]): readonly Field[] =>
  lines.length === 0 ? [] : [{ label, lines, mono: true, copy: lines.join('\n') }];

function nameFields(name: CertificateView['subject']): readonly Field[] {
  if (name.attributes.length === 0) return [plain('Name', ['empty'])];
  return [...name.attributes].reverse().map(({ type, value }) => plain(ATTRIBUTES[type] ?? type, [value]));
}

function constraintText({ basicConstraints }: CertificateView): string {
  if (basicConstraints === null) return 'not stated, so not a CA';
  if (!basicConstraints.ca) return 'not a CA';
  const { pathLength } = basicConstraints;
  if (pathLength === null) return 'CA, path length not limited';
  return pathLength === 0 ? 'CA, path length 0: may not make further CAs' : `CA, path length ${pathLength}`;
}

function useFields(certificate: CertificateView): readonly Field[] {
  const { keyUsage, extendedKeyUsage, nameConstraints, policies } = certificate;
  const shown = (names: readonly AlternativeName[]) => names.map((n) => `${nameType(n.type)} ${n.value}`);
  return [
    plain('Constraints', [constraintText(certificate)]),
    plain('Key usage', [keyUsage === null ? 'not limited' : keyUsage.map(keyUsageWords).join(', ')]),
    plain('Purposes', [
      extendedKeyUsage === null
        ? 'not limited'
        : extendedKeyUsage.map(({ name, oid }) => purposeWords(name === '' ? oid : name)).join(', '),
    ]),
    ...(nameConstraints === null
      ? []
      : [plain('Permitted names', orNone(shown(nameConstraints.permitted), 'any'))]),
    ...(nameConstraints === null
      ? []
      : [plain('Excluded names', orNone(shown(nameConstraints.excluded), 'none'))]),
    ...(policies === null ? [] : [{ label: 'Policies', lines: policies, mono: true, copy: null }]),
  ];
}

/** “RSA with SHA-256 (sha256WithRSAEncryption)”, or the bare name or OID when it has no words. */
function signatureText({ name, oid }: CertificateView['signature']): string {
  if (name === '') return oid;
  const words = signatureWords(name);
  return words === name ? name : `${words} (${name})`;
}

const orNone = (lines: readonly string[], none: string): readonly string[] =>
  lines.length === 0 ? [none] : lines;

function identityFields(c: CertificateView): readonly Field[] {
  return [
    ident('SHA-256 fingerprint', colonHex(c.sha256)),
    ident('SHA-1 (thumbprint)', c.sha1.toUpperCase()),
    ident('SPKI pin (SHA-256)', c.spkiSha256),
    ident('Serial number', c.serial),
    ...(c.subjectKeyIdentifier === null
      ? []
      : [ident('Subject key identifier', colonHex(c.subjectKeyIdentifier))]),
    ...(c.authorityKeyIdentifier === null
      ? []
      : [ident('Authority key identifier', colonHex(c.authorityKeyIdentifier))]),
    plain('Version', [String(c.version)]),
  ];
}

/** Everything worth showing of one certificate, grouped, with the validity measured at `at` (ISO 8601). */
export function certificateDetail(certificate: CertificateView, at: string): CertificateDetail {
  const { key, signature, caIssuers, ocsp, crl } = certificate;
  const network = [
    ...addresses('Issuer’s certificate', caIssuers),
    ...addresses('OCSP', ocsp),
    ...addresses('Revocation list', crl),
  ];
  return {
    id: certificate.id,
    label: labelOf(certificate),
    validity: validityView(certificate.notBefore, certificate.notAfter, at),
    names: certificate.alternativeNames,
    groups: [
      { title: 'Subject', fields: nameFields(certificate.subject) },
      { title: 'Issuer', fields: nameFields(certificate.issuer) },
      {
        title: 'Key and signature',
        fields: [plain('Key', [key.text]), plain('Signature', [signatureText(signature)])],
      },
      { title: 'Allowed use', fields: useFields(certificate) },
      ...(network.length === 0 ? [] : [{ title: 'Addresses', fields: network }]),
      { title: 'Identity', fields: identityFields(certificate) },
    ],
  };
}
