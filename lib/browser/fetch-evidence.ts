/** Asks one address that a certificate names. Runs in the worker. */
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { ParsedCertificate } from '#lib/core/certificate/types.ts';
import { toBase64 } from '#lib/core/der/bytes.ts';
import type { EvidenceAsk } from '#lib/core/evidence/asks.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import { buildOcspRequest } from '#lib/core/revocation/ocsp-request.ts';
import type { RelayRequest } from '#lib/endpoints/relay-wire.ts';
import { fromBase64 } from './base64.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { askRelay, type Fetch } from './relay-client.ts';

const NONCE_OCTETS = 32;

const EXPECT = { issuer: 'certificate', crl: 'crl', ocsp: 'ocsp' } as const;

/** @throws the signal's reason when cancelled; every other failure is part of the evidence. */
export async function fetchEvidence(
  ask: EvidenceAsk,
  store: EvidenceStore,
  signal: AbortSignal,
  send?: Fetch,
): Promise<FetchedEvidence> {
  const { kind, url, about, refresh } = ask;
  // Kept answers can't repeat a nonce, so that only a fresh question has one.
  const nonce = kind === 'ocsp' && refresh ? crypto.getRandomValues(new Uint8Array(NONCE_OCTETS)) : null;
  const base = { kind, url, about, nonce, ders: [], large: null, milliseconds: null } as const;
  const body = kind === 'ocsp' ? ocspRequest(ask, nonce) : null;
  if (kind === 'ocsp' && body === null) {
    const fault = {
      code: 'ocsp-no-request',
      message: 'The issuer’s key can’t be read, so nothing can be asked.',
    };
    return { ...base, time: new Date().toISOString(), fault };
  }
  const request: RelayRequest = {
    url,
    expect: EXPECT[kind],
    ...(body === null ? {} : { body: toBase64(body) }),
    ...(refresh ? { refresh } : {}),
  };
  const outcome = await askRelay(request, signal, send);
  if (!outcome.ok) return { ...base, time: new Date().toISOString(), fault: outcome.fault };
  const { ders, about: relayed } = outcome;
  const { fetchedAt: time, milliseconds } = relayed;
  return store.release({ ...base, time, milliseconds, ders, fault: null });
}

/** SHA-1 in the CertID: every responder knows it, and nothing rests on its strength (RFC 6960 §4.1.1). */
function ocspRequest({ certificate, issuer }: EvidenceAsk, nonce: Uint8Array | null): Uint8Array | null {
  const [subject, signer] = [parsed(certificate), issuer === null ? null : parsed(issuer)];
  return subject && signer ? buildOcspRequest(subject, signer, 'SHA-1', nonce) : null;
}

function parsed(der: string): ParsedCertificate | null {
  const result = parseCertificate(fromBase64(der));
  return result.ok ? result.certificate : null;
}
