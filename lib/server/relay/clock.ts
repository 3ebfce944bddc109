/** The time that one fetch may take: in all, and in silence. */
export class Clock {
  readonly #controller = new AbortController();
  readonly #total: ReturnType<typeof setTimeout>;
  readonly #idleMs: number;
  readonly #outer: AbortSignal;
  readonly #onAbort = (): void => this.#controller.abort();
  #idle: ReturnType<typeof setTimeout>;
  /** Set when a limit was reached: which one, in milliseconds. */
  expired: number | null = null;

  constructor(limits: { readonly totalMs: number; readonly idleMs: number }, outer: AbortSignal) {
    this.#idleMs = limits.idleMs;
    this.#outer = outer;
    this.#total = setTimeout(() => this.#expire(limits.totalMs), limits.totalMs);
    this.#idle = this.#startIdle();
    if (outer.aborted) this.#onAbort();
    else outer.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** Fires when a limit is reached, or when the caller gave up. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The caller gave up; no limit was reached. */
  get canceled(): boolean {
    return this.#outer.aborted;
  }

  /** Something came: silence starts anew. */
  heard(): void {
    clearTimeout(this.#idle);
    this.#idle = this.#startIdle();
  }

  stop(): void {
    clearTimeout(this.#total);
    clearTimeout(this.#idle);
    this.#outer.removeEventListener('abort', this.#onAbort);
  }

  #startIdle(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#expire(this.#idleMs), this.#idleMs);
  }

  #expire(milliseconds: number): void {
    this.expired ??= milliseconds;
    this.#controller.abort();
  }
}
