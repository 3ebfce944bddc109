/** A stream between a TCP socket and TLS that keeps what the server sent. */
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { concat } from './bytes.ts';
import { looksLikeTls } from './records.ts';

/** Why a tap stopped listening. */
export type TapStop = 'not-tls' | 'too-large';

/**
 * Passes bytes both ways and keeps the server's, up to `limit`. A peer that does not speak TLS, or
 * speaks without end, is cut off at once: `onStop` is called, and TLS sees the stream end.
 */
export class Tap extends Duplex {
  readonly #socket: Socket;
  readonly #limit: number;
  readonly #onStop: (why: TapStop) => void;
  #kept: Uint8Array[] = [];
  #size = 0;
  #stopped = false;

  constructor(socket: Socket, limit: number, onStop: (why: TapStop) => void) {
    super({ allowHalfOpen: true });
    this.#socket = socket;
    this.#limit = limit;
    this.#onStop = onStop;
    socket.on('data', (chunk: Buffer) => this.#receive(chunk));
    socket.on('end', () => this.push(null));
    socket.on('error', (error) => this.destroy(error));
    socket.on('close', () => this.destroy());
    socket.pause();
  }

  /** Everything the server sent so far, at most the limit and one chunk. */
  get received(): Uint8Array {
    return concat(this.#kept);
  }

  #receive(chunk: Buffer): void {
    if (this.#stopped) return;
    this.#kept.push(chunk);
    this.#size += chunk.length;
    const isStart = this.#size - chunk.length < 2;
    if (isStart && !looksLikeTls(this.received)) this.#stop('not-tls');
    else if (this.#size > this.#limit) this.#stop('too-large');
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
