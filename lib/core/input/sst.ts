/**
 * Microsoft's serialized certificate store (.sst), written by `certutil -generateSSTFromWU` and by the
 * certificate console: version 0, "CERT", then entries of property id, encoding, length and data.
 */
import { takeObjects } from './objects.ts';
import type { Collector, Place } from './collector.ts';

const ENTRY = { end: 0, certificate: 0x20, crl: 0x21, trustList: 0x22 } as const;

export const isSst = (bytes: Uint8Array): boolean =>
  [0, 0, 0, 0, 0x43, 0x45, 0x52, 0x54].every((value, index) => bytes[index] === value);

/** One entry of a store. Properties stand before the certificate they belong to. */
interface SstEntry {
  readonly id: number;
  readonly data: Uint8Array;
  /** Offset of `data` in the file. */
  readonly offset: number;
}

/** The entries up to the end mark; the last value returned is the offset where the file breaks off, or null. */
export function* sstEntries(bytes: Uint8Array): Generator<SstEntry, number | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let position = 8;
  while (position + 12 <= bytes.length) {
    const id = view.getUint32(position, true);
    if (id === ENTRY.end) return null;
    const length = view.getUint32(position + 8, true);
    const offset = position + 12;
    if (offset + length > bytes.length) return position;
    yield { id, data: bytes.subarray(offset, offset + length), offset };
    position = offset + length;
  }
  return position;
}

/** Hands on certificates and CRLs of a store. */
export function readSst(bytes: Uint8Array, place: Place, collector: Collector): void {
  const entries = sstEntries(bytes);
  for (;;) {
    const step = entries.next();
    if (step.done === true) {
      if (step.value !== null) collector.problem('sst-truncated', place.at(step.value));
      return;
    }
    const { id, data, offset } = step.value;
    if (collector.atLimit(place.at(offset))) return;
    const inner: Place = { at: (index) => place.at(offset + index) };
    if (id === ENTRY.certificate) takeObjects(data, inner, collector, { expectCertificate: true });
    else if (id === ENTRY.crl) takeObjects(data, inner, collector);
    else if (id === ENTRY.trustList) collector.problem('sst-trust-list', place.at(offset));
  }
}
