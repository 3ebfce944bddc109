/**
 * Asks a server for its first flight and hangs up: no key is proven, no handshake finished. It finds
 * what Node's TLS can't: SCTs (which must be asked for in the ClientHello), and Certificate messages
 * beyond OpenSSL's limit of 100 KB or of a kind that OpenSSL turns away.
 */
import type { Duplex } from 'node:stream';
import { SERVER_LIMITS } from '../limits.ts';
import type { Attempt, AttemptEnd } from './attempt.ts';
import { makeClientHello, type ClientHello } from './client-hello.ts';
import { FlightReader, type Secrets } from '../../core/tls/flight.ts';
import { serverHandshakeSecret } from './key-schedule.ts';
import { hashOf, makeOpener } from './protection.ts';
import { looksLikeTls } from '../../core/tls/records.ts';
import type { KeyType } from '../../core/tls/registry.ts';

interface InquiryOptions {
  readonly sni: string | null;
  /** Offers one kind of key only; absent: both. */
  readonly only?: KeyType;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Secrets that follow from our own key share. */
const secretsOf = (client: ClientHello): Secrets => ({
  handshake({ cipher, share }, message) {
    const hash = hashOf(cipher);
    if (hash === null || share === null) return null;
    const shared = client.sharedSecret(share.group, share.key);
    return shared === null ? null : serverHandshakeSecret(hash, shared, [client.message, message]);
  },
  application: () => null,
});

/** Runs an inquiry on `socket`, which it takes over and destroys. Never rejects because of the peer. */
export function inquire(socket: Duplex, { sni, only, timeoutMs, signal }: InquiryOptions): Promise<Attempt> {
  return new Promise((resolve) => {
    const startedAt = performance.now();
    const client = makeClientHello(sni, only);
    const reader = new FlightReader(secretsOf(client), makeOpener);
    let opening: Uint8Array | null = null;
    let size = 0;

    const finish = (end: AttemptEnd): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      socket.removeListener('data', onData);
      socket.removeListener('close', onClose);
      setImmediate(() => socket.destroy());
      const milliseconds = performance.now() - startedAt;
      resolve({ flight: reader.flight, end, opening: opening ?? new Uint8Array(), milliseconds });
    };
    const onData = (chunk: Buffer): void => {
      opening ??= chunk.subarray(0, 64);
      size += chunk.length;
      if (!looksLikeTls(opening)) {
        finish({ kind: 'not-tls' });
        return;
      }
      reader.push(chunk);
      const { complete, alert, malformed, retried } = reader.flight;
      if (complete || alert !== null) finish({ kind: 'completed' });
      else if (malformed) finish({ kind: 'failed', reason: 'MALFORMED_MESSAGE' });
      else if (retried) finish({ kind: 'failed', reason: 'HELLO_RETRY_REQUEST' });
      else if (size > SERVER_LIMITS.handshakeBytes) finish({ kind: 'too-large' });
    };
    const onClose = (): void => finish({ kind: 'closed' });
    const onAbort = (): void => finish({ kind: 'canceled' });
    const timer = setTimeout(() => finish({ kind: 'timeout' }), timeoutMs);

    socket.on('data', onData);
    socket.on('close', onClose);
    if (signal.aborted) {
      onAbort();
      return;
    }
    signal.addEventListener('abort', onAbort, { once: true });
    socket.write(client.record);
    socket.resume();
  });
}
