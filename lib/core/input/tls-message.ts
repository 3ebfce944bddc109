/**
 * A Certificate message as Wireshark's "Export packet bytes" saves it: the handshake message alone, or the
 * records that carry it (RFC 8446 §4.4.2 and §5.1, RFC 5246 §7.4.2).
 */
import type { Collector, Place } from './collector.ts';
import { classify } from './classify.ts';

const HANDSHAKE_RECORD = 22;
const CERTIFICATE_MESSAGE = 11;
const RECORD_HEADER_BYTES = 5;
const MESSAGE_HEADER_BYTES = 4;

const number = (bytes: Uint8Array, offset: number, size: number): number => {
  let value = 0;
  for (let index = 0; index < size; index++) value = value * 256 + (bytes[offset + index] ?? 0);
  return value;
};

interface Entry {
  readonly start: number;
  readonly end: number;
}

/** The certificates of a message's list in TLS 1.2's form (`extensions` false) or TLS 1.3's; null when it does not fit. */
function readList(body: Uint8Array, extensions: boolean): readonly Entry[] | null {
  const contextBytes = extensions ? 1 + (body[0] ?? 0) : 0;
  if (body.length < contextBytes + 3) return null;
  const start = contextBytes + 3;
  if (start + number(body, contextBytes, 3) !== body.length) return null;
  const entries: Entry[] = [];
  for (let offset = start; offset < body.length;) {
    const length = number(body, offset, 3);
    const end = offset + 3 + length;
    if (length === 0 || end > body.length) return null;
    entries.push({ start: offset + 3, end });
    offset = extensions ? end + 2 + number(body, end, 2) : end;
  }
  return entries.length > 0 && classify(body, entries[0]?.start, entries[0]?.end) === 'certificate'
    ? entries
    : null;
}

/** Joins the fragments of handshake records; null when the bytes are no records. */
function handshakeOf(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== HANDSHAKE_RECORD || bytes[1] !== 3) return null;
  const joined = new Uint8Array(bytes.length);
  let length = 0;
  for (let offset = 0; offset + RECORD_HEADER_BYTES <= bytes.length && bytes[offset + 1] === 3;) {
    const end = offset + RECORD_HEADER_BYTES + number(bytes, offset + 3, 2);
    if (bytes[offset] === HANDSHAKE_RECORD) {
      const fragment = bytes.subarray(offset + RECORD_HEADER_BYTES, Math.min(end, bytes.length));
      joined.set(fragment, length);
      length += fragment.length;
    }
    offset = end;
  }
  return joined.subarray(0, length);
}

/** Hands on the certificates of the first Certificate message. @returns false when the bytes hold none. */
export function readTlsMessage(bytes: Uint8Array, place: Place, collector: Collector): boolean {
  const messages = handshakeOf(bytes) ?? bytes;
  for (let offset = 0; offset + MESSAGE_HEADER_BYTES <= messages.length;) {
    const end = offset + MESSAGE_HEADER_BYTES + number(messages, offset + 1, 3);
    if (end > messages.length) return false;
    if (messages[offset] === CERTIFICATE_MESSAGE) {
      const body = messages.subarray(offset + MESSAGE_HEADER_BYTES, end);
      const entries = readList(body, false) ?? readList(body, true);
      for (const entry of entries ?? [])
        collector.certificate(body.subarray(entry.start, entry.end), place.at(0));
      return entries !== null;
    }
    if ((messages[offset] ?? 0) > 24) return false;
    offset = end;
  }
  return false;
}
