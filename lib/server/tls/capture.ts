/** What one address sends for one name: the chain as sent and the facts of the handshake. */
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Fault, HandshakeOutcome } from '../../endpoints/wire.ts';
import { SERVER_LIMITS } from '../limits.ts';
import { failure, success, type Result } from '../result.ts';
import type { CertificateRequest } from '../../core/mutual/request.ts';
import { attemptHandshake, type Attempt } from './attempt.ts';
import type { Era } from './context.ts';
import { inquire } from './inquiry.ts';
import { faultOf, outcomeOf } from './outcome.ts';
import { VERSIONS, type KeyType } from '../../core/tls/registry.ts';

interface Timings {
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
  /** What the server said when it asked for a client certificate; null when it did not ask. */
  readonly clientCertificate: CertificateRequest | null;
  readonly handshake: HandshakeOutcome;
  /** Only old versions and ciphers were accepted. */
  readonly legacy: boolean;
  /** Only a ClientHello that fits in one segment was answered. */
  readonly smallHelloOnly: boolean;
  readonly withoutSni: CapturedWithoutSni | null;
  /** The chain for clients that take no key of the kind that the shown chain has; null when not asked. */
  readonly otherKey: CapturedOtherKey | null;
  readonly timings: Timings;
}

export type CapturedWithoutSni =
  | { readonly kind: 'same' }
  | { readonly kind: 'different'; readonly chain: readonly Uint8Array[] }
  | { readonly kind: 'fault'; readonly fault: Fault };

interface CapturedOtherKey {
  /** The only kind of key that such a client takes. */
  readonly keyType: KeyType;
  /** Null: the server has no certificate of that kind, or shows the same. */
  readonly chain: readonly Uint8Array[] | null;
}

/** A connection on which TLS may start, and how long it took to get there. */
export interface Opened {
  readonly socket: Duplex;
  readonly connectMs: number;
  readonly starttlsMs: number;
}

