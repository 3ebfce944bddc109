/** A comparison as plain data: components draw it, and the Markdown copy says the same. */
import type { ServedCause, ServedDifference } from '#lib/content/compare.ts';
import type { RequestCommand } from '#lib/content/renewal.ts';
import type { Verdict } from '#lib/core/finding/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import type { CertificateRow } from './certificates.ts';
import type { ClientPair } from './clients.ts';
import type { FindingChanges } from './findings.ts';
import type { BarredClients } from '../result/barred.ts';
import type { State } from '../types.ts';

/** What was seen on the wire, beside the certificates. */
export interface SeenOnWire {
  /** "TLSv1.3" …, or null when not known. */
  readonly protocol: string | null;
  readonly addresses: readonly string[];
  /** Name sent (SNI), or null when none was. */
  readonly serverName: string | null;
  /** Whether an OCSP response was stapled; null: not asked for. */
  readonly stapled: boolean | null;
  /** Timestamps in the handshake; null: not asked for. */
  readonly timestamps: number | null;
  /** Clients that can't connect to it, whatever its certificates are. */
  readonly barred: BarredClients;
  /** What other addresses of the host sent instead. */
  readonly otherNodes: readonly {
    readonly addresses: readonly string[];
    readonly leafSha256: string | null;
  }[];
}

/** One side, judged. */
export interface ComparedSide {
  /** "sts.contoso.com", "web.pfx", "report of 2026-06-01". */
  readonly label: string;
  /** A server's answer, or certificates that somebody keeps. */
  readonly kind: 'served' | 'stored';
  readonly report: Report;
  readonly lines: readonly ClientLine[];
  /** Null where no server was asked. */
  readonly wire: SeenOnWire | null;
}

interface DifferenceView {
  readonly code: ServedDifference;
  /** One sentence with the names filled in. */
  readonly sentence: string;
}

export interface ServedAgainstStored {
  /** Whether the server sends what the file holds (the root apart). */
  readonly same: boolean;
  /** “What is installed is not what is served: …” */
  readonly sentence: string;
  readonly differences: readonly DifferenceView[];
  /** What it probably means, the likeliest first. */
  readonly causes: readonly CauseView[];
}

interface CauseView {
  readonly code: ServedCause;
  readonly title: string;
  /** Why this explains what is seen. */
  readonly why: string;
  /** How to find out whether it is so. */
  readonly check: string;
}

export interface FactRow {
  readonly label: string;
  readonly a: string;
  readonly b: string;
  /** `one-side`: the other was not asked, so there is nothing to compare with. */
  readonly comparison: 'same' | 'differs' | 'one-side';
}

export interface SideView {
  readonly label: string;
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly headline: string;
  /** Who can't connect to the server whatever its certificates are; null: nobody that is known, or no server was asked. */
  readonly barred: string | null;
  readonly judgedAt: string;
  readonly host: string | null;
}

export interface RenewalRow {
  readonly id: 'names' | 'key' | 'must-staple' | 'purposes' | 'validity' | 'chain' | 'clients';
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** `ok`: nothing changes for the worse; `warn`: look at it; `bad`: something breaks. */
  readonly state: Extract<State, 'ok' | 'warn' | 'bad'>;
  readonly notes: readonly string[];
}

export interface RenewalView {
  /** The answer in one sentence. */
  readonly sentence: string;
  readonly state: RenewalRow['state'];
  readonly rows: readonly RenewalRow[];
  /** Asks for a certificate with the names of both. */
  readonly commands: readonly RequestCommand[];
}

export interface ComparisonView {
  /** One sentence that says what differs and for whom it matters. */
  readonly summary: string;
  readonly a: SideView;
  readonly b: SideView;
  readonly certificates: readonly CertificateRow[];
  readonly paths: readonly CertificateRow[];
  readonly facts: readonly FactRow[];
  readonly findings: FindingChanges;
  readonly clients: readonly ClientPair[];
  /** Only when one side is a server's answer and the other what is kept for it. */
  readonly servedAgainstStored: ServedAgainstStored | null;
  /** Only when B renews the certificate of A. */
  readonly renewal: RenewalView | null;
}
