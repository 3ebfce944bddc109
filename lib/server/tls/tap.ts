/** A stream between a TCP socket and TLS that shows what the server sends. */
import { Duplex } from 'node:stream';
import { concat } from '../../core/der/bytes.ts';
import { looksLikeTls } from '../../core/tls/records.ts';

/** Enough to tell TLS from anything else, and to guess at the rest. */
const OPENING_BYTES = 32;

/** Why a tap stopped listening. */
export type TapStop = 'not-tls' | 'too-large';

interface TapOptions {
  /** Bytes after which a server is cut off. */
  readonly limit: number;
  /** Sees every byte of the server before TLS does. */
  readonly onBytes: (chunk: Uint8Array) => void;
  readonly onStop: (why: TapStop) => void;
}

/**
 * Passes bytes both ways and shows the server's, up to `limit`. A peer that does not speak TLS, or
 * speaks without end, is cut off at once: `onStop` is called, and TLS sees the stream end.
 */
export class Tap extends Duplex {
  readonly #socket: Duplex;
  readonly #limit: number;
  readonly #onStop: (why: TapStop) => void;
  readonly #onBytes: (chunk: Uint8Array) => void;
  #opening: Uint8Array = new Uint8Array();
  #size = 0;
  #stopped = false;

  constructor(socket: Duplex, { limit, onBytes, onStop }: TapOptions) {
    super({ allowHalfOpen: true });
    this.#socket = socket;
    this.#limit = limit;
    this.#onBytes = onBytes;
    this.#onStop = onStop;
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    socket.on('end', () => this.push(null));
    socket.on('error', (error) => this.destroy(error));
    socket.on('close', () => this.destroy());
    socket.pause();
  }

  /** The first bytes of the server, at least one when any came. */
  get opening(): Uint8Array {
    return this.#opening;
  }

  #receive(chunk: Buffer): void {
    if (this.#stopped) return;
    this.#size += chunk.length;
    if (this.#opening.length < OPENING_BYTES) {
      this.#opening = concat([this.#opening, chunk.subarray(0, OPENING_BYTES)]);
      if (!looksLikeTls(this.#opening)) {
        this.#stop('not-tls');
        return;
      }
    }
    this.#onBytes(chunk);
    if (this.#size > this.#limit) this.#stop('too-large');
    else if (!this.push(chunk)) this.#socket.pause();
  }

  #stop(why: TapStop): void {
    this.#stopped = true;
    this.#socket.destroy();
    this.#onStop(why);
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#socket.write(chunk, done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#socket.end(() => done());
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }
}
