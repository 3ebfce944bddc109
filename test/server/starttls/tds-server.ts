/**
 * A SQL Server as far as TLS goes, after the published protocol text (MS-TDS §2.2.6.5, §3.3.5.1): it agrees on
 * encryption, takes the handshake out of TDS packets and puts its own into them, and drops the packets afterwards.
 */
import { createSecureContext, TLSSocket, createServer } from 'node:tls';
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { listen, type TcpServer } from '#test/server/support/tcp.ts';
import type { Identity } from '#test/server/support/pki.ts';

const HEADER = 8;
const PRELOGIN = 0x12;
const RESULT = 0x04;

function packets(type: number, body: Buffer, size: number): Buffer {
  const out: Buffer[] = [];
  for (let from = 0; from < body.length; from += size) {
    const part = body.subarray(from, from + size);
    const header = Buffer.from([type, from + size >= body.length ? 1 : 0, 0, 0, 0, 0, out.length + 1, 0]);
    header.writeUInt16BE(HEADER + part.length, 2);
    out.push(header, part);
  }
  return Buffer.concat(out);
}

/** VERSION, ENCRYPTION and the end, as a server answers. */
const answer = (encryption: number): Buffer =>
  packets(RESULT, Buffer.from([0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 255, 15, 0, 0, 0, 0, 0, encryption]), 4000);

interface TdsOptions {
  /** Answer for ENCRYPTION: 0 off (the login only), 1 on, 2 not supported, 3 required. */
  readonly encryption?: number;
  /** Octets of the handshake per packet. */
  readonly size?: number;
  /** Type of the packets that carry the server's handshake; SQL Server sends PRELOGIN, some proxies results. */
  readonly type?: number;
  /** Called with what came over TLS after the handshake. */
  readonly onData?: (data: Buffer) => void;
}

/** The stream that TLS runs over: packets until the handshake is done. */
class Inside extends Duplex {
  readonly #socket: Socket;
  readonly #size: number;
  readonly #type: number;
  #pending = Buffer.alloc(0);
  wrapped = true;

  constructor(socket: Socket, { size = 4000, type = PRELOGIN }: TdsOptions) {
    super();
    this.#socket = socket;
    this.#size = size;
    this.#type = type;
    socket.on('close', () => this.destroy());
  }

  receive(chunk: Buffer): void {
    this.#pending = Buffer.concat([this.#pending, chunk]);
    while (this.wrapped && this.#pending.length >= HEADER && this.#pending[0] === PRELOGIN) {
      const length = this.#pending.readUInt16BE(2);
      if (this.#pending.length < length) return;
      this.push(this.#pending.subarray(HEADER, length));
      this.#pending = this.#pending.subarray(length);
    }
    if (this.#pending[0] === PRELOGIN && this.wrapped) return;
    this.push(this.#pending);
    this.#pending = Buffer.alloc(0);
  }

  override _read(): void {
    // Everything is pushed as it comes.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#socket.write(this.wrapped ? packets(this.#type, chunk, this.#size) : chunk);
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }
}

/** Serves `identity` in the way of SQL Server before TDS 8. TLS 1.2, as there. */
export function serveTds(identity: Identity, options: TdsOptions = {}): Promise<TcpServer> {
  const secureContext = createSecureContext({
    cert: identity.pem,
    key: identity.keyPem,
    maxVersion: 'TLSv1.2',
  });
  return listen((socket) => {
    let inside: Inside | null = null;
    let asked = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      if (inside !== null) {
        inside.receive(chunk);
        return;
      }
      asked = Buffer.concat([asked, chunk]);
      if (asked[0] !== PRELOGIN) {
        socket.destroy(); // as a server does that is spoken to in another way
        return;
      }
      if (asked.length < HEADER || asked.length < asked.readUInt16BE(2)) return;
      socket.write(answer(options.encryption ?? 1));
      inside = new Inside(socket, options);
      const within = inside;
      const tls = new TLSSocket(within, { isServer: true, secureContext });
      tls.on('error', () => undefined);
      // The server's last message of the handshake is still to be written, in packets.
      tls.on('secure', () => setImmediate(() => (within.wrapped = false)));
      tls.on('data', (data: Buffer) => options.onData?.(data));
    });
  });
}

/** A server that demands strict encryption (TDS 8): TLS at once, with a protocol name of its own. */
export async function serveStrictTds(
  identity: Identity,
): Promise<TcpServer & { readonly protocols: (string | false)[] }> {
  const protocols: (string | false)[] = [];
  const tls = createServer({ cert: identity.pem, key: identity.keyPem, ALPNProtocols: ['tds/8.0'] });
  tls.on('secureConnection', (socket) => protocols.push(socket.alpnProtocol ?? false));
  tls.on('tlsClientError', () => undefined);
  const server = await listen((socket) => {
    socket.once('data', (first: Buffer) => {
      if (first[0] === PRELOGIN) {
        socket.destroy();
        return;
      }
      socket.pause();
      socket.unshift(first);
      tls.emit('connection', socket);
    });
  });
  return Object.assign(server, { protocols });
}
