/**
 * The one documented list of finding codes. Codes never change their meaning; words for people live
 * in `lib/content/findings`, keyed by code. The weight given here is the `webpki` default; a rule set
 * or client profile may give a code another weight or switch it off.
 */

/** Groups codes by the part of validation they come from. */
export type FindingFamily =
  | 'parse'
  | 'trust'
  | 'chaining'
  | 'signature'
  | 'validity'
  | 'basic-constraints'
  | 'path-length'
  | 'key-usage'
  | 'extended-key-usage'
  | 'name-constraints'
  | 'host-name'
  | 'extension'
  | 'algorithm'
  | 'key-identifier'
  | 'policy'
  | 'profile'
  | 'revocation'
  | 'transparency'
  | 'presented'
  | 'limit';

export interface FindingDefinition {
  readonly family: FindingFamily;
  readonly severity: Severity;
  readonly clause: string;
}

const define = <T extends Record<string, FindingDefinition>>(definitions: T): T => definitions;

/** Every code with its family, default weight and source. */
export const FINDINGS = define({
  // The bytes
  'certificate-unparsed': { family: 'parse', severity: 'fatal', clause: 'RFC 5280 §4.1' },
  'leaf-unparsed': { family: 'parse', severity: 'fatal', clause: 'RFC 5280 §4.1' },
  'der-not-strict': { family: 'parse', severity: 'fatal', clause: 'X.690 §10' },
  'default-written': { family: 'parse', severity: 'fatal', clause: 'X.690 §11.5' },
  'extension-malformed': { family: 'extension', severity: 'fatal', clause: 'RFC 5280 §4.2' },
  'key-malformed': { family: 'algorithm', severity: 'fatal', clause: 'RFC 5280 §4.1.2.7' },

  // Trust and chaining
  'issuer-not-found': { family: 'trust', severity: 'fatal', clause: 'RFC 5280 §6.1' },
  'issuer-only-downloadable': { family: 'trust', severity: 'fatal', clause: 'RFC 5280 §4.2.2.1' },
  'issuer-not-downloaded': { family: 'trust', severity: 'unknown', clause: 'RFC 5280 §4.2.2.1' },
  'root-not-known': { family: 'trust', severity: 'fatal', clause: 'RFC 5280 §6.1.1(d)' },
  'root-not-trusted': { family: 'trust', severity: 'fatal', clause: 'RFC 5280 §6.1.1(d)' },
  'self-signed-leaf': { family: 'trust', severity: 'fatal', clause: 'RFC 5280 §6.1' },
  'anchor-distrusted': { family: 'trust', severity: 'fatal', clause: 'RFC 5280 §6.1.1(d)' },
  'anchor-purpose': { family: 'trust', severity: 'fatal', clause: 'RFC 5280 §6.1.1(d)' },
  'certificate-blocked': { family: 'trust', severity: 'fatal', clause: 'RFC 5280 §6.1' },
  'issuer-name-mismatch': { family: 'chaining', severity: 'fatal', clause: 'RFC 5280 §6.1.3(a)(4)' },
  'issuer-loop': { family: 'chaining', severity: 'fatal', clause: 'RFC 5280 §6.1' },

  // Signatures and algorithms
  'signature-invalid': { family: 'signature', severity: 'fatal', clause: 'RFC 5280 §6.1.3(a)(1)' },
  /** Our judge and a second library disagree; only the second reading reports it. */
  'signature-disputed': { family: 'signature', severity: 'unknown', clause: 'RFC 5280 §6.1.3(a)(1)' },
  'signature-not-evaluated': { family: 'signature', severity: 'unknown', clause: 'RFC 5280 §6.1.3(a)(1)' },
  'signature-algorithm-mismatch': { family: 'signature', severity: 'fatal', clause: 'RFC 5280 §4.1.1.2' },
  'signature-parameters': { family: 'signature', severity: 'fatal', clause: 'RFC 3279 §2.2; RFC 5758 §3.2' },
  'signature-too-weak': { family: 'algorithm', severity: 'fatal', clause: 'CA/B BR §7.1.3.2' },
  'signature-algorithm-forbidden': { family: 'algorithm', severity: 'fatal', clause: 'CA/B BR §7.1.3.2' },
  'key-too-small': { family: 'algorithm', severity: 'fatal', clause: 'CA/B BR §6.1.5' },
  'key-size-not-multiple-of-8': { family: 'algorithm', severity: 'fatal', clause: 'CA/B BR §6.1.5' },
  'key-exponent-bad': { family: 'algorithm', severity: 'fatal', clause: 'CA/B BR §6.1.6' },
  'key-curve-forbidden': { family: 'algorithm', severity: 'fatal', clause: 'CA/B BR §6.1.5' },
  'key-curve-explicit': { family: 'algorithm', severity: 'fatal', clause: 'RFC 5480 §2.1.1' },
  'key-type-unusual': { family: 'algorithm', severity: 'warning', clause: 'CA/B BR §6.1.5' },
  'key-type-forbidden': { family: 'algorithm', severity: 'fatal', clause: 'CA/B BR §6.1.5' },

  // Dates
  expired: { family: 'validity', severity: 'fatal', clause: 'RFC 5280 §6.1.3(a)(2)' },
  'root-expired': { family: 'validity', severity: 'fatal', clause: 'RFC 5280 §6.1.3(a)(2)' },
  'not-yet-valid': { family: 'validity', severity: 'fatal', clause: 'RFC 5280 §6.1.3(a)(2)' },
  'validity-encoding': { family: 'validity', severity: 'fatal', clause: 'RFC 5280 §4.1.2.5' },
  'validity-form': { family: 'validity', severity: 'fatal', clause: 'RFC 5280 §4.1.2.5.1' },
  'validity-reversed': { family: 'validity', severity: 'fatal', clause: 'RFC 5280 §4.1.2.5' },
  'validity-too-long': { family: 'validity', severity: 'warning', clause: 'CA/B BR §6.3.2' },
  'expires-soon': { family: 'validity', severity: 'info', clause: 'RFC 5280 §4.1.2.5' },

  // Who may issue
  'issuer-not-ca': { family: 'basic-constraints', severity: 'fatal', clause: 'RFC 5280 §6.1.4(k)' },
  'anchor-not-ca': { family: 'basic-constraints', severity: 'fatal', clause: 'CA/B BR §7.1.2.1.4' },
  'basic-constraints-not-critical': {
    family: 'basic-constraints',
    severity: 'fatal',
    clause: 'RFC 5280 §4.2.1.9',
  },
  'basic-constraints-path-length-misplaced': {
    family: 'basic-constraints',
    severity: 'fatal',
    clause: 'RFC 5280 §4.2.1.9',
  },
  'leaf-is-ca': { family: 'basic-constraints', severity: 'fatal', clause: 'CA/B BR §7.1.2.7.8' },
  'path-length-exceeded': { family: 'path-length', severity: 'fatal', clause: 'RFC 5280 §6.1.4(l)' },
  'depth-exceeded': { family: 'path-length', severity: 'fatal', clause: 'RFC 5280 §6.1.1' },
  'key-usage-no-cert-sign': { family: 'key-usage', severity: 'fatal', clause: 'RFC 5280 §6.1.4(n)' },
  'key-usage-cert-sign-without-ca': { family: 'key-usage', severity: 'fatal', clause: 'RFC 5280 §4.2.1.9' },
  'key-usage-unfit': { family: 'key-usage', severity: 'fatal', clause: 'RFC 5280 §4.2.1.3' },
  'key-usage-missing': { family: 'key-usage', severity: 'fatal', clause: 'RFC 5280 §4.2.1.3' },
  'key-usage-empty': { family: 'key-usage', severity: 'fatal', clause: 'RFC 5280 §4.2.1.3' },
  'key-usage-not-shortest': { family: 'key-usage', severity: 'fatal', clause: 'X.690 §11.2.2' },
  'eku-not-permitted': { family: 'extended-key-usage', severity: 'fatal', clause: 'RFC 5280 §4.2.1.12' },
  'eku-not-permitted-by-issuer': {
    family: 'extended-key-usage',
    severity: 'fatal',
    clause: 'CA/B BR §7.1.2.10.6',
  },
  'eku-missing': { family: 'extended-key-usage', severity: 'warning', clause: 'CA/B BR §7.1.2.7.10' },
  'eku-any': { family: 'extended-key-usage', severity: 'warning', clause: 'CA/B BR §7.1.2.7.10' },
  'eku-critical': { family: 'extended-key-usage', severity: 'warning', clause: 'CA/B BR §7.1.2.7.6' },
  'eku-on-root': { family: 'extended-key-usage', severity: 'warning', clause: 'CA/B BR §7.1.2.1.2' },

  // Names
  'name-not-permitted': { family: 'name-constraints', severity: 'fatal', clause: 'RFC 5280 §6.1.3(b)' },
  'name-excluded': { family: 'name-constraints', severity: 'fatal', clause: 'RFC 5280 §6.1.3(c)' },
  'name-constraint-unsupported': {
    family: 'name-constraints',
    severity: 'fatal',
    clause: 'RFC 5280 §4.2.1.10',
  },
  'name-constraint-malformed': {
    family: 'name-constraints',
    severity: 'fatal',
    clause: 'RFC 5280 §4.2.1.10',
  },
  'name-constraint-distance': { family: 'name-constraints', severity: 'fatal', clause: 'RFC 5280 §4.2.1.10' },
  'name-constraints-empty': { family: 'name-constraints', severity: 'fatal', clause: 'RFC 5280 §4.2.1.10' },
  'name-constraints-not-critical': {
    family: 'name-constraints',
    severity: 'info',
    clause: 'RFC 5280 §4.2.1.10',
  },
  'name-constraints-on-leaf': { family: 'name-constraints', severity: 'fatal', clause: 'RFC 5280 §4.2.1.10' },
  'host-not-covered': { family: 'host-name', severity: 'fatal', clause: 'RFC 9525 §6' },
  'san-missing': { family: 'host-name', severity: 'fatal', clause: 'RFC 9525 §2; CA/B BR §7.1.2.7.12' },
  'san-malformed': { family: 'host-name', severity: 'fatal', clause: 'RFC 5280 §4.2.1.6' },
  'san-underscore': { family: 'host-name', severity: 'fatal', clause: 'RFC 5280 §4.2.1.6; RFC 1034 §3.5' },
  'san-not-critical': { family: 'host-name', severity: 'fatal', clause: 'RFC 5280 §4.1.2.6' },
  'san-critical-with-subject': { family: 'host-name', severity: 'info', clause: 'CA/B BR §7.1.2.7.12' },
  'common-name-not-in-san': { family: 'host-name', severity: 'fatal', clause: 'CA/B BR §7.1.4.3' },
  'wildcard-private-suffix': { family: 'host-name', severity: 'info', clause: 'CA/B BR §3.2.2.6' },
  'wildcard-public-suffix': { family: 'host-name', severity: 'warning', clause: 'CA/B BR §3.2.2.6' },

  // Extensions
  'critical-extension-unknown': { family: 'extension', severity: 'fatal', clause: 'RFC 5280 §4.2' },
  'application-policies-critical': { family: 'extension', severity: 'fatal', clause: 'RFC 5280 §4.2' },
  precertificate: { family: 'extension', severity: 'fatal', clause: 'RFC 6962 §3.1' },
  'extension-duplicate': { family: 'extension', severity: 'fatal', clause: 'RFC 5280 §4.2' },
  'extension-criticality': { family: 'extension', severity: 'fatal', clause: 'RFC 5280 §4.2' },

  // Key identifiers
  'key-identifier-mismatch': { family: 'key-identifier', severity: 'warning', clause: 'RFC 5280 §4.2.1.1' },
  'authority-serial-mismatch': { family: 'key-identifier', severity: 'warning', clause: 'RFC 5280 §4.2.1.1' },
  'issuer-namesake': { family: 'key-identifier', severity: 'info', clause: 'RFC 5280 §4.2.1.1' },
  'authority-key-identifier-missing': {
    family: 'key-identifier',
    severity: 'fatal',
    clause: 'RFC 5280 §4.2.1.1',
  },
  'anchor-key-identifier-missing': {
    family: 'key-identifier',
    severity: 'info',
    clause: 'RFC 5280 §4.2.1.1',
  },
  'authority-key-identifier-form': {
    family: 'key-identifier',
    severity: 'fatal',
    clause: 'CA/B BR §7.1.2.11.1',
  },
  'subject-key-identifier-missing': {
    family: 'key-identifier',
    severity: 'fatal',
    clause: 'RFC 5280 §4.2.1.2',
  },

  // Profile of the certificate itself
  'version-not-3': { family: 'profile', severity: 'fatal', clause: 'CA/B BR §7.1.1' },
  'version-extensions': { family: 'profile', severity: 'fatal', clause: 'RFC 5280 §4.1.2.1' },
  'serial-not-positive': { family: 'profile', severity: 'warning', clause: 'RFC 5280 §4.1.2.2' },
  'serial-too-long': { family: 'profile', severity: 'warning', clause: 'RFC 5280 §4.1.2.2' },
  'issuer-empty': { family: 'profile', severity: 'fatal', clause: 'RFC 5280 §4.1.2.4' },
  'subject-empty': { family: 'profile', severity: 'fatal', clause: 'RFC 5280 §4.1.2.6' },
  'name-characters': { family: 'profile', severity: 'fatal', clause: 'X.680 §41.4; RFC 5280 §4.1.2.4' },

  // Policies
  'policy-required': { family: 'policy', severity: 'fatal', clause: 'RFC 5280 §6.1.5(g)' },
  'policy-mapping-any': { family: 'policy', severity: 'fatal', clause: 'RFC 5280 §6.1.4(a)' },
  'policy-qualifier-unknown': { family: 'policy', severity: 'fatal', clause: 'RFC 5280 §4.2.1.4' },
  'policy-constraints-empty': { family: 'policy', severity: 'fatal', clause: 'RFC 5280 §4.2.1.11' },

  // Revocation
  revoked: { family: 'revocation', severity: 'fatal', clause: 'RFC 5280 §6.3' },
  'revocation-undetermined': { family: 'revocation', severity: 'info', clause: 'RFC 5280 §6.3' },
  'revocation-unknown': { family: 'revocation', severity: 'warning', clause: 'RFC 6960 §2.2' },
  'revocation-expired': { family: 'revocation', severity: 'warning', clause: 'RFC 5280 §5.1.2.5' },
  'revocation-unreachable': { family: 'revocation', severity: 'warning', clause: 'RFC 5280 §4.2.1.13' },
  'revocation-address-dead': { family: 'revocation', severity: 'info', clause: 'RFC 5280 §4.2.1.13' },
  'ocsp-unusable': { family: 'revocation', severity: 'info', clause: 'RFC 6960 §3.2' },
  'crl-incomplete': { family: 'revocation', severity: 'info', clause: 'RFC 5280 §5.2' },
  'crl-unusable': { family: 'revocation', severity: 'info', clause: 'RFC 5280 §6.3.3' },

  'staple-missing': { family: 'revocation', severity: 'warning', clause: 'RFC 7633 §4.3.3' },
  'tls-feature-not-inherited': { family: 'revocation', severity: 'warning', clause: 'RFC 7633 §4.2.2' },

  // Certificate Transparency; only of clients that ask for it
  'timestamps-too-few': { family: 'transparency', severity: 'fatal', clause: 'Browsers’ CT policies' },
  'timestamps-undetermined': {
    family: 'transparency',
    severity: 'unknown',
    clause: 'Browsers’ CT policies',
  },

  // The list as sent
  'presented-out-of-order': { family: 'presented', severity: 'warning', clause: 'RFC 8446 §4.4.2' },
  'presented-duplicate': { family: 'presented', severity: 'warning', clause: 'RFC 8446 §4.4.2' },
  'presented-unrelated': { family: 'presented', severity: 'warning', clause: 'RFC 8446 §4.4.2' },
  'presented-expired': { family: 'presented', severity: 'warning', clause: 'RFC 5280 §4.1.2.5' },
  'presented-root': { family: 'presented', severity: 'info', clause: 'RFC 8446 §4.4.2' },
  'presented-missing-intermediate': { family: 'presented', severity: 'warning', clause: 'RFC 8446 §4.4.2' },

  // What was not decided
  'limit-signatures': { family: 'limit', severity: 'unknown', clause: 'Chainsight limits' },
  'limit-paths': { family: 'limit', severity: 'unknown', clause: 'Chainsight limits' },
  'limit-name-comparisons': { family: 'limit', severity: 'unknown', clause: 'Chainsight limits' },
  'limit-certificates': { family: 'limit', severity: 'unknown', clause: 'Chainsight limits' },
});

export type FindingCode = keyof typeof FINDINGS;

export const FINDING_CODES = Object.keys(FINDINGS) as readonly FindingCode[];

/** How much a finding weighs under the rule set in force. Only `fatal` decides against a path. */
export type Severity = 'fatal' | 'unknown' | 'warning' | 'info';
