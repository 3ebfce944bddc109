/** What a server says when it asks for a client certificate (RFC 8446 §4.3.2, RFC 5246 §7.4.4). */
export interface CertificateRequest {
  /** DER Names of the authorities it names, in its order; at most 1,000. Empty: any. */
  readonly issuers: readonly Uint8Array[];
  /** How many it names; 0 for "any". */
  readonly total: number;
  /** Octets of its list of names. */
  readonly bytes: number;
  /** SignatureSchemes that it takes (RFC 8446 §4.2.3); null before TLS 1.2, which has no list. */
  readonly schemes: readonly number[] | null;
  /** ClientCertificateTypes (RFC 5246 §7.4.4); null in TLS 1.3, which has none. */
  readonly types: readonly number[] | null;
}
