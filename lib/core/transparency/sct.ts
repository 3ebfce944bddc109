/** Signed certificate timestamps (RFC 6962 §3.2 and §3.3), which say that a log has seen a certificate. */
import { LIMITS } from '../limits.ts';
export interface Sct {
  /** 0: version 1 of RFC 6962, the only one that can be read further. */
  readonly version: number;
  /** SHA-256 of the log's key. */
  readonly logId: Uint8Array;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  readonly extensions: Uint8Array;
  /** HashAlgorithm and SignatureAlgorithm of TLS 1.2 (RFC 5246 §7.4.1.4.1). */
  readonly hash: number;
  readonly algorithm: number;
  readonly signature: Uint8Array;
}

const uint = (bytes: Uint8Array, at: number, length: number): number => {
  let value = 0;
  for (let i = 0; i < length; i++) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
};

/** Reads one timestamp; null when it is cut or has octets too many. */
export function readSct(bytes: Uint8Array): Sct | null {
  // version 1, log id 32, timestamp 8, length of extensions 2
  if (bytes.length < 43) return null;
  const extensionsEnd = 43 + uint(bytes, 41, 2);
  const signatureStart = extensionsEnd + 4;
  if (signatureStart > bytes.length) return null;
  const end = signatureStart + uint(bytes, extensionsEnd + 2, 2);
  if (end !== bytes.length) return null;
  return {
    version: bytes[0] ?? 0,
    logId: bytes.subarray(1, 33),
    timestamp: uint(bytes, 33, 8),
    extensions: bytes.subarray(43, extensionsEnd),
    hash: bytes[extensionsEnd] ?? 0,
    algorithm: bytes[extensionsEnd + 1] ?? 0,
    signature: bytes.subarray(signatureStart),
  };
}

/** Reads a SignedCertificateTimestampList (§3.3); what can't be read of it is left out. */
export function readSctList(bytes: Uint8Array): readonly Sct[] {
  const scts: Sct[] = [];
  if (bytes.length < 2 || uint(bytes, 0, 2) !== bytes.length - 2) return scts;
  for (let at = 2; at + 2 <= bytes.length && scts.length < LIMITS.scts;) {
    const end = at + 2 + uint(bytes, at, 2);
    const sct = end <= bytes.length ? readSct(bytes.subarray(at + 2, end)) : null;
    if (sct) scts.push(sct);
    at = end;
  }
  return scts;
}
