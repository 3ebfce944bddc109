/**
 * "What if": another world put over the same evidence. A scenario changes the question, the anchors and the
 * rules before the engine sees them; it fetches nothing and changes no certificate. Pure.
 */
import { sha256Of } from '../certificate/fingerprint.ts';
import { EKU } from '../certificate/extensions/extended-key-usage.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import type { Node } from '../path/pool.ts';
import type { RuleSet } from '../verdict/rules.ts';
import { STRICT_VALIDITY } from '../verdict/rule-sets.ts';
import type { ProfilesRequest } from './profiles.ts';
import type { Anchor, AnchorSource, SuppliedCertificate } from '../path/types.ts';

/** A root that trust stores drop. */
export interface Withdrawal {
  /** SHA-256 of the root, lower-case hex. */
  readonly root: string;
  /** The store that drops it, or null: all of them. */
  readonly store: string | null;
  /** First moment without it, ISO 8601 UTC. */
  readonly from: string;
}

export interface Scenario {
  /** Time to judge at, ISO 8601 UTC; null: the time asked. */
  readonly at: string | null;
  readonly withdrawals: readonly Withdrawal[];
  /** Certificates (SHA-256, lower-case hex) that the server stops sending. */
  readonly notSent: readonly string[];
  /** The leaf is replaced by one like it that the same CA issues at this time, ISO 8601 UTC; null: it is not. */
  readonly reissuedAt: string | null;
  /** The leaf as public CAs issue it, all of them from 2027-03-15 on: without the purpose of client authentication. */
  readonly withoutClientAuthentication: boolean;
  /** Nobody can download an issuer: offline, a proxy in the way, a dead address. */
  readonly issuersUnreachable: boolean;
  /** No revocation source answers, and the clients that ask insist on an answer (hard fail). */
  readonly revocationUnreachable: boolean;
  /** Clients refuse what they still tolerate: SHA-1, keys below 2048 bits, long validity, names in the CN. */
  readonly strict: boolean;
}

/** The world as it is. */
export const AS_IT_IS: Scenario = {
  at: null,
  withdrawals: [],
  notSent: [],
  reissuedAt: null,
  withoutClientAuthentication: false,
  issuersUnreachable: false,
  revocationUnreachable: false,
  strict: false,
};

/** What the certificate is used for: to answer as a server, or to sign in as a client (mutual TLS). */
export type Use = 'server' | 'client';

/** The question in this scenario. Positions in the list as sent close up where something is left out. */
export function requestIn(scenario: Scenario, request: ProfilesRequest): ProfilesRequest {
  const { at, issuersUnreachable, revocationUnreachable } = scenario;
  const evidence = (request.evidence ?? []).filter(
    ({ kind }) => !(kind === 'issuer' ? issuersUnreachable : revocationUnreachable),
  );
  return {
    ...request,
    supplied: suppliedIn(scenario, request.supplied),
    evidence,
    at: at === null ? request.at : new Date(at),
    // Nobody will get an answer: that is known, not open.
    ...(issuersUnreachable ? { downloadsTried: true } : {}),
    ...(revocationUnreachable ? { crls: [], ocsp: [], staple: null } : {}),
  };
}

function suppliedIn(
  { notSent, issuersUnreachable }: Scenario,
  supplied: readonly SuppliedCertificate[],
): readonly SuppliedCertificate[] {
  const left = supplied.filter(
    ({ der, origin }) =>
      !(origin.kind === 'aia' && issuersUnreachable) &&
      !(origin.kind !== 'aia' && notSent.length > 0 && notSent.includes(sha256Of(der))),
  );
  let sent = 0;
  return left.map((one) =>
    one.origin.kind === 'presented' ? { ...one, origin: { kind: 'presented', index: sent++ } } : one,
  );
}

/**
 * The anchors in this scenario; the source itself when nothing about them changes.
 * @param store the store that the source stands for
 */
