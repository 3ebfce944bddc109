import type { MomentView } from '../types.ts';

/** What a date is about. Each kind has its own shape and word, not only a colour. */
export type DateKind =
  /** A validity period begins. */
  | 'begins'
  /** A certificate's last second. */
  | 'expires'
  /** Some client stops trusting for another reason than an expiry. */
  | 'stops'
  /** The time to get the next certificate. */
  | 'renew'
  /** A rule for certificates issued from then on. */
  | 'rule'
  /** A revocation list or response, or the signature of DNS records, is due to be replaced by its issuer. */
  | 'evidence';

/** Whose date it is, so that a calendar knows it again. */
export type DateScope =
  /** Of the server (or file) asked about: its next certificate moves the date. */
  | { readonly of: 'place'; readonly seed: string }
  /** Of one certificate, wherever it is met. */
  | { readonly of: 'certificate'; readonly sha256: string; readonly seed: string }
  /** The same for everybody. */
  | { readonly of: 'world'; readonly seed: string };

export interface DatedEvent {
  /** Unique in one timeline. */
  readonly key: string;
  readonly kind: DateKind;
  readonly scope: DateScope;
  readonly moment: MomentView;
  /** “The server’s certificate expires” */
  readonly title: string;
  readonly detail: string | null;
  /** What a rule says, in English, with where it stands; absent: nothing more. */
  readonly claimed?: string;
  /** Before the time of the check. */
  readonly past: boolean;
  /** True where a person has something to do: these go into calendars. */
  readonly reminds: boolean;
  /** Of what its issuer replaces again and again (a list, a signature): days that one holds. Absent: it comes once. */
  readonly periodDays?: number;
}

export interface Timeline {
  /** In the order of their dates. */
  readonly events: readonly DatedEvent[];
  /** What asks something of a person first: a renewal that is due, else the first such event to come. */
  readonly next: DatedEvent | null;
  /** The last moment at which every client that trusts now still does; null: nobody does, or no date ends it. */
  readonly firstEnd: MomentView | null;
}
