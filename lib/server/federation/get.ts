/** One HTTPS GET through the gate: no redirects, no trust decision, bounded in time and size. */
import { request, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { METADATA_BYTES } from '../../endpoints/federation/read.ts';
import type { FederationFault } from '../../endpoints/federation/wire.ts';
import type { Result } from '../result.ts';
import { contextOf } from '../tls/context.ts';

interface GetOptions {
  /** For the Host field; with brackets if it is an IPv6 address, and with the port unless it is 443. */
  readonly authority: string;
  readonly sni: string | null;
  readonly path: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

type Got = Result<Uint8Array, FederationFault>;

const refuse = (fault: FederationFault): Got => ({ ok: false, fault });

/** An answer that leaves HTTP. */
class NotHttp extends Error {
  override readonly name = 'NotHttp';
}

/** Whoever the server is: the metadata's certificates are looked at, not believed. */
const startTls = (socket: Socket, sni: string | null): TLSSocket =>
  connectTls({
    socket,
    secureContext: contextOf('modern'),
    rejectUnauthorized: false,
    checkServerIdentity: () => undefined,
    ALPNProtocols: ['http/1.1'],
    ...(sni === null ? {} : { servername: sni }),
  });

async function readBody(message: IncomingMessage): Promise<Got> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > METADATA_BYTES) return refuse({ code: 'answer-too-large', limit: METADATA_BYTES });
    chunks.push(chunk);
  }
  return { ok: true, value: Buffer.concat(chunks) };
}

/** Gets one resource over `socket`, which it takes over and destroys. Never rejects because of the peer. */
export async function getOverTls(socket: Socket, options: GetOptions): Promise<Got> {
  const { authority, sni, path, timeoutMs, signal } = options;
  const clock = AbortSignal.timeout(timeoutMs);
  const tls = startTls(socket, sni);
  tls.on('error', () => undefined); // the request tells of it
  const asked = request({
    createConnection: () => tls,
    path,
    headers: {
      host: authority,
      accept: 'application/samlmetadata+xml, application/xml, text/xml',
      'accept-encoding': 'identity',
      connection: 'close',
    },
    maxHeaderSize: 16_384,
    signal: AbortSignal.any([signal, clock]),
  });
  try {
    const message = await new Promise<IncomingMessage>((resolve, reject) => {
      asked.on('response', resolve);
      asked.on('error', reject);
      // Nobody asked for "101 Switching Protocols"; without a listener Node drops the connection in silence.
      asked.on('upgrade', () => reject(new NotHttp()));
      // Whatever else ends the connection before an answer came.
      asked.on('close', () => reject(new Error('closed')));
      tls.once('close', () => reject(new Error('closed')));
      if (socket.destroyed) reject(new Error('closed'));
      else asked.end();
    });
    const status = message.statusCode ?? 0;
    return status === 200 ? await readBody(message) : refuse({ code: 'http-status', status });
  } catch (error) {
    if (signal.aborted) return refuse({ code: 'canceled' });
    if (clock.aborted) return refuse({ code: 'timeout', stage: 'handshake', milliseconds: timeoutMs });
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    if (code.startsWith('ERR_SSL') || code === 'EPROTO')
      return refuse({ code: 'handshake-failed', reason: code });
    if (error instanceof NotHttp || code.startsWith('HPE_'))
      return refuse({ code: 'not-metadata', problem: 'not-xml' });
    return refuse({ code: 'closed-early', stage: 'handshake' });
  } finally {
    asked.destroy();
    tls.destroy();
    socket.destroy();
  }
}
