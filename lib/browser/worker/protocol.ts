/**
 * What the page and the worker say to each other. Every call has an id; the worker answers with any number
 * of `progress` and then exactly one of `done`, `failed` or `cancelled`.
 */
import type { ComputerAccount, ComputerRecord } from '#lib/core/computer/types.ts';
import type { EvidenceAsk } from '#lib/core/report/asks.ts';
import type { FetchedEvidence, Staple } from '#lib/core/evidence/types.ts';
import type { Scenario } from '#lib/core/evaluate/scenario.ts';
import type { EvaluationProgress } from '#lib/core/evaluate/types.ts';
import type { DecodedInput, RawInput } from '#lib/core/input/types.ts';
import type { RevokedEntry, StatusFacts } from '#lib/core/report/status-facts.ts';
import type { CertificateView, Report } from '#lib/core/report/types.ts';
import type { ClientOffer } from '#lib/core/mutual/offer.ts';
import type { CertificateRequest } from '#lib/core/mutual/request.ts';
import type { Dissection } from '#lib/core/second/dissect.ts';
import type { EngineAnswer, SecondParts, SecondQuestion } from '#lib/core/second/types.ts';
import type { SuppliedCertificate } from '#lib/core/path/types.ts';
import type { PurposeId } from '#lib/core/purpose/types.ts';
import type { CtLog } from '#lib/core/transparency/log-list.ts';
import type { ReadMetadata } from '#lib/endpoints/federation/metadata.ts';
import type { StoreInfo } from '#lib/trust/format.ts';
import type { ClientLine } from '#lib/trust/profiles/judge.ts';
import type { WhatIfLine } from '#lib/trust/profiles/what-if.ts';
import type { ClientEnd } from '#lib/trust/profiles/trust-ends.ts';
import type { KeptStore } from '#lib/trust/uploads/types.ts';
import type { CandidatesAsk, RootCandidate } from './root-candidates.ts';
import type { AddStoreAnswer, AddStoreAsk } from '../stores/wire.ts';

/** All that a judgement depends on; the worker adds the built-in store. */
export interface EvaluateJob {
  readonly supplied: readonly SuppliedCertificate[];
  readonly crls: readonly Uint8Array[];
  /** OCSP responses given by hand. */
  readonly ocsp?: readonly Uint8Array[];
  /** What was fetched from addresses; large answers are known to the worker by their digest. */
  readonly evidence?: readonly FetchedEvidence[];
  readonly staple?: Staple | null;
  /** SCTs of the handshake, and the logs whose keys are known. */
  readonly scts?: readonly Uint8Array[];
  /** The handshake was watched: what it did not bring was not sent. */
  readonly live?: boolean;
  readonly logs?: readonly CtLog[];
  /** Roots for this source only (examples), and roots the reader added (both DER). */
  readonly anchors: readonly Uint8Array[];
  readonly userRoots: readonly Uint8Array[];
  readonly host: string | null;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** What to judge as, and which of several certificates (SHA-256). Absent or null: the core tells. */
  readonly purpose?: PurposeId | null;
  readonly leaf?: string | null;
}

/** A judgement as one client makes it; `client` is the id of a profile. */
export interface ClientAsk {
  readonly job: EvaluateJob;
  readonly client: string;
}

/** How long clients trust; `leafEnds` is the leaf's last second (ISO 8601 UTC), null when it can't be read. */
export interface EndsAsk {
  readonly job: EvaluateJob;
  readonly leafEnds: string | null;
}

/** What a computer recorded, held against what this browser knows; `others` is what the server sends from here. */
export interface ComputerAsk {
  readonly job: EvaluateJob;
  readonly record: ComputerRecord;
  readonly others: readonly Uint8Array[] | null;
}

/** A judgement in another world; nothing is fetched for it. */
export interface WhatIfAsk {
  readonly job: EvaluateJob;
  readonly scenario: Scenario;
}

/** A certificate named for a list: what a person needs to recognise it. */
export interface CertificateLabel {
  readonly label: string;
  readonly subject: string;
  /** Lower-case hex. */
  readonly sha256: string;
  /** ISO 8601 UTC, or null when it can't be read. */
  readonly notAfter: string | null;
  readonly selfIssued: boolean;
  readonly ca: boolean;
}

