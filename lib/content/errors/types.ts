import type { FindingCode } from '#lib/core/finding/codes.ts';

/** Where a message is met. The order is that of the page. */
export type ErrorSource =
  | 'lync'
  | 'outlook'
  | 'exchange'
  | 'adfs'
  | 'entra'
  | 'client-certificates'
  | 'windows'
  | 'schannel'
  | 'chrome'
  | 'firefox'
  | 'apple'
  | 'android'
  | 'java'
  | 'dotnet'
  | 'openssl'
  | 'tools'
  | 'alert';

/** Where to go on to confirm it. */
export type Confirm =
  /** Check the host the user connected to. */
  | 'host'
  /** Check every endpoint of the sign-in domain. */
  | 'domain'
  /** Check the federation metadata and its keys. */
  | 'federation'
  /** Go through the users' guide: the fault lies on the device. */
  | 'guide'
  /** Fetch revocation addresses, from the result. */
  | 'revocation';

/** A message, code or event, and what it means for the chain. */
export interface ErrorEntry {
  readonly source: ErrorSource;
  /** What users and logs show: a name or a sentence. The first is the title. */
  readonly texts: readonly string[];
  /** The same in other languages as translated here: nobody found the maker's own wording. They only help a search. */
  readonly unconfirmed?: readonly string[];
  /** A number as the source writes it (unsigned 32 bit, or negative); null when it has none. */
  readonly code: number | null;
  /** What it says of the chain, in one or two sentences. */
  readonly means: string;
  /** Whose certificate it speaks of, where it says so: that of the server, or that of a CA. */
  readonly about?: 'leaf' | 'intermediate';
  /** The findings that stand behind it, most likely first; empty when the chain is not at fault. */
  readonly findings: readonly FindingCode[];
  readonly confirm: Confirm;
  /** What to do where no finding has the answer. */
  readonly fix?: string;
  /** Where it was read what it means; absent: general knowledge, not checked against its maker. The fix may be ours. */
  readonly from?: string;
}

/** Entries of one source: the source is said once. */
export type SourceEntries = readonly Omit<ErrorEntry, 'source'>[];
