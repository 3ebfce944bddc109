/** Slots that all clients share, so that none of them can take the others' and none is ever lost. */

interface FairLimits {
  /** Pieces of work at the same time, for all keys together. */
  readonly slots: number;
  /** The same for one key, such as a client. */
  readonly slotsPerKey: number;
  /** The same for one lane of a key, such as a client's requests to one target. */
  readonly slotsPerLane: number;
  /** Pieces that wait, for all keys together. */
  readonly waiting: number;
  readonly waitingPerKey: number;
  /** Longest time that a piece may hold its slot, in ms; whatever it waits for, the slot comes back. */
  readonly deadlineMs: number;
}

interface Place {
  /** Whose share it counts against. */
  readonly key: string;
  readonly lane?: string;
  /** Fires when nobody wants the result any longer. */
  readonly signal: AbortSignal;
}

export type Turn<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Too many wait, and nobody has more waiting than this key. */
  | { readonly kind: 'full' }
  /** The signal fired before the turn came. */
  | { readonly kind: 'left' }
  /** The work did not come to an end within the deadline. */
  | { readonly kind: 'overdue' };

interface Entry {
  readonly key: string;
  readonly lane: string;
  readonly start: () => void;
  readonly refuse: () => void;
}

interface Share {
  running: number;
  readonly lanes: Map<string, number>;
  readonly waiting: Entry[];
}

/**
 * Gives turns round robin among the keys that wait. When the waiting room is full, a newcomer takes the last
 * place of the key that has most places, so that a crowd of one key never keeps others out.
 */
export class FairQueue {
  readonly #limits: FairLimits;
  /** In the order of turns: whoever had one goes to the end. */
  readonly #shares = new Map<string, Share>();
  #running = 0;
  #waiting = 0;
  #overdue = 0;

  constructor(limits: FairLimits) {
    this.#limits = limits;
  }

  /** `overdue`: pieces so far that were cut off at the deadline. */
  get load(): { readonly running: number; readonly waiting: number; readonly overdue: number } {
    return { running: this.#running, waiting: this.#waiting, overdue: this.#overdue };
  }

  /**
   * Runs `work` when its turn comes. Its signal fires when the caller leaves, and at the deadline. Rejects
   * with what `work` rejects with.
   */
  async run<T>(
    { key, lane = '', signal }: Place,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<Turn<T>> {
    const hasLeft = (): boolean => signal.aborted;
    if (hasLeft()) return { kind: 'left' };
    const admitted = await this.#enter(key, lane, signal);
    if (admitted !== 'in') return { kind: admitted };
    const controller = new AbortController();
    const leave = (): void => controller.abort();
    signal.addEventListener('abort', leave, { once: true });
    if (hasLeft()) leave();
    const { promise: cut, resolve } = Promise.withResolvers<Turn<T>>();
    const timer = setTimeout(() => {
      this.#overdue++;
      resolve({ kind: 'overdue' });
      leave();
    }, this.#limits.deadlineMs);
    try {
      const settled = work(controller.signal).then((value): Turn<T> => ({ kind: 'done', value }));
      return await Promise.race([settled, cut]);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
      this.#leave(key, lane);
    }
  }

  #enter(key: string, lane: string, signal: AbortSignal): Promise<'in' | 'left' | 'full'> {
    return new Promise((resolve) => {
      const share = this.#shareOf(key);
      const settle = (outcome: 'in' | 'left' | 'full'): void => {
        signal.removeEventListener('abort', left);
        resolve(outcome);
      };
      const entry: Entry = { key, lane, start: () => settle('in'), refuse: () => settle('full') };
      const left = (): void => {
        const at = share.waiting.indexOf(entry);
        if (at < 0) return;
        share.waiting.splice(at, 1);
        this.#waiting--;
        this.#forgetIdle(key, share);
        settle('left');
      };
      if (!this.#makeRoom(share)) {
        this.#forgetIdle(key, share);
        settle('full');
        return;
      }
      signal.addEventListener('abort', left, { once: true });
      share.waiting.push(entry);
      this.#waiting++;
      this.#giveTurns();
    });
  }

  /** Those who can start at once need no room, so that a queue without places still works. */
  #makeRoom(share: Share): boolean {
    const { slots, slotsPerKey, waiting, waitingPerKey } = this.#limits;
    if (this.#running < slots && share.running < slotsPerKey && share.waiting.length === 0) return true;
    if (share.waiting.length >= waitingPerKey) return false;
    if (this.#waiting < waiting) return true;
    const [longest] = [...this.#shares.values()].sort((a, b) => b.waiting.length - a.waiting.length);
    if (longest === undefined || longest.waiting.length <= share.waiting.length + 1) return false;
    longest.waiting.pop()?.refuse();
    this.#waiting--;
    return true;
  }

  #giveTurns(): void {
    while (this.#running < this.#limits.slots) {
      const next = this.#next();
      if (next === null) return;
      next.start();
    }
  }

  #next(): Entry | null {
    const { slotsPerKey, slotsPerLane } = this.#limits;
    for (const [key, share] of this.#shares) {
      if (share.running >= slotsPerKey) continue;
      const at = share.waiting.findIndex(({ lane }) => (share.lanes.get(lane) ?? 0) < slotsPerLane);
      const [entry] = at < 0 ? [] : share.waiting.splice(at, 1);
      if (entry === undefined) continue;
      this.#waiting--;
      this.#running++;
      share.running++;
      share.lanes.set(entry.lane, (share.lanes.get(entry.lane) ?? 0) + 1);
      this.#shares.delete(key);
      this.#shares.set(key, share);
      return entry;
    }
    return null;
  }

  #leave(key: string, lane: string): void {
    const share = this.#shareOf(key);
    this.#running--;
    share.running--;
    const others = (share.lanes.get(lane) ?? 1) - 1;
    if (others > 0) share.lanes.set(lane, others);
    else share.lanes.delete(lane);
    this.#forgetIdle(key, share);
    this.#giveTurns();
  }

  #shareOf(key: string): Share {
    const share = this.#shares.get(key) ?? { running: 0, lanes: new Map<string, number>(), waiting: [] };
    this.#shares.set(key, share);
    return share;
  }

  #forgetIdle(key: string, share: Share): void {
    if (share.running + share.waiting.length === 0) this.#shares.delete(key);
  }
}
