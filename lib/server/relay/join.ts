/** Runs work once for all who ask for the same thing at the same time. */
interface Shared<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

export class Joined<T> {
  readonly #running = new Map<string, Shared<T>>();

  /** Pieces of work under way. */
  get size(): number {
    return this.#running.size;
  }

  /**
   * The result of `work`, begun now or already under way for this key. Whoever gives up leaves at once with
   * `onLeave`; the work itself is given up when the last one left.
   */
  async run(
    key: string,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<T>,
    onLeave: () => T,
  ): Promise<T> {
    if (signal.aborted) return onLeave();
    const shared = this.#running.get(key) ?? this.#begin(key, work);
    shared.waiting++;
    const left = Promise.withResolvers<T>();
    const leave = (): void => left.resolve(onLeave());
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([shared.promise, left.promise]);
    } finally {
      signal.removeEventListener('abort', leave);
      if (--shared.waiting === 0) {
        // Nobody may join work that is being given up.
        if (this.#running.get(key) === shared) this.#running.delete(key);
        shared.controller.abort();
      }
    }
  }

  #begin(key: string, work: (signal: AbortSignal) => Promise<T>): Shared<T> {
    const controller = new AbortController();
    const promise = work(controller.signal).finally(() => {
      if (this.#running.get(key)?.promise === promise) this.#running.delete(key);
    });
    const shared = { promise, controller, waiting: 0 };
    this.#running.set(key, shared);
    return shared;
  }
}
