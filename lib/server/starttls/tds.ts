/** SQL Server before TDS 8: an exchange of options, then TLS whose handshake travels in TDS packets (MS-TDS §3.2.5.2). */
import { Duplex } from 'node:stream';
import { complain, refuse, type Dialogue } from './dialogue.ts';

/** Type, status, length of all (big endian), process id, number, window (MS-TDS §2.2.3.1). */
const HEADER_BYTES = 8;
const PRELOGIN = 0x12;
const TABULAR_RESULT = 0x04;
const END_OF_MESSAGE = 0x01;

/** The size of packets until a login agrees on another one. */
const PACKET_BYTES = 4096;

function packet(type: number, status: number, body: Uint8Array): Buffer {
  const header = Buffer.from([type, status, 0, 0, 0, 0, 0, 0]);
  header.writeUInt16BE(HEADER_BYTES + body.length, 2);
  return Buffer.concat([header, body]);
}

/** Options of a PRELOGIN (MS-TDS §2.2.6.5). */
const OPTION = { version: 0, encryption: 1, end: 0xff } as const;
const ENCRYPT = { on: 1, notSupported: 2 } as const;

/** VERSION 11.0.0.0 and ENCRYPTION on: each option as token, offset and length, then the values. */
const REQUEST = packet(
  PRELOGIN,
  END_OF_MESSAGE,
  Buffer.from([
    ...[OPTION.version, 0, 11, 0, 6],
    ...[OPTION.encryption, 0, 17, 0, 1],
    ...[OPTION.end, 11, 0, 0, 0, 0, 0, ENCRYPT.on],
  ]),
);

/** What a server answers for ENCRYPTION; null when it has no such option. */
function encryptionOf(body: Buffer): number | null {
  for (let token = 0; token + 5 <= body.length && body[token] !== OPTION.end; token += 5) {
    if (body[token] !== OPTION.encryption) continue;
    return body[body.readUInt16BE(token + 1)] ?? null;
  }
  return null;
}

/**
 * A stream for TLS over a TDS connection: what TLS writes goes out in PRELOGIN packets, what comes in is taken out
 * of them, until the server sends something else: a bare TLS record (20 to 24), as it does after the handshake.
 */
export class TdsStream extends Duplex {
  readonly #socket: Duplex;
  #pending: Buffer = Buffer.alloc(0);
  #bare = false;

  constructor(socket: Duplex) {
    super({ allowHalfOpen: true });
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => {
      if (!this.push(this.#unwrap(chunk))) socket.pause();
    });
    socket.on('end', () => this.push(null));
    socket.on('error', (error) => this.destroy(error));
    socket.on('close', () => this.destroy());
    socket.pause();
  }

  /** Contents of the packets that are whole; what is no packet goes on as it is, for TLS to complain of. */
  #unwrap(chunk: Buffer): Buffer {
    if (this.#bare) return chunk;
    this.#pending = Buffer.concat([this.#pending, chunk]);
    const contents: Buffer[] = [];
    for (;;) {
      const [type] = this.#pending;
      if (type === undefined) return Buffer.concat(contents);
      if (type !== PRELOGIN && type !== TABULAR_RESULT) break;
      if (this.#pending.length < HEADER_BYTES) return Buffer.concat(contents);
      const length = this.#pending.readUInt16BE(2);
      if (length < HEADER_BYTES) break;
      if (this.#pending.length < length) return Buffer.concat(contents);
      contents.push(this.#pending.subarray(HEADER_BYTES, length));
      this.#pending = this.#pending.subarray(length);
    }
    this.#bare = true;
    const rest = this.#pending;
    this.#pending = Buffer.alloc(0);
    return Buffer.concat([...contents, rest]);
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    if (this.#bare) {
      this.#socket.write(chunk, done);
      return;
    }
    const packets: Buffer[] = [];
    for (let from = 0; from < chunk.length; from += PACKET_BYTES - HEADER_BYTES) {
      const body = chunk.subarray(from, from + PACKET_BYTES - HEADER_BYTES);
      const isLast = from + body.length === chunk.length;
      packets.push(packet(PRELOGIN, isLast ? END_OF_MESSAGE : 0, body));
    }
    this.#socket.write(Buffer.concat(packets), done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#socket.end(() => done());
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }
}

/** SQL Server: options are exchanged; TLS then runs inside the packets. */
export const tds: Dialogue = async (channel) => {
  channel.write(REQUEST);
  const message = await channel.take((buffered) => {
    const type = buffered.charCodeAt(0);
    if (buffered.length > 0 && type !== TABULAR_RESULT) complain('tds', 'unexpected-answer');
    if (buffered.length < HEADER_BYTES) return null;
    const length = Buffer.from(buffered.slice(2, 4), 'latin1').readUInt16BE(0);
    if (length < HEADER_BYTES) complain('tds', 'unexpected-answer');
    return buffered.length >= length ? length : null;
  });
  const encryption = encryptionOf(Buffer.from(message.slice(HEADER_BYTES), 'latin1'));
  if (encryption === null) complain('tds', 'unexpected-answer');
  // "Off" still encrypts the login, and so shows its certificate.
  if (encryption === ENCRYPT.notSupported) refuse('tds');
};
