import type { SuppliedCertificate, AnchorSource } from '../path/types.ts';
import type { FetchedEvidence, Staple } from '../evidence/types.ts';
import type { SecondOcspReader } from '../revocation/second-ocsp.ts';
import type { CtLog } from '../transparency/log-list.ts';
import type { PurposeId } from '../purpose/types.ts';
import type { Report } from '../report/types.ts';
import type { RuleSet } from '../verdict/rules.ts';

export interface EvaluationRequest {
  /** In the order sent or uploaded. The leaf is the first presented one, or the best end-entity of a pile. */
  readonly supplied: readonly SuppliedCertificate[];
  /** Elements that could not be decoded before they reached the core. */
  readonly anchors: AnchorSource;
  /** DNS name (A-label or U-label), IPv4 or IPv6 address to check, or null. */
  readonly host: string | null;
  readonly at: Date;
  readonly rules: RuleSet;
  /** What the certificate is for. Absent or null: told by what it says and how it came (`lib/core/purpose`). */
  readonly purpose?: PurposeId | null;
  /** Of several certificates in files the one to validate, as SHA-256 in lower-case hex. Absent or null: chosen here. */
  readonly leaf?: string | null;
  /** DER CRLs to be honoured (RFC 5280 §6.3). */
  readonly crls?: readonly Uint8Array[];
  /** OCSP responses given by hand (DER), of any certificates. */
  readonly ocsp?: readonly Uint8Array[];
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
  /** `unlock` is the worker's: turning a file's password into its keys, in rounds. */
  readonly stage: 'unlock' | 'parse' | 'build' | 'judge' | 'report';
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
