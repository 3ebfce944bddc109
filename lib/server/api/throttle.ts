/** How much work is taken on: rates and concurrency, for each client and for all together. */
import pLimit, { type LimitFunction } from 'p-limit';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { ServerConfig } from '../config.ts';
import { SERVER_LIMITS } from '../limits.ts';
import { failure, success, type Result } from '../result.ts';

type ThrottleConfig = Pick<ServerConfig, 'concurrency' | 'clientConcurrency' | 'clientRate' | 'globalRate'>;

const MINUTE_SECONDS = 60;

export class Throttle {
  readonly #config: ThrottleConfig;
  readonly #clientRate: RateLimiterMemory;
  readonly #globalRate: RateLimiterMemory;
  readonly #all: LimitFunction;
  readonly #clients = new Map<string, LimitFunction>();

  constructor(config: ThrottleConfig) {
    this.#config = config;
    this.#clientRate = new RateLimiterMemory({ points: config.clientRate, duration: MINUTE_SECONDS });
    this.#globalRate = new RateLimiterMemory({ points: config.globalRate, duration: MINUTE_SECONDS });
    this.#all = pLimit(config.concurrency);
  }

  /** Checks that run and wait, for health reports. */
  get load(): { readonly running: number; readonly waiting: number } {
    return { running: this.#all.activeCount, waiting: this.#waiting };
  }

  get #waiting(): number {
    let waiting = this.#all.pendingCount;
    for (const limit of this.#clients.values()) waiting += limit.pendingCount;
    return waiting;
  }

  /** Counts one request against the rates, without running anything. */
  async count(client: string): Promise<Result<null>> {
    const mine = await consume(this.#clientRate, client, 'client');
    return mine.ok ? consume(this.#globalRate, 'all', 'global') : mine;
  }

  /** Runs `work` when there is room, or says why not. Work whose signal fires while it waits is not begun. */
  async run<T>(client: string, signal: AbortSignal, work: () => Promise<Result<T>>): Promise<Result<T>> {
    const counted = await this.count(client);
    if (!counted.ok) return counted;
    if (this.#waiting >= SERVER_LIMITS.waitingChecks) {
      return failure({ code: 'busy', retryAfterSeconds: SERVER_LIMITS.retryAfterBusySeconds });
    }
    const limit = this.#clients.get(client) ?? pLimit(this.#config.clientConcurrency);
    this.#clients.set(client, limit);
    try {
      return await limit(() =>
        this.#all(() => (signal.aborted ? Promise.resolve(failure({ code: 'canceled' })) : work())),
      );
    } finally {
      if (limit.activeCount + limit.pendingCount === 0) this.#clients.delete(client);
    }
  }
}

async function consume(
  limiter: RateLimiterMemory,
  key: string,
  scope: 'client' | 'global',
): Promise<Result<null>> {
  try {
    await limiter.consume(key);
    return success(null);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    return failure({ code: 'rate-limited', scope, retryAfterSeconds });
  }
}
