/** What was fetched from the addresses that certificates name, as plain data that can be judged again later. */

/** `issuer`: caIssuers of authorityInfoAccess; `crl`: a distribution point; `ocsp`: a responder. */
export type EvidenceKind = 'issuer' | 'crl' | 'ocsp';

/** A fault with what it states, as the API tells it: what words in any language are made of. */
export type ToldFault = { readonly code: string } & Readonly<Record<string, string | number | null>>;

/** Why an address gave nothing. */
export interface EvidenceFault {
  /** Stable code of the relay, e.g. "http-status". */
  readonly code: string;
  /** One English sentence. */
  readonly message: string;
  /** The fault itself; absent in older evidence. */
  readonly told?: ToldFault;
}

/** One look at one address. */
export interface FetchedEvidence {
  readonly kind: EvidenceKind;
  readonly url: string;
  /** SHA-256 (lower-case hex) of the certificate that named the address. */
  readonly about: string;
  /** When the answer came, or the attempt ended; ISO 8601 UTC. */
  readonly time: string;
  /** How long the answer took; null when there was none. */
  readonly milliseconds: number | null;
  /** DER objects; none when there was no answer, or when `large` stands for it. */
  readonly ders: readonly Uint8Array[];
  /** An answer too large to be carried about: whoever has the bytes puts them into `ders`. */
  readonly large: { readonly sha256: string; readonly bytes: number } | null;
  /** The nonce that an OCSP request held, or null. */
  readonly nonce: Uint8Array | null;
  readonly fault: EvidenceFault | null;
}

/** A stapled OCSP response (RFC 6066 §8), with the time of the handshake. */
export interface Staple {
  readonly response: Uint8Array;
  /** ISO 8601 UTC. */
  readonly time: string;
}

/** Address schemes that are fetched. Directory addresses (ldap) are not: most clients can't either. */
export const isFetchable = (url: string): boolean => /^https?:\/\//i.test(url);
