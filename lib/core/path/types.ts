/** What path building is given: certificates with where each came from, and the anchors that may end a path. */
import type { ParsedCertificate } from '../certificate/types.ts';

/** A certificate as it came in; `origin` says how. Order matters for `presented`. */
export interface SuppliedCertificate {
  readonly der: Uint8Array;
  readonly origin: Exclude<Provenance, { kind: 'anchor' }>;
  /** What federation metadata says that it is for; absent: nothing does. */
  readonly use?: KeyUse | null;
}

/** `use` of a KeyDescriptor (SAML 2.0 metadata §2.4.1.1). */
export type KeyUse = 'signing' | 'encryption' | 'both';

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

/** How a certificate came to us. One certificate may have several. */
export type Provenance =
  | { readonly kind: 'presented'; readonly index: number }
  | { readonly kind: 'uploaded'; readonly file: string | null }
  | { readonly kind: 'aia'; readonly url: string }
  /** An anchor of a store, e.g. `mozilla` or `user`. */
  | { readonly kind: 'anchor'; readonly store: string };

export type PathEnd =
  /** Ends at a trust anchor of the store asked. */
  | 'anchored'
  /** No issuer was found for the last certificate. */
  | 'dangling'
  /** The last certificate is self-signed, but no anchor. */
  | 'self-signed'
  /** Cut at a limit. */
  | 'limit';
