/** Why evidence beside the chain decided nothing. Codes are stable: they stand in findings and in reports. */

/** Details of a fault. */
export type FaultParams = {
  /** Of the extension at fault. */
  readonly oid?: string;
  /** What does not fit: a field of the list's scope, or of the responder's certificate. */
  readonly part?: string;
  /** When a responder's certificate was over, or when it begins (ISO 8601 UTC), where that is what does not fit. */
  readonly ended?: string;
  readonly begins?: string;
  /** Which of the lists at hand, from 0. */
  readonly list?: number;
  /** Of a list. */
  readonly version?: number;
  readonly offset?: number;
  readonly reason?: string;
  /** The responder's own error (RFC 6960 §2.3). */
  readonly status?: string;
  /** What the two readers say. */
  readonly ours?: string;
  readonly theirs?: string;
  /** Why an answer could not be fetched or read. */
  readonly message?: string;
};

/** Why a CRL that came into question decided nothing. Codes are stable. */
export type CrlFaultCode =
  /** Not a list in DER; `offset`, `reason`. */
  | 'crl-malformed'
  /** Extensions in a version 1 list, or another version (§5.1.2.1). */
  | 'crl-version'
  /** The inner and the outer signature algorithm differ (§5.1.1.2). */
  | 'crl-algorithm-mismatch'
  /** §5.1.2.5 wants nextUpdate. */
  | 'crl-next-update-missing'
  /** §5.2.3 wants a CRL number, not critical. */
  | 'crl-number-missing'
  | 'crl-number-critical'
  /** An extension of the list that can't be decoded or occurs twice; `oid`. */
  | 'crl-extension-malformed'
  /** A critical extension of the list (§5.2) or of an entry (§5.3) that is not processed; `oid`. */
  | 'crl-critical-extension-unknown'
  | 'crl-entry-critical-extension-unknown'
  /** An entry names its certificate's issuer, but the list is not indirect (§5.3.3). */
  | 'crl-entry-issuer-misplaced'
  | 'crl-not-yet-valid'
  | 'crl-expired'
  /** The list is for other names, kinds of certificate or reasons (§6.3.3(b)); `part`. */
  | 'crl-scope'
  /** No certificate of the list's issuer is at hand. */
  | 'crl-signer-not-found'
  /** The signer's key usage lacks cRLSign (§6.3.3(f)). */
  | 'crl-signer-key-usage'
  /** No path to a trust anchor for the signer. */
  | 'crl-signer-not-trusted'
  | 'crl-signature-invalid'
  | 'crl-signature-not-evaluated'
  /** A delta CRL without a complete one that it applies to (§5.2.4). */
  | 'crl-delta-without-base'
  /** Lists were used, but they do not cover all reasons (§6.3.3). */
  | 'crl-reasons-incomplete'
  /** The certificate's cRLDistributionPoints can't be decoded. */
  | 'distribution-points-malformed'
  /** No list came into question. */
  | 'crl-not-found';

/** Why a response decided nothing. Codes are stable. */
export type OcspFaultCode =
  /** Not a response in strict DER; `offset`, `reason`. */
  | 'ocsp-malformed'
  /** The responder answered with an error; `status`. */
  | 'ocsp-status'
  /** No basic response: the only kind there is in practice. */
  | 'ocsp-type-unknown'
  /** None of its answers is about this certificate and issuer. */
  | 'ocsp-other-certificate'
  | 'ocsp-critical-extension-unknown'
  | 'ocsp-not-yet-valid'
  | 'ocsp-expired'
  /** The response holds another nonce than the request. */
  | 'ocsp-nonce-mismatch'
  /** Neither the issuer nor a certificate that came along bears the responder's name or key. */
  | 'ocsp-responder-not-found'
  /** The responder's certificate was not issued by the issuer for OCSP signing, or is not valid; `part`. */
  | 'ocsp-responder-not-authorised'
  | 'ocsp-signature-invalid'
  | 'ocsp-signature-not-evaluated'
  /** The second reader came to another result; `ours`, `theirs`, `reason` in its words. */
  | 'ocsp-readers-disagree';

/** What is wanting, the first that is: too few logs, one operator, no log still approved, none by RFC 6962. */
export type Shortfall = 'count' | 'operators' | 'approved' | 'rfc6962';
