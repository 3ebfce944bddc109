/**
 * Go 1.19.8 (crypto/tls with crypto/x509, its own verifier as on Linux).
 * What it makes of odd certificates, measured with the client itself (`npm run lab`). Each row names cases of the lab
 * that decided it; a row further down wins over one above.
 */
import type { WeightCase } from '#lib/core/verdict/rules.ts';
import { OID } from './oids.ts';

/** Extensions that it reads to the letter, whosever they are. */
const READ = [
  OID.basicConstraints,
  OID.keyUsage,
  OID.extKeyUsage,
  OID.subjectAltName,
  OID.nameConstraints,
  OID.authorityKeyIdentifier,
  OID.subjectKeyIdentifier,
  OID.certificatePolicies,
  OID.crlDistributionPoints,
  OID.authorityInfoAccess,
] as const;

export const GO_CASES: readonly WeightCase[] = [
  // lab: ext/leaf-applicationPolicies-critical, ext/intermediate-applicationPolicies-critical, ext/root-applicationPolicies-critical
  { code: 'application-policies-critical', weight: 'fatal' },
  // lab: ext/leaf-issuerAltName-critical, ext/intermediate-issuerAltName-critical, ext/root-issuerAltName-critical …
  { code: 'critical-extension-unprocessed', weight: 'fatal' },
  // lab: ext/leaf-crlDistributionPoints-critical, ext/intermediate-crlDistributionPoints-critical, ext/root-crlDistributionPoints-critical
  {
    code: 'critical-extension-unprocessed',
    where: { oid: [OID.crlDistributionPoints] },
    weight: 'warning',
  },
  // lab: field/intermediate-trailing-bytes, field/intermediate-outer-length-long, field/leaf-outer-length-long …
  { code: 'der-not-strict', weight: 'warning' },
  // lab: ku/leaf-set-bit-in-padding, bc/leaf-boolean-1, bc/intermediate-path-length-long-form …
  {
    code: 'der-not-strict',
    where: { form: ['bits', 'boolean', 'integer', 'date'] },
    weight: 'fatal',
  },
  // lab: ext/leaf-basicConstraints-long-length, ext/leaf-basicConstraints-indefinite, ext/intermediate-keyUsage-long-length …
  { code: 'der-not-strict', where: { form: ['length', 'indefinite'], oid: READ }, weight: 'fatal' },
  // lab: ext/leaf-nameConstraints-trailing, ext/intermediate-nameConstraints-trailing, ext/root-nameConstraints-trailing
  { code: 'der-not-strict', where: { form: ['trailing'], oid: [OID.nameConstraints] }, weight: 'fatal' },
  // lab: eku/root-serverAuth, eku/root-critical-serverAuth, ext/root-extKeyUsage-critical …
  { code: 'eku-on-root', weight: 'warning' },
  // lab: eku/root-clientAuth, eku/root-codeSigning, eku/root-emailProtection …
  { code: 'eku-on-root', where: { allows: [false] }, weight: 'fatal' },
  // lab: eku/root-any, eku/root-clientAuth+any, eku/root-critical-any
  { code: 'eku-on-root', where: { purposes: ['anyExtendedKeyUsage'] }, weight: 'warning' },
  // lab: bc/intermediate-path-length-negative, bc/intermediate-path-length-huge, host/leaf-beside-registered-empty …
  { code: 'extension-malformed', weight: 'warning' },
  // lab: ku/leaf-unused-8, ext/leaf-keyUsage-garbage, ext/leaf-subjectKeyIdentifier-empty-sequence …
  {
    code: 'extension-malformed',
    where: { oid: [OID.keyUsage, OID.subjectKeyIdentifier] },
    weight: 'fatal',
  },
  // lab: ext/leaf-extKeyUsage-no-content, ext/leaf-nameConstraints-garbage, ext/intermediate-authorityKeyIdentifier-garbage …
  {
    code: 'extension-malformed',
    where: {
      content: ['nothing', 'other'],
      oid: [
        OID.extKeyUsage,
        OID.nameConstraints,
        OID.authorityKeyIdentifier,
        OID.crlDistributionPoints,
        OID.authorityInfoAccess,
      ],
    },
    weight: 'fatal',
  },
  // lab: ext/intermediate-subjectAltName-garbage, ext/root-certificatePolicies-garbage, ext/root-subjectAltName-truncated …
  {
    code: 'extension-malformed',
    roles: ['intermediate', 'anchor'],
    where: { content: ['nothing', 'other'], oid: [OID.subjectAltName, OID.certificatePolicies] },
    weight: 'fatal',
  },
  // lab: mutants 433 and 460 of seed 2
  {
    code: 'extension-malformed',
    roles: ['leaf'],
    where: { content: ['other'], oid: [OID.certificatePolicies] },
    weight: 'fatal',
  },
  // lab: ext/leaf-basicConstraints-garbage, ext/leaf-basicConstraints-truncated, mutants 236 and 1031 of seed 2
  {
    code: 'extension-malformed',
    where: { content: ['empty', 'other'], oid: [OID.basicConstraints] },
    weight: 'fatal',
  },
  // lab: bc/intermediate-path-length-negative, bc/intermediate-path-length-huge
  {
    code: 'extension-malformed',
    where: {
      oid: [OID.basicConstraints],
      reason: ['pathLenConstraint is negative', 'pathLenConstraint is too large'],
    },
    weight: 'warning',
  },
  // lab: ext/leaf-subjectAltName-no-content, ext/leaf-certificatePolicies-no-content, ext/intermediate-basicConstraints-no-content …
  {
    code: 'extension-malformed',
    where: {
      content: ['nothing'],
      oid: [OID.subjectAltName, OID.certificatePolicies, OID.basicConstraints],
    },
    weight: 'fatal',
  },
  // lab: ext/leaf-subjectAltName-empty-sequence
  {
    code: 'extension-malformed',
    roles: ['leaf'],
    where: { content: ['empty'], oid: [OID.subjectAltName] },
    weight: 'fatal',
  },
  // lab: name/intermediate-empty, name/root-empty
  { code: 'issuer-empty', weight: 'warning' },
  // lab: name/chain-utf8-printable, name/chain-printable-teletex, name/chain-utf8-bmp …
  { code: 'issuer-name-spelling', weight: 'fatal' },
  // lab: key/intermediate-p224, key/root-p224
  {
    code: 'key-curve-forbidden',
    roles: ['intermediate', 'anchor'],
    where: { curve: ['P-224'] },
    weight: 'warning',
  },
  // lab: key/leaf-rsa-e-65bit, key/intermediate-rsa-e-65bit, key/root-rsa-e-65bit
  { code: 'key-exponent-bad', where: { limits: ['64'] }, weight: 'fatal' },
  // lab: key/leaf-ed448, key/intermediate-ed448, key/root-ed448 …
  {
    code: 'key-type-unusual',
    where: { algorithm: ['Ed448', 'RSASSA-PSS', 'compressed point'] },
    weight: 'fatal',
  },
  // lab: bc/root-absent, ext/root-basicConstraints-absent
  { code: 'key-usage-cert-sign-without-ca', roles: ['anchor'], weight: 'fatal' },
  // lab: ku/leaf-empty, ku/leaf-zero-octet
  { code: 'key-usage-empty', weight: 'warning' },
  // lab: structure/self-signed-only-cert-sign, ku/leaf-nonRepudiation-ec-tls13, ku/leaf-nonRepudiation-rsa-tls13 …
  { code: 'key-usage-unfit', weight: 'warning' },
  // lab: name/leaf-numeric-letters, name/leaf-ia5-high, name/leaf-bit-string …
  { code: 'name-characters', weight: 'fatal' },
  // lab: mutants 690 and 2045 of seed 2
  { code: 'name-characters', where: { type: ['PrintableString'], ampersand: [true] }, weight: 'warning' },
  // lab: nc/intermediate-minimum-1, nc/intermediate-maximum-3, nc/root-minimum-1
  { code: 'name-constraint-distance', weight: 'warning' },
  // lab: nc/intermediate-ip-4-octets, nc/intermediate-ip-excluded-4-octets, nc/intermediate-ip-5-octets …
  { code: 'name-constraint-malformed', weight: 'fatal' },
  // lab: mutants 628 and 587 of seed 2
  { code: 'name-constraint-forms', weight: 'fatal' },
  // lab: nc/intermediate-permitted-leading-dot, nc/intermediate-permitted-url, nc/intermediate-excluded-star
  {
    code: 'name-constraint-malformed',
    where: { fault: ['leading period', 'no DNS name'] },
    weight: 'warning',
  },
  // lab: nc/intermediate-empty-sequence, nc/intermediate-empty-permitted, ext/intermediate-nameConstraints-empty-sequence …
  { code: 'name-constraints-empty', weight: 'fatal' },
  // lab: mutant 551 of seed 2: what it does not compare it passes over where the extension is not critical.
  { code: 'name-excluded', where: { kind: ['directory'] }, weight: 'warning' },
  { code: 'name-not-permitted', where: { kind: ['directory'] }, weight: 'warning' },
  // lab: nc/email-excluded-subject, nc/email-excluded-case
  { code: 'name-excluded', where: { inSubject: [true] }, weight: 'warning' },
  // lab: nc/email-permitted-subject-other
  { code: 'name-not-permitted', where: { inSubject: [true] }, weight: 'warning' },
  // lab: values/leaf-policy-qualifier-unknown-critical
  { code: 'policy-qualifier-unknown', weight: 'warning' },
  // lab: values/intermediate-policy-require-explicit-0-not-critical
  { code: 'policy-required', weight: 'warning' },
  // lab: ext/leaf-poison-not-critical, ext/leaf-poison-false-written, ext/leaf-poison-no-content …
  { code: 'precertificate', weight: 'warning' },
  // lab: ext/leaf-poison-critical
  { code: 'precertificate', where: { critical: [true] }, weight: 'fatal' },
  // lab: host/leaf-nul-inside, host/leaf-beside-bad-ip-3, host/leaf-beside-bad-ip-5 …
  { code: 'san-malformed', weight: 'fatal' },
  // lab: host/leaf-beside-blank-dns, host/leaf-beside-dns-with-port, host/leaf-beside-dns-url …
  { code: 'san-malformed', where: { form: ['syntax', 'empty'] }, weight: 'warning' },
  // lab: signature/ecdsa-parameters-null
  { code: 'signature-parameters', where: { algorithm: ['ecdsa-with-SHA256'] }, weight: 'warning' },
  // lab: name/intermediate-empty, name/root-empty
  { code: 'subject-empty', weight: 'warning' },
  // lab: time/leaf-utc-offset, time/leaf-generalized-offset, time/leaf-before-1950 …
  { code: 'validity-form', weight: 'warning' },
  // lab: time/leaf-generalized-fraction, time/intermediate-generalized-fraction, time/root-generalized-fraction
  { code: 'validity-form', where: { fault: ['fractional seconds'] }, weight: 'fatal' },
  // lab: mutants 244, 618 and 1110 of seed 2
  { code: 'version-extensions', roles: ['anchor'], weight: 'warning' },
];
