/** TCP to exactly one admitted address. */
import { connect as connectTcp, isIPv6, type Socket } from 'node:net';
import { failure, success, type Result } from '../result.ts';
import type { Fault } from '../../endpoints/wire.ts';
import type { AdmittedAddress } from './policy.ts';

interface ConnectOptions {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Never asked, because the host is an address; if it ever were, the connection fails. */
const noLookup = (): never => {
  throw new Error('a second look-up was attempted');
};

function systemFault(error: NodeJS.ErrnoException): Fault {
  const code = error.code ?? 'UNKNOWN';
  return code === 'ECONNREFUSED' ? { code: 'connection-refused' } : { code: 'unreachable', reason: code };
}

/**
 * Opens a TCP connection to an address that passed the policy. The socket comes back paused, without
 * listeners, and belongs to the caller, who must destroy it.
 */
export function connect(
  address: AdmittedAddress,
  port: number,
  { timeoutMs, signal }: ConnectOptions,
): Promise<Result<Socket>> {
  if (signal.aborted) return Promise.resolve(failure({ code: 'canceled' }));
  return new Promise((resolve) => {
    const socket = connectTcp({
      host: address,
      port,
      family: isIPv6(address) ? 6 : 4,
      lookup: noLookup,
      autoSelectFamily: false,
      noDelay: true,
    });
    // An error between two owners, or after the last one, is told by `close`; it must not end the process.
    socket.on('error', () => undefined);
    const end = (result: Result<Socket>): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      socket.removeListener('error', onError);
      socket.removeListener('connect', onConnect);
      if (!result.ok) socket.destroy();
      resolve(result);
    };
    const onError = (error: NodeJS.ErrnoException): void => end(failure(systemFault(error)));
    const onConnect = (): void => end(success(socket));
    const onAbort = (): void => end(failure({ code: 'canceled' }));
    const timer = setTimeout(
      () => end(failure({ code: 'timeout', stage: 'connect', milliseconds: timeoutMs })),
      timeoutMs,
    );
    socket.on('error', onError);
    socket.on('connect', onConnect);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
