/**
 * The JSON that the server's endpoint API speaks, version 1. Plain types without server code, so that
 * the browser and scripts share them. Certificates and staples are DER in base64 without line breaks.
 * Nothing else that a peer sent is ever in here.
 */
import { PROTOCOLS, type TargetProtocol } from '../core/input/schemes.ts';

export const WIRE_VERSION = 1;

export type Protocol = TargetProtocol;

/** How TLS starts on a connection: at once, or after a plain dialogue (STARTTLS and its likes). */
export const PROTOCOL_IDS = Object.keys(PROTOCOLS) as [Protocol, ...Protocol[]];

/** Body of `POST /api/v1/endpoint`. */
export interface EndpointRequest {
  /** DNS name (any script) or IP address, without brackets. */
  readonly host: string;
  /** 1 to 65535; 443 when absent. */
  readonly port?: number;
  /** Chosen from the port when absent. */
  readonly protocol?: Protocol;
  /** Name for the SNI extension when it is not `host`; null sends none. */
  readonly sni?: string | null;
  /**
   * Also ask for SCTs, for what a client gets that names no host, and for what one gets that takes the other kind
   * of key only; true when absent. Three more connections.
   */
  readonly thorough?: boolean;
}

/** Why an answer is not there. `code` is stable; see `describeFault` for words. */
export type Fault =
  /** The request itself can't be understood; `field` names the part of the body. */
  | { readonly code: 'bad-request'; readonly field: string | null; readonly problem: string }
  /** A web page of another origin sent the request. */
  | { readonly code: 'cross-origin' }
  /** The server was called by a name that is not known to be its own. */
  | { readonly code: 'foreign-host'; readonly host: string; readonly variable: string }
  | { readonly code: 'rate-limited'; readonly scope: 'client' | 'global'; readonly retryAfterSeconds: number }
  /** Too many checks run or wait. */
  | { readonly code: 'busy'; readonly retryAfterSeconds: number }
  | { readonly code: 'dns-not-found'; readonly host: string }
  /** The resolver did not answer, or said that it can't. */
  | { readonly code: 'dns-failed'; readonly host: string; readonly reason: string }
  | {
      readonly code: 'refused-by-policy';
      /** The address refused; for the reason `spelling`, the host as written. */
      readonly address: string;
      readonly reason: RefusalReason;
      /** The environment variable that would allow it, and the whole value to give it; null: nothing does. */
      readonly variable: string | null;
      readonly value: string | null;
    }
  | {
      readonly code: 'port-not-allowed';
      readonly port: number;
      readonly variable: string;
      readonly value: string;
    }
  | { readonly code: 'connection-refused' }
  /** `reason` is the system's code, for example EHOSTUNREACH. */
  | { readonly code: 'unreachable'; readonly reason: string }
  | { readonly code: 'timeout'; readonly stage: Stage; readonly milliseconds: number }
  /** The peer answered with something that is not TLS. `spoke` is a guess at what it is. */
  | { readonly code: 'not-tls'; readonly spoke: PlainProtocol | null }
  /** The peer refused the handshake before it sent a certificate (RFC 8446 §6). */
  | { readonly code: 'handshake-alert'; readonly alert: number; readonly name: string }
  /** The handshake failed on our side before a certificate came; `reason` is OpenSSL's code. */
  | { readonly code: 'handshake-failed'; readonly reason: string }
  | { readonly code: 'closed-early'; readonly stage: Stage }
  | { readonly code: 'too-large'; readonly stage: Stage; readonly limit: number }
  /** The plain dialogue before TLS did not follow the protocol asked for. */
  | { readonly code: 'protocol-error'; readonly protocol: Protocol; readonly problem: ProtocolProblem }
  /** The server speaks the protocol but does not offer, or refuses, the change to TLS. */
  | { readonly code: 'starttls-refused'; readonly protocol: Protocol; readonly reply: number | null }
  | { readonly code: 'canceled' }
  /** A defect of Chainsight; details are in the server's log only. */
  | { readonly code: 'internal' };

export type FaultCode = Fault['code'];

export type ProtocolProblem =
  /** The greeting or an answer is not what the protocol has. */
  | 'unexpected-answer'
  /** The greeting turned us away (for example SMTP 554, IMAP BYE). */
  | 'turned-away'
  /** Bytes came in clear after the server had agreed to TLS: a command injection, or a broken server. */
  | 'early-data';

/**
 * Where a check stands when it ends: name resolution, TCP, the plain dialogue, the TLS handshake; `check`: the
 * whole of it came to no end.
 */
export type Stage = 'dns' | 'connect' | 'starttls' | 'handshake' | 'check';

export type PlainProtocol =
  'http' | 'ssh' | 'smtp-or-ftp' | 'imap' | 'pop3' | 'xmpp' | 'ldap' | 'rdp' | 'mysql';

/** Kinds of addresses that are refused unless the operator lists them (see `lib/server/gate/address.ts`). */
export type RefusalReason =
  | 'loopback'
  | 'private'
  | 'link-local'
  | 'metadata'
  | 'multicast'
  | 'broadcast'
  | 'unspecified'
  | 'carrier-nat'
  | 'unique-local'
  | 'reserved'
  | 'own-address'
  | 'ipv4-mapped'
  | 'nat64'
  | '6to4'
  | 'teredo'
  /** Written in a form that programs read differently: octal, hex, decimal, short, zone index. */
  | 'spelling';