export function anchorsIn(scenario: Scenario, source: AnchorSource, store: string): AnchorSource {
  const withdrawals = scenario.withdrawals.filter((one) => one.store === null || one.store === store);
  if (withdrawals.length === 0) return source;
  const change = (anchors: readonly Anchor[]): readonly Anchor[] =>
    anchors.map((anchor) => {
      const from = withdrawnFrom(withdrawals, anchor);
      return from === null
        ? anchor
        : { ...anchor, terms: { public: false, ...anchor.terms, withdrawnFrom: from } };
    });
  return {
    // What the store blocks stays blocked.
    ...source,
    find: (name) => {
      const found = source.find(name);
      return found instanceof Promise ? found.then(change) : change(found);
    },
  };
}

function withdrawnFrom(withdrawals: readonly Withdrawal[], { certificate }: Anchor): number | null {
  const fingerprint = fingerprintOf(certificate);
  const dates = withdrawals.filter(({ root }) => root === fingerprint).map(({ from }) => Date.parse(from));
  return dates.length === 0 ? null : Math.min(...dates);
}

const fingerprints = new WeakMap<ParsedCertificate, string>();

function fingerprintOf(certificate: ParsedCertificate): string {
  let fingerprint = fingerprints.get(certificate);
  if (fingerprint === undefined) {
    fingerprint = sha256Of(certificate.der);
    fingerprints.set(certificate, fingerprint);
  }
  return fingerprint;
}

const STRICT_WEIGHTS: RuleSet['weights'] = {
  'signature-algorithm-forbidden': 'fatal',
  'signature-too-weak': 'fatal',
  'key-too-small': 'fatal',
  'validity-too-long': 'fatal',
  'eku-missing': 'fatal',
  'san-missing': 'fatal',
};

/**
 * A client's rules in this scenario.
 * @param asksRevocation whether the client asks about revocation at all
 */
export function rulesIn(scenario: Scenario, rules: RuleSet, use: Use, asksRevocation: boolean): RuleSet {
  const { strict, revocationUnreachable, withoutClientAuthentication, reissuedAt } = scenario;
  return {
    ...rules,
    ...(use === 'client' ? { purposes: [EKU.clientAuth] } : {}),
    ...(reissuedAt === null ? {} : { leafIssuedAt: reissuedAt }),
    ...(withoutClientAuthentication ? { ignoredPurposes: [EKU.clientAuth] } : {}),
    ...(strict
      ? {
          commonNameFallback: false,
          minimumRsaBits: Math.max(rules.minimumRsaBits, 2048),
          maximumValidity: STRICT_VALIDITY,
        }
      : {}),
    ...(revocationUnreachable && asksRevocation ? { revocation: 'require' as const } : {}),
    weights: {
      ...rules.weights,
      ...(strict ? STRICT_WEIGHTS : {}),
      ...(revocationUnreachable && asksRevocation ? { 'revocation-undetermined': 'fatal' as const } : {}),
    },
  };
}

/** Moments (milliseconds since 1970) at which what is judged may change; those of `mends` may also repair. */
export interface Moments {
  readonly breaks: readonly number[];
  readonly mends: readonly number[];
}

/**
 * When the certificates at hand, and the terms of the anchors among them, begin and cease to count. Distrust
 * by date of issue is no such moment: it does not change with the time.
 */
export function momentsOf(nodes: readonly Node[]): Moments {
  const breaks = nodes.flatMap(({ certificate, terms }) => [
    // The last second is included (RFC 5280 §4.1.2.5).
    certificate.notAfter.ms + 1000,
    terms?.distrustFrom ?? NaN,
    terms?.withdrawnFrom ?? NaN,
  ]);
  const mends = nodes.map(({ certificate }) => certificate.notBefore.ms);
  return { breaks: breaks.filter((ms) => !Number.isNaN(ms)), mends: mends.filter((ms) => !Number.isNaN(ms)) };
}
