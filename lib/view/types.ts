/**
 * What the result page shows, as plain data made from a report. Components draw it; they decide nothing.
 */
import type { Role } from '#lib/content/findings/types.ts';
import type { FindingCode, ParamName } from '#lib/core/finding/codes.ts';
import type { Severity } from '#lib/core/finding/definition.ts';
import type { Verdict } from '#lib/core/finding/types.ts';
import type { RootGap } from '#lib/core/report/root-gap.ts';
import type { CertificateView, UnparsedView } from '#lib/core/report/types.ts';

/** How an element of the drawing stands. Each state has its own shape, icon, line and word, not only a colour. */
export type State = 'ok' | 'bad' | 'warn' | 'unknown';

export interface FindingView {
  /** Stable within one report; usable as list key and element id. */
  readonly key: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly title: string;
  /** What was found, as a sentence with the names filled in. */
  readonly sentence: string;
  /** The certificate, link or list it belongs to, e.g. “Link to ‘Contoso Root CA’”. */
  readonly where: string;
  readonly means: string;
  readonly fix: string;
  readonly verify: string;
  readonly clause: string;
  /** The values the finding was made from, for those who want to see them. */
  readonly values: readonly { readonly name: ParamName; readonly value: string | boolean }[];
  /** Part in the chain of the certificate it speaks of; null where it speaks of none. */
  readonly role: Role | null;
  /** The certificate to open for it, if there is one. */
  readonly certificate: { readonly id: number; readonly label: string } | null;
}

/** A moment, both exact and as a person says it, relative to the time of the check. */
export interface MomentView {
  readonly iso: string;
  /** “2026-03-01 12:00 UTC” */
  readonly exact: string;
  /** “in 41 days”, “3 days ago” */
  readonly relative: string;
}

/** A validity period drawn as a bar; numbers are per cent of the bar's width. */
export interface ValidityView {
  readonly notBefore: MomentView;
  readonly notAfter: MomentView;
  readonly state: 'current' | 'ending' | 'over' | 'future' | 'reversed';
  readonly spanStart: number;
  readonly spanEnd: number;
  readonly marker: number;
  readonly days: number;
  /** One sentence that says the same as the bar. */
  readonly text: string;
}

export interface CertificateNode {
  readonly kind: 'certificate';
  readonly id: number;
  readonly role: Role;
  /** “Server certificate”, “Intermediate CA”, “Root CA” */
  readonly roleText: string;
  readonly label: string;
  /** Start of the fingerprint when another certificate has the same label. */
  readonly twin: string | null;
  readonly state: State;
  /** True where the verdict's deciding fault lies. */
  readonly decides: boolean;
  readonly findings: readonly FindingView[];
  /** Certificates further down that a limit set here (names, path length) makes fail. */
  readonly restricts: readonly string[];
  /** How it came to us, e.g. “sent 2nd”, “from Mozilla’s roots”. */
  readonly origin: string;
  /** True when it came only by download, so clients that don't download will miss it. */
  readonly downloadedOnly: boolean;
}

/** One element of the drawing, from the name asked down to the trust store. */
export type ChainNode =
  | { readonly kind: 'host'; readonly label: string }
  | CertificateNode
  /** The place of a certificate that nobody supplied. */
  | { readonly kind: 'missing'; readonly label: string; readonly addresses: readonly string[] }
  /** A root that is not known here, or an intermediate that is missing; `first`: the likelier one. */
  | {
      readonly kind: 'fork';
      readonly label: string;
      readonly first: RootGap['first'];
      readonly addresses: readonly string[];
    }
  | { readonly kind: 'store'; readonly label: string; readonly listed: boolean };

export interface ConnectorView {
  readonly kind: 'identity' | 'issuer' | 'trust';
  readonly state: State;
  /** Two to four words. */
  readonly label: string;
  /** Second line, e.g. the signature algorithm. */
  readonly detail: string | null;
  /** The same as one sentence, for screen readers and text exports. */
  readonly spoken: string;
  /** True for the one connector at which the verdict is lost. */
  readonly decides: boolean;
  readonly finding: FindingView | null;
}

/** An element and the connector from it to the next one (null on the last). */
export interface ChainStep {
  readonly node: ChainNode;
  readonly connector: ConnectorView | null;
}

export interface ChainView {
  readonly verdict: Verdict;
  readonly steps: readonly ChainStep[];
  /** Findings about the path as a whole. */
  readonly notes: readonly FindingView[];
}

export interface OtherPathView {
  readonly key: string;
  readonly verdict: Verdict;
  /** “leaf → Issuing CA → Root” */
  readonly labels: readonly string[];
  /** Why it is not the chosen one. */
  readonly reason: string;
  readonly chain: ChainView;
}

export interface NearMatchView {
  readonly key: string;
  readonly candidate: number;
  readonly sentence: string;
  readonly reasons: readonly FindingView[];
}

export interface ServedRow {
  readonly index: number;
  /** Certificate id; null for an element that could not be read. */
  readonly id: number | null;
  readonly label: string;
  readonly twin: string | null;
  /** Row of `needed` that this one belongs to, or null when no path uses it. */
  readonly to: number | null;
  /** Key of its words under `served.note`. */
  readonly note: 'unreadable' | 'again' | 'root' | 'unplaced' | 'extra' | null;
  readonly state: State;
}

export interface NeededRow {
  /** Null: a certificate that is not at hand. */
  readonly id: number | null;
  readonly label: string;
  readonly twin: string | null;
  /** Its part in the path, in words; null where it is not at hand. */
  readonly roleText: string | null;
  /** Key of its words under `served.need`: “sent”, “not sent”, “need not be sent” … */
  readonly note: 'sent' | 'not-sent' | 'known' | 'root' | 'open';
  readonly state: State;
}

/** The list as sent against the list as it should be sent. */
export interface ServedView {
  readonly inOrder: boolean;
  readonly summary: string;
  readonly sent: readonly ServedRow[];
  readonly needed: readonly NeededRow[];
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly title: string;
  readonly findings: readonly FindingView[];
}

export interface ResultView {
  readonly verdict: Verdict;
  /** “Trusted”, “Not trusted”, “Not decided” */
  readonly verdictText: string;
  /** Trusted, but not by every client, or not for long: must not look like plain success. */
  readonly reserved: boolean;
  /** One sentence with the verdict and the weakest link. */
  readonly headline: string;
  /** Titles of findings that do not break trust but are worth fixing, without repeats. */
  readonly worthFixing: readonly string[];
  readonly host: string | null;
  readonly at: MomentView;
  readonly rules: string;
  readonly stores: string;
  readonly weakest: FindingView | null;
  readonly chain: ChainView | null;
  readonly otherPaths: readonly OtherPathView[];
  readonly nearMatches: readonly NearMatchView[];
  readonly served: ServedView | null;
  readonly findings: readonly FindingGroup[];
  readonly unparsed: readonly UnparsedView[];
  /** All certificates of the report, by id. */
  readonly certificates: readonly CertificateView[];
  /** Certificates in the order they are worth showing: the chosen path, then the rest. */
  readonly unusedCertificates: readonly number[];
}
