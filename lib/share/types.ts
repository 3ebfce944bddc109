/**
 * What a link carries: the evidence and the question, so that the reader's browser judges again. `seen` is
 * what the sender saw; it is shown as that and decides nothing.
 */
import type { SuppliedCertificate } from '#lib/core/path/types.ts';
import type { FetchedEvidence } from '../core/evidence/types.ts';
import type { FindingCode } from '../core/finding/codes.ts';
import type { InputProblem } from '../core/input/types.ts';
import type { Verdict } from '#lib/core/finding/types.ts';
import type { CertificateRequest } from '#lib/core/mutual/request.ts';
import type { PurposeId } from '#lib/core/purpose/types.ts';
import type { Hello } from '../endpoints/api.ts';
import type { Protocol } from '../endpoints/wire.ts';
import type { GuideSettings } from '../guide/settings.ts';
import type { Naming } from './naming.ts';

/** Version of a payload that holds a result. */
export const RESULT_VERSION = 1;
/** Version of one that holds a prepared guide; programs that only know results say that it is newer. */
export const GUIDE_VERSION = 2;
/** The newest version that is read here. */
export const NEWEST_VERSION = GUIDE_VERSION;

/** `everything`; or `chain`: no host names, addresses or file names beside the certificates' own. */
export type ShareScope = 'everything' | 'chain';

/** Which page the link opens on: the result, or the end users' guide with the note on top. */
export type ShareView = 'result' | 'guide';

export const EVIDENCE_KINDS = ['endpoint', 'files', 'text', 'example'] as const;
type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One list of certificates, and the addresses of the host that sent exactly this list. */
interface SharedChain {
  /** Sent to these clients only. */
  readonly to?: Hello;
  readonly addresses: readonly string[];
  readonly tlsVersion: string;
  readonly chain: readonly Uint8Array[];
  /** OCSP response sent with it. */
  readonly staple: Uint8Array | null;
  /** SCTs sent in the handshake. */
  readonly scts: readonly Uint8Array[] | null;
  /** What the handshake told beside the certificates. Absent in links made before it was told. */
  readonly connection?: SharedConnection;
}

/** What decides whether a client can connect, and what was said when a client certificate was asked for. */
export interface SharedConnection {
  /** Only TLS 1.0 or 1.1 with old ciphers. */
  readonly legacy: boolean;
  /** A ClientHello of more than one segment was not answered. */
  readonly smallHelloOnly: boolean;
  /** IANA name of the cipher suite. Absent: kept by an older version of this page. */
  readonly cipher?: string;
  /** IANA name of the key exchange's group, or null. */
  readonly group: string | null;
  /** What was said when a client certificate was asked for. Null: none was. */
  readonly clientCertificate: CertificateRequest | null;
  /** The server refused to go on without a client certificate. */
  readonly refusedWithout: boolean;
}

/** How a server was reached, and what each of its addresses sent; the first chain is the one looked at. */
export interface SharedObservation {
  readonly host: string;
  readonly port: number;
  readonly start: Protocol;
  readonly serverName: string | null;
  /** ISO 8601 UTC. */
  readonly time: string;
  readonly chains: readonly SharedChain[];
  /** Addresses that sent no certificates. */
  readonly silent: readonly string[];
}

export interface SharedEvidence {
  readonly kind: EvidenceKind;
  readonly label: string;
  /** The same to be said in another language. Absent: a name as it is, or made before it was told. */
  readonly named?: Naming;
  /** In the order sent or given; order and duplicates are evidence. */
  readonly supplied: readonly SuppliedCertificate[];
  readonly crls: readonly Uint8Array[];
  /** OCSP responses given by hand. Absent: none. */
  readonly ocsp?: readonly Uint8Array[];
  /**
   * Roots that the sender trusts beyond the built-in set (DER). A link can't make anybody trust them:
   * they count only after the reader said so, for this result.
   */
  readonly roots: readonly Uint8Array[];
  readonly problems: readonly InputProblem[];
  readonly observation: SharedObservation | null;
  /** What addresses in the certificates gave, with time and place: judged again like the rest. */
  readonly fetched: readonly FetchedEvidence[];
}

/** What was asked of the evidence. `at` null: the present time. */
export interface SharedQuestion {
  readonly host: string | null;
  readonly at: string | null;
  /** Id of the rule set. */
  readonly rules: string;
  /** What it was judged as, where somebody chose. Absent: as what it says. */
  readonly purpose?: PurposeId;
  /** The certificate picked among several (SHA-256, lower-case hex). Absent: nobody picked. */
  readonly leaf?: string;
}

/** The sender's result, in short. A claim: shown as such. */
export interface SeenVerdict {
  readonly verdict: Verdict;
  /** Time the sender's browser judged for, ISO 8601 UTC. */
  readonly at: string;
  /** The finding that decided, or null. */
  readonly weakest: FindingCode | null;
  /** The lists of roots that the sender's browser had. Absent in links made before they were told. */
  readonly lists?: readonly SeenList[];
}

/** A list of roots by its day; null when its source tells none. */
export interface SeenList {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
}

export interface SharedResult {
  readonly scope: ShareScope;
  readonly view: ShareView;
  readonly note: string;
  /** How users reach the help desk; only for the guide. */
  readonly contact: string;
  /** Time of sharing, ISO 8601 UTC. */
  readonly sharedAt: string;
  readonly evidence: SharedEvidence;
  readonly question: SharedQuestion;
  readonly seen: SeenVerdict;
}

/** The users' guide as an administrator prepared it: what to show, with the note on top; no certificates. */
export interface SharedGuide {
  /** Time of sharing, ISO 8601 UTC. */
  readonly sharedAt: string;
  readonly settings: GuideSettings;
}

/** Everything that a link may carry. */
export type Shared =
  | { readonly kind: 'result'; readonly result: SharedResult }
  | { readonly kind: 'guide'; readonly guide: SharedGuide };
