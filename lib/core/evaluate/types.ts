import type { ParsedCertificate } from '../certificate/types.ts';
import type { FetchedEvidence, Staple } from '../evidence/types.ts';
import type { SecondOcspReader } from '../revocation/second-ocsp.ts';
import type { CtLog } from '../transparency/log-list.ts';
import type { Provenance, Report } from '../report/types.ts';
import type { RuleSet } from '../verdict/rules.ts';

/** A certificate as it came in; `origin` says how. Order matters for `presented`. */
export interface SuppliedCertificate {
  readonly der: Uint8Array;
  readonly origin: Exclude<Provenance, { kind: 'anchor' }>;
}

/** A trusted certificate of a store. Only these end a path; supplied certificates never do. */
export interface Anchor {
  readonly certificate: ParsedCertificate;
  /** Store id: "mozilla", "user", "file" … */
  readonly store: string;
  /** What the store says of it; absent: trusted for everything, and not public. */
  readonly terms?: AnchorTerms;
}

/** The terms on which a store lists an anchor. An absent term sets no limit. */
export interface AnchorTerms {
  /** Listed by a public root programme: the limits for public certificates bind what it issues. */
  readonly public: boolean;
  /** EKU OIDs it is trusted for. */
  readonly purposes?: readonly string[];
  /** Leaves issued after this moment are refused (milliseconds since 1970). */
  readonly distrustAfter?: number;
  /** Nothing below it is trusted from this moment on (milliseconds since 1970). */
  readonly distrustFrom?: number;
  /**
   * The store drops it at this moment (milliseconds since 1970): from then on it ends no path for anybody,
   * also for clients that honour no terms. No list says so of itself: it is what a scenario asks about.
   */
  readonly withdrawnFrom?: number;
}

/**
 * Finds anchors without parsing a whole store. `nameKey` is the normalised name (see `nameKey()` in
 * `../name/name.ts`). May load a part of the store, so it may answer with a promise.
 */
export interface AnchorSource {
  readonly stores: readonly string[];
  find(nameKey: string): readonly Anchor[] | Promise<readonly Anchor[]>;
  /** Whether the store names a certificate, of whatever place in a chain, that is never to be trusted. */
  readonly blocks?: (certificate: ParsedCertificate) => boolean;
  /**
   * Whether the store may hold an anchor of this name without being able to show it, because it tells some
   * of its anchors by hash alone. Absent: `find` tells all there is.
   */
  readonly mayHold?: (nameKey: string) => Promise<boolean>;
}

export interface EvaluationRequest {
  /** In the order sent or uploaded. The leaf is the first presented one, or the best end-entity of a pile. */
  readonly supplied: readonly SuppliedCertificate[];
  /** Elements that could not be decoded before they reached the core. */
  readonly anchors: AnchorSource;
  /** DNS name (A-label or U-label), IPv4 or IPv6 address to check, or null. */
  readonly host: string | null;
  readonly at: Date;
  readonly rules: RuleSet;
  /** DER CRLs to be honoured (RFC 5280 §6.3). */
  readonly crls?: readonly Uint8Array[];
  /** What was fetched from addresses that certificates name; downloaded issuers join the certificates. */
  readonly evidence?: readonly FetchedEvidence[];
  /** OCSP response that the server sent with its certificate, or null. */
  readonly staple?: Staple | null;
  /** Reads OCSP responses beside our reader; absent: ours alone decides. */
  readonly secondOcsp?: SecondOcspReader | null;
  /** SCTs that came in the handshake (RFC 6962 §3.3.1), one by one. */
  readonly scts?: readonly Uint8Array[];
  /**
   * The handshake was watched: what it did not bring (staple, SCTs) was not sent. Absent or false: files,
   * which tell nothing of it.
   */
  readonly live?: boolean;
  /** Logs whose keys are known; without them timestamps are listed, not verified. */
  readonly logs?: readonly CtLog[];
  /**
   * False: nobody tried to download issuers that were not sent. A client that downloads them then can't be
   * judged when one is missing. Absent: tried, or of no interest.
   */
  readonly downloadsTried?: boolean;
}

export interface EvaluationOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: EvaluationProgress) => void;
}

export interface EvaluationProgress {
  readonly stage: 'parse' | 'build' | 'judge' | 'report';
  readonly done: number;
  /** Null when not known. */
  readonly total: number | null;
}

/**
 * Keeps parsed certificates, imported keys and checked signatures between calls, so that judging the
 * same certificates again (another date, host or rule set) repeats no cryptography.
 */
export interface Evaluator {
  /** Never rejects because of the certificates; only with the signal's reason when cancelled. */
  evaluate(request: EvaluationRequest, options?: EvaluationOptions): Promise<Report>;
}
