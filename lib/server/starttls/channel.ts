/** The plain bytes before TLS: lines and answers with a limit on everything. */
import type { Duplex } from 'node:stream';
import type { Fault } from '../../endpoints/wire.ts';
import { SERVER_LIMITS } from '../limits.ts';

/** Ends a dialogue; caught by `startTls`, never seen outside. */
export class DialogueEnd extends Error {
  override readonly name = 'DialogueEnd';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/**
 * Reads and writes the plain part of a connection. Every method that waits rejects with a
 * `DialogueEnd` when the peer closes, sends too much, or `end` is called.
 */
export class PlainChannel {
  readonly #socket: Duplex;
  #buffer = '';
  #total = 0;
  #ended: Fault | null = null;
  #wake: () => void = () => undefined;

  constructor(socket: Duplex) {
    this.#socket = socket;
    socket.on('data', this.#onData);
    socket.on('close', this.#onClose);
    socket.on('end', this.#onClose);
    socket.on('error', this.#onClose);
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#total += chunk.length;
    // Latin-1 keeps bytes as they are; nothing of this text leaves the dialogue.
    this.#buffer += chunk.toString('latin1');
    if (this.#total > SERVER_LIMITS.dialogueBytes) {
      this.end({ code: 'too-large', stage: 'starttls', limit: SERVER_LIMITS.dialogueBytes });
    }
    this.#wake();
  };

  readonly #onClose = (): void => this.end({ code: 'closed-early', stage: 'starttls' });

  /** Ends the dialogue with a fault; the first one counts. */
  end(fault: Fault): void {
    this.#ended ??= fault;
    this.#socket.pause();
    this.#wake();
  }

  /** Bytes that came beyond what was read. */
  get unread(): number {
    return this.#buffer.length;
  }

  write(data: string | Uint8Array): void {
    if (this.#ended === null) this.#socket.write(data);
  }

  /** Waits until `find` says how many of the buffered characters belong to the answer, and takes them. */
  async take(find: (buffered: string) => number | null): Promise<string> {
    for (;;) {
      const length = find(this.#buffer);
      if (length !== null) {
        const taken = this.#buffer.slice(0, length);
        this.#buffer = this.#buffer.slice(length);
        return taken;
      }
      if (this.#ended !== null) throw new DialogueEnd(this.#ended);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** One line without its end. */
  async line(): Promise<string> {
    const line = await this.take((buffered) => {
      const end = buffered.indexOf('\n');
      if (end < 0 ? buffered.length > SERVER_LIMITS.lineBytes : end > SERVER_LIMITS.lineBytes) {
        throw new DialogueEnd({ code: 'too-large', stage: 'starttls', limit: SERVER_LIMITS.lineBytes });
      }
      return end < 0 ? null : end + 1;
    });
    return line.replace(/\r?\n$/, '');
  }

  /** Leaves the socket as it was found: paused and without listeners. */
  release(): void {
    this.#socket.pause();
    this.#socket.removeListener('data', this.#onData);
    this.#socket.removeListener('close', this.#onClose);
    this.#socket.removeListener('end', this.#onClose);
    this.#socket.removeListener('error', this.#onClose);
  }
}
