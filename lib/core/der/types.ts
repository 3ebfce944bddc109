/** A fault in bytes that should be DER: where it is, and what was wrong. */
export interface DerFault {
  readonly offset: number;
  readonly reason: string;
}

/** Seconds precision; `encoding` names the ASN.1 type, `fault` a departure from RFC 5280 §4.1.2.5. */
export interface CertificateTime {
  /** Milliseconds since 1970; NaN when it can't be read. */
  readonly ms: number;
  readonly encoding: 'utc' | 'generalized';
  readonly fault: string | null;
}