interface CaptureOptions {
  /** Makes a new connection to the same address, ready for TLS. */
  readonly open: () => Promise<Result<Opened>>;
  readonly sni: string | null;
  readonly alpn: readonly string[];
  /**
   * Also ask for SCTs, look at what a client without SNI gets, and at what one gets that takes the other kind of
   * key only: two more connections, four where the server has more than one certificate.
   */
  readonly thorough: boolean;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** The name to send as SNI for a host: none for an IP address (RFC 6066 §3). */
export const sniFor = (host: string): string | null => (isIP(host) === 0 ? host : null);

interface Tried {
  readonly attempt: Attempt;
  /** The client that got furthest; `inquiry` is none that could finish. */
  readonly as: Era | 'inquiry';
  readonly timings: Timings;
  /** The larger hello of the modern client was not answered at all. */
  readonly smallHelloOnly?: true;
}

async function tryAs(options: CaptureOptions, as: Tried['as'], sni: string | null): Promise<Result<Tried>> {
  const opened = await options.open();
  if (!opened.ok) return opened;
  const { socket, connectMs, starttlsMs } = opened.value;
  const { alpn, timeoutMs, signal } = options;
  const attempt = await (as === 'inquiry'
    ? inquire(socket, { sni, timeoutMs, signal })
    : attemptHandshake(socket, { era: as, sni, alpn, timeoutMs, signal }));
  return success({ attempt, as, timings: { connectMs, starttlsMs, handshakeMs: attempt.milliseconds } });
}

const TLS12 = 0x0303;

const hasChain = ({ attempt: { flight } }: Tried): boolean =>
  flight.chain !== null && flight.chain.length > 0;

/** Whether another client may get further: refused or hung up on, or answered with an old version. */
function worthRetrying(tried: Tried): boolean {
  const { end, flight } = tried.attempt;
  if (end.kind === 'completed' && hasChain(tried)) return false;
  if (end.kind === 'canceled' || end.kind === 'timeout') return false;
  if (end.kind === 'not-tls' || end.kind === 'too-large') return false;
  return !hasChain(tried) || (flight.version !== null && flight.version < TLS12);
}

/** Waits for `milliseconds`, or until `end` if that is sooner. */
async function atMost<T>(milliseconds: number, end: Promise<T>): Promise<T | 'quiet'> {
  let timer: NodeJS.Timeout | undefined;
  const quiet = new Promise<'quiet'>((resolve) => {
    timer = setTimeout(() => resolve('quiet'), milliseconds);
  });
  try {
    return await Promise.race([end, quiet]);
  } finally {
    clearTimeout(timer);
  }
}

/** The server said nothing to the larger hello: neither an answer nor an alert. */
const saidNothing = ({ attempt: { flight, opening } }: Tried): boolean =>
  flight.version === null && flight.alert === null && opening.length === 0;

/** A version and a cipher that the modern client offers too, so that its hello alone was the difference. */
const couldBeModern = ({ attempt: { flight } }: Tried): boolean =>
  flight.version !== null &&
  flight.version >= TLS12 &&
  /^TLS_(?:AES|CHACHA20|ECDHE|DHE)_/.test(flight.cipher ?? '');

/**
 * The modern client. When the server stays silent, one with a small hello is tried beside it, for servers and
 * devices that never answer a hello of two segments; whoever gets certificates is taken.
 */
async function modernAttempt(options: CaptureOptions, sni: string | null): Promise<Result<Tried>> {
  const stop = new AbortController();
  // By hand: a signal made of signals costs as much as all the rest of this, and is seldom needed.
  const follow = (): void => stop.abort(options.signal.reason);
  if (options.signal.aborted) follow();
  else options.signal.addEventListener('abort', follow, { once: true });
  try {
    return await besideSmall(options, sni, stop);
  } finally {
    options.signal.removeEventListener('abort', follow);
  }
}

async function besideSmall(
  options: CaptureOptions,
  sni: string | null,
  stop: AbortController,
): Promise<Result<Tried>> {
  const modern = tryAs({ ...options, signal: stop.signal }, 'modern', sni);
  if ((await atMost(SERVER_LIMITS.quietMs, modern)) !== 'quiet') return modern;
  const timeoutMs = Math.min(options.timeoutMs, SERVER_LIMITS.secondLookMs);
  const small = await tryAs({ ...options, timeoutMs }, 'legacy', sni);
  if (!small.ok || !hasChain(small.value) || !couldBeModern(small.value)) return modern;
  if ((await atMost(SERVER_LIMITS.quietGraceMs, modern)) !== 'quiet') return modern;
  stop.abort();
  return success({ ...small.value, smallHelloOnly: true });
}

/** The modern client; where it gets no certificates an older one, and at last a mere inquiry. */
async function bestAttempt(options: CaptureOptions, sni: string | null): Promise<Result<Tried>> {
  const modern = await modernAttempt(options, sni);
  if (!modern.ok || !worthRetrying(modern.value)) return modern;
  const legacy = await tryAs(options, 'legacy', sni);
  if (legacy.ok && hasChain(legacy.value)) {
    const small = saidNothing(modern.value) && couldBeModern(legacy.value);
    return small ? success({ ...legacy.value, smallHelloOnly: true }) : legacy;
  }
  if (hasChain(modern.value)) return modern;
  // A server that refused or left twice will do so again; one that OpenSSL could not follow may not.
  if (modern.value.attempt.end.kind !== 'failed' || modern.value.attempt.flight.alert !== null) return modern;
  const inquiry = await tryAs(options, 'inquiry', sni);
  return inquiry.ok && hasChain(inquiry.value) ? inquiry : modern;
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
  as: Tried['as'],
  chain: readonly Uint8Array[],
): Promise<CapturedWithoutSni | null> {
  if (options.sni === null) return null;
  const other = chainOf(await tryAs(options, as, null), options.timeoutMs);
  if (!other.ok) return { kind: 'fault', fault: other.fault };
  return sameChain(chain, other.value) ? { kind: 'same' } : { kind: 'different', chain: other.value };
}

/** SCTs for the same certificate, which only a ClientHello of our own can ask for. */
async function askForScts(options: CaptureOptions, chain: readonly Uint8Array[]): Promise<Captured['scts']> {
  const tried = await tryAs(options, 'inquiry', options.sni);
  if (!tried.ok) return null;
  const [sent] = tried.value.attempt.flight.chain ?? [];
  const [leaf] = chain;
  const isSame = sent !== undefined && leaf !== undefined && Buffer.compare(sent, leaf) === 0;
  return isSame ? tried.value.attempt.flight.scts : null;
}

type Nameless = Pick<Captured, 'scts' | 'withoutSni'>;

/**
 * SCTs and what a client without SNI gets, by one hello of our own that names no host: most servers have one
 * certificate, and answer both with it. Where they do not, each is asked by itself.
 */
async function askWithoutName(
  options: CaptureOptions,
  as: Tried['as'],
  { chain, keyType }: { readonly chain: readonly Uint8Array[]; readonly keyType: KeyType | null },
): Promise<Nameless> {
  const tried = await tryAs(options, 'inquiry', null);
  const flight = tried.ok ? tried.value.attempt.flight : null;
  const isNamed = options.sni !== null;
  if (flight?.chain && sameChain(chain, flight.chain)) {
    return { scts: flight.scts, withoutSni: isNamed ? { kind: 'same' } : null };
  }
  if (!isNamed) return { scts: null, withoutSni: null };
  // Of another kind of key, it may be the hello and not the name that made the difference.
  const isDifferent = flight?.chain && flight.chain.length > 0 && flight.keyType === keyType;
  const [scts, withoutSni] = await Promise.all([
    askForScts(options, chain),
    isDifferent
      ? ({ kind: 'different', chain: flight.chain } as const)
      : compareWithoutSni(options, as, chain),
  ]);
  return { scts, withoutSni };
}

/** What a client gets that takes only the kind of key that `seen` does not have. */
async function askForOtherKey(
  options: CaptureOptions,
  seen: Attempt['flight'],
): Promise<CapturedOtherKey | null> {
  if (seen.keyType === null || seen.chain === null) return null;
  const keyType = seen.keyType === 'rsa' ? 'ecdsa' : 'rsa';
  const opened = await options.open();
  if (!opened.ok) return null;
  const { sni, timeoutMs, signal } = options;
  const { flight } = await inquire(opened.value.socket, { sni, only: keyType, timeoutMs, signal });
  // Some servers send what they have, whatever was offered: that is no second certificate.
  const isOther = flight.chain !== null && flight.chain.length > 0 && !sameChain(flight.chain, seen.chain);
  const isKind = flight.keyType === null || flight.keyType === keyType;
  return { keyType, chain: isOther && isKind ? flight.chain : null };
}

/**
 * Captures what one address sends. An untrusted, expired or otherwise wrong certificate never makes a
 * fault; a fault means that no certificate came.
 */
export async function capture(options: CaptureOptions): Promise<Result<Captured>> {
  const tried = await bestAttempt(options, options.sni);
  if (!tried.ok) return tried;
  const chain = chainOf(tried, options.timeoutMs);
  if (!chain.ok) return chain;
  const { attempt, as, timings, smallHelloOnly = false } = tried.value;
  const { flight } = attempt;
  const again = { ...options, timeoutMs: Math.min(options.timeoutMs, SERVER_LIMITS.secondLookMs) };
  const [{ scts, withoutSni }, otherKey] = options.thorough
    ? await Promise.all([
        askWithoutName(again, as, { chain: chain.value, keyType: flight.keyType }),
        askForOtherKey(again, flight),
      ])
    : [{ scts: null, withoutSni: null }, null];
  return success({
    tlsVersion: VERSIONS[flight.version ?? 0] ?? 'unknown',
    cipher: flight.cipher ?? 'unknown',
    group: flight.group,
    // Only what we offered: a server could put any bytes here.
    alpn: options.alpn.find((protocol) => protocol === flight.alpn) ?? null,
    chain: chain.value,
    staple: flight.staple,
    scts: flight.scts ?? scts,
    clientCertificate: flight.clientCertificate,
    handshake: as === 'inquiry' ? { kind: 'failed', reason: 'NOT_FINISHED' } : outcomeOf(attempt),
    legacy: as === 'legacy' && !smallHelloOnly,
    smallHelloOnly,
    withoutSni,
    otherKey,
    timings,
  });
}
