/** One signature to check. All values are views into DER, unchanged. */
export interface SignatureInput {
  /** AlgorithmIdentifier SEQUENCE (whole TLV) that names the signature algorithm and its parameters. */
  readonly algorithm: Uint8Array;
  /** SubjectPublicKeyInfo SEQUENCE (whole TLV) of the signer. */
  readonly spki: Uint8Array;
  /** The signature's bytes (content of the BIT STRING, without the unused-bits octet). */
  readonly signature: Uint8Array;
  /** The signed bytes (for a certificate: the TBSCertificate TLV). */
  readonly data: Uint8Array;
}

/**
 * - `valid` / `invalid`: evaluated.
 * - `unsupported`: no code here evaluates this algorithm (e.g. DSA, MD2); never taken as valid.
 * - `malformed`: key or parameters don't decode or don't fit the algorithm; counts as invalid.
 */
export type SignatureResult = 'valid' | 'invalid' | 'unsupported' | 'malformed';

/** Verifies signatures; keeps imported keys. Never throws for bad input. */
export interface SignatureVerifier {
  verify(input: SignatureInput): Promise<SignatureResult>;
}
