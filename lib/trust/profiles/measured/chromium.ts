/**
 * Chromium 156 with roots from NSS.
 * What it makes of odd certificates, measured with the client itself (`npm run lab`). Each row names cases of the lab
 * that decided it; a row further down wins over one above.
 */
import type { WeightCase } from '#lib/core/verdict/rules.ts';
import { OID } from './oids.ts';

export const CHROMIUM_CASES: readonly WeightCase[] = [
  // lab: ext/root-applicationPolicies-critical
  { code: 'application-policies-critical', roles: ['anchor'], weight: 'fatal' },
  // lab: aki/leaf-serial-only, aki/leaf-issuer-only
  { code: 'authority-key-identifier-form', roles: ['leaf'], weight: 'fatal' },
  // lab: ext/leaf-tlsFeature-critical, ext/intermediate-tlsFeature-critical, ext/root-tlsFeature-critical …
  {
    code: 'critical-extension-unprocessed',
    where: { oid: [OID.timestamps, OID.tlsFeature, OID.issuerAltName, OID.crlDistributionPoints] },
    weight: 'fatal',
  },
  // lab: nc/intermediate-minimum-0, ext/leaf-basicConstraints-false-written, ext/intermediate-basicConstraints-false-written …
  { code: 'default-written', weight: 'fatal' },
  // lab: ext/leaf-crlDistributionPoints-trailing, ext/leaf-crlDistributionPoints-long-length, ext/leaf-crlDistributionPoints-indefinite …
  {
    code: 'der-not-strict',
    where: { oid: [OID.timestamps, OID.tlsFeature, OID.issuerAltName, OID.crlDistributionPoints] },
    weight: 'warning',
  },
  // lab: ext/leaf-authorityInfoAccess-trailing, ext/intermediate-authorityInfoAccess-trailing, ext/root-authorityInfoAccess-trailing
  {
    code: 'der-not-strict',
    where: { form: ['trailing'], oid: [OID.authorityInfoAccess] },
    weight: 'warning',
  },
  // lab: eku/leaf-any, eku/leaf-clientAuth+any, eku/leaf-critical-any …
  { code: 'eku-any', weight: 'warning' },
  // lab: eku/root-serverAuth, eku/root-serverAuth+clientAuth, eku/root-serverAuth+any …
  { code: 'eku-on-root', weight: 'warning' },
  // lab: eku/root-clientAuth, eku/root-codeSigning, eku/root-emailProtection …
  { code: 'eku-on-root', where: { allows: [false] }, weight: 'fatal' },
  // lab: eku/root-any, eku/root-clientAuth+any, eku/root-critical-any
  { code: 'eku-on-root', where: { purposes: ['anyExtendedKeyUsage'] }, weight: 'warning' },
  // lab: ext/leaf-authorityKeyIdentifier-critical, ext/intermediate-authorityKeyIdentifier-critical, ext/root-authorityKeyIdentifier-critical …
  { code: 'extension-criticality', where: { critical: [true] }, weight: 'fatal' },
  // lab: ext/leaf-netscapeCertType-no-content, ext/leaf-netscapeCertType-empty-sequence, ext/leaf-netscapeCertType-garbage …
  {
    code: 'extension-malformed',
    where: {
      oid: [
        OID.timestamps,
        OID.tlsFeature,
        OID.netscapeCertType,
        OID.issuerAltName,
        OID.crlDistributionPoints,
      ],
    },
    weight: 'warning',
  },
  // lab: name/intermediate-empty, name/root-empty
  { code: 'issuer-empty', weight: 'warning' },
  // lab: name/root-chain-upper-case, name/root-chain-printable
  { code: 'issuer-name-spelling', roles: ['anchor'], weight: 'fatal' },
  // lab: name/chain-printable-teletex
  { code: 'issuer-name-spelling', where: { types: ['20'] }, weight: 'fatal' },
  // lab: name/chain-umlaut-case
  { code: 'issuer-name-spelling', where: { how: ['unicode'] }, weight: 'fatal' },
  // lab: key/leaf-rsa-e-33bit, key/intermediate-rsa-e-33bit, key/root-rsa-e-33bit
  { code: 'key-exponent-bad', weight: 'warning' },
  // lab: key/leaf-rsa-e-34bit, key/leaf-rsa-e-65bit, key/intermediate-rsa-e-34bit …
  { code: 'key-exponent-bad', where: { limits: ['33'] }, weight: 'fatal' },
  // lab: key/intermediate-p521, key/root-p521, key/leaf-ec-compressed
  { code: 'key-type-unusual', weight: 'warning' },
  // lab: key/leaf-ed448, key/intermediate-ed448, key/leaf-ed25519 …
  { code: 'key-type-unusual', where: { algorithm: ['Ed25519', 'Ed448', 'RSASSA-PSS'] }, weight: 'fatal' },
  // lab: key/leaf-p521
  { code: 'key-type-unusual', roles: ['leaf'], where: { algorithm: ['P-521'] }, weight: 'fatal' },
  // lab: name/root-numeric-letters, name/root-bit-string
  { code: 'name-characters', weight: 'warning' },
  // lab: name/leaf-printable-at, name/leaf-printable-underscore, name/leaf-printable-ampersand …
  { code: 'name-characters', roles: ['leaf'], weight: 'fatal' },
  // lab: name/root-printable-at, name/root-printable-underscore, name/root-printable-ampersand …
  { code: 'name-characters', where: { type: ['IA5String', 'PrintableString'] }, weight: 'fatal' },
  // lab: nc/intermediate-ip-4-octets, nc/intermediate-ip-excluded-4-octets, nc/intermediate-ip-mask-holes …
  {
    code: 'name-constraint-malformed',
    where: { fault: ['4 octets', '5 octets', 'mask is not contiguous'] },
    weight: 'fatal',
  },
  // lab: nc/intermediate-empty-sequence, nc/intermediate-empty-permitted, ext/leaf-nameConstraints-empty-sequence …
  { code: 'name-constraints-empty', weight: 'fatal' },
  // lab: nc/email-excluded-subject, nc/email-excluded-case
  { code: 'name-excluded', where: { inSubject: [true] }, weight: 'warning' },
  // lab: nc/email-permitted-subject-other
  { code: 'name-not-permitted', where: { inSubject: [true] }, weight: 'warning' },
  // lab: ext/leaf-policyConstraints-empty-sequence, ext/intermediate-policyConstraints-empty-sequence
  { code: 'policy-constraints-empty', weight: 'fatal' },
  // lab: ext/leaf-poison-not-critical, ext/leaf-poison-no-content, ext/leaf-poison-empty-sequence …
  { code: 'precertificate', weight: 'warning' },
  // lab: ext/leaf-poison-critical
  { code: 'precertificate', where: { critical: [true] }, weight: 'fatal' },
  // lab: host/leaf-beside-bad-ip-3, host/leaf-beside-bad-ip-5, host/leaf-beside-bad-ip-empty …
  { code: 'san-malformed', where: { kind: ['ip'] }, weight: 'fatal' },
  // lab: host/leaf-beside-utf8-dns, host/leaf-beside-utf8-email, host/leaf-beside-uri-utf8 …
  { code: 'san-malformed', where: { form: ['control', 'not-ascii'] }, weight: 'fatal' },
  // lab: name/leaf-empty
  { code: 'san-not-critical', weight: 'fatal' },
  // lab: signature/inner-differs-only-null
  { code: 'signature-algorithm-mismatch', where: { parametersOnly: [true] }, weight: 'warning' },
  // lab: name/intermediate-empty, name/root-empty
  { code: 'subject-empty', weight: 'warning' },
  // lab: ext/intermediate-tlsFeature-not-critical, ext/intermediate-tlsFeature-trailing, ext/intermediate-tlsFeature-long-length …
  { code: 'tls-feature-not-inherited', weight: 'warning' },
  // lab: time/leaf-before-1950, time/leaf-before-1960, time/intermediate-before-1950 …
  { code: 'validity-form', weight: 'warning' },
  // lab: time/leaf-utc-offset, time/leaf-generalized-offset, time/intermediate-utc-offset …
  {
    code: 'validity-form',
    where: { fault: ['fractional seconds', 'no seconds', 'time zone is not Z'] },
    weight: 'fatal',
  },
];
