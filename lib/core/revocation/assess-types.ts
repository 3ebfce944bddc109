/** The status of one certificate by everything at hand, source by source. */
import type { ToldFault } from '../evidence/types.ts';
import type { CrlFault } from './crl-types.ts';
import type { OcspFault } from './ocsp-types.ts';
import type { RevocationReason } from './reasons.ts';
import type { SecondOcspOpinion } from './second-ocsp.ts';

/** What one source says at one time. */
export type SourceOutcome =
  | 'good'
  | 'revoked'
  /** The responder does not know the certificate. */
  | 'unknown'
  /** The answer was good for an earlier time. */
  | 'expired'
  | 'not-yet-valid'
  /** The list answers for some reasons of revocation only. */
  | 'partial'
  /** A delta CRL: it says something only together with its complete list. */
  | 'delta'
  /** An answer came that must not be used: forged, by somebody else, about another certificate … */
  | 'unusable'
  /** No answer came. */
  | 'unreachable'
  /** Not asked: not an http address. */
  | 'not-fetchable'
  /** Not asked yet. */
  | 'not-asked';

/** Why an address gave nothing, as it was told. */
interface AddressFault {
  readonly code: string;
  readonly params: { readonly message: string };
  readonly told?: ToldFault;
}

export interface RevocationSource {
  readonly kind: 'ocsp' | 'crl';
  /** `address`: named by the certificate; `staple`: sent with it in the handshake; `file`: given by hand. */
  readonly via: 'address' | 'staple' | 'file';
  readonly url: string | null;
  /** At the time validated for. */
  readonly outcome: SourceOutcome;
  /** At the time it was fetched, where that differs; else null. */
  readonly then: SourceOutcome | null;
  /** When it came, ISO 8601 UTC, or null. */
  readonly time: string | null;
  readonly milliseconds: number | null;
  /** Octets of the answer; null without one. */
  readonly bytes: number | null;
  /** Milliseconds since 1970. */
  readonly thisUpdate: number | null;
  readonly nextUpdate: number | null;
  readonly revokedAt: number | null;
  readonly reason: RevocationReason | null;
  /** Entries of a list. */
  readonly entries: number | null;
  readonly responder: 'issuer' | 'delegated' | null;
  readonly nonce: 'matched' | 'absent' | 'not-sent' | null;
  /** Of an OCSP answer that counts: what the second reader says of it. Null: it was not asked. */
  readonly second: SecondOcspOpinion | null;
  /** Why there is no usable answer. */
  readonly fault: CrlFault | OcspFault | AddressFault | null;
}

export type RevocationStatus =
  | 'good'
  | 'revoked'
  | 'unknown'
  | 'expired'
  | 'unusable'
  | 'unreachable'
  /** Nothing was asked yet. */
  | 'not-asked'
  /** The certificate names no source, and none was given. */
  | 'not-provided';

export interface Assessment {
  readonly status: RevocationStatus;
  /** Milliseconds since 1970; null unless revoked. */
  readonly revokedAt: number | null;
  readonly reason: RevocationReason | null;
  readonly sources: readonly RevocationSource[];
  /** What all lists together say: §6.3.3 joins several that each cover some reasons. */
  readonly crlStatus: 'good' | 'revoked' | 'undetermined';
  readonly crlFaults: readonly CrlFault[];
}
