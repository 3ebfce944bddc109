import {
  AuthorityInfoAccessExtension,
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  CRLDistributionPointsExtension,
  CertificatePolicyExtension,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
} from '@peculiar/x509';
import ipaddr from 'ipaddr.js';
import { sequence, text, tlv } from './der.ts';
import { PURPOSES } from './options.ts';
import type { CertificateOptions, GeneralName } from './options.ts';

/** The two keys that an extension may speak of. */
interface Identifiers {
  readonly subject: CryptoKey;
  /** Subject key identifier of the issuer (hex), or null. */
  readonly issuer: string | null;
}

/** The extensions of a certificate in the usual order. Criticality is that of the Baseline Requirements. */
export async function makeExtensions(
  options: CertificateOptions,
  keys: Identifiers,
): Promise<readonly Extension[]> {
  const list: Extension[] = [];
  const { ca, keyUsage, purposes, names, nameConstraints, policies, caIssuers, ocsp, crl } = options;
  if (ca !== null && ca !== undefined) {
    list.push(
      new BasicConstraintsExtension(ca, options.pathLength, options.basicConstraintsCritical ?? true),
    );
  }
  if (keyUsage) {
    // The library's own type of a set of flags is that of a single one.
    const flags: KeyUsageFlags = keyUsage
      .map((usage) => KeyUsageFlags[usage])
      .reduce((bits, bit) => bits | bit);
    list.push(new KeyUsagesExtension(flags, true));
  }
  if (purposes) list.push(new ExtendedKeyUsageExtension(purposes.map((name) => PURPOSES[name] ?? name)));
  const subjectId = options.subjectKeyIdentifier;
  if (subjectId !== null) {
    list.push(
      subjectId === undefined
        ? await SubjectKeyIdentifierExtension.create(keys.subject)
        : new SubjectKeyIdentifierExtension(subjectId),
    );
  }
  const issuerId =
    options.authorityKeyIdentifier === undefined ? keys.issuer : options.authorityKeyIdentifier;
  if (issuerId !== null) list.push(new AuthorityKeyIdentifierExtension(issuerId));
  // RFC 5280 §4.1.2.6: with an empty subject the names must be critical.
  if (names) list.push(new SubjectAlternativeNameExtension([...names], options.subject === ''));
  if (nameConstraints) list.push(makeNameConstraints(nameConstraints));
  if (policies) list.push(new CertificatePolicyExtension([...policies]));
  if (caIssuers !== undefined || ocsp !== undefined) {
    list.push(new AuthorityInfoAccessExtension({ ...(ocsp && { ocsp }), ...(caIssuers && { caIssuers }) }));
  }
  if (crl !== undefined) list.push(new CRLDistributionPointsExtension([crl]));
  for (const { oid, critical, value } of options.extensions ?? []) {
    list.push(new Extension(oid, critical, new Uint8Array(value)));
  }
  return list;
}

/** NameConstraints (RFC 5280 §4.2.1.10): subtrees with the default minimum and no maximum. */
function makeNameConstraints({
  permitted = [],
  excluded = [],
}: NonNullable<CertificateOptions['nameConstraints']>): Extension {
  const subtrees = (tag: number, names: readonly GeneralName[]): readonly Uint8Array[] =>
    names.length === 0 ? [] : [tlv(tag, ...names.map((name) => sequence(encodeName(name))))];
  const value = sequence(...subtrees(0xa0, permitted), ...subtrees(0xa1, excluded));
  return new Extension('2.5.29.30', true, value);
}

function encodeName({ type, value }: GeneralName): Uint8Array {
  switch (type) {
    case 'email':
      return text(value, 0x81);
    case 'dns':
      return text(value, 0x82);
    case 'url':
      return text(value, 0x86);
    case 'ip': {
      const [address, prefix] = ipaddr.parseCIDR(value);
      const octets = address.toByteArray();
      const mask = octets.map((_, at) => 0xff & (0xff00 >> Math.min(8, Math.max(0, prefix - at * 8))));
      return tlv(0x87, new Uint8Array([...octets, ...mask]));
    }
  }
}
