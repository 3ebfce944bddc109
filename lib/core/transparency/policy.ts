/**
 * How many timestamps browsers ask for below a public root, and from which logs. Chrome's, Apple's and
 * Firefox's policies have in common a number by lifetime, two operators, and one log that is still approved.
 */
import type { ParsedCertificate } from '../certificate/types.ts';
import { toBase64 } from '../der/bytes.ts';
import type { Shortfall } from '../finding/faults.ts';
import { isWorthless, type AssessedSct, type SctVia } from './assess.ts';
import { operatorAt, standingOf } from './log-list.ts';
import { DAY_MS } from '../time.ts';

/** What differs between browsers. */
export interface TransparencyPolicy {
  readonly id: 'chrome' | 'apple' | 'firefox';
  /** Binds certificates issued from this moment on, ISO 8601 UTC. */
  readonly from: string;
  /** The last second belongs to the lifetime (RFC 5280 §4.1.2.5). */
  readonly lastSecondCounts: boolean;
  /**
   * Until when, by the time of the check, one of the logs has to follow RFC 6962 rather than the static API, ISO 8601
   * UTC; null: it never had to; absent: it still has to.
   */
  readonly rfc6962Until?: string | null;
  /** From when, by the time of the check, timestamps in stapled OCSP responses count for nothing; absent: they count. */
  readonly stapleIgnoredFrom?: string;
}

/**
 * Chrome's demand for a log by RFC 6962 fell on 2026-04-15 (GoogleChrome/CertificateTransparency, commit 5ee521b); since
 * version 148 it reads no timestamps in OCSP responses. The day of that version is from memory.
 * https://googlechrome.github.io/CertificateTransparency/ct_policy.html
 */
export const CHROME_TRANSPARENCY = {
  id: 'chrome',
  from: '2018-05-01T00:00:00Z',
  lastSecondCounts: false,
  rfc6962Until: '2026-04-15T00:00:00Z',
  stapleIgnoredFrom: '2026-05-05T00:00:00Z',
} as const satisfies TransparencyPolicy;

/** https://support.apple.com/en-us/103214, which still asks for a log by RFC 6962. */
export const APPLE_TRANSPARENCY = {
  id: 'apple',
  from: '2018-10-16T00:00:00Z',
  lastSecondCounts: true,
} as const satisfies TransparencyPolicy;

/**
 * Chrome's numbers, with version 135, for certificates below Mozilla's roots. Its CTPolicyEnforcer never asked for a
 * log by RFC 6962.
 */
export const FIREFOX_TRANSPARENCY: TransparencyPolicy = {
  id: 'firefox',
  from: CHROME_TRANSPARENCY.from,
  lastSecondCounts: CHROME_TRANSPARENCY.lastSecondCounts,
  rfc6962Until: null,
};

export type Compliance =
  | { readonly kind: 'met' }
  /** Issued before the policy began. */
  | { readonly kind: 'exempt' }
  | { readonly kind: 'short'; readonly lacks: Shortfall; readonly counted: number; readonly needed: number }
  /**
   * `not-seen`: a server may send more in the handshake, which nobody watched.
   * `unknown-logs`: enough if logs count that the list at hand does not have.
   */
  | {
      readonly kind: 'undetermined';
      readonly why: 'not-seen' | 'unknown-logs';
      readonly counted: number;
      readonly needed: number;
    };

interface ComplianceQuestion {
  readonly certificate: ParsedCertificate;
  readonly scts: readonly AssessedSct[];
  readonly policy: TransparencyPolicy;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether a list of logs was at hand; without it only the number can be judged. */
  readonly listed: boolean;
  /** Whether the handshake was watched: what it did not bring was not sent. */
  readonly live: boolean;
}

