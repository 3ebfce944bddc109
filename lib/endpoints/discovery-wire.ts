/**
 * The stream of `POST /api/v1/discover`: one JSON object a line (application/x-ndjson). Every endpoint
 * comes first as `found` or `absent`; a found one later has an `answer`. `done` is the last line.
 */
import type { RoleId } from './roles.ts';
import type { EndpointAnswer, FailureAnswer, FaultAnswer, Protocol, WIRE_VERSION } from './wire.ts';

export interface DiscoverRequest {
  /** Sign-in (SIP, mail or UPN) domain, for example "contoso.com". */
  readonly domain: string;
}

/** How an endpoint became known. */
export type Evidence =
  | { readonly kind: 'name' }
  | { readonly kind: 'srv'; readonly record: string }
  | { readonly kind: 'mx'; readonly preference: number }
  /** Follows from another endpoint, given by its host. */
  | { readonly kind: 'beside'; readonly host: string }
  /** Named in the certificate that this host sent. */
  | { readonly kind: 'certificate'; readonly host: string };

export interface DiscoveredEndpoint {
  /** Unique in this stream: "host:port/protocol". */
  readonly id: string;
  readonly role: RoleId;
  readonly host: string;
  readonly port: number;
  readonly protocol: Protocol;
  readonly evidence: Evidence;
  /** Canonical name that the host is an alias of, or null. */
  readonly alias: string | null;
  /** The domain answers for any name, and here as for any: the endpoint may not exist at all. */
  readonly wildcard: boolean;
  /** Runs at Microsoft: not the customer's to repair. */
  readonly microsoft: boolean;
}

export type DiscoveryEvent =
  | { readonly event: 'start'; readonly version: typeof WIRE_VERSION; readonly domain: string }
  | { readonly event: 'found'; readonly endpoint: DiscoveredEndpoint }
  /** The name or record does not exist; usual, and no fault. */
  | { readonly event: 'absent'; readonly role: RoleId; readonly name: string }
  /** A record could not be asked for. */
  | {
      readonly event: 'unresolved';
      readonly role: RoleId;
      readonly name: string;
      readonly error: FaultAnswer;
    }
  | { readonly event: 'answer'; readonly id: string; readonly answer: EndpointAnswer }
  | { readonly event: 'done'; readonly found: number; readonly answered: number }
  /** The stream ends because of this. */
  | { readonly event: 'failed'; readonly failure: FailureAnswer };
