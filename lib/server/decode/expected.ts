/** Whether an answer is what was expected. Only what passes here leaves the server. */
import { parseCertificate } from '../../core/certificate/parse.ts';
import { decodeInput } from '../../core/input/decode.ts';
import type { InputFormat } from '../../core/input/types.ts';
import { parseCrl } from '../../core/revocation/crl-parse.ts';
import { parseOcspResponse } from '../../core/revocation/ocsp-parse.ts';
import type { Expectation, Found } from '../../endpoints/api.ts';

/** What a thread says about an answer; `whole`: its octets are the one object in it. */
export type Reading =
  | {
      readonly ok: true;
      readonly ders: readonly Uint8Array[] | 'whole';
      readonly holdsUntil: number | null;
    }
  | { readonly ok: false; readonly found: Found; readonly reason: string | null };

export interface Accepted {
  /** One CRL or OCSP response, or the certificates in the order found. */
  readonly ders: readonly Uint8Array[];
  /** End of what the answer itself says it holds for, milliseconds since 1970; null: it does not say. */
  readonly holdsUntil: number | null;
}

/** Forms in which CAs publish issuers (RFC 5280 §4.2.2.1 has DER and "certs-only" PKCS #7; PEM is met too). */
const CERTIFICATE_FORMATS: ReadonlySet<InputFormat> = new Set(['der-certificate', 'pem', 'pkcs7']);

/** Octets needed to tell what an answer looks like. */
export const LOOK_BYTES = 512;

/** What octets look like, for words; tells nothing of their content. */
export function lookAt(bytes: Uint8Array): Found {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0x30) {
    if (parseCertificate(bytes).ok) return 'certificate';
    if (parseCrl(bytes).ok) return 'crl';
    return parseOcspResponse(bytes).ok ? 'ocsp' : 'other';
  }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOK_BYTES)).trimStart();
  if (start.includes('-----BEGIN ')) return 'pem';
  if (/^(?:<!doctype html|<html|<head|<\?xml|<!--|<body)/i.test(start)) return 'web-page';
  // Control characters other than white space are not in any text.
  return /^[\t\n\r\x20-\x7e\x80-\xff]*$/.test(start) ? 'text' : 'other';
}

/** Whether the first octets rule the answer out, so that the rest need not be read. */
export const isHopeless = (start: Uint8Array, expect: Expectation): boolean =>
  expect !== 'certificate' && start.length > 0 && start[0] !== 0x30;

const wrong = (bytes: Uint8Array, reason: string | null): Reading => ({
  ok: false,
  found: lookAt(bytes),
  reason,
});

/** Reads an answer as what it should be. Runs in a thread (decode/worker.ts). */
export async function accept(bytes: Uint8Array, expect: Expectation): Promise<Reading> {
  if (bytes.length === 0) return wrong(bytes, null);
  switch (expect) {
    case 'certificate':
      return acceptCertificates(bytes);
    case 'crl': {
      const result = parseCrl(bytes);
      if (!result.ok) return wrong(bytes, bytes[0] === 0x30 ? result.fault.reason : null);
      const { nextUpdate } = result.crl;
      return { ok: true, ders: 'whole', holdsUntil: readable(nextUpdate?.ms) };
    }
    case 'ocsp': {
      const result = parseOcspResponse(bytes);
      if (!result.ok) return wrong(bytes, bytes[0] === 0x30 ? result.fault.reason : null);
      const ends = (result.basic?.responses ?? []).map(({ nextUpdate }) => nextUpdate?.ms ?? NaN);
      return {
        ok: true,
        ders: 'whole',
        holdsUntil: ends.length > 0 ? readable(ends.reduce((first, end) => Math.min(first, end))) : null,
      };
    }
  }
}

const readable = (ms: number | undefined): number | null =>
  ms === undefined || Number.isNaN(ms) ? null : ms;

async function acceptCertificates(bytes: Uint8Array): Promise<Reading> {
  const { format, certificates } = await decodeInput({ name: null, bytes, keyStores: 'named' });
  const ders = CERTIFICATE_FORMATS.has(format)
    ? certificates.map(({ der }) => der).filter((der) => parseCertificate(der).ok)
    : [];
  return ders.length > 0 ? { ok: true, ders, holdsUntil: null } : wrong(bytes, null);
}
