/** What stands beside the chain: revocation, timestamps, the list as sent, and what was not decided. */
import { fatal, info, unknown, warning, type Texts } from '../definition.ts';
import type { CrlFaultCode, FaultParams, OcspFaultCode, Shortfall } from '../faults.ts';

/** An address that gave no answer; `fault` and `message` are those of the fetch. */
type DeadAddress = {
  readonly url: string;
  readonly kind: 'crl' | 'ocsp';
  readonly fault: string;
  readonly message?: string;
};
type Subject = { readonly subject: string };
type Limit = { readonly limit: number };
/** Timestamps that count and that are needed; `listed`: a list of logs was at hand. */
type Timestamps = {
  readonly policy: 'chrome' | 'apple' | 'firefox';
  readonly listed: boolean;
  readonly counted: number;
  readonly needed: number;
};

export const EVIDENCE = {
  // Revocation
  /** `serial`: hex; `revokedAt`: ISO 8601, "" when not known. */
  revoked: fatal<{ readonly serial: string; readonly revokedAt: string; readonly reason: string }>(
    'revocation',
    'revoked',
    'RFC 5280 §6.3',
  ),
  /** `lists`: how many were at hand. */
  'revocation-undetermined': info<{ readonly lists: number }>(
    'revocation',
    'revocation-open',
    'RFC 5280 §6.3',
  ),
  'revocation-unknown': warning<{ readonly url?: string }>('revocation', 'revocation-open', 'RFC 6960 §2.2'),
  'revocation-expired': warning<{
    readonly url?: string;
    readonly kind: 'crl' | 'ocsp';
    readonly since: string;
  }>('revocation', 'revocation-open', 'RFC 5280 §5.1.2.5'),
  'revocation-unreachable': warning<DeadAddress>('revocation', 'revocation-open', 'RFC 5280 §4.2.1.13'),
  'revocation-address-dead': info<DeadAddress>('revocation', 'revocation-open', 'RFC 5280 §4.2.1.13'),
  'ocsp-unusable': info<FaultParams & { readonly fault: OcspFaultCode; readonly url?: string }>(
    'revocation',
    'revocation-open',
    'RFC 6960 §3.2',
  ),
  'crl-incomplete': info<FaultParams & { readonly fault: CrlFaultCode }>(
    'revocation',
    'revocation-open',
    'RFC 5280 §5.2',
  ),
  'crl-unusable': info<FaultParams & { readonly fault: CrlFaultCode }>(
    'revocation',
    'revocation-open',
    'RFC 5280 §6.3.3',
  ),
  'staple-missing': warning<{ readonly statedBy: 'leaf' | 'issuer' }>(
    'revocation',
    'revocation-open',
    'RFC 7633 §4.3.3',
  ),
  /** `features`: numbers of TLS extensions. */
  'tls-feature-not-inherited': warning<{ readonly features: Texts }>(
    'revocation',
    'profile',
    'RFC 7633 §4.2.2',
  ),

  // Certificate Transparency; only of clients that ask for it
  'timestamps-too-few': fatal<Timestamps & { readonly lacks: Shortfall }>(
    'transparency',
    'not-logged',
    'Browsers’ CT policies',
  ),
  'timestamps-undetermined': unknown<Timestamps & { readonly why: 'not-seen' | 'unknown-logs' }>(
    'transparency',
    'logging-open',
    'Browsers’ CT policies',
  ),

  // The list as sent
  /** `positions`: where the path's certificates stand in the list; `expected`: their names in the right order. */
  'presented-out-of-order': warning<{ readonly positions: Texts; readonly expected: Texts }>(
    'presented',
    'list',
    'RFC 8446 §4.4.2',
  ),
  /** `first`: where it stands for the first time, from 0. */
  'presented-duplicate': warning<Subject & { readonly first: number }>(
    'presented',
    'list',
    'RFC 8446 §4.4.2',
  ),
  'presented-unrelated': warning<Subject>('presented', 'list', 'RFC 8446 §4.4.2'),
  /** Another certificate of its name is in the path: by another issuer (`crossSigned`), by the same (`renewed`). */
  'presented-expired': warning<
    Subject & { readonly notAfter: string; readonly crossSigned: boolean; readonly renewed: boolean }
  >('presented', 'list', 'RFC 5280 §4.1.2.5'),
  'presented-root': info<Subject & { readonly trusted: boolean }>('presented', 'list', 'RFC 8446 §4.4.2'),
  'presented-missing-intermediate': warning<Subject>('presented', 'issuer-not-sent', 'RFC 8446 §4.4.2'),

  // What was not decided
  'limit-signatures': unknown<Limit>('limit', 'limit', 'Chainsight limits'),
  /** `what`: what there were too many of. */
  'limit-paths': unknown<Limit & { readonly what: 'steps' | 'paths' | 'length' | 'policies' }>(
    'limit',
    'limit',
    'Chainsight limits',
  ),
  'limit-name-comparisons': unknown<Limit>('limit', 'limit', 'Chainsight limits'),
  'limit-certificates': unknown<Limit>('limit', 'limit', 'Chainsight limits'),
} as const;
