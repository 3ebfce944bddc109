/**
 * What every OpenSSL makes of odd certificates, measured with 3.0.22 (`openssl verify`) and with Node 24's 3.5.8
 * (`npm run lab`). Each row names cases of the lab that decided it; a row further down wins over one above of the
 * same code. Where the two differ about a code, its rows go on in each one’s own file.
 */
import type { WeightCase } from '#lib/core/verdict/rules.ts';
import { OID } from './oids.ts';

export const OPENSSL_FAMILY_CASES: readonly WeightCase[] = [
  // lab: ext/leaf-applicationPolicies-critical, ext/leaf-applicationPolicies-critical-ber, ext/intermediate-applicationPolicies-critical …
  { code: 'application-policies-critical', weight: 'fatal' },
  // lab: aki/root-key-id-mismatch, ext/root-authorityKeyIdentifier-not-critical, ext/root-authorityKeyIdentifier-false-written …
  {
    code: 'authority-key-identifier-form',
    where: {
      fault: [
        'authorityCertIssuer or authorityCertSerialNumber present',
        'keyIdentifier differs from the root’s own key identifier',
      ],
    },
    weight: 'fatal',
  },
  // lab: aki/leaf-serial-mismatch, aki/leaf-serial-only, aki/leaf-issuer-only …
  { code: 'authority-serial-mismatch', weight: 'fatal' },
  // lab: ext/leaf-netscapeCertType-critical, ext/leaf-netscapeCertType-critical-ber, ext/intermediate-netscapeCertType-critical …
  { code: 'critical-extension-unknown', where: { oid: [OID.netscapeCertType] }, weight: 'warning' },
  // lab: ext/leaf-tlsFeature-critical, ext/leaf-tlsFeature-critical-ber, ext/intermediate-tlsFeature-critical …
  {
    code: 'critical-extension-unprocessed',
    where: { oid: [OID.timestamps, OID.tlsFeature, OID.issuerAltName] },
    weight: 'fatal',
  },
  // lab: ku/leaf-set-bit-in-padding, bc/leaf-boolean-1, bc/intermediate-boolean-1 …
  { code: 'der-not-strict', weight: 'warning' },
  // lab: time/leaf-february-30, time/leaf-second-60, time/intermediate-february-30 …
  { code: 'der-not-strict', where: { form: ['date', 'integer'] }, weight: 'fatal' },
  // lab: eku/leaf-any, eku/leaf-clientAuth+any, eku/leaf-critical-any …
  { code: 'eku-any', weight: 'fatal' },
  // lab: mutants 350 and 2173 of seed 2: the old purposes of servers make up for it.
  {
    code: 'eku-any',
    where: { purposes: ['1.3.6.1.4.1.311.10.3.3', '2.16.840.1.113730.4.1'] },
    weight: 'warning',
  },
  // lab: eku/leaf-netscapeSgc, eku/leaf-microsoftSgc
  {
    code: 'eku-not-permitted',
    where: { purposes: ['1.3.6.1.4.1.311.10.3.3', '2.16.840.1.113730.4.1'] },
    weight: 'warning',
  },
  // lab: eku/intermediate-netscapeSgc, eku/intermediate-microsoftSgc
  {
    code: 'eku-not-permitted-by-issuer',
    where: { purposes: ['1.3.6.1.4.1.311.10.3.3', '2.16.840.1.113730.4.1'] },
    weight: 'warning',
  },
  // lab: eku/root-serverAuth, eku/root-serverAuth+clientAuth, eku/root-serverAuth+any …
  { code: 'eku-on-root', weight: 'warning' },
  // lab: eku/root-clientAuth, eku/root-codeSigning, eku/root-emailProtection …
  { code: 'eku-on-root', where: { allows: [false] }, weight: 'fatal' },
  // lab: eku/root-microsoftSgc, eku/root-netscapeSgc
  {
    code: 'eku-on-root',
    where: { purposes: ['1.3.6.1.4.1.311.10.3.3', '2.16.840.1.113730.4.1'] },
    weight: 'warning',
  },
  // lab: ext/leaf-authorityKeyIdentifier-critical, ext/leaf-authorityKeyIdentifier-critical-ber, ext/intermediate-authorityKeyIdentifier-critical …
  { code: 'extension-criticality', where: { critical: [true] }, weight: 'fatal' },
  // lab: ext/leaf-issuerAltName-twice, ext/intermediate-issuerAltName-twice, ext/root-issuerAltName-twice …
  { code: 'extension-duplicate', weight: 'warning' },
  // lab: ext/leaf-extKeyUsage-twice, ext/intermediate-extKeyUsage-twice, ext/root-extKeyUsage-twice …
  {
    code: 'extension-duplicate',
    where: {
      oid: [
        OID.netscapeCertType,
        OID.subjectKeyIdentifier,
        OID.keyUsage,
        OID.subjectAltName,
        OID.basicConstraints,
        OID.nameConstraints,
        OID.crlDistributionPoints,
        OID.authorityKeyIdentifier,
        OID.extKeyUsage,
      ],
    },
    weight: 'fatal',
  },
  // lab: name/intermediate-empty, name/root-empty
  { code: 'issuer-empty', weight: 'warning' },
  // lab: name/chain-umlaut-case
  { code: 'issuer-name-spelling', where: { how: ['unicode'] }, weight: 'fatal' },
  // lab: key/leaf-rsa-e-33bit, key/leaf-rsa-e-34bit, key/leaf-rsa-e-65bit …
  { code: 'key-exponent-bad', weight: 'warning' },
  // lab: aki/leaf-key-id-mismatch, aki/leaf-key-id-empty, aki/intermediate-key-id-mismatch …
  { code: 'key-identifier-mismatch', weight: 'fatal' },
  // lab: key/leaf-p521, key/leaf-ed25519, key/leaf-ed448 …
  { code: 'key-type-unusual', weight: 'warning' },
  // lab: ku/leaf-keyEncipherment-ec-tls13, ku/leaf-keyEncipherment-rsa-tls13, ku/leaf-keyEncipherment-rsa-tls12-ecdhe …
  { code: 'key-usage-unfit', where: { keyTransport: [true] }, weight: 'warning' },
  // lab: name/leaf-as-its-ca
  { code: 'leaf-named-as-issuer', weight: 'fatal' },
  // lab: values/intermediate-policy-mapping-any
  { code: 'policy-mapping-any', weight: 'warning' },
  // lab: values/leaf-policy-qualifier-unknown-critical
  { code: 'policy-qualifier-unknown', weight: 'warning' },
  // lab: values/intermediate-policy-require-explicit-0, values/intermediate-policy-require-explicit-0-not-critical
  { code: 'policy-required', weight: 'warning' },
  // lab: ext/leaf-poison-not-critical, ext/leaf-poison-false-written, ext/leaf-poison-no-content …
  { code: 'precertificate', weight: 'warning' },
  // lab: ext/leaf-poison-critical, ext/leaf-poison-critical-ber
  { code: 'precertificate', where: { critical: [true] }, weight: 'fatal' },
  // lab: host/leaf-nul-inside
  { code: 'san-malformed', where: { form: ['control'] }, weight: 'fatal' },
  // lab: structure/self-signed-no-extensions, host/leaf-absent, host/leaf-cn-wildcard-no-san …
  { code: 'san-missing', weight: 'warning' },
  // lab: name/intermediate-empty, name/root-empty
  { code: 'subject-empty', weight: 'warning' },
  // lab: ext/intermediate-tlsFeature-not-critical, ext/intermediate-tlsFeature-false-written, ext/intermediate-tlsFeature-trailing …
  { code: 'tls-feature-not-inherited', weight: 'warning' },
  // lab: time/leaf-before-1950, time/leaf-before-1960, time/intermediate-before-1950 …
  { code: 'validity-form', weight: 'warning' },
  // lab: time/leaf-utc-offset, time/leaf-utc-no-zone, time/leaf-generalized-offset …
  {
    code: 'validity-form',
    where: { fault: ['fractional seconds', 'no seconds', 'time zone is not Z'] },
    weight: 'fatal',
  },
  // lab: field/leaf-v1-with-extensions, field/leaf-v2-with-extensions, field/leaf-v4 …
  { code: 'version-extensions', weight: 'warning' },
  // lab: structure/cross-first, mutants 447 and 196 of seed 2
  { code: 'issuer-passed-over', weight: 'fatal' },
  // lab: ext/leaf-subjectAltName-empty-sequence, bc/intermediate-path-length-huge, ext/leaf-certificatePolicies-garbage …
  { code: 'extension-malformed', weight: 'warning' },
  // lab: ku/leaf-unused-8, ext/leaf-keyUsage-no-content, ext/leaf-keyUsage-empty-sequence …
  {
    code: 'extension-malformed',
    where: {
      oid: [
        OID.subjectKeyIdentifier,
        OID.keyUsage,
        OID.nameConstraints,
        OID.authorityKeyIdentifier,
        OID.extKeyUsage,
      ],
    },
    weight: 'fatal',
  },
  // lab: ext/leaf-crlDistributionPoints-garbage, ext/leaf-crlDistributionPoints-truncated, ext/intermediate-crlDistributionPoints-garbage …
  {
    code: 'extension-malformed',
    where: { content: ['nothing', 'other'], oid: [OID.crlDistributionPoints] },
    weight: 'fatal',
  },
  // lab: ext/leaf-basicConstraints-no-content, ext/leaf-basicConstraints-garbage, ext/leaf-basicConstraints-truncated …
  { code: 'extension-malformed', where: { oid: [OID.basicConstraints] }, weight: 'fatal' },
  // lab: bc/intermediate-path-length-huge
  {
    code: 'extension-malformed',
    where: { oid: [OID.basicConstraints], reason: ['pathLenConstraint is too large'] },
    weight: 'warning',
  },
  // lab: ext/leaf-subjectAltName-no-content, ext/intermediate-subjectAltName-no-content, ext/root-subjectAltName-no-content …
  {
    code: 'extension-malformed',
    where: { content: ['nothing'], oid: [OID.netscapeCertType, OID.subjectAltName] },
    weight: 'fatal',
  },
  // lab: ext/leaf-netscapeCertType-empty-sequence, ext/intermediate-netscapeCertType-empty-sequence, ext/root-netscapeCertType-empty-sequence
  {
    code: 'extension-malformed',
    where: { content: ['empty'], oid: [OID.netscapeCertType] },
    weight: 'fatal',
  },
  // lab: ext/leaf-subjectAltName-garbage, ext/intermediate-subjectAltName-garbage, ext/root-subjectAltName-garbage …
  {
    code: 'extension-malformed',
    where: { content: ['other'], oid: [OID.subjectAltName] },
    weight: 'fatal',
  },
];
