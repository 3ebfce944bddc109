/** The part of the report that tells what addresses gave. Additions to version 1: absent in older reports. */
import type { EvidenceFault, ToldFault } from '../evidence/types.ts';
import type { RevocationSource, RevocationStatus } from '../revocation/assess-types.ts';
import type { SecondOcspOpinion } from '../revocation/second-ocsp.ts';

/** A signed certificate timestamp (RFC 6962). */
export interface SctView {
  readonly via: 'certificate' | 'staple' | 'handshake';
  /** Base64. */
  readonly logId: string;
  /** Name and operator of the log, when a list of logs has it. */
  readonly log: string | null;
  readonly operator: string | null;
  /** ISO 8601 UTC. */
  readonly time: string | null;
  /** `not-verified`: no key of the log is at hand. */
  /** `unreadable`: its time is no date. */
  readonly state: 'valid' | 'invalid' | 'not-verified' | 'unreadable';
}

/** What a browser's policy says of the timestamps. */
export interface ComplianceView {
  readonly policy: 'chrome' | 'apple';
  readonly result: 'met' | 'exempt' | 'short' | 'undetermined';
  /** Of `short`: what is wanting. */
  readonly lacks: 'count' | 'operators' | 'approved' | 'rfc6962' | null;
  /** Of `undetermined`: the handshake was not seen, or the list of logs at hand does not have all of them. */
  readonly why: 'not-seen' | 'unknown-logs' | null;
}

/** The timestamps of the leaf, counted as browsers count them. */
export interface TransparencyView {
  readonly scts: readonly SctView[];
  /** Of the way (certificate, staple or handshake) that brought the most: how many count, how many are asked. */
  readonly counted: number;
  readonly needed: number;
  /** Whether a list of logs was at hand; without it the number alone is judged. Absent in older reports. */
  readonly listed?: boolean;
  /** By the policies of browsers; empty below a root that is not public. Absent in older reports. */
  readonly compliance?: readonly ComplianceView[];
}

/** A look for an issuer that was not sent. */
export interface DownloadView {
  /** Certificate that names the address. */
  readonly subject: number;
  readonly url: string;
  readonly outcome: 'fetched' | 'unreachable' | 'not-fetchable' | 'not-asked';
  /** Certificates that came from there. */
  readonly certificates: readonly number[];
  /** ISO 8601 UTC. */
  readonly time: string | null;
  readonly milliseconds: number | null;
  readonly fault: EvidenceFault | null;
}

/** What one source says of one certificate. All times ISO 8601 UTC. */
export interface RevocationSourceView extends Omit<
  RevocationSource,
  'thisUpdate' | 'nextUpdate' | 'revokedAt' | 'reason' | 'second' | 'fault'
> {
  readonly thisUpdate: string | null;
  readonly nextUpdate: string | null;
  readonly revokedAt: string | null;
  readonly reason: string | null;
  /**
   * Of an OCSP answer that counts, what the second reader (pkijs) says of it: `unsupported` and `absent` (it could
   * not be loaded) mean that one reader alone confirms it. Null: not asked. Absent in older reports.
   */
  readonly second?: SecondOcspOpinion | null;
  readonly fault: {
    readonly code: string;
    readonly message: string | null;
    readonly params: Readonly<Record<string, string | number>>;
    /** Of an address that gave nothing. Absent in older reports. */
    readonly told?: ToldFault;
  } | null;
}

/** What is known of one certificate of the chosen path. */
export interface RevocationView {
  readonly certificate: number;
  readonly status: RevocationStatus;
  readonly revokedAt: string | null;
  readonly reason: string | null;
  readonly sources: readonly RevocationSourceView[];
}
