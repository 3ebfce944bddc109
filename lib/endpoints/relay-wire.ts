/**
 * What `POST /api/v1/relay` takes and gives: a certificate's own addresses (issuer, CRL, OCSP), fetched by
 * our server because a browser may not. A good answer is bytes, so that a list of 50 MB need not become
 * text: its body is DER objects one after the other, and the header `RELAY_HEADER` says what they are.
 */
import type { Fault, WIRE_VERSION } from './wire.ts';

/** What an address is expected to hold; anything else is refused and never passed on. */
export const EXPECTATIONS = ['certificate', 'crl', 'ocsp'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

export interface RelayRequest {
  /** http or https; others are refused with a fault that says so. */
  readonly url: string;
  readonly expect: Expectation;
  /** OCSPRequest, DER in base64; only for `ocsp`, and necessary there. */
  readonly body?: string;
  /** Ask the address itself, also when a kept answer still holds; false when absent. */
  readonly refresh?: boolean;
}

/** Name of the response header with a `RelayedHeader` as JSON (ASCII). */
export const RELAY_HEADER = 'chainsight-relay';

/** About a good answer. */
export interface RelayedHeader {
  readonly version: typeof WIRE_VERSION;
  /** Octets of each DER object in the body, in order: one CRL, one OCSP response, or certificates. */
  readonly lengths: readonly number[];
  /** Every address on the way, the one asked first; more than one after redirects, or by GET after a POST. */
  readonly addresses: readonly string[];
  /** When the answer came to the server, ISO 8601 UTC; earlier than now when it was kept. */
  readonly fetchedAt: string;
  /** From the first look-up to the last octet, redirects included. */
  readonly milliseconds: number;
  /** True when it was kept from an earlier request. */
  readonly kept: boolean;
}

/** What the bytes of a wrong answer look like. Nothing of the bytes themselves is told. */
export const FOUND = ['empty', 'web-page', 'text', 'pem', 'certificate', 'crl', 'ocsp', 'other'] as const;
export type Found = (typeof FOUND)[number];

/** Why an address gave nothing, beyond what can go wrong with any connection. */
export type RelayOnlyFault =
  /** ldap and others: not fetched here, and not by most clients. */
  | { readonly code: 'scheme-not-fetched'; readonly scheme: string }
  /** A port of another protocol, on which browsers too refuse to speak HTTP. */
  | { readonly code: 'port-blocked'; readonly port: number }
  | { readonly code: 'redirect-loop' }
  | { readonly code: 'too-many-redirects'; readonly limit: number }
  | { readonly code: 'http-status'; readonly status: number }
  /** The peer answered with something that is not HTTP. */
  | { readonly code: 'not-http' }
  /** Silent, or too slow: `received` octets had come. */
  | { readonly code: 'answer-timeout'; readonly milliseconds: number; readonly received: number }
  /** The connection ended before the answer did. */
  | { readonly code: 'answer-cut'; readonly received: number }
  | { readonly code: 'answer-too-large'; readonly limit: number }
  /** `reason`: what our reader objected to, or null. */
  | {
      readonly code: 'answer-not-expected';
      readonly expect: Expectation;
      readonly found: Found;
      readonly reason: string | null;
    };

export type RelayFault = Fault | RelayOnlyFault;

export interface RelayFaultAnswer {
  readonly fault: RelayFault;
  /** One English sentence: what happened. */
  readonly message: string;
  /** One English sentence: what to try. */
  readonly advice: string;
}

/** Any other answer, with an HTTP status of 400 or above. */
export interface RelayFailure {
  readonly version: typeof WIRE_VERSION;
  readonly ok: false;
  readonly error: RelayFaultAnswer;
}
