import type { Stage } from '../endpoints/wire.ts';
import { failure, success, type Result } from './result.ts';

interface Deadline {
  readonly stage: Stage;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** How work ended that was not cut short. */
type Settled<T> =
  { readonly kind: 'value'; readonly value: T } | { readonly kind: 'error'; readonly error: unknown };

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
