/** The record layer (RFC 8446 §5.1, the same since SSL 3.0). */
import type { Accumulator } from './accumulator.ts';

export const CONTENT = { changeCipherSpec: 20, alert: 21, handshake: 22, applicationData: 23 } as const;

const HEADER_BYTES = 5;

export interface TlsRecord {
  readonly type: number;
  /** The five header bytes: the additional data of TLS 1.3 protection. */
  readonly header: Uint8Array;
  readonly fragment: Uint8Array;
}

/** What a protected record held, and the type that it really has. */
export interface OpenedRecord {
  readonly type: number;
  readonly content: Uint8Array;
}

/** One direction of a protected connection, under one traffic secret. Records must come in order. */
export interface RecordOpener {
  /** Opens the next record; null when it does not authenticate (then nothing after it can be read). */
  open(record: TlsRecord): OpenedRecord | null;
}

/**
 * Makes the opener for a cipher suite's number and a traffic secret (RFC 8446 §7.3); null for a suite that it does
 * not know. The server has the platform's own ciphers for it, a page has those of a library.
 */
export type MakeOpener = (cipherSuite: number, secret: Uint8Array) => RecordOpener | null;

/** Takes the next complete record; null while it is not all there. */
export function takeRecord(bytes: Accumulator): TlsRecord | null {
  const [type = 0, , , high = 0, low = 0] = bytes.peek(HEADER_BYTES) ?? [];
  const length = high * 256 + low;
  if (bytes.size < HEADER_BYTES + length) return null;
  const whole = bytes.take(HEADER_BYTES + length);
  if (whole === null) return null;
  return { type, header: whole.subarray(0, HEADER_BYTES), fragment: whole.subarray(HEADER_BYTES) };
}

/** Whether these first bytes of a peer can begin a TLS record. Needs one byte to say no. */
export function looksLikeTls(bytes: Uint8Array): boolean {
  const [type, major] = bytes;
  if (type === undefined) return true;
  if (type !== CONTENT.handshake && type !== CONTENT.alert) return false;
  return major === undefined || major === 3;
}
