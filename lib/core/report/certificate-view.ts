import { sha1Of, sha256Of } from '../certificate/fingerprint.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import {
  ACCESS_METHOD,
  AUTHORITY_INFO_ACCESS,
  CRL_DISTRIBUTION_POINTS,
} from '../certificate/extensions/access.ts';
import { BASIC_CONSTRAINTS } from '../certificate/extensions/basic-constraints.ts';
import { extensionOf, extensionValue } from '../certificate/extensions/definition.ts';
import { EXTENDED_KEY_USAGE, purposeName } from '../certificate/extensions/extended-key-usage.ts';
import { SUBJECT_ALT_NAME } from '../certificate/extensions/general-names.ts';
import { type GeneralName } from '../name/general-name.ts';
import {
  AUTHORITY_KEY_IDENTIFIER,
  SUBJECT_KEY_IDENTIFIER,
} from '../certificate/extensions/key-identifiers.ts';
import { KEY_USAGE, keyUsageNames } from '../certificate/extensions/key-usage.ts';
import { NAME_CONSTRAINTS } from '../certificate/extensions/name-constraints.ts';
import { CERTIFICATE_POLICIES } from '../certificate/extensions/policies.ts';
import { EXTENSION_BY_OID, extensionName } from '../certificate/extensions/registry.ts';
import type { Extension, ParsedCertificate } from '../certificate/types.ts';
import { keyOf } from '../signature/certificate-key.ts';
import { toBase64, toHex } from '../der/bytes.ts';
import { isoTime } from '../der/time.ts';
import { attributeText, attributeType, describeName, nameLabel, nameText } from '../name/describe.ts';
import { rdnsOf, type Name } from '../name/name.ts';
import type { Node } from '../path/pool.ts';
import { describeSignatureAlgorithm } from '../signature/algorithms.ts';
import { bytesToBigInt } from '../signature/integers.ts';
import type { AlternativeName, CertificateView, ExtensionView, KeyView, NameView } from './types.ts';

const COMMON_NAME = '2.5.4.3';

/** Everything a reader may want to see of a certificate, as plain data. */
export function viewCertificate({ id, certificate, provenance, selfIssued }: Node): CertificateView {
  const constraints = extensionValue(certificate, NAME_CONSTRAINTS);
  const usage = extensionValue(certificate, KEY_USAGE);
  const subjectKey = extensionValue(certificate, SUBJECT_KEY_IDENTIFIER);
  const authorityKey = extensionValue(certificate, AUTHORITY_KEY_IDENTIFIER)?.keyIdentifier;
  const signature = describeSignatureAlgorithm(certificate.outerAlgorithm);
  return {
    id,
    provenance,
    der: toBase64(certificate.der),
    sha256: sha256Of(certificate.der),
    sha1: sha1Of(certificate.der),
    spkiSha256: toBase64(sha256(certificate.spki)),
    version: certificate.version,
    serial: serialText(certificate.serial),
    subject: viewName(certificate.subject),
    issuer: viewName(certificate.issuer),
    notBefore: isoTime(certificate.notBefore.ms),
    notAfter: isoTime(certificate.notAfter.ms),
    key: viewKey(certificate),
    signature: { oid: signature.oid, name: signature.name },
    alternativeNames: (extensionValue(certificate, SUBJECT_ALT_NAME) ?? []).map(viewGeneralName),
    basicConstraints: extensionValue(certificate, BASIC_CONSTRAINTS),
    keyUsage: usage === null ? null : keyUsageNames(usage),
    extendedKeyUsage:
      extensionValue(certificate, EXTENDED_KEY_USAGE)?.map((oid) => ({ oid, name: purposeName(oid) })) ??
      null,
    nameConstraints: constraints && {
      permitted: constraints.permitted.map(viewGeneralName),
      excluded: constraints.excluded.map(viewGeneralName),
    },
    policies: extensionValue(certificate, CERTIFICATE_POLICIES),
    caIssuers: accessLocations(certificate, ACCESS_METHOD.caIssuers),
    ocsp: accessLocations(certificate, ACCESS_METHOD.ocsp),
    crl: crlLocations(certificate),
    subjectKeyIdentifier: subjectKey && toHex(subjectKey),
    authorityKeyIdentifier: authorityKey ? toHex(authorityKey) : null,
    extensions: certificate.extensions.map((extension) => viewExtension(certificate, extension)),
    selfIssued,
  };
}

function serialText(serial: Uint8Array): string {
  if ((serial[0] ?? 0) < 0x80)
    return toHex(serial)
      .replace(/^00(?=.)/, '')
      .toUpperCase();
  // Two's complement: the magnitude is the inverse plus one.
  const magnitude = -BigInt.asIntN(serial.length * 8, bytesToBigInt(serial));
  return `-${magnitude.toString(16).toUpperCase()}`;
}

function viewName(name: Name): NameView {
  const attributes = rdnsOf(name)
    .flat()
    .map((pair) => ({ oid: pair.oid, type: attributeType(pair.oid), value: attributeText(pair) }));
  return {
    text: nameText(name),
    commonName: attributes.findLast(({ oid }) => oid === COMMON_NAME)?.value ?? null,
    label: nameLabel(name),
    attributes,
  };
}

function viewKey(certificate: ParsedCertificate): KeyView {
  const { algorithm, bits, curve, oid } = keyOf(certificate);
  const size = curve ?? (bits === null ? null : `${bits} bit`);
  const named = algorithm === 'unknown' && oid !== '' ? oid : algorithm;
  const family = algorithm === 'EC' ? 'ECDSA' : named;
  const sized = algorithm === 'RSA' || algorithm === 'EC' || algorithm === 'DSA';
  return { algorithm, bits, curve, text: sized && size ? `${family} ${size}` : family };
}

const viewGeneralName = (name: GeneralName): AlternativeName => ({
  type: name.kind,
  value: describeName(name),
});

function accessLocations(certificate: ParsedCertificate, method: string): readonly string[] {
  const descriptions = extensionValue(certificate, AUTHORITY_INFO_ACCESS) ?? [];
  return descriptions.filter((one) => one.method === method).map(({ location }) => describeName(location));
}

function crlLocations(certificate: ParsedCertificate): readonly string[] {
  const points = extensionValue(certificate, CRL_DISTRIBUTION_POINTS) ?? [];
  return points.flatMap(({ fullName }) => (fullName ?? []).map(describeName));
}

function viewExtension(certificate: ParsedCertificate, { oid, critical, value }: Extension): ExtensionView {
  const definition = EXTENSION_BY_OID.get(oid);
  return {
    oid,
    name: extensionName(oid),
    critical,
    understood: definition !== undefined && extensionOf(certificate, definition).state === 'present',
    bytes: value.length,
  };
}
