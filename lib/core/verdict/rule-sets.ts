/** The rule sets every profile starts from. Weights not named here are those of `FINDINGS`. */
import { EKU } from '../certificate/extensions/extended-key-usage.ts';
import { ANY_POLICY } from '../certificate/extensions/policies.ts';
import { FINDINGS, type FindingCode } from '../finding/codes.ts';
import { NETSCAPE_CERT_TYPE } from '../certificate/extensions/registry.ts';
import type { RuleSet, Weight, WeightCase } from './rules.ts';

/** The codes that RFC 5280 §6 itself decides by; the others speak of the certificate's profile. */
const PATH_VALIDATION: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'certificate-unparsed',
  'leaf-unparsed',
  'extension-malformed',
  'key-malformed',
  'issuer-not-found',
  'root-not-known',
  'root-not-trusted',
  'self-signed-leaf',
  'issuer-name-mismatch',
  'issuer-loop',
  'signature-invalid',
  'signature-not-evaluated',
  'signature-algorithm-mismatch',
  'expired',
  'root-expired',
  'validity-form',
  'signature-parameters',
  'name-constraint-distance',
  'policy-qualifier-unknown',
  'application-policies-critical',
  'precertificate',
  'not-yet-valid',
  'issuer-not-ca',
  'path-length-exceeded',
  'depth-exceeded',
  'key-usage-no-cert-sign',
  'name-not-permitted',
  'name-excluded',
  'name-constraint-unsupported',
  'critical-extension-unknown',
  'extension-duplicate',
  'policy-required',
  'policy-mapping-any',
  'revoked',
]);

/**
 * What is well by the rules, or nobody's business but an anchor's own, and some client refuses all the same: a remark,
 * which the profile of that client makes decide.
 */
export const REMARKS: readonly WeightCase[] = [
  { code: 'eku-any', roles: ['intermediate'], weight: 'info' },
  { code: 'extension-malformed', where: { oid: [NETSCAPE_CERT_TYPE] }, weight: 'info' },
  { code: 'key-exponent-bad', where: { fault: ['large'] }, weight: 'info' },
  { code: 'key-type-unusual', where: { algorithm: ['P-521', 'compressed point'] }, weight: 'info' },
  { code: 'name-characters', roles: ['anchor'], weight: 'info' },
  { code: 'tls-feature-not-inherited', roles: ['anchor'], weight: 'info' },
  { code: 'validity-form', where: { fault: ['before 1970'] }, weight: 'off' },
];

/** The Baseline Requirements let an RSA key serve key transport alone (§7.1.2.7.11), and so does RFC 5280. */
const KEY_TRANSPORT: WeightCase = { code: 'key-usage-unfit', where: { keyTransport: [true] }, weight: 'off' };

const ANY_INITIAL_POLICY = {
  initial: [ANY_POLICY],
  requireExplicit: false,
  inhibitMapping: false,
  inhibitAny: false,
} as const;

/** Longest validity of a public TLS certificate by issue date (CA/B BR §6.3.2, ballot SC-081v3). */
const PUBLIC_VALIDITY = [
  { from: '2018-03-01', days: 825 },
  { from: '2020-09-01', days: 398 },
  { from: '2026-03-15', days: 200 },
  { from: '2027-03-15', days: 100 },
  { from: '2029-03-15', days: 47 },
] as const;

/** The same limits where a client would enforce them: they bind what public roots issue. */
export const STRICT_VALIDITY = PUBLIC_VALIDITY.map((limit) => ({ ...limit, publicOnly: true }));

/** The CA/B Baseline Requirements to the letter, including rules for issuers that no client enforces. */
export const WEBPKI: RuleSet = {
  id: 'webpki',
  weights: {
    'eku-missing': 'fatal',
    'eku-any': 'fatal',
    'eku-beside': 'fatal',
    'eku-critical': 'fatal',
    'eku-on-root': 'fatal',
    'serial-not-positive': 'fatal',
    'serial-too-long': 'fatal',
    'san-critical-with-subject': 'fatal',
    'wildcard-private-suffix': 'fatal',
    'wildcard-public-suffix': 'fatal',
  },
  cases: [
    ...REMARKS,
    // CA/B BR §7.1.2.10.6: no CA of TLS certificates for any purpose.
    { code: 'eku-any', roles: ['intermediate'], weight: 'fatal' },
    KEY_TRANSPORT,
  ],
  purposes: [EKU.serverAuth],
  anchorIsChecked: true,
  commonNameFallback: false,
  commonNameAddresses: false,
  wildcardsMeetConstraints: true,
  minimumRsaBits: 2048,
  minimumEcBits: 256,
  maximumValidity: PUBLIC_VALIDITY,
  downloadsIssuers: true,
  honoursTerms: true,
  distrusts: [],
  maximumDepth: null,
  policy: ANY_INITIAL_POLICY,
  revocation: 'ignore',
  transparency: null,
};

