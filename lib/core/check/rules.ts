/** A limit for certificates issued at or after `from` (ISO date). */
export interface ValidityLimit {
  readonly from: string;
  readonly days: number;
  /** Binds only what a public root issued; the built-in roots are public, an organisation's own are not. */
  readonly publicOnly?: boolean;
}

/** Roots whose leaves a client refuses when issued after a moment. */
interface Distrust {
  /** ISO date-time. */
  readonly after: string;
  /** SHA-256 fingerprints, lower-case hex. */
  readonly roots: readonly string[];
}

/** What the checks go by. What a finding weighs is no business of theirs: see `RuleSet` in `../verdict/rules.ts`. */
export interface CheckRules {
  /** Purposes (EKU OIDs) of which the leaf must allow one; empty: any purpose. */
  readonly purposes: readonly string[];
  /** Purposes (EKU OIDs) that count as if the leaf did not name them; for scenarios. Absent: none. */
  readonly ignoredPurposes?: readonly string[];
  /** When the leaf counts as issued for distrust by date of issue, ISO 8601; for scenarios. Absent: as it says. */
  readonly leafIssuedAt?: string;
  /**
   * Whether dates and extensions of the anchor count, or only its name and key. RFC 5280 §6.1.1(d) knows no more of an
   * anchor than these two; but clients get it as a certificate and most of them look at its dates, its CA mark and its
   * path length like at any other's. A rule set that follows the RFC to the letter says false.
   */
  readonly anchorIsChecked: boolean;
  /**
   * Fall back to the subject's common name when the leaf has no SAN of the kind asked. RFC 6125 §6.4.4
   * allowed it as a last resort; RFC 9525 ended it, and browsers with it. OpenSSL, GnuTLS, Java, Node, .NET and the
   * Lync clients go on, as their profiles say: for a certificate without alternative names it decides who is shut out.
   */
  readonly commonNameFallback: boolean;
  /** Whether that goes for addresses too. Absent: for DNS names only. */
  readonly commonNameAddresses?: boolean;
  /**
   * Whether a wildcard name is measured against dNSName constraints by the names it stands for (Web PKI).
   * RFC 5280 knows no wildcards there: then a constrained wildcard name is refused.
   */
  readonly wildcardsMeetConstraints: boolean;
  readonly minimumRsaBits: number;
  readonly minimumEcBits: number;
  /** Longest validity in days by issue date (ascending). */
  readonly maximumValidity: readonly ValidityLimit[];
  /** Whether the client fetches an issuer that was not sent from the address in the certificate (AIA). */
  readonly downloadsIssuers: boolean;
  /** Whether the terms of the store (purposes, distrust dates) are honoured, or just its list. */
  readonly honoursTerms: boolean;
  /** Distrust that the client itself brings, beside what its store says. */
  readonly distrusts: readonly Distrust[];
  /** Largest number of non-self-issued intermediates, or null (RFC 5280 §6.1.1). */
  readonly maximumDepth: number | null;
  readonly policy: {
    /** OIDs, or ["2.5.29.32.0"] for any policy. */
    readonly initial: readonly string[];
    readonly requireExplicit: boolean;
    readonly inhibitMapping: boolean;
    readonly inhibitAny: boolean;
  };
}
