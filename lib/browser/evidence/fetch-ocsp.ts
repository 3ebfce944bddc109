/** Asks an OCSP responder through the relay. Runs in the worker. */
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { ParsedCertificate } from '#lib/core/certificate/types.ts';
import { fromBase64, toBase64 } from '#lib/core/der/bytes.ts';
import { parseOcspResponse } from '#lib/core/revocation/ocsp-parse.ts';
import { buildOcspRequest } from '#lib/core/revocation/ocsp-request.ts';
import type { OcspHash } from '#lib/core/revocation/ocsp-types.ts';
import type { EvidenceAsk } from '#lib/core/report/asks.ts';
import type { Fetch } from '../own-server.ts';
import { askRelay, type RelayOutcome } from './relay-client.ts';

const NONCE_OCTETS = 32;

/** An answer with the nonce of the request that it answers; null: no request could be made. */
export type OcspOutcome = { readonly outcome: RelayOutcome; readonly nonce: Uint8Array | null } | null;

/** @throws the signal's reason when cancelled */
export async function askOcsp(ask: EvidenceAsk, signal: AbortSignal, send?: Fetch): Promise<OcspOutcome> {
  const { url, refresh } = ask;
  const certificate = parsed(ask.certificate);
  const issuer = ask.issuer === null ? null : parsed(ask.issuer);
  if (!certificate || !issuer) return null;
  const attempt = async (hash: OcspHash, nonce: Uint8Array | null): Promise<OcspOutcome> => {
    const body = await requestFor(certificate, issuer, hash, nonce);
    if (!body) return null;
    const request = { url, expect: 'ocsp', body: toBase64(body), ...(refresh ? { refresh } : {}) } as const;
    return { outcome: await askRelay(request, signal, send), nonce };
  };
  // SHA-1 in the CertID: every responder knows it, and nothing rests on its strength (RFC 6960 §4.1.1).
  // Kept answers can't repeat a nonce, so that only a fresh question has one.
  const first = await attempt('SHA-1', refresh ? crypto.getRandomValues(new Uint8Array(NONCE_OCTETS)) : null);
  if (!first || !isRefusedRequest(first.outcome)) return first;
  const second = await attempt('SHA-256', null);
  // A responder that refuses both is told by its first answer.
  return second?.outcome.ok === true && !isRefusedRequest(second.outcome) ? second : first;
}

/** The responder could not do with the request: a newer one may no longer know SHA-1, others refuse nonces. */
function isRefusedRequest(outcome: RelayOutcome): boolean {
  if (!outcome.ok) return false;
  const parsedAnswer = parseOcspResponse(outcome.ders[0] ?? new Uint8Array());
  return parsedAnswer.ok && ['malformedRequest', 'unauthorized'].includes(parsedAnswer.status);
}

/** Built with pkijs; with our own code where that can't be loaded. */
async function requestFor(
  certificate: ParsedCertificate,
  issuer: ParsedCertificate,
  hash: OcspHash,
  nonce: Uint8Array | null,
): Promise<Uint8Array | null> {
  const second = await import('#lib/core/second/ocsp-request.ts').catch(() => null);
  return second
    ? second.buildRequest(certificate, issuer, hash, nonce, crypto)
    : buildOcspRequest(certificate, issuer, hash, nonce);
}

function parsed(der: string): ParsedCertificate | null {
  const result = parseCertificate(fromBase64(der));
  return result.ok ? result.certificate : null;
}
