/** A fault in bytes that should be DER: where it is, and what was wrong. */
export interface DerFault {
  readonly offset: number;
  readonly reason: string;
}

/**
 * Departures from DER under which a value can still be read, as lenient clients do: a length in a longer form or
 * without one (BER), a BOOLEAN other than 00 and FF, unused bits that are set, an INTEGER with a needless octet,
 * octets behind the value, a default that is written, an empty RDN, a date that is in no calendar.
 *
 * RFC 5280 §4.1 wants DER and nothing else, so every certificate is read strictly first, and only what fails is read
 * once more with these forms noted (`der-not-strict`). A verdict for all clients refuses them: Chromium and Firefox do,
 * but for extensions that they do not look into. OpenSSL, GnuTLS and Java read over most of them and Go over some, and
 * their profiles say over which (`lib/trust/profiles/measured`, each line with the certificate it was measured by);
 * there an administrator hears why one client refuses what another takes. In CRLs and OCSP responses none is read over:
 * what is not proved without doubt is not proved.
 */
export type LooseForm =
  | 'length'
  | 'indefinite'
  | 'boolean'
  | 'bits'
  | 'integer'
  | 'trailing'
  | 'default'
  | 'empty-rdn'
  | 'date'
  | 'empty-extensions';

/** A departure that was read over. */
export interface LooseFault extends DerFault {
  readonly form: LooseForm;
}

/** Seconds precision; `encoding` names the ASN.1 type, `fault` a departure from RFC 5280 §4.1.2.5. */
export interface CertificateTime {
  /** Milliseconds since 1970; NaN when it can't be read. */
  readonly ms: number;
  readonly encoding: 'utc' | 'generalized';
  readonly fault: string | null;
}
