/** The record layer (RFC 8446 §5.1, the same since SSL 3.0). */

export const CONTENT = { changeCipherSpec: 20, alert: 21, handshake: 22, applicationData: 23 } as const;

export interface TlsRecord {
  readonly type: number;
  /** The five header bytes: the additional data of TLS 1.3 protection. */
  readonly header: Uint8Array;
  readonly fragment: Uint8Array;
}

/** Walks over the complete records in `bytes`; a cut record at the end is left out. */
export function* readRecords(bytes: Uint8Array): Generator<TlsRecord> {
  let offset = 0;
  while (offset + 5 <= bytes.length) {
    const header = bytes.subarray(offset, offset + 5);
    const [type = 0, , , high = 0, low = 0] = header;
    const end = offset + 5 + high * 256 + low;
    if (end > bytes.length) return;
    yield { type, header, fragment: bytes.subarray(offset + 5, end) };
    offset = end;
  }
}

/** Whether these first bytes of a peer can begin a TLS record. Needs one byte to say no. */
export function looksLikeTls(bytes: Uint8Array): boolean {
  const [type, major] = bytes;
  if (type === undefined) return true;
  if (type !== CONTENT.handshake && type !== CONTENT.alert) return false;
  return major === undefined || major === 3;
}
