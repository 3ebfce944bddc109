/**
 * Firefox ESR 153 with roots from NSS.
 * What it makes of odd certificates, measured with the client itself (`npm run lab`). Each row names cases of the lab
 * that decided it; a row further down wins over one above.
 */
import type { WeightCase } from '#lib/core/verdict/rules.ts';
import { OID } from './oids.ts';

export const FIREFOX_CASES: readonly WeightCase[] = [
  // lab: ext/leaf-applicationPolicies-critical, ext/intermediate-applicationPolicies-critical, ext/root-applicationPolicies-critical
  { code: 'application-policies-critical', weight: 'fatal' },
  // lab: ext/leaf-netscapeCertType-critical, ext/intermediate-netscapeCertType-critical
  {
    code: 'critical-extension-unknown',
    roles: ['leaf', 'intermediate'],
    where: { oid: [OID.netscapeCertType] },
    weight: 'warning',
  },
  // lab: ext/leaf-policyMappings-critical, ext/intermediate-policyMappings-critical, ext/root-policyMappings-critical …
  {
    code: 'critical-extension-unprocessed',
    where: { oid: [OID.tlsFeature, OID.issuerAltName, OID.crlDistributionPoints, OID.policyMappings] },
    weight: 'fatal',
  },
  // lab: nc/intermediate-minimum-0
  { code: 'default-written', where: { what: ['minimum'] }, weight: 'fatal' },
  // lab: ext/leaf-tlsFeature-false-written
  { code: 'default-written', where: { oid: [OID.tlsFeature] }, weight: 'fatal' },
  // lab: ext/leaf-policyConstraints-trailing, ext/leaf-policyConstraints-long-length, ext/leaf-policyConstraints-indefinite …
  {
    code: 'der-not-strict',
    where: {
      oid: [
        OID.subjectKeyIdentifier,
        OID.issuerAltName,
        OID.crlDistributionPoints,
        OID.certificatePolicies,
        OID.policyMappings,
        OID.authorityKeyIdentifier,
        OID.policyConstraints,
        OID.inhibitAnyPolicy,
      ],
    },
    weight: 'warning',
  },
  // lab: name/leaf-empty-rdn, name/intermediate-empty-rdn, name/root-empty-rdn …
  { code: 'der-not-strict', where: { form: ['default', 'empty-rdn'] }, weight: 'warning' },
  // lab: ext/leaf-nameConstraints-trailing, ext/leaf-nameConstraints-long-length, ext/leaf-nameConstraints-indefinite
  { code: 'der-not-strict', roles: ['leaf'], where: { oid: [OID.nameConstraints] }, weight: 'warning' },
  // lab: ext/intermediate-subjectAltName-trailing, ext/intermediate-subjectAltName-long-length, ext/intermediate-subjectAltName-indefinite …
  {
    code: 'der-not-strict',
    roles: ['intermediate', 'anchor'],
    where: { oid: [OID.timestamps, OID.authorityInfoAccess, OID.subjectAltName] },
    weight: 'warning',
  },
  // lab: eku/leaf-any, eku/leaf-clientAuth+any, eku/leaf-critical-any …
  { code: 'eku-any', weight: 'fatal' },
  // lab: eku/leaf-serverAuth+ocspSigning
  { code: 'eku-beside', roles: ['leaf'], where: { purposes: ['ocspSigning'] }, weight: 'fatal' },
  // lab: eku/root-serverAuth, eku/root-serverAuth+clientAuth, eku/root-serverAuth+any …
  { code: 'eku-on-root', weight: 'warning' },
  // lab: eku/root-clientAuth, eku/root-codeSigning, eku/root-emailProtection …
  { code: 'eku-on-root', where: { allows: [false] }, weight: 'fatal' },
  // lab: ext/leaf-authorityKeyIdentifier-critical, ext/intermediate-authorityKeyIdentifier-critical, ext/root-authorityKeyIdentifier-critical …
  {
    code: 'extension-criticality',
    where: { oid: [OID.subjectKeyIdentifier, OID.authorityKeyIdentifier] },
    weight: 'fatal',
  },
  // lab: ext/leaf-issuerAltName-twice, ext/intermediate-issuerAltName-twice, ext/root-issuerAltName-twice …
  { code: 'extension-duplicate', weight: 'warning' },
  // lab: ext/leaf-inhibitAnyPolicy-twice, ext/intermediate-inhibitAnyPolicy-twice, ext/root-inhibitAnyPolicy-twice …
  {
    code: 'extension-duplicate',
    where: {
      oid: [
        OID.timestamps,
        OID.authorityInfoAccess,
        OID.tlsFeature,
        OID.keyUsage,
        OID.subjectAltName,
        OID.basicConstraints,
        OID.nameConstraints,
        OID.certificatePolicies,
        OID.extKeyUsage,
        OID.inhibitAnyPolicy,
      ],
    },
    weight: 'fatal',
  },
  // lab: host/leaf-beside-registered-empty, host/leaf-beside-unknown-tag, ext/intermediate-subjectAltName-empty-sequence …
  { code: 'extension-malformed', weight: 'warning' },
  // lab: ku/leaf-unused-8, ext/leaf-keyUsage-no-content, ext/leaf-keyUsage-empty-sequence …
  {
    code: 'extension-malformed',
    where: { oid: [OID.tlsFeature, OID.keyUsage, OID.basicConstraints, OID.extKeyUsage] },
    weight: 'fatal',
  },
  // lab: ext/leaf-timestamps-no-content, ext/leaf-timestamps-empty-sequence, ext/leaf-timestamps-garbage …
  { code: 'extension-malformed', roles: ['leaf'], where: { oid: [OID.timestamps] }, weight: 'fatal' },
  // lab: ext/intermediate-nameConstraints-no-content, ext/intermediate-nameConstraints-garbage, ext/intermediate-nameConstraints-truncated …
  {
    code: 'extension-malformed',
    roles: ['intermediate', 'anchor'],
    where: { oid: [OID.nameConstraints] },
    weight: 'fatal',
  },
  // lab: ext/leaf-inhibitAnyPolicy-no-content, ext/intermediate-inhibitAnyPolicy-no-content, ext/root-inhibitAnyPolicy-no-content …
  {
    code: 'extension-malformed',
    where: {
      content: ['nothing'],
      oid: [
        OID.timestamps,
        OID.authorityInfoAccess,
        OID.subjectAltName,
        OID.nameConstraints,
        OID.certificatePolicies,
        OID.policyConstraints,
        OID.inhibitAnyPolicy,
      ],
    },
    weight: 'fatal',
  },
  // lab: ext/leaf-authorityInfoAccess-garbage, ext/leaf-authorityInfoAccess-truncated
  {
    code: 'extension-malformed',
    roles: ['leaf'],
    where: { content: ['other'], oid: [OID.authorityInfoAccess] },
    weight: 'fatal',
  },
  // lab: ext/leaf-subjectAltName-empty-sequence
  {
    code: 'extension-malformed',
    roles: ['leaf'],
    where: { content: ['empty'], oid: [OID.subjectAltName] },
    weight: 'fatal',
  },
  // lab: name/chain-utf8-printable, name/chain-printable-teletex, name/chain-utf8-bmp …
  { code: 'issuer-name-spelling', weight: 'fatal' },
  // lab: key/leaf-rsa-e-33bit, key/leaf-rsa-e-34bit, key/intermediate-rsa-e-33bit …
  { code: 'key-exponent-bad', weight: 'warning' },
  // lab: key/leaf-rsa-e-65bit, key/intermediate-rsa-e-65bit, key/root-rsa-e-65bit
  { code: 'key-exponent-bad', where: { limits: ['64'] }, weight: 'fatal' },
  // lab: key/leaf-p521, key/intermediate-p521, key/root-p521
  { code: 'key-type-unusual', weight: 'warning' },
  // lab: key/leaf-ed448, key/intermediate-ed448, key/leaf-ed25519 …
  {
    code: 'key-type-unusual',
    where: { algorithm: ['Ed25519', 'Ed448', 'RSASSA-PSS', 'compressed point'] },
    weight: 'fatal',
  },
  // lab: bc/root-absent, ext/root-basicConstraints-absent
  { code: 'key-usage-cert-sign-without-ca', roles: ['anchor'], weight: 'fatal' },
  // lab: ku/leaf-keyEncipherment-ec-tls13, ku/leaf-keyEncipherment-rsa-tls13, ku/leaf-keyEncipherment-rsa-tls12-ecdhe …
  { code: 'key-usage-unfit', where: { keyTransport: [true] }, weight: 'warning' },
  // lab: structure/self-signed-ca, structure/self-signed-ca-cert-sign, bc/leaf-ca-true …
  { code: 'leaf-is-ca', weight: 'fatal' },
  // lab: name/leaf-printable-at, name/leaf-printable-underscore, name/leaf-printable-ampersand …
  { code: 'name-characters', weight: 'warning' },
  // lab: nc/intermediate-permitted-url, nc/intermediate-excluded-star
  { code: 'name-constraint-malformed', where: { fault: ['no DNS name'] }, weight: 'fatal' },
  // lab: nc/intermediate-empty-sequence, nc/intermediate-empty-permitted, ext/intermediate-nameConstraints-empty-sequence …
  { code: 'name-constraints-empty', roles: ['intermediate', 'anchor'], weight: 'fatal' },
  // lab: nc/email-excluded-subject, nc/email-excluded-case
  { code: 'name-excluded', where: { inSubject: [true] }, weight: 'warning' },
  // lab: nc/email-permitted-subject-other
  { code: 'name-not-permitted', where: { inSubject: [true] }, weight: 'warning' },
  // lab: values/leaf-policy-qualifier-unknown-critical
  { code: 'policy-qualifier-unknown', weight: 'warning' },
  // lab: values/intermediate-policy-require-explicit-0, values/intermediate-policy-require-explicit-0-not-critical
  { code: 'policy-required', weight: 'warning' },
  // lab: ext/leaf-poison-not-critical, ext/leaf-poison-false-written, ext/leaf-poison-no-content …
  { code: 'precertificate', weight: 'warning' },
  // lab: ext/leaf-poison-critical
  { code: 'precertificate', where: { critical: [true] }, weight: 'fatal' },
  // lab: host/leaf-nul-inside
  { code: 'san-malformed', where: { form: ['control'] }, weight: 'fatal' },
  // lab: signature/inner-differs-only-null
  { code: 'signature-algorithm-mismatch', where: { parametersOnly: [true] }, weight: 'warning' },
  // lab: signature/ecdsa-parameters-null
  { code: 'signature-parameters', weight: 'warning' },
  // lab: ext/intermediate-tlsFeature-critical, ext/intermediate-tlsFeature-not-critical, ext/intermediate-tlsFeature-false-written …
  { code: 'tls-feature-not-inherited', weight: 'fatal' },
  // lab: field/leaf-v1-with-extensions, field/leaf-v2-with-extensions, field/leaf-v4 …
  { code: 'version-extensions', weight: 'warning' },
];
