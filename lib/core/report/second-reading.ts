/**
 * What a second, independent library makes of the chosen path, set against our own reading. It is a second
 * opinion: all it can change is that a signature on which the two disagree leaves the verdict open. Certificates
 * are named by their `id` in the report.
 */
import type { FindingCode } from '../finding/codes.ts';
import type { SignatureResult } from '../signature/types.ts';
import type { Verdict } from '../finding/types.ts';

/** What is compared of a certificate, in the order it is shown. */
export const COMPARED_FIELDS = [
  'subject',
  'issuer',
  'serial',
  'notBefore',
  'notAfter',
  'publicKey',
  'signatureAlgorithm',
  'extensions',
  'alternativeNames',
  'basicConstraints',
  'keyUsage',
  'extendedKeyUsage',
] as const;

export type ComparedField = (typeof COMPARED_FIELDS)[number];

/**
 * - `equal` / `different`: both read it.
 * - `unread`: we read it, the library does not.
 * - `not-der`: we refuse the bytes, the library, which also takes BER, reads them.
 * - `neither`: neither reads it.
 */
export type ReadingState = 'equal' | 'different' | 'unread' | 'not-der' | 'neither';

export interface SecondCertificate {
  /** Null: an element that is no certificate for us, so that the report has no id for it. */
  readonly certificate: number | null;
  readonly state: ReadingState;
  /** Fields read differently; all of `COMPARED_FIELDS` are compared. */
  readonly different: readonly ComparedField[];
  /** Why it was not read, in the words of whoever did not read it; null when both did. */
  readonly reason: string | null;
}

/** The library knows fewer algorithms: what it can't evaluate says nothing about the signature. */
export type SecondSignature = 'valid' | 'invalid' | 'unsupported';

export interface SecondLink {
  readonly subject: number;
  readonly issuer: number;
  readonly ours: SignatureResult;
  readonly theirs: SecondSignature;
  /** Null: one of the two can't evaluate the algorithm, so that there is nothing to compare. */
  readonly agrees: boolean | null;
}

/**
 * - `accepted` / `refused`: its answer on the path.
 * - `no-answer`: it was stopped at the time limit; some inputs keep it busy for ever.
 * - `not-asked`: the path is too long, so there is nothing to ask.
 */
type EngineOutcome = 'accepted' | 'refused' | 'no-answer' | 'not-asked';

/** Why the library's verdict differs although nobody is wrong. */
export type EngineRemark =
  /** It accepted, because it does not look at what we object to; `codes`: our findings. */
  | { readonly kind: 'not-checked'; readonly codes: readonly FindingCode[] }
  /** It applies rules of this kind only in part, as the public suites show. */
  | { readonly kind: 'known-gap'; readonly area: 'names' | 'policies' }
  /** It refused, because it can't evaluate an algorithm in the path. */
  | { readonly kind: 'algorithm' }
  /** It refused, because it also wants the dates of the trust anchor to hold (RFC 5280 §6.1 does not). */
  | { readonly kind: 'anchor-dates' }
  /** It refused, because it wants at least one certificate below the anchor. */
  | { readonly kind: 'anchor-alone' }
  /** We leave the path undecided. */
  | { readonly kind: 'undecided' };

/** How the library's engine came to its answer. */
export interface EngineBuild {
  /** `pool`: it found its way among everything at hand; `path`: it was given the path found here. */
  readonly scope: 'pool' | 'path';
  /** The way it went, leaf first, by ids; null when it names none. */
  readonly path: readonly number[] | null;
  /** Why its own search came to nothing, when it then was given the path; null otherwise. */
  readonly search: string | null;
}

export interface SecondEngine {
  readonly outcome: EngineOutcome;
  /** Our verdict on the path. */
  readonly ours: Verdict;
  /** The library's own words when it refused; null otherwise. */
  readonly message: string | null;
  /** How it came to its answer; absent in older reports, and where it gave none. */
  readonly built?: EngineBuild;
  /** Null: there is nothing to compare. */
  readonly agrees: boolean | null;
  readonly remarks: readonly EngineRemark[];
}

/** Something to look at. Values are texts for people. */
export type SecondDifference =
  | {
      readonly kind: 'field';
      readonly certificate: number;
      readonly field: ComparedField;
      readonly ours: string;
      readonly theirs: string;
    }
  | { readonly kind: 'unread'; readonly certificate: number; readonly reason: string }
  | {
      readonly kind: 'signature';
      readonly subject: number;
      readonly issuer: number;
      readonly ours: SignatureResult;
      readonly theirs: SecondSignature;
    }
  | {
      readonly kind: 'verdict';
      readonly ours: Verdict;
      readonly theirs: 'accepted' | 'refused';
      readonly message: string | null;
    };

export interface SecondReading {
  readonly library: string;
  readonly version: string;
  /** Time that the path was judged for, ISO 8601 UTC. */
  readonly at: string;
  /** Leaf first; then elements that are no certificates for us. */
  readonly certificates: readonly SecondCertificate[];
  readonly links: readonly SecondLink[];
  readonly engine: SecondEngine;
  /** True when there are no differences. */
  readonly agrees: boolean;
  readonly differences: readonly SecondDifference[];
}
