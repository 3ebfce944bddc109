/**
 * Exceptions that were measured with the client itself (`npm run lab`): what it makes of odd extensions, by OID.
 * Each row names the cases of the lab that decided it.
 */
import type { WeightCase } from '#lib/core/verdict/rules.ts';

const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';
const KEY_USAGE = '2.5.29.15';
const ISSUER_ALT_NAME = '2.5.29.18';
const BASIC_CONSTRAINTS = '2.5.29.19';
const CERTIFICATE_POLICIES = '2.5.29.32';
const POLICY_MAPPINGS = '2.5.29.33';
const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';
const POLICY_CONSTRAINTS = '2.5.29.36';
const INHIBIT_ANY_POLICY = '2.5.29.54';
const AUTHORITY_INFORMATION = '1.3.6.1.5.5.7.1.1';
const TLS_FEATURE = '1.3.6.1.5.5.7.1.24';
const TIMESTAMPS = '1.3.6.1.4.1.11129.2.4.2';
const PRECERTIFICATE_POISON = '1.3.6.1.4.1.11129.2.4.3';
const APPLICATION_POLICIES = '1.3.6.1.4.1.311.21.10';
const NETSCAPE_TYPE = '2.16.840.1.113730.1.1';

/** Extensions that must not be critical, which OpenSSL, Java and Chromium refuse when they are (lab: ext/*-critical). */
const NEVER_CRITICAL = [SUBJECT_KEY_IDENTIFIER, AUTHORITY_KEY_IDENTIFIER, AUTHORITY_INFORMATION];

/** OpenSSL 3.0.22 (`openssl verify -purpose sslserver`). */
export const OPENSSL_CASES: readonly WeightCase[] = [
  // It decodes what it needs, and never these (lab: ext/leaf-*-garbage, -truncated, -no-content).
  {
    code: 'extension-malformed',
    where: {
      oid: [
        ...[ISSUER_ALT_NAME, CERTIFICATE_POLICIES, POLICY_MAPPINGS, POLICY_CONSTRAINTS, INHIBIT_ANY_POLICY],
        ...[AUTHORITY_INFORMATION, TLS_FEATURE, TIMESTAMPS],
      ],
    },
    weight: 'warning',
  },
  // Nor does it mind that they stand twice (lab: ext/*-twice).
  {
    code: 'extension-duplicate',
    where: {
      oid: [
        ...[ISSUER_ALT_NAME, CERTIFICATE_POLICIES, POLICY_MAPPINGS, POLICY_CONSTRAINTS, INHIBIT_ANY_POLICY],
        ...[AUTHORITY_INFORMATION, TLS_FEATURE, TIMESTAMPS, PRECERTIFICATE_POISON, APPLICATION_POLICIES],
      ],
    },
    weight: 'warning',
  },
  { code: 'extension-criticality', where: { oid: NEVER_CRITICAL }, weight: 'fatal' },
  // lab: ext/*-netscapeCertType-critical
  { code: 'critical-extension-unknown', where: { oid: [NETSCAPE_TYPE] }, weight: 'warning' },
  // lab: ku/leaf-keyEncipherment-*: the purpose check takes any of three bits.
  { code: 'key-usage-unfit', where: { keyTransport: [true] }, weight: 'warning' },
  // lab: name/leaf-bmp-odd, -universal-odd, -utf8-bad
  {
    code: 'name-characters',
    where: { type: ['BMPString', 'UniversalString', 'UTF8String'] },
    weight: 'fatal',
  },
];

/** Java 17's PKIX validator behind an `SSLSocket`. */
export const JAVA_CASES: readonly WeightCase[] = [
  { code: 'extension-malformed', weight: 'warning' },
  { code: 'extension-malformed', where: { oid: [KEY_USAGE, BASIC_CONSTRAINTS] }, weight: 'fatal' },
  { code: 'extension-duplicate', where: { oid: [INHIBIT_ANY_POLICY] }, weight: 'warning' },
  // lab: eku/root-*: an anchor's extensions are not looked at.
  { code: 'eku-on-root', weight: 'warning' },
  {
    code: 'extension-criticality',
    roles: ['leaf', 'intermediate'],
    where: { oid: NEVER_CRITICAL },
    weight: 'fatal',
  },
  // lab: ku/leaf-digitalSignature+keyCertSign-*: it asks CAs only.
  { code: 'key-usage-cert-sign-without-ca', roles: ['intermediate', 'anchor'], weight: 'fatal' },
];

/** Chromium 156 with roots from NSS. */
export const CHROMIUM_CASES: readonly WeightCase[] = [
  { code: 'extension-criticality', where: { oid: NEVER_CRITICAL }, weight: 'fatal' },
];
