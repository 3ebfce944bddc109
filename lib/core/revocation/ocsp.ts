import type { ParsedCertificate } from '../certificate/types.ts';
import { equalBytes } from '../der/bytes.ts';
import { DerError } from '../der/reader.ts';
import type { SignatureVerifier } from '../signature/types.ts';
import { isAbout } from './ocsp-id.ts';
import { parseOcspResponse } from './ocsp-parse.ts';
import { findResponder, type Responder } from './ocsp-responder.ts';
import type { OcspFaultCode } from '../finding/faults.ts';
import type { BasicOcspResponse, OcspFault, SingleResponse } from './ocsp-types.ts';
import type { RevocationReason } from './reasons.ts';
import { DAY_MS, MINUTE_MS } from '../time.ts';

export interface OcspCheck {
  readonly certificate: ParsedCertificate;
  readonly issuer: ParsedCertificate;
  /** OCSPResponse in DER: an answer to `buildOcspRequest`, or stapled. */
  readonly response: Uint8Array;
  /** Validation time, milliseconds since 1970. */
  readonly at: number;
  readonly verifier: SignatureVerifier;
  /** The nonce that was sent, or null. */
  readonly nonce?: Uint8Array | null;
}

export interface OcspStatus {
  /** `unknown`: the responder says that it does not know the certificate. */
  readonly status: 'good' | 'revoked' | 'unknown' | 'undetermined';
  /** Milliseconds since 1970, like all times here; null unless revoked. */
  readonly revokedAt: number | null;
  readonly reason: RevocationReason | null;
  readonly producedAt: number | null;
  readonly thisUpdate: number | null;
  readonly nextUpdate: number | null;
  readonly responder: Responder | null;
  /** Whether the response repeats the nonce sent; many responders sign in advance and do not. */
  readonly nonce: 'matched' | 'absent' | 'not-sent';
  /** Why the response decided nothing, or null. */
  readonly fault: OcspFault | null;
}

/** Difference of clocks that is tolerated between responder and client. */
export const OCSP_SKEW_MS = 5 * MINUTE_MS;

/** How long an answer without nextUpdate is taken for current: such a responder has newer ones at any time. */
export const OCSP_UNDATED_MS = DAY_MS;

const NOTHING: OcspStatus = {
  status: 'undetermined',
  revokedAt: null,
  reason: null,
  producedAt: null,
  thisUpdate: null,
  nextUpdate: null,
  responder: null,
  nonce: 'not-sent',
  fault: null,
};

const refuse = (code: OcspFaultCode, params: OcspFault['params'] = {}): OcspStatus => ({
  ...NOTHING,
  fault: { code, params },
});

/**
 * The status of a certificate by an OCSP response: the acceptance rules of RFC 6960 §3.2 with the
 * authorised responders of §4.2.2.2. Never throws for what the response or the certificates say.
 */
export async function checkOcsp(check: OcspCheck): Promise<OcspStatus> {
  const parsed = parseOcspResponse(check.response);
  if (!parsed.ok) return refuse('ocsp-malformed', { ...parsed.fault });
  if (parsed.status !== 'successful') return refuse('ocsp-status', { status: parsed.status });
  const { basic } = parsed;
  if (!basic) return refuse('ocsp-type-unknown');
  const single = newest(basic, check);
  if (!single) return refuse('ocsp-other-certificate');

  const unknown = basic.unknownExtension ?? single.unknownExtension;
  if (unknown !== null) return refuse('ocsp-critical-extension-unknown', { oid: unknown });
  const nonce = compareNonce(basic.nonce, check.nonce ?? null);
  if (nonce === null) return refuse('ocsp-nonce-mismatch');
  const late = timeFault(single, check.at);
  if (late) {
    const { thisUpdate, nextUpdate } = single;
    return { ...refuse(late), thisUpdate: thisUpdate.ms, nextUpdate: nextUpdate?.ms ?? null };
  }

  const found = await findResponder(basic, check.issuer, check.at, check.verifier);
  if (!found.responder) return { ...NOTHING, fault: found.fault };
  return {
    status: single.status,
    revokedAt: single.revokedAt?.ms ?? null,
    reason: single.reason,
    producedAt: basic.producedAt.ms,
    thisUpdate: single.thisUpdate.ms,
    nextUpdate: single.nextUpdate?.ms ?? null,
    responder: found.responder,
    nonce,
    fault: null,
  };
}

/** How much an answer weighs against another of the same time: what warns wins. */
const WEIGHT: Readonly<Record<SingleResponse['status'], number>> = { revoked: 2, unknown: 1, good: 0 };

/** Of the answers about this certificate the latest, and of the latest the gravest; null when there is none. */
function newest(basic: BasicOcspResponse, { certificate, issuer }: OcspCheck): SingleResponse | null {
  try {
    let best: SingleResponse | null = null;
    for (const single of basic.responses) {
      if (!isAbout(single.id, certificate, issuer)) continue;
      const later = best ? single.thisUpdate.ms - best.thisUpdate.ms || weigh(single, best) : 1;
      if (later > 0) best = single;
    }
    return best;
  } catch (error) {
    // The issuer's key can't be read: no response is about it.
    if (error instanceof DerError) return null;
    throw error;
  }
}

const weigh = (a: SingleResponse, b: SingleResponse): number => WEIGHT[a.status] - WEIGHT[b.status];

/**
 * Null when the response has another nonce than was sent. One without a nonce is taken although it may be replayed
 * within its time: responders that sign in advance can't repeat it and clients are to
 * go by its times then (RFC 5019 §4).
 */
function compareNonce(got: Uint8Array | null, sent: Uint8Array | null): OcspStatus['nonce'] | null {
  if (!sent) return 'not-sent';
  if (!got) return 'absent';
  return equalBytes(got, sent) ? 'matched' : null;
}

function timeFault({ thisUpdate, nextUpdate }: SingleResponse, at: number): OcspFaultCode | null {
  if (thisUpdate.ms > at + OCSP_SKEW_MS) return 'ocsp-not-yet-valid';
  const end = nextUpdate ? nextUpdate.ms : thisUpdate.ms + OCSP_UNDATED_MS;
  return at > end + OCSP_SKEW_MS ? 'ocsp-expired' : null;
}
