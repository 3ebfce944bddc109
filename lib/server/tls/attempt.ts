/** One TLS handshake over an open connection, and what the server sent in it. */
import type { Duplex } from 'node:stream';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { SERVER_LIMITS } from '../limits.ts';
import { contextOf, type Era } from './context.ts';
import { readFlight, type Flight, type Secrets } from '../../core/tls/flight.ts';
import { makeOpener } from './protection.ts';
import { Tap, type TapStop } from './tap.ts';

interface AttemptOptions {
  readonly era: Era;
  /** Name for the SNI extension, or null for none. */
  readonly sni: string | null;
  readonly alpn: readonly string[];
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** How a handshake ended. The flight tells what came before. */
export type AttemptEnd =
  | { readonly kind: 'completed' | 'closed' | 'timeout' | 'canceled' | TapStop }
  /** OpenSSL or the system gave up; `reason` is its code. */
  | { readonly kind: 'failed'; readonly reason: string };

export interface Attempt {
  readonly flight: Flight;
  readonly end: AttemptEnd;
  /** The first bytes, for a guess at what a peer speaks that is not TLS. */
  readonly opening: Uint8Array;
  readonly milliseconds: number;
}

const HANDSHAKE_SECRET = 'SERVER_HANDSHAKE_TRAFFIC_SECRET';
const APPLICATION_SECRET = 'SERVER_TRAFFIC_SECRET_0';

/** Collects the secrets of the server's direction; they live as long as the attempt. */
class SecretBox implements Secrets {
  readonly #secrets = new Map<string, Uint8Array>();

  /** One line of the NSS key log format: label, client random, secret. */
  add(line: string): void {
    if (!line.startsWith(HANDSHAKE_SECRET) && !line.startsWith(APPLICATION_SECRET)) return;
    const [label = '', , secret = ''] = line.trim().split(' ');
    this.#secrets.set(label, Buffer.from(secret, 'hex'));
  }

  handshake(): Uint8Array | null {
    return this.#secrets.get(HANDSHAKE_SECRET) ?? null;
  }

  application(): Uint8Array | null {
    return this.#secrets.get(APPLICATION_SECRET) ?? null;
  }
}

const CLOSED = new Set(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE']);

const endOf = (error: NodeJS.ErrnoException): AttemptEnd => {
  const reason = error.code ?? 'UNKNOWN';
  return CLOSED.has(reason) ? { kind: 'closed' } : { kind: 'failed', reason };
};

/** Lets a finished connection say good-bye, but not for long. */
function dismiss(tls: TLSSocket, socket: Duplex): void {
  const timer = setTimeout(() => socket.destroy(), 500);
  timer.unref();
  socket.once('close', () => clearTimeout(timer));
  tls.destroySoon();
}

/**
 * Runs a handshake on `socket`, which it takes over and destroys. Never rejects because of the peer.
 *
 * With TLS 1.3 a server that demands a client certificate says so only after the client is done
 * (RFC 8446 §4.4.2.4), so that in this case its objection is awaited for a moment.
 */
export function attemptHandshake(socket: Duplex, options: AttemptOptions): Promise<Attempt> {
  const { era, sni, alpn, timeoutMs, signal } = options;
  return new Promise((resolve) => {
    const startedAt = performance.now();
    const secrets = new SecretBox();
    // OpenSSL tells its secrets only after it has seen the bytes, so that they are read afterwards.
    const received: Uint8Array[] = [];
    let ended = false;
    let completedAt: number | null = null;

    const finish = (end: AttemptEnd, flight?: Flight): void => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      clearTimeout(linger);
      signal.removeEventListener('abort', onAbort);
      // Who waits for the answer need not wait for the good-bye.
      if (end.kind === 'completed') setImmediate(dismiss, tls, socket);
      else {
        tls.destroy();
        socket.destroy();
      }
      resolve({
        flight: flight ?? readFlight(received, secrets, makeOpener),
        end,
        opening: tap.opening,
        milliseconds: (completedAt ?? performance.now()) - startedAt,
      });
    };

    const tap = new Tap(socket, {
      limit: SERVER_LIMITS.handshakeBytes,
      onBytes: (chunk) => received.push(chunk),
      onStop: (why) => finish({ kind: why }),
    });
    const tls = connectTls({
      socket: tap,
      secureContext: contextOf(era),
      rejectUnauthorized: false,
      requestOCSP: true,
      ALPNProtocols: [...alpn],
      ...(sni === null ? {} : { servername: sni }),
      checkServerIdentity: () => undefined,
    });
    const onAbort = (): void => finish({ kind: 'canceled' });
    const timer = setTimeout(
      () => finish({ kind: completedAt === null ? 'timeout' : 'completed' }),
      timeoutMs,
    );
    let linger: NodeJS.Timeout | undefined;

    tls.on('keylog', (line: Buffer) => secrets.add(line.toString('latin1')));
    tls.on('error', (error: NodeJS.ErrnoException) => finish(endOf(error)));
    tls.on('close', () => finish({ kind: 'closed' }));
    tls.on('secureConnect', () => {
      completedAt = performance.now();
      const flight = readFlight(received, secrets, makeOpener);
      const mayObject = flight.clientCertificate !== null && flight.version === 0x0304;
      if (!mayObject) {
        finish({ kind: 'completed' }, flight);
        return;
      }
      tls.resume();
      linger = setTimeout(() => finish({ kind: 'completed' }), SERVER_LIMITS.lingerMs);
    });
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}