/** The answer of `POST /api/v1/endpoint`. */
export type EndpointAnswer = EndpointResult | FailureAnswer;

/** A request that could not be served at all. Comes with an HTTP status of 400 or above. */
export interface FailureAnswer {
  readonly version: typeof WIRE_VERSION;
  readonly ok: false;
  readonly error: FaultAnswer;
}

/** A fault with its words, for those who read JSON with their eyes. */
export interface FaultAnswer {
  readonly fault: Fault;
  /** One English sentence: what happened. */
  readonly message: string;
  /** One English sentence: what to try. */
  readonly advice: string;
}

export interface EndpointResult {
  readonly version: typeof WIRE_VERSION;
  readonly ok: true;
  readonly asked: {
    /** As normalised: A-label, lower case, or canonical IP address. */
    readonly host: string;
    readonly port: number;
    readonly protocol: Protocol;
    /** The SNI sent, null when none was (IP addresses have none: RFC 6066 §3). */
    readonly sni: string | null;
  };
  /** Time of the observation at the server, ISO 8601 UTC. */
  readonly observedAt: string;
  /** In the order of the resolver. At least one element. */
  readonly addresses: readonly AddressAnswer[];
  /** Further addresses of the name that were not tried because of the bound. */
  readonly notTried: readonly string[];
  /** The proxy that the server's connections went through (host:port); absent: they were direct. */
  readonly through?: string;
}

export type AddressAnswer =
  | { readonly address: string; readonly ok: true; readonly capture: Capture }
  | { readonly address: string; readonly ok: false; readonly error: FaultAnswer };

/** What one address sent. */
export interface Capture {
  /** "TLSv1.3", "TLSv1.2", "TLSv1.1" or "TLSv1.0". */
  readonly tlsVersion: string;
  /** IANA name of the cipher suite, for example "TLS_AES_128_GCM_SHA256". */
  readonly cipher: string;
  /** Key-exchange group ("X25519", "secp256r1", "ffdhe2048", "dh-2048"), null for RSA key transport. */
  readonly group: string | null;
  readonly alpn: string | null;
  /** The Certificate message: every element in served order with duplicates, strangers and roots. */
  readonly chain: readonly string[];
  /** Stapled OCSP response of the leaf (RFC 6066 §8), or null. */
  readonly staple: string | null;
  /** SCTs sent in the handshake (RFC 6962 §3.3.1), each base64; null when none were sent. */
  readonly scts: readonly string[] | null;
  /** The server asked for a client certificate. */
  readonly clientCertificateRequested: boolean;
  /** What it said then; null when it did not ask. */
  readonly clientCertificate: ClientCertificateRequest | null;
  /** How the handshake went on after the certificates came. */
  readonly handshake: HandshakeOutcome;
  /** The first, modern attempt was refused, and only old versions and ciphers were accepted. */
  readonly legacy: boolean;
  /** A ClientHello of more than one segment (a key of ML-KEM) was not answered; a small one was. */
  readonly smallHelloOnly: boolean;
  /** What the server sends to a client that names no host; null when not asked. */
  readonly withoutSni: WithoutSni | null;
  /** What a client gets that takes no key of the kind that `chain` begins with; null when not asked. */
  readonly otherKey: OtherKey | null;
  readonly timings: { readonly connectMs: number; readonly starttlsMs: number; readonly handshakeMs: number };
}

/** A CertificateRequest (RFC 8446 §4.3.2, RFC 5246 §7.4.4). */
interface ClientCertificateRequest {
  /** DER Names of the authorities named, in served order, base64; at most 1,000. Empty: any is taken. */
  readonly issuers: readonly string[];
  /** How many are named. */
  readonly total: number;
  /** Octets of the list of names. */
  readonly bytes: number;
}

export type HandshakeOutcome =
  | { readonly kind: 'completed' }
  /** The server sent an alert after its certificates (for example because we had no client certificate). */
  | { readonly kind: 'alert'; readonly alert: number; readonly name: string }
  | { readonly kind: 'closed' }
  /** Our side gave up after the certificates came; `reason` is OpenSSL's code, or NOT_FINISHED. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** The server sent its certificates but did not finish in time. */
  | { readonly kind: 'timeout' };

/**
 * Clients that get another list than the rest: those that take no key but of one kind, and those that name no host.
 * Each client's profile says whether it is one of them.
 */
export const HELLOS = ['rsa-only', 'ecdsa-only', 'without-name'] as const;
export type Hello = (typeof HELLOS)[number];

interface OtherKey {
  /** The only kind of key that such a client takes. */
  readonly keyType: 'rsa' | 'ecdsa';
  /** Null: the server has no certificate of that kind. */
  readonly chain: readonly string[] | null;
}

export type WithoutSni =
  | { readonly kind: 'same' }
  | { readonly kind: 'different'; readonly chain: readonly string[] }
  | { readonly kind: 'fault'; readonly error: FaultAnswer };
