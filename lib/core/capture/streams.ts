/** Puts TCP connections together from their segments, as far as handshakes go. */
import { LIMITS } from '../limits.ts';
import { concat } from '../der/bytes.ts';
import type { Party, Segment } from './segments.ts';

interface Piece {
  /** Octets behind the first one of the stream. */
  readonly offset: number;
  readonly data: Uint8Array;
}

/** What one side said. */
export interface Stream {
  readonly bytes: Uint8Array;
  /** More was captured behind a hole. */
  readonly broken: boolean;
}

/** Collects one direction; segments come in any order, again, and over one another. */
class Side {
  readonly #pieces: Piece[] = [];
  /** Sequence number of the first octet. */
  #base: number | null = null;
  #began = false;

  /** Whether a SYN with this sequence number would begin another connection. */
  isOther(sequence: number): boolean {
    return this.#base !== null && this.#base !== (sequence + 1) >>> 0;
  }

  take({ sequence, syn, data }: Segment): void {
    if (syn) {
      this.#base = (sequence + 1) >>> 0;
      this.#began = true;
    }
    if (data.length === 0 || this.#pieces.length >= LIMITS.captureSegments) return;
    this.#base ??= sequence;
    // Numbers run round at 2^32: the nearer way round is the right one. Data on a SYN begins behind it.
    const offset = ((syn ? sequence + 1 : sequence) - this.#base) | 0;
    if (offset + data.length <= LIMITS.captureStreamBytes) this.#pieces.push({ offset, data });
  }

  /** The octets from the first one on, up to the first hole. Of what was sent twice the first counts. */
  join(): Stream {
    const pieces = [...this.#pieces].sort((a, b) => a.offset - b.offset);
    const start = this.#began ? 0 : (pieces[0]?.offset ?? 0);
    const parts: Uint8Array[] = [];
    let at = start;
    for (const { offset, data } of pieces) {
      if (offset > at) return { bytes: concat(parts), broken: true };
      const fresh = data.subarray(at - offset);
      if (fresh.length === 0) continue;
      parts.push(fresh);
      at += fresh.length;
    }
    return { bytes: concat(parts), broken: false };
  }
}

export interface Connection {
  /** In no particular order: who is the client shows in what they say. */
  readonly parties: readonly [Party, Party];
  readonly sides: readonly [Side, Side];
  /** Of the first segment: milliseconds since 1970. */
  readonly time: number | null;
}

const nameOf = ({ address, port }: Party): string => `${address} ${String(port)}`;

/** Sorts segments to their connections. */
export class Connections {
  readonly all: Connection[] = [];
  /** Connections that were too many. */
  leftOut = 0;
  readonly #open = new Map<string, Connection>();

  take(segment: Segment): void {
    const from = nameOf(segment.from);
    const to = nameOf(segment.to);
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    let connection = this.#open.get(key);
    const side = (of: Connection): Side => of.sides[nameOf(of.parties[0]) === from ? 0 : 1];
    // The same ports again, later: a SYN with another number.
    if (connection !== undefined && segment.syn && side(connection).isOther(segment.sequence))
      connection = undefined;
    if (connection === undefined) {
      if (this.all.length >= LIMITS.captureConnections) {
        this.leftOut += 1;
        return;
      }
      connection = {
        parties: [segment.from, segment.to],
        sides: [new Side(), new Side()],
        time: segment.time,
      };
      this.all.push(connection);
      this.#open.set(key, connection);
    }
    side(connection).take(segment);
  }
}
