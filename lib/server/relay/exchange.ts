/** One HTTP exchange with one admitted address (RFC 9112), without following anything. */
import { request as sendRequest, type IncomingMessage } from 'node:http';
import { isIP, type Socket } from 'node:net';
import { connect as startTls } from 'node:tls';
import type { Expectation } from '../../endpoints/api.ts';
import type { RelayFault } from '../../endpoints/relay-wire.ts';
import type { Gate } from '../gate/gate.ts';
import { openWeb, type WebRoute } from '../gate/web.ts';
import { RELAY_LIMITS } from '../limits.ts';
import { success } from '../result.ts';
import type { Clock } from './clock.ts';
import { contextOf } from '../tls/context.ts';
import { refuse, type RelayResult } from './result.ts';

/** What is asked for in each case. */
export const ACCEPT: Readonly<Record<Expectation, string>> = {
  certificate: 'application/pkix-cert, application/pkcs7-mime, application/x-x509-ca-cert, */*',
  crl: 'application/pkix-crl, */*',
  ocsp: 'application/ocsp-response',
};

export interface Ask {
  readonly url: URL;
  readonly expect: Expectation;
  /** OCSPRequest to POST, or null for a GET. */
  readonly body: Uint8Array | null;
}

/** One request, with its Accept field. */
interface Exchange extends Pick<Ask, 'url' | 'body'> {
  readonly accept: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Still to be read, or destroyed, by the caller. */
  readonly message: IncomingMessage;
  readonly end: () => void;
}

/**
 * Asks one address, through the gate. A certificate of an https host is not judged: such an address is
 * asked before anything is trusted, and what it gives is signed by itself.
 */
export async function exchange(ask: Exchange, gate: Gate, clock: Clock): Promise<RelayResult<Answer>> {
  const { url } = ask;
  const route = await openWeb(url, gate, clock.signal);
  if (!route.ok) return inTime(route, clock);
  const { socket, proxied } = route.value;
  clock.heard();
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const stream =
    url.protocol === 'https:'
      ? startTls({
          socket,
          // No trust store: nobody is believed here, and OpenSSL 3.5 under Node 24 crashes where a CA that the
          // system trusts has a key on a curve outside its usual ones.
          secureContext: contextOf('modern'),
          rejectUnauthorized: false,
          ...(isIP(name) === 0 ? { servername: name } : {}),
          ALPNProtocols: ['http/1.1'],
        })
      : socket;
  return send(ask, stream, proxied, clock);
}

function send(
  { url, accept, body }: Exchange,
  stream: Socket,
  proxied: WebRoute['proxied'],
  clock: Clock,
): Promise<RelayResult<Answer>> {
  return new Promise((resolve) => {
    const end = (): void => {
      clock.signal.removeEventListener('abort', cut);
      request.destroy();
      stream.destroy();
    };
    const fail = (fault: RelayFault): void => {
      end();
      resolve(inTime(refuse(fault), clock));
    };
    const cut = (): void => fail({ code: 'canceled' });
    const request = sendRequest({
      createConnection: () => stream,
      method: body === null ? 'GET' : 'POST',
      path: proxied === null ? `${url.pathname}${url.search}` : url.href,
      maxHeaderSize: RELAY_LIMITS.headerBytes,
      headers: {
        host: url.host,
        'user-agent': 'Chainsight',
        accept,
        'accept-encoding': 'identity',
        connection: 'close',
        ...proxied,
        ...(body === null
          ? {}
          : { 'content-type': 'application/ocsp-request', 'content-length': String(body.length) }),
      },
    });
    request.on('error', (error: NodeJS.ErrnoException) => fail(faultOf(error)));
    request.on('response', (message) => {
      clock.heard();
      // An error that comes while nobody reads is told by the end of the stream.
      message.on('error', () => undefined);
      resolve(success({ status: message.statusCode ?? 0, headers: message.headers, message, end }));
    });
    // "101 Switching Protocols", which nobody asked for: Node drops such a connection without a word.
    request.on('upgrade', () => fail({ code: 'not-http' }));
    // Whatever else ends a connection before the answer; after one of the above it changes nothing.
    request.on('close', () => resolve(inTime(refuse({ code: 'answer-cut', received: 0 }), clock)));
    stream.once('close', () => resolve(inTime(refuse({ code: 'answer-cut', received: 0 }), clock)));
    clock.signal.addEventListener('abort', cut, { once: true });
    if (clock.signal.aborted) cut();
    else if (stream.destroyed) fail({ code: 'answer-cut', received: 0 });
    else request.end(body ?? undefined);
  });
}

function faultOf({ code = 'UNKNOWN' }: NodeJS.ErrnoException) {
  if (code.startsWith('HPE_')) return { code: 'not-http' } as const;
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO') {
    return { code: 'handshake-failed', reason: code } as const;
  }
  return code === 'ECONNRESET' || code === 'EPIPE'
    ? ({ code: 'answer-cut', received: 0 } as const)
    : ({ code: 'unreachable', reason: code } as const);
}

/** What was cut by our own clock is told as that; a step's own time limit stays what it is. */
export function inTime<T>(result: RelayResult<T>, clock: Clock, received = 0): RelayResult<T> {
  if (result.ok || !clock.signal.aborted) return result;
  if (clock.canceled || clock.expired === null) return refuse({ code: 'canceled' });
  return refuse({ code: 'answer-timeout', milliseconds: clock.expired, received });
}
