import type { Stage } from '../endpoints/wire.ts';
import type { ServerConfig } from './config.ts';
import { RELAY_LIMITS, SERVER_LIMITS } from './limits.ts';
import { failure, success, type Result } from './result.ts';

interface Deadline {
  readonly stage: Stage;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** How work ended that was not cut short. */
type Settled<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'error'; readonly error: unknown };

/**
 * Waits for `work`, but no longer than the deadline and not after the signal. The work itself is not
 * stopped (a system call can't be), only no longer waited for; its late failure is swallowed.
 */
export async function withDeadline<T>(
  work: () => Promise<T>,
  deadline: Deadline,
): Promise<Result<Settled<T>>> {
  const { stage, timeoutMs, signal } = deadline;
  if (signal.aborted) return failure({ code: 'canceled' });
  const settled = work().then(
    (value): Result<Settled<T>> => success({ kind: 'value', value }),
    (error: unknown): Result<Settled<T>> => success({ kind: 'error', error }),
  );
  const { promise: cut, resolve } = Promise.withResolvers<Result<Settled<T>>>();
  const timer = setTimeout(
    () => resolve(failure({ code: 'timeout', stage, milliseconds: timeoutMs })),
    timeoutMs,
  );
  const onAbort = (): void => resolve(failure({ code: 'canceled' }));
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([settled, cut]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

/** Connections that one look at an address makes one after the other: three tries, and two of the second looks. */
const CONNECTIONS_IN_TURN = 5;

/**
 * The longest that a check may hold its place, in ms: the sum of what its steps allow each other. Steps have
 * clocks of their own, so that only a defect gets here; a place that never came back would be lost for ever.
 */
export function checkDeadlineMs({
  dnsTimeoutMs,
  connectTimeoutMs,
  handshakeTimeoutMs,
}: Pick<ServerConfig, 'dnsTimeoutMs' | 'connectTimeoutMs' | 'handshakeTimeoutMs'>): number {
  const rounds = Math.ceil(SERVER_LIMITS.addresses / SERVER_LIMITS.addressesAtOnce);
  // STARTTLS and TLS have the same time each.
  const connection = connectTimeoutMs + 2 * handshakeTimeoutMs;
  const endpoint = 2 * dnsTimeoutMs + rounds * CONNECTIONS_IN_TURN * connection;
  return Math.max(endpoint, RELAY_LIMITS.crl.totalMs + RELAY_LIMITS.idleMs);
}
