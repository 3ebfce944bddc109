import type { FaultParams, OcspFaultCode } from '../finding/faults.ts';
import type { CertificateTime, DerFault } from '../der/types.ts';
import type { Name } from '../name/name.ts';
import type { RevocationReason } from './reasons.ts';

/** Digests of a CertID. RFC 6960 clients send SHA-1; RFC 9654 and newer responders also take SHA-256. */
export type OcspHash = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** RFC 6960 §4.1.1; byte arrays are views. */
export interface CertId {
  /** Null: a digest not known here. */
  readonly hash: OcspHash | null;
  readonly issuerNameHash: Uint8Array;
  readonly issuerKeyHash: Uint8Array;
  readonly serial: Uint8Array;
}

export type OcspResponseStatus =
  | 'successful'
  | 'malformedRequest'
  | 'internalError'
  | 'tryLater'
  | 'sigRequired'
  | 'unauthorized'
  | 'undefined';

export interface SingleResponse {
  readonly id: CertId;
  readonly status: 'good' | 'revoked' | 'unknown';
  readonly revokedAt: CertificateTime | null;
  readonly reason: RevocationReason | null;
  readonly thisUpdate: CertificateTime;
  readonly nextUpdate: CertificateTime | null;
  /** SignedCertificateTimestampList that came along (RFC 6962 §3.3), or null. */
  readonly scts: Uint8Array | null;
  /** OID of a critical extension that is not processed. */
  readonly unknownExtension: string | null;
}

export type ResponderId =
  | { readonly kind: 'name'; readonly name: Name }
  | { readonly kind: 'key'; readonly sha1: Uint8Array };

/** BasicOCSPResponse (RFC 6960 §4.2.1). */
export interface BasicOcspResponse {
  /** ResponseData TLV. */
  readonly tbs: Uint8Array;
  readonly responder: ResponderId;
  readonly producedAt: CertificateTime;
  readonly responses: readonly SingleResponse[];
  readonly nonce: Uint8Array | null;
  readonly unknownExtension: string | null;
  readonly algorithm: Uint8Array;
  readonly signature: Uint8Array;
  /** Certificate TLVs that came along. */
  readonly certificates: readonly Uint8Array[];
}

export type OcspParseResult =
  | { readonly ok: true; readonly status: OcspResponseStatus; readonly basic: BasicOcspResponse | null }
  | { readonly ok: false; readonly fault: DerFault };

/** Tells a fault found in an answer from one of its fetch. */
export const isOcspFault = (fault: { readonly code: string }): fault is OcspFault =>
  fault.code.startsWith('ocsp-');

export interface OcspFault {
  readonly code: OcspFaultCode;
  readonly params: FaultParams;
}