/** Client certificates beside what a server asks for; nothing is fetched for it. */
interface OffersAsk {
  /** DER: what the reader gave, and what the server sent. */
  readonly certificates: readonly Uint8Array[];
  readonly known: readonly Uint8Array[];
  readonly request: CertificateRequest;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** Each call's argument and answer. */
export interface Calls {
  /** Recognises and decodes inputs, in the order given. */
  readonly decode: { readonly ask: readonly RawInput[]; readonly answer: readonly DecodedInput[] };
  /** Asks one address that a certificate names. */
  readonly fetch: { readonly ask: EvidenceAsk; readonly answer: FetchedEvidence };
  readonly evaluate: { readonly ask: EvaluateJob; readonly answer: Report };
  /** Judges for every client profile. */
  readonly clients: { readonly ask: EvaluateJob; readonly answer: readonly ClientLine[] };
  /** How long every client goes on trusting. */
  readonly ends: { readonly ask: EndsAsk; readonly answer: readonly ClientEnd[] };
  /** Judges as one client; null when its trust store is not at hand. */
  readonly evaluateAs: { readonly ask: ClientAsk; readonly answer: Report | null };
  /** What every client makes of a scenario, and when each breaks first. */
  readonly whatIf: { readonly ask: WhatIfAsk; readonly answer: readonly WhatIfLine[] };
  /** The general judgement in a scenario, to draw its chain. */
  readonly evaluateIf: { readonly ask: WhatIfAsk; readonly answer: Report };
  /** Why a chain fails on the computer that recorded it. */
  readonly computer: { readonly ask: ComputerAsk; readonly answer: ComputerAccount };
  /** The trust stores that our own origin offers. */
  readonly stores: { readonly ask: null; readonly answer: readonly StoreInfo[] };
  /** Takes up newer lists of the server; whether there were any. */
  readonly renewTrust: { readonly ask: null; readonly answer: boolean };
  /** The trust stores that the reader brought, read anew. */
  readonly keptStores: { readonly ask: null; readonly answer: readonly KeptStore[] };
  /** Takes a file as a trust store. Overwrites the bytes given. */
  readonly addStore: { readonly ask: AddStoreAsk; readonly answer: AddStoreAnswer };
  /** Removes a store by its id; answers with those left. */
  readonly removeStore: { readonly ask: string; readonly answer: readonly KeptStore[] };
  /** Names certificates; null where the bytes are no certificate. */
  readonly describe: {
    readonly ask: readonly Uint8Array[];
    readonly answer: readonly (CertificateLabel | null)[];
  };
  /** What revocation lists and OCSP responses say of themselves. */
  readonly statusFacts: {
    readonly ask: readonly { readonly der: Uint8Array; readonly kind: 'crl' | 'ocsp' }[];
    readonly answer: readonly StatusFacts[];
  };
  /** The entry for a serial number; null: none, undefined: the text is no serial number. */
  readonly searchCrl: {
    readonly ask: { readonly der: Uint8Array; readonly serial: string };
    readonly answer: RevokedEntry | null | undefined;
  };
  /** All that is to be seen of certificates, unjudged; null where the bytes are no certificate. */
  readonly inspect: {
    readonly ask: readonly Uint8Array[];
    readonly answer: readonly (CertificateView | null)[];
  };
  /** Which of the certificates is the root that the chain lacks. */
  readonly rootCandidates: { readonly ask: CandidatesAsk; readonly answer: readonly RootCandidate[] };
  /** Whether client certificates fit what a server asks for. */
  readonly offers: { readonly ask: OffersAsk; readonly answer: readonly ClientOffer[] };
  /** Reads federation metadata and checks its signature. */
  readonly metadata: { readonly ask: string; readonly answer: ReadMetadata };
  /** Reads a path again with pkijs, which is loaded for it. */
  readonly readAgain: { readonly ask: SecondQuestion; readonly answer: SecondParts };
  /** One certificate as pkijs and asn1js see it. */
  readonly dissect: { readonly ask: Uint8Array; readonly answer: Dissection };
  /** Has pkijs's engine judge the path. It may never answer: ask it in a worker that can be ended. */
  readonly askEngine: { readonly ask: SecondQuestion; readonly answer: EngineAnswer | null };
}

export type CallName = keyof Calls;

export type ToWorker =
  | {
      [Name in CallName]: { readonly kind: Name; readonly id: number; readonly ask: Calls[Name]['ask'] };
    }[CallName]
  | { readonly kind: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: EvaluationProgress }
  | { readonly kind: 'done'; readonly id: number; readonly answer: Calls[CallName]['answer'] }
  | { readonly kind: 'cancelled'; readonly id: number }
  /** A bug or a missing file of ours, never a bad certificate. */
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
