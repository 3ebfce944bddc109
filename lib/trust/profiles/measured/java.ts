/**
 * Java 17.0.21, its PKIX validator behind an `SSLSocket`.
 * What it makes of odd certificates, measured with the client itself (`npm run lab`). Each row names cases of the lab
 * that decided it; a row further down wins over one above.
 */
import type { WeightCase } from '#lib/core/verdict/rules.ts';
import { OID } from './oids.ts';

export const JAVA_CASES: readonly WeightCase[] = [
  // lab: ext/leaf-applicationPolicies-critical, ext/leaf-applicationPolicies-critical-ber, ext/intermediate-applicationPolicies-critical …
  { code: 'application-policies-critical', roles: ['leaf', 'intermediate'], weight: 'fatal' },
  // lab: ext/root-netscapeCertType-critical, ext/root-netscapeCertType-critical-ber, ext/root-poison-critical …
  { code: 'critical-extension-unknown', roles: ['anchor'], weight: 'warning' },
  // lab: ext/leaf-tlsFeature-critical, ext/leaf-tlsFeature-critical-ber, values/leaf-must-staple-critical …
  {
    code: 'critical-extension-unprocessed',
    roles: ['leaf', 'intermediate'],
    where: { oid: [OID.timestamps, OID.tlsFeature, OID.issuerAltName, OID.crlDistributionPoints] },
    weight: 'fatal',
  },
  // lab: ku/leaf-set-bit-in-padding, bc/leaf-boolean-1, bc/intermediate-boolean-1 …
  { code: 'der-not-strict', weight: 'warning' },
  // lab: ext/leaf-basicConstraints-trailing, ext/intermediate-basicConstraints-trailing, ext/root-basicConstraints-trailing …
  {
    code: 'der-not-strict',
    where: { form: ['trailing'], oid: [OID.keyUsage, OID.basicConstraints] },
    weight: 'fatal',
  },
  // lab: ext/root-subjectKeyIdentifier-trailing, ext/root-subjectKeyIdentifier-long-length
  { code: 'der-not-strict', roles: ['anchor'], where: { oid: [OID.subjectKeyIdentifier] }, weight: 'fatal' },
  // lab: eku/leaf-any, eku/leaf-clientAuth+any, eku/leaf-critical-any …
  { code: 'eku-any', weight: 'warning' },
  // lab: eku/leaf-netscapeSgc, eku/leaf-microsoftSgc
  {
    code: 'eku-not-permitted',
    where: { purposes: ['1.3.6.1.4.1.311.10.3.3', '2.16.840.1.113730.4.1'] },
    weight: 'warning',
  },
  // lab: eku/intermediate-clientAuth, eku/intermediate-codeSigning, eku/intermediate-emailProtection …
  { code: 'eku-not-permitted-by-issuer', weight: 'warning' },
  // lab: eku/root-serverAuth, eku/root-clientAuth, eku/root-codeSigning …
  { code: 'eku-on-root', weight: 'warning' },
  // lab: ext/leaf-authorityKeyIdentifier-critical, ext/leaf-authorityKeyIdentifier-critical-ber, ext/leaf-subjectKeyIdentifier-critical …
  {
    code: 'extension-criticality',
    roles: ['leaf', 'intermediate'],
    where: { critical: [true] },
    weight: 'fatal',
  },
  // lab: ext/leaf-inhibitAnyPolicy-twice, ext/intermediate-inhibitAnyPolicy-twice, ext/root-inhibitAnyPolicy-twice
  { code: 'extension-duplicate', where: { oid: [OID.inhibitAnyPolicy] }, weight: 'warning' },
  // lab: host/leaf-beside-registered-empty, host/leaf-beside-unknown-tag, host/leaf-dns-constructed …
  { code: 'extension-malformed', weight: 'warning' },
  // lab: ku/leaf-unused-8, ext/leaf-keyUsage-no-content, ext/leaf-keyUsage-empty-sequence …
  { code: 'extension-malformed', where: { oid: [OID.keyUsage, OID.basicConstraints] }, weight: 'fatal' },
  // lab: ext/root-subjectKeyIdentifier-no-content, ext/root-subjectKeyIdentifier-empty-sequence, ext/root-subjectKeyIdentifier-garbage …
  {
    code: 'extension-malformed',
    roles: ['anchor'],
    where: { oid: [OID.subjectKeyIdentifier] },
    weight: 'fatal',
  },
  // lab: ext/leaf-extKeyUsage-empty-sequence
  {
    code: 'extension-malformed',
    roles: ['leaf'],
    where: { content: ['empty'], oid: [OID.extKeyUsage] },
    weight: 'fatal',
  },
  // lab: name/chain-utf8-bmp, name/chain-printable-teletex
  { code: 'issuer-name-spelling', where: { types: ['20', '30'] }, weight: 'fatal' },
  // lab: key/leaf-rsa-e-33bit, key/leaf-rsa-e-34bit, key/leaf-rsa-e-65bit …
  { code: 'key-exponent-bad', weight: 'warning' },
  // lab: aki/intermediate-key-id-mismatch
  { code: 'key-identifier-mismatch', roles: ['anchor'], weight: 'fatal' },
  // lab: key/leaf-rsa-parameters-absent
  { code: 'key-malformed', weight: 'warning' },
  // lab: key/leaf-p521, key/leaf-ed25519, key/leaf-ed448 …
  { code: 'key-type-unusual', weight: 'warning' },
  // lab: key/leaf-ec-compressed
  { code: 'key-type-unusual', where: { algorithm: ['compressed point'] }, weight: 'fatal' },
  // lab: ku/leaf-keyCertSign+cRLSign-ec-tls13, ku/leaf-keyCertSign+cRLSign-rsa-tls13, ku/leaf-keyCertSign+cRLSign-rsa-tls12-ecdhe …
  { code: 'key-usage-cert-sign-without-ca', where: { usage: ['cRLSign'] }, weight: 'fatal' },
  // lab: name/leaf-printable-at, name/leaf-printable-underscore, name/leaf-printable-ampersand …
  { code: 'name-characters', weight: 'warning' },
  // lab: nc/root-minimum-1
  { code: 'name-constraint-distance', roles: ['anchor'], weight: 'warning' },
  // lab: nc/intermediate-ip-5-octets
  { code: 'name-constraint-malformed', where: { fault: ['5 octets'] }, weight: 'fatal' },
  // lab: nc/email-excluded-at-san
  { code: 'name-constraint-unsupported', where: { kind: ['email'] }, weight: 'warning' },
  // lab: nc/email-excluded-subject, nc/email-excluded-case
  { code: 'name-excluded', where: { inSubject: [true] }, weight: 'warning' },
  // lab: nc/root-excluded-fits
  { code: 'name-excluded', roles: ['anchor'], weight: 'warning' },
  // lab: nc/root-permitted-other, nc/root-permitted-other-not-critical, nc/root-directory-permitted-other
  { code: 'name-not-permitted', roles: ['anchor'], weight: 'warning' },
  // lab: nc/email-permitted-subject-other
  { code: 'name-not-permitted', where: { inSubject: [true] }, weight: 'warning' },
  // lab: bc/root-path-length-0
  { code: 'path-length-exceeded', roles: ['anchor'], weight: 'warning' },
  // lab: values/intermediate-policy-mapping-any
  { code: 'policy-mapping-any', weight: 'warning' },
  // lab: values/leaf-policy-qualifier-unknown-critical
  { code: 'policy-qualifier-unknown', weight: 'warning' },
  // lab: ext/leaf-poison-not-critical, ext/leaf-poison-false-written, ext/leaf-poison-no-content …
  { code: 'precertificate', weight: 'warning' },
  // lab: ext/leaf-poison-critical, ext/leaf-poison-critical-ber
  { code: 'precertificate', where: { critical: [true] }, weight: 'fatal' },
  // lab: time/root-reversed, time/root-reversed-past, time/root-expired
  { code: 'root-expired', weight: 'warning' },
  // lab: host/leaf-nul-inside
  { code: 'san-malformed', where: { form: ['control'] }, weight: 'fatal' },
  // lab: structure/self-signed-no-extensions, host/leaf-absent, host/leaf-cn-wildcard-no-san …
  { code: 'san-missing', weight: 'warning' },
  // lab: name/leaf-empty
  { code: 'san-not-critical', weight: 'fatal' },
  // lab: signature/pss-salt-20, signature/pss-salt-0, signature/pss-salt-222
  { code: 'signature-algorithm-forbidden', weight: 'warning' },
  // lab: signature/rsa-sha224, signature/ecdsa-sha224
  { code: 'signature-algorithm-forbidden', where: { fault: ['SHA-224'] }, weight: 'fatal' },
  // lab: signature/inner-differs-only-null
  { code: 'signature-algorithm-mismatch', where: { parametersOnly: [true] }, weight: 'warning' },
  // lab: signature/ecdsa-parameters-null
  { code: 'signature-parameters', weight: 'warning' },
  // lab: signature/rsa-sha1, signature/sha1-intermediate, signature/ecdsa-sha1
  {
    code: 'signature-too-weak',
    where: { algorithm: ['ecdsa-with-SHA1', 'sha1WithRSAEncryption'] },
    weight: 'warning',
  },
  // lab: ext/intermediate-tlsFeature-not-critical, ext/intermediate-tlsFeature-false-written, ext/intermediate-tlsFeature-trailing …
  { code: 'tls-feature-not-inherited', weight: 'warning' },
  // lab: time/leaf-utc-offset, time/leaf-generalized-fraction, time/leaf-generalized-offset …
  { code: 'validity-form', weight: 'warning' },
  // lab: time/root-reversed, time/root-reversed-past
  { code: 'validity-reversed', roles: ['anchor'], weight: 'warning' },
];
