/**
 * GnuTLS 3.7.9 (`gnutls-cli`, usual priorities).
 * What it makes of odd certificates, measured with the client itself (`npm run lab`). Each row names cases of the lab
 * that decided it; a row further down wins over one above.
 */
import type { WeightCase } from '#lib/core/verdict/rules.ts';
import { OID } from './oids.ts';

/** Extensions that it reads itself, in certificates of CAs. */
const READ = [
  OID.basicConstraints,
  OID.keyUsage,
  OID.extKeyUsage,
  OID.subjectAltName,
  OID.issuerAltName,
  OID.nameConstraints,
] as const;

export const GNUTLS_CASES: readonly WeightCase[] = [
  // lab: ext/leaf-applicationPolicies-critical, ext/leaf-applicationPolicies-critical-ber, ext/intermediate-applicationPolicies-critical …
  { code: 'application-policies-critical', weight: 'fatal' },
  // lab: ext/leaf-policyMappings-critical, ext/leaf-policyMappings-critical-ber, ext/intermediate-policyMappings-critical …
  { code: 'critical-extension-unprocessed', weight: 'fatal' },
  // lab: ext/leaf-issuerAltName-critical, ext/leaf-issuerAltName-critical-ber, ext/intermediate-issuerAltName-critical …
  {
    code: 'critical-extension-unprocessed',
    where: { oid: [OID.issuerAltName, OID.crlDistributionPoints] },
    weight: 'warning',
  },
  // lab: ext/leaf-tlsFeature-false-written, ext/intermediate-tlsFeature-false-written, ext/root-tlsFeature-false-written
  { code: 'default-written', where: { oid: [OID.tlsFeature] }, weight: 'fatal' },
  // lab: ku/leaf-set-bit-in-padding, bc/leaf-boolean-1, bc/intermediate-boolean-1 …
  { code: 'der-not-strict', weight: 'warning' },
  // lab: ext/intermediate-basicConstraints-trailing, ext/intermediate-basicConstraints-indefinite, ext/root-basicConstraints-trailing …
  {
    code: 'der-not-strict',
    roles: ['intermediate', 'anchor'],
    where: { form: ['trailing', 'indefinite'], oid: READ },
    weight: 'fatal',
  },
  // lab: ext/root-extKeyUsage-trailing, ext/root-extKeyUsage-indefinite
  {
    code: 'der-not-strict',
    roles: ['anchor'],
    where: { form: ['trailing', 'indefinite'], oid: [OID.extKeyUsage] },
    weight: 'warning',
  },
  // lab: ext/leaf-extKeyUsage-trailing, ext/leaf-subjectAltName-trailing, ext/leaf-issuerAltName-trailing …
  {
    code: 'der-not-strict',
    roles: ['leaf'],
    where: {
      form: ['trailing', 'indefinite'],
      oid: [OID.extKeyUsage, OID.subjectAltName, OID.issuerAltName],
    },
    weight: 'fatal',
  },
  // lab: structure/cross-first, mutants 447 and 196 of seed 2
  { code: 'issuer-passed-over', weight: 'fatal' },
  // lab: eku/intermediate-any, eku/intermediate-critical-any, eku/any-everywhere …
  { code: 'eku-any', roles: ['intermediate'], weight: 'fatal' },
  // lab: mutants 445 and 2173 of seed 2: the old purpose of servers makes up for it.
  {
    code: 'eku-any',
    roles: ['intermediate'],
    where: { purposes: ['2.16.840.1.113730.4.1'] },
    weight: 'warning',
  },
  // lab: eku/intermediate-netscapeSgc
  {
    code: 'eku-not-permitted-by-issuer',
    where: { purposes: ['2.16.840.1.113730.4.1'] },
    weight: 'warning',
  },
  // lab: eku/root-serverAuth, eku/root-critical-serverAuth, ext/root-extKeyUsage-critical …
  { code: 'eku-on-root', weight: 'warning' },
  // lab: ku/leaf-unused-8, ext/leaf-keyUsage-garbage, ext/leaf-keyUsage-truncated …
  { code: 'extension-malformed', weight: 'warning' },
  // lab: host/leaf-beside-registered-empty, host/leaf-beside-unknown-tag, ext/leaf-extKeyUsage-no-content …
  {
    code: 'extension-malformed',
    roles: ['leaf'],
    where: {
      content: ['nothing', 'other'],
      oid: [OID.subjectAltName, OID.issuerAltName, OID.extKeyUsage],
    },
    weight: 'fatal',
  },
  // lab: ext/intermediate-extKeyUsage-no-content, ext/intermediate-extKeyUsage-garbage, ext/intermediate-extKeyUsage-truncated
  {
    code: 'extension-malformed',
    roles: ['intermediate'],
    where: { content: ['nothing', 'other'], oid: [OID.extKeyUsage] },
    weight: 'fatal',
  },
  // lab: ext/intermediate-basicConstraints-no-content, ext/intermediate-subjectAltName-no-content, ext/root-basicConstraints-garbage …
  {
    code: 'extension-malformed',
    roles: ['intermediate', 'anchor'],
    where: {
      content: ['nothing', 'other'],
      oid: [OID.basicConstraints, OID.subjectAltName, OID.issuerAltName, OID.nameConstraints, OID.tlsFeature],
    },
    weight: 'fatal',
  },
  // lab: ext/intermediate-keyUsage-no-content, ext/intermediate-keyUsage-empty-sequence, ext/root-keyUsage-garbage …
  {
    code: 'extension-malformed',
    roles: ['intermediate', 'anchor'],
    where: { oid: [OID.keyUsage] },
    weight: 'fatal',
  },
  // lab: name/intermediate-empty, name/root-empty
  { code: 'issuer-empty', weight: 'warning' },
  // lab: name/chain-upper-case, name/chain-upper-case-printable, name/chain-two-blanks …
  { code: 'issuer-name-spelling', weight: 'fatal' },
  // lab: name/chain-utf8-printable, name/chain-printable-teletex, name/chain-utf8-bmp
  { code: 'issuer-name-spelling', roles: ['intermediate'], where: { how: ['type'] }, weight: 'warning' },
  // lab: key/intermediate-p224, key/root-p224
  {
    code: 'key-curve-forbidden',
    roles: ['intermediate', 'anchor'],
    where: { curve: ['P-224'] },
    weight: 'warning',
  },
  // lab: aki/intermediate-key-id-mismatch
  { code: 'key-identifier-mismatch', weight: 'fatal' },
  // lab: key/leaf-ec-compressed
  { code: 'key-type-unusual', where: { algorithm: ['compressed point'] }, weight: 'fatal' },
  // lab: ku/leaf-empty, ku/leaf-zero-octet
  { code: 'key-usage-empty', weight: 'warning' },
  // lab: nc/intermediate-minimum-1, nc/intermediate-maximum-3, nc/root-minimum-1
  { code: 'name-constraint-distance', weight: 'warning' },
  // lab: nc/intermediate-ip-4-octets, nc/intermediate-ip-excluded-4-octets, nc/intermediate-ip-5-octets …
  {
    code: 'name-constraint-malformed',
    where: { fault: ['4 octets', '5 octets', 'mask is not contiguous'] },
    weight: 'fatal',
  },
  // lab: nc/email-excluded-at-san, nc/uri-urn-under-uri, nc/upn-constrained …
  { code: 'name-constraint-unsupported', weight: 'warning' },
  // lab: nc/intermediate-directory-permitted-other, nc/root-directory-permitted-other, nc/uri-permitted-other
  { code: 'name-not-permitted', where: { kind: ['directory', 'uri'] }, weight: 'warning' },
  // lab: values/leaf-policy-qualifier-unknown-critical
  { code: 'policy-qualifier-unknown', weight: 'warning' },
  // lab: values/intermediate-policy-require-explicit-0-not-critical
  { code: 'policy-required', weight: 'warning' },
  // lab: ext/leaf-poison-not-critical, ext/leaf-poison-false-written, ext/leaf-poison-no-content …
  { code: 'precertificate', weight: 'warning' },
  // lab: ext/leaf-poison-critical, ext/leaf-poison-critical-ber
  { code: 'precertificate', where: { critical: [true] }, weight: 'fatal' },
  // lab: host/leaf-nul-inside, host/leaf-beside-empty-dns
  { code: 'san-malformed', where: { form: ['control', 'empty'] }, weight: 'fatal' },
  // lab: structure/self-signed-no-extensions, host/leaf-absent, host/leaf-cn-wildcard-no-san …
  { code: 'san-missing', weight: 'warning' },
  // lab: signature/rsa-sha224, signature/ecdsa-sha224
  { code: 'signature-algorithm-forbidden', where: { fault: ['SHA-224'] }, weight: 'warning' },
  // lab: signature/inner-differs-only-null
  { code: 'signature-algorithm-mismatch', where: { parametersOnly: [true] }, weight: 'warning' },
  // lab: signature/ecdsa-parameters-null
  { code: 'signature-parameters', where: { algorithm: ['ecdsa-with-SHA256'] }, weight: 'warning' },
  // lab: values/leaf-must-staple, ext/leaf-tlsFeature-not-critical
  { code: 'staple-missing', weight: 'fatal' },
  // lab: name/intermediate-empty, name/root-empty
  { code: 'subject-empty', weight: 'warning' },
  // lab: ext/intermediate-tlsFeature-critical, ext/intermediate-tlsFeature-not-critical, values/intermediate-must-staple-not-inherited …
  { code: 'tls-feature-not-inherited', weight: 'fatal' },
  // lab: time/leaf-before-1950, time/leaf-before-1960, time/intermediate-before-1950 …
  { code: 'validity-form', where: { fault: ['before 1970', 'no seconds'] }, weight: 'warning' },
  // lab: field/leaf-v4, field/intermediate-v4, field/root-v4
  { code: 'version-extensions', where: { version: [4] }, weight: 'warning' },
];