/**
 * What TLS clients enforce in common: a rule of the Baseline Requirements that binds only issuers is a
 * remark here, because a false alarm costs an administrator as much as a missed fault.
 */
export const CLIENTS: RuleSet = {
  ...WEBPKI,
  id: 'clients',
  weights: {
    'anchor-not-ca': 'warning',
    'application-policies-critical': 'warning',
    'authority-key-identifier-form': 'info',
    'authority-key-identifier-missing': 'info',
    'basic-constraints-not-critical': 'warning',
    'basic-constraints-path-length-misplaced': 'warning',
    'common-name-not-in-san': 'warning',
    'default-written': 'warning',
    'eku-beside': 'info',
    'extension-criticality': 'warning',
    'key-size-not-multiple-of-8': 'warning',
    'key-usage-cert-sign-without-ca': 'warning',
    'key-usage-missing': 'info',
    'key-usage-not-shortest': 'info',
    'leaf-is-ca': 'warning',
    'name-characters': 'warning',
    'name-constraint-malformed': 'warning',
    'name-constraints-empty': 'warning',
    'name-constraints-on-leaf': 'warning',
    'policy-constraints-empty': 'warning',
    'san-malformed': 'warning',
    'san-underscore': 'warning',
    'serial-not-positive': 'info',
    'serial-too-long': 'info',
    'san-not-critical': 'warning',
    'subject-key-identifier-missing': 'info',
    'validity-encoding': 'warning',
    'version-not-3': 'warning',
  },
  cases: [
    ...REMARKS,
    { code: 'der-not-strict', where: { form: ['default'] }, weight: 'warning' },
    // OpenSSL, Go, NSS and Chromium all refuse what a root's own purposes leave out (lab: eku/root-*).
    { code: 'eku-on-root', where: { allows: [false] }, weight: 'fatal' },
  ],
  // What only some clients download, the others miss: a verdict for all of them counts it as missing.
  downloadsIssuers: false,
  // Apple's limit, the one that also binds private CAs.
  maximumValidity: [{ from: '2019-07-01', days: 825 }],
  revocation: 'report',
  unnumberedLists: true,
};

/** Path validation of RFC 5280 §6 and nothing else: what NIST's PKITS tests. */
export const RFC5280: RuleSet = {
  ...WEBPKI,
  id: 'rfc5280',
  weights: offByDefault({
    'der-not-strict': 'fatal',
    'revocation-undetermined': 'fatal',
  }),
  cases: [...REMARKS, { code: 'der-not-strict', where: { form: ['default'] }, weight: 'off' }],
  purposes: [],
  anchorIsChecked: false,
  minimumRsaBits: 0,
  minimumEcBits: 0,
  maximumValidity: [],
  revocation: 'require',
};

/** RFC 5280 with the certificate profile of its §4, and host names by RFC 9525. */
export const RFC5280_PROFILE: RuleSet = {
  ...WEBPKI,
  id: 'rfc5280-profile',
  weights: {
    'anchor-key-identifier-missing': 'fatal',
    'authority-key-identifier-form': 'info',
    'authority-serial-mismatch': 'warning',
    'common-name-not-in-san': 'info',
    'eku-any': 'off',
    'eku-beside': 'off',
    'eku-critical': 'off',
    'eku-missing': 'off',
    'eku-on-root': 'off',
    'key-curve-forbidden': 'warning',
    'key-size-not-multiple-of-8': 'info',
    'key-too-small': 'warning',
    'key-type-forbidden': 'warning',
    'leaf-is-ca': 'info',
    'name-constraints-not-critical': 'fatal',
    'san-critical-with-subject': 'off',
    'serial-not-positive': 'fatal',
    'serial-too-long': 'fatal',
    'signature-algorithm-forbidden': 'warning',
    'wildcard-private-suffix': 'off',
    'wildcard-public-suffix': 'off',
  },
  cases: [...REMARKS, KEY_TRANSPORT],
  wildcardsMeetConstraints: false,
  minimumRsaBits: 1024,
  maximumValidity: [],
};

export const RULE_SETS: readonly RuleSet[] = [WEBPKI, CLIENTS, RFC5280, RFC5280_PROFILE];

/** The weight of a finding under a rule set. */
export const weightOf = (rules: RuleSet, code: FindingCode): Weight =>
  rules.weights[code] ?? FINDINGS[code].severity;

function offByDefault(weights: RuleSet['weights']): RuleSet['weights'] {
  const all = Object.keys(FINDINGS) as FindingCode[];
  const off = all.filter((code) => !PATH_VALIDATION.has(code) && FINDINGS[code].family !== 'limit');
  return { ...Object.fromEntries(off.map((code) => [code, 'off' as const])), ...weights };
}
