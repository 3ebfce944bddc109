/**
 * Properties that Microsoft's root program attaches to a certificate. A store (.sst) keys them by number;
 * a trust list (.stl) by the OID 1.3.6.1.4.1.311.10.11.<number>. The octets are the same.
 */
import { BerError, children, oidText, readBer } from '#lib/core/input/ber.ts';

export interface RootProperties {
  readonly friendlyName?: string;
  /** Purposes granted (OIDs). Absent: not stated, which is not "none". */
  readonly purposes?: readonly string[];
  /** Purposes taken away. */
  readonly disallowedPurposes?: readonly string[];
  /** Nothing that chains to the certificate is trusted from then on (milliseconds since 1970). */
  readonly disallowedFrom?: number;
  /** Certificates issued from then on are not trusted (milliseconds since 1970) … */
  readonly notBeforeLimit?: number;
  /** … for these purposes only, when present. */
  readonly notBeforePurposes?: readonly string[];
  /** Lower-case hex. */
  readonly sha1?: string;
  readonly sha256?: string;
  readonly keyIdentifier?: string;
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (value) => value.toString(16).padStart(2, '0')).join('');

/** FILETIME: 100 ns since 1601, little-endian, to milliseconds since 1970; null when it is none. */
function fileTime(bytes: Uint8Array): number | null {
  if (bytes.length !== 8) return null;
  const ticks = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true);
  return Number(ticks / 10_000n) - 11_644_473_600_000;
}

/** SEQUENCE OF OBJECT IDENTIFIER; null when it does not read. */
function purposeList(bytes: Uint8Array): readonly string[] | null {
  try {
    return [...children(readBer(bytes))].map(oidText);
  } catch (error) {
    if (error instanceof BerError) return null;
    throw error;
  }
}

const utf16 = (bytes: Uint8Array): string => new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, '');

/** One property by number; empty for those that say nothing about trust, and for damaged ones. */
export function readRootProperty(id: number, data: Uint8Array): RootProperties {
  const time = fileTime(data);
  const list = [9, 122, 127].includes(id) ? purposeList(data) : null;
  switch (id) {
    case 3:
      return { sha1: hex(data) };
    case 9:
      return list === null ? {} : { purposes: list };
    case 11:
      return { friendlyName: utf16(data) };
    case 20:
      return { keyIdentifier: hex(data) };
    case 98:
      return { sha256: hex(data) };
    case 104:
      return time === null ? {} : { disallowedFrom: time };
    case 122:
      return list === null ? {} : { disallowedPurposes: list };
    case 126:
      return time === null ? {} : { notBeforeLimit: time };
    case 127:
      return list === null ? {} : { notBeforePurposes: list };
    default:
      return {};
  }
}
