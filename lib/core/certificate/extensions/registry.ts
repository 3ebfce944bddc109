import { DerError, TAG, type DerReader } from '../../der/reader.ts';
import { AUTHORITY_INFO_ACCESS, CRL_DISTRIBUTION_POINTS, FRESHEST_CRL } from './access.ts';
import { BASIC_CONSTRAINTS } from './basic-constraints.ts';
import type { ExtensionDefinition } from './definition.ts';
import { EXTENDED_KEY_USAGE } from './extended-key-usage.ts';
import { ISSUER_ALT_NAME, SUBJECT_ALT_NAME } from './general-names.ts';
import { AUTHORITY_KEY_IDENTIFIER, SUBJECT_KEY_IDENTIFIER } from './key-identifiers.ts';
import { KEY_USAGE } from './key-usage.ts';
import { NAME_CONSTRAINTS } from './name-constraints.ts';
import { CERTIFICATE_POLICIES, INHIBIT_ANY_POLICY, POLICY_CONSTRAINTS, POLICY_MAPPINGS } from './policies.ts';

const raw = (reader: DerReader): Uint8Array => reader.whole(reader.next());

/** RFC 6962 §3.3: signed certificate timestamps in the certificate; the inner OCTET STRING's contents. */
export const SIGNED_CERTIFICATE_TIMESTAMPS: ExtensionDefinition<Uint8Array> = {
  oid: '1.3.6.1.4.1.11129.2.4.2',
  name: 'signedCertificateTimestamps',
  decode: (reader) => reader.contents(reader.expect(TAG.octetString, 'the list of timestamps')),
};

/** RFC 7633: TLS features, among them status_request (5), "must staple". */
export const TLS_FEATURE: ExtensionDefinition<readonly number[]> = {
  oid: '1.3.6.1.5.5.7.1.24',
  name: 'tlsFeature',
  decode(reader) {
    const list = reader.sequence('tlsFeature');
    const features: number[] = [];
    while (!list.done) {
      const contents = list.contents(list.expect(TAG.integer, 'a TLS feature'));
      if (contents.length > 2) throw new DerError(list.offset, 'a TLS feature has more than two octets');
      features.push(contents.reduce((value, octet) => value * 256 + octet, 0));
    }
    return features;
  },
};

/** RFC 6960 §4.2.2.2.1 */
export const OCSP_NO_CHECK: ExtensionDefinition<Uint8Array> = {
  oid: '1.3.6.1.5.5.7.48.1.5',
  name: 'ocspNoCheck',
  decode: raw,
};

/** RFC 5280 §4.2.2.2 */
const SUBJECT_INFO_ACCESS: ExtensionDefinition<Uint8Array> = {
  oid: '1.3.6.1.5.5.7.1.11',
  name: 'subjectInfoAccess',
  decode: raw,
};

/** Every extension that is processed; a critical one outside this list rejects (RFC 5280 §4.2). */
const EXTENSIONS: readonly ExtensionDefinition<unknown>[] = [
  BASIC_CONSTRAINTS,
  KEY_USAGE,
  EXTENDED_KEY_USAGE,
  SUBJECT_ALT_NAME,
  ISSUER_ALT_NAME,
  NAME_CONSTRAINTS,
  CERTIFICATE_POLICIES,
  POLICY_MAPPINGS,
  POLICY_CONSTRAINTS,
  INHIBIT_ANY_POLICY,
  AUTHORITY_KEY_IDENTIFIER,
  SUBJECT_KEY_IDENTIFIER,
  AUTHORITY_INFO_ACCESS,
  SUBJECT_INFO_ACCESS,
  CRL_DISTRIBUTION_POINTS,
  FRESHEST_CRL,
  SIGNED_CERTIFICATE_TIMESTAMPS,
  TLS_FEATURE,
  OCSP_NO_CHECK,
];

/** Definition by OID. */
export const EXTENSION_BY_OID: ReadonlyMap<string, ExtensionDefinition<unknown>> = new Map(
  EXTENSIONS.map((definition) => [definition.oid, definition]),
);

/** RFC 6962 §3.1: marks what was made for the logs only. */
export const CT_POISON = '1.3.6.1.4.1.11129.2.4.3';
/** Microsoft's purposes of a certificate ([MS-WCCE] §2.2.2.7.7.3); Windows knows them, nobody else does. */
export const APPLICATION_POLICIES = '1.3.6.1.4.1.311.21.10';

/** Netscape's purposes of old; OpenSSL still reads them. */
export const NETSCAPE_CERT_TYPE = '2.16.840.1.113730.1.1';

/** Names of extensions that are shown but take no part in validation. */
const OTHER_EXTENSION_NAMES: ReadonlyMap<string, string> = new Map([
  ['2.5.29.9', 'subjectDirectoryAttributes'],
  ['2.5.29.16', 'privateKeyUsagePeriod'],
  ['1.3.6.1.5.5.7.1.3', 'qcStatements'],
  [CT_POISON, 'ctPoison'],
  ['1.3.6.1.4.1.311.20.2', 'microsoftCertificateType'],
  ['1.3.6.1.4.1.311.21.1', 'microsoftCaVersion'],
  ['1.3.6.1.4.1.311.21.2', 'microsoftPreviousCaCertificateHash'],
  ['1.3.6.1.4.1.311.21.7', 'microsoftCertificateTemplate'],
  [APPLICATION_POLICIES, 'microsoftApplicationPolicies'],
  ['1.3.6.1.4.1.311.25.2', 'microsoftNtdsObjectSid'],
  [NETSCAPE_CERT_TYPE, 'netscapeCertType'],
  ['2.16.840.1.113730.1.13', 'netscapeComment'],
  ['1.2.840.113533.7.65.0', 'entrustVersion'],
]);

/** The extension's name, or its OID when none is known. */
export const extensionName = (oid: string): string =>
  EXTENSION_BY_OID.get(oid)?.name ?? OTHER_EXTENSION_NAMES.get(oid) ?? oid;