/** Timestamps from distinct logs that a way has to bring: within the certificate by its lifetime, else two. */
export function neededScts(
  { notBefore, notAfter }: ParsedCertificate,
  via: SctVia,
  lastSecondCounts = false,
): number {
  const lifetime = notAfter.ms - notBefore.ms + (lastSecondCounts ? 1_000 : 0);
  return via === 'certificate' && lifetime > 180 * DAY_MS ? 3 : 2;
}

/** Whether a browser with this policy is content with the timestamps. */
export function judgeCompliance(question: ComplianceQuestion): Compliance {
  const { certificate, policy } = question;
  if (certificate.notBefore.ms < Date.parse(policy.from)) return { kind: 'exempt' };
  const known = best(question, false);
  if (known.lacks === null) return { kind: 'met' };
  const { lacks, counted, needed } = known;
  if (question.listed && best(question, true).lacks === null) {
    return { kind: 'undetermined', why: 'unknown-logs', counted, needed };
  }
  return question.live
    ? { kind: 'short', lacks, counted, needed }
    : { kind: 'undetermined', why: 'not-seen', counted, needed };
}

const wantsRfc6962 = ({ rfc6962Until }: TransparencyPolicy, at: number): boolean =>
  rfc6962Until === undefined || (rfc6962Until !== null && at < Date.parse(rfc6962Until));

interface Tally {
  readonly lacks: Shortfall | null;
  readonly counted: number;
  readonly needed: number;
}

/** The better of the two ways to comply: within the certificate, or with the help of the handshake. */
function best(question: ComplianceQuestion, strangersCount: boolean): Tally {
  const { certificate, scts, policy } = question;
  const usable = scts.filter((one) => counts(one, question, strangersCount));
  const embedded = tally(
    usable.filter(({ via }) => via === 'certificate'),
    neededScts(certificate, 'certificate', policy.lastSecondCounts),
    question,
  );
  const inHandshake = usable.some((one) => one.via !== 'certificate' && isApproved(one, question.at));
  if (embedded.lacks === null || !inHandshake) return embedded;
  const approved = usable.filter((one) => isApproved(one, question.at));
  const sent = tally(approved, neededScts(certificate, 'handshake'), question);
  return sent.lacks === null || sent.counted > embedded.counted ? sent : embedded;
}

function counts(one: AssessedSct, { at, listed, policy }: ComplianceQuestion, strangers: boolean): boolean {
  const { sct, log, via } = one;
  if (isWorthless(one) || sct.timestamp > at) return false;
  const { stapleIgnoredFrom } = policy;
  if (via === 'staple' && stapleIgnoredFrom !== undefined && at >= Date.parse(stapleIgnoredFrom))
    return false;
  if (!listed) return true;
  if (!log) return strangers;
  const standing = standingOf(log, at);
  // A log that was retired goes on counting for what it saw before.
  return standing.kind === 'approved' || (standing.kind === 'retired' && sct.timestamp < standing.since);
}

const isApproved = ({ log }: AssessedSct, at: number): boolean =>
  log === null || standingOf(log, at).kind === 'approved';

function tally(
  scts: readonly AssessedSct[],
  needed: number,
  { at, listed, policy }: ComplianceQuestion,
): Tally {
  const logs = new Set(scts.map(({ sct }) => toBase64(sct.logId)));
  const counted = logs.size;
  if (counted < needed) return { lacks: 'count', counted, needed };
  // Of logs that nobody named, neither operator nor state is known.
  if (!listed || scts.some(({ log }) => log === null)) return { lacks: null, counted, needed };
  const operators = new Set(scts.flatMap(({ sct, log }) => (log ? [operatorAt(log, sct.timestamp)] : [])));
  if (operators.size < 2) return { lacks: 'operators', counted, needed };
  if (!scts.some((one) => isApproved(one, at))) return { lacks: 'approved', counted, needed };
  if (wantsRfc6962(policy, at) && scts.every(({ log }) => log?.tiled === true))
    return { lacks: 'rfc6962', counted, needed };
  return { lacks: null, counted, needed };
}
