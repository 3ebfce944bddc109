/** Takes DER or BER objects apart as far as needed to hand on certificates and CRLs. */
import { BerError, readBer, whole, type Ber } from './ber.ts';
import { classify, type ObjectKind } from './classify.ts';
import type { Collector, Place, Position } from './collector.ts';
import { readPkcs7 } from './pkcs7.ts';

export interface ObjectOptions {
  /** The text says that this is a certificate: hand on what does not look like one, so that it is judged. */
  readonly expectCertificate?: boolean;
  /** Bytes behind the first object belong to the format (OpenSSL's trust settings) and mean nothing here. */
  readonly firstOnly?: boolean;
}

/**
 * Reads the objects that stand one after another in `bytes`.
 * @returns the kinds met, in order; empty when not even the first could be framed.
 */
export function takeObjects(
  bytes: Uint8Array,
  place: Place,
  collector: Collector,
  options: ObjectOptions = {},
): readonly ObjectKind[] {
  const kinds: ObjectKind[] = [];
  for (let offset = 0; offset < bytes.length && !collector.atLimit(place.at(offset));) {
    const isFirst = offset === 0;
    // Only a SEQUENCE can be another object; anything else behind the first is left-over.
    if (!isFirst && (options.firstOnly === true || bytes[offset] !== 0x30)) {
      if (options.firstOnly !== true) {
        collector.problem('der-trailing-data', place.at(offset), { bytes: bytes.length - offset });
      }
      break;
    }
    const value = frame(bytes, offset, place, collector);
    if (value === null) break;
    const kind = classify(bytes, offset, value.end);
    takeObject(value, kind, place, collector, options);
    kinds.push(kind);
    offset = value.end;
  }
  return kinds;
}

function frame(bytes: Uint8Array, position: number, place: Place, collector: Collector): Ber | null {
  try {
    return readBer(bytes, position);
  } catch (error) {
    if (!(error instanceof BerError)) throw error;
    if (error.missing > 0) {
      collector.problem('der-truncated', place.at(position), {
        bytes: bytes.length - position,
        missing: error.missing,
      });
    } else collector.problem('der-malformed', place.at(error.offset), { reason: error.message });
    return null;
  }
}

const NAMED: Readonly<Partial<Record<ObjectKind, 'is-public-key' | 'is-parameters'>>> = {
  'public-key': 'is-public-key',
  parameters: 'is-parameters',
};

/** What it asks for is read by `decodeInput`: the page that only recognises input has no reader for it. */
function takeRequest(der: Uint8Array, position: Position, collector: Collector): void {
  collector.requests.push({ der, problem: collector.problems.length });
  collector.problem('is-certificate-request', position);
}

/** Hands on one object of known kind. */
function takeObject(
  value: Ber,
  kind: ObjectKind,
  place: Place,
  collector: Collector,
  options: ObjectOptions = {},
): void {
  const position = place.at(value.start);
  switch (kind) {
    case 'certificate':
      collector.certificate(whole(value), position);
      return;
    case 'crl':
      collector.crl(whole(value), position);
      return;
    case 'ocsp-response':
      collector.ocspResponse(whole(value), position);
      return;
    case 'certificate-request':
      takeRequest(whole(value), position, collector);
      return;
    case 'pkcs7':
    case 'content-other':
      readPkcs7(value, place, collector);
      return;
    case 'pkcs12': {
      const inner: Place = { at: (offset) => place.at(value.start + offset) };
      collector.locked.push({ kind: 'pkcs12', bytes: whole(value), place: inner });
      return;
    }
    case 'private-key':
    case 'encrypted-private-key':
      collector.problem('private-key', position, { form: kind === 'private-key' ? 'DER' : 'encrypted DER' });
      return;
    default: {
      const code = NAMED[kind];
      if (code !== undefined) collector.problem(code, position);
      else if (options.expectCertificate === true) collector.certificate(whole(value), position);
      else collector.problem('der-unsupported', position);
    }
  }
}
