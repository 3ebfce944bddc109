/** What one address sends for one name: the chain as sent and the facts of the handshake. */
import { isIP } from 'node:net';
import type { Socket } from 'node:net';
import type { Fault, HandshakeOutcome } from '../../endpoints/wire.ts';
import { failure, success, type Result } from '../result.ts';
import { attemptHandshake, type Attempt } from './attempt.ts';
import type { Era } from './context.ts';
import { faultOf, outcomeOf } from './outcome.ts';
import { VERSIONS } from './registry.ts';

export interface Timings {
  readonly connectMs: number;
  readonly starttlsMs: number;
  readonly handshakeMs: number;
}

/** Everything in the order and form of the wire; DER as bytes. */
export interface Captured {
  readonly tlsVersion: string;
  readonly cipher: string;
  readonly group: string | null;
  readonly alpn: string | null;
  readonly chain: readonly Uint8Array[];
  readonly staple: Uint8Array | null;
  readonly scts: readonly Uint8Array[] | null;
  readonly clientCertificateRequested: boolean;
  readonly handshake: HandshakeOutcome;
  readonly legacy: boolean;
  readonly withoutSni: CapturedWithoutSni | null;
  readonly timings: Timings;
}

export type CapturedWithoutSni =
  | { readonly kind: 'same' }
  | { readonly kind: 'different'; readonly chain: readonly Uint8Array[] }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** A connection on which TLS may start, and how long it took to get there. */
export interface Opened {
  readonly socket: Socket;
  readonly connectMs: number;
  readonly starttlsMs: number;
}

export interface CaptureOptions {
  /** Makes a new connection to the same address, ready for TLS. */
  readonly open: () => Promise<Result<Opened>>;
  readonly sni: string | null;
  readonly alpn: readonly string[];
  /** Also look at what a client without SNI gets. */
  readonly compareWithoutSni: boolean;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** The name to send as SNI for a host: none for an IP address (RFC 6066 §3). */
export const sniFor = (host: string): string | null => (isIP(host) === 0 ? host : null);

interface Tried {
  readonly attempt: Attempt;
  readonly era: Era;
  readonly timings: Timings;
}

async function attempt(options: CaptureOptions, era: Era, sni: string | null): Promise<Result<Tried>> {
  const opened = await options.open();
  if (!opened.ok) return opened;
  const { socket, connectMs, starttlsMs } = opened.value;
  const { alpn, timeoutMs, signal } = options;
  const done = await attemptHandshake(socket, { era, sni, alpn, timeoutMs, signal });
  return success({ attempt: done, era, timings: { connectMs, starttlsMs, handshakeMs: done.milliseconds } });
}

const TLS12 = 0x0303;

/** Whether an older client may get further: refused or hung up on, or answered with an old version. */
function worthRetrying({ attempt: { end, flight } }: Tried): boolean {
  if (end.kind === 'completed' || end.kind === 'canceled' || end.kind === 'timeout') return false;
  if (end.kind === 'not-tls' || end.kind === 'too-large') return false;
  return flight.chain === null || (flight.version !== null && flight.version < TLS12);
}

const hasChain = ({ attempt: { flight } }: Tried): boolean =>
  flight.chain !== null && flight.chain.length > 0;

/** The modern attempt, or the legacy one when that got further. */
async function bestAttempt(options: CaptureOptions, sni: string | null): Promise<Result<Tried>> {
  const modern = await attempt(options, 'modern', sni);
  if (!modern.ok || !worthRetrying(modern.value)) return modern;
  const legacy = await attempt(options, 'legacy', sni);
  return legacy.ok && hasChain(legacy.value) ? legacy : modern;
}

const sameChain = (left: readonly Uint8Array[], right: readonly Uint8Array[]): boolean =>
  left.length === right.length && left.every((der, index) => Buffer.compare(der, right[index] ?? der) === 0);

/** Certificates of an attempt, or the fault that stands for them. */
function chainOf(tried: Result<Tried>, timeoutMs: number): Result<readonly Uint8Array[]> {
  if (!tried.ok) return tried;
  const { flight } = tried.value.attempt;
  return flight.chain !== null && flight.chain.length > 0
    ? success(flight.chain)
    : failure(faultOf(tried.value.attempt, timeoutMs));
}

async function compareWithoutSni(
  options: CaptureOptions,
  era: Era,
  chain: readonly Uint8Array[],
): Promise<CapturedWithoutSni> {
  const other = chainOf(await attempt(options, era, null), options.timeoutMs);
  if (!other.ok) return { kind: 'fault', fault: other.fault };
  return sameChain(chain, other.value) ? { kind: 'same' } : { kind: 'different', chain: other.value };
}

/**
 * Captures what one address sends. An untrusted, expired or otherwise wrong certificate never makes a
 * fault; a fault means that no certificate came.
 */
export async function capture(options: CaptureOptions): Promise<Result<Captured>> {
  const tried = await bestAttempt(options, options.sni);
  const chain = chainOf(tried, options.timeoutMs);
  if (!tried.ok) return tried;
  if (!chain.ok) return chain;
  const { attempt: done, era, timings } = tried.value;
  const { flight } = done;
  const wantsComparison = options.compareWithoutSni && options.sni !== null;
  return success({
    tlsVersion: VERSIONS[flight.version ?? 0] ?? 'unknown',
    cipher: flight.cipher ?? 'unknown',
    group: flight.group,
    alpn: flight.alpn,
    chain: chain.value,
    staple: flight.staple,
    scts: flight.scts,
    clientCertificateRequested: flight.clientCertificateRequested,
    handshake: outcomeOf(done),
    legacy: era === 'legacy',
    withoutSni: wantsComparison ? await compareWithoutSni(options, era, chain.value) : null,
    timings,
  });
}
