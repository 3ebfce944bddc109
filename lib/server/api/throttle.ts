/** How much work is taken on: rates and concurrency, for each client and for all together. */
import { checkDeadlineMs } from '../deadline.ts';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { VARIABLES, type ServerConfig } from '../config.ts';
import { FairQueue } from '../fair-queue.ts';
import { SERVER_LIMITS } from '../limits.ts';
import { log } from '../log.ts';
import { failure, success, type Result } from '../result.ts';
import { createRates, type Rate, type Rates } from './rates.ts';

type ThrottleConfig = Pick<
  ServerConfig,
  | 'concurrency'
  | 'clientConcurrency'
  | 'clientRate'
  | 'clientBurst'
  | 'globalRate'
  | 'databaseUrl'
  | 'dnsTimeoutMs'
  | 'connectTimeoutMs'
  | 'handshakeTimeoutMs'
>;

/** Whose work it is, and where it leads. */
interface Asker {
  readonly client: string;
  /** Host and port asked, so that one that is slow or dead does not take all places of whoever asks for it. */
  readonly target: string;
  readonly signal: AbortSignal;
}

/** A limit as whoever meets it is told. */
interface Allowed {
  readonly scope: 'client' | 'global';
  readonly perMinute: number;
  readonly variable: string;
}

export class Throttle {
  readonly #rates: Rates;
  readonly #allowed: Readonly<Record<'client' | 'global', Allowed>>;
  readonly #queue: FairQueue;
  readonly #deadlineMs: number;
  #refusals = 0;

  constructor(config: ThrottleConfig, rates: Rates = createRates(config)) {
    this.#rates = rates;
    this.#allowed = {
      client: { scope: 'client', perMinute: config.clientRate, variable: VARIABLES.clientRate.name },
      global: { scope: 'global', perMinute: config.globalRate, variable: VARIABLES.globalRate.name },
    };
    this.#deadlineMs = checkDeadlineMs(config);
    this.#queue = new FairQueue({
      slots: config.concurrency,
      slotsPerKey: config.clientConcurrency,
      slotsPerLane: Math.min(config.clientConcurrency, SERVER_LIMITS.checksPerTarget),
      waiting: SERVER_LIMITS.waitingChecks,
      waitingPerKey: SERVER_LIMITS.waitingChecksPerClient,
      deadlineMs: this.#deadlineMs,
    });
  }

  /** Checks that run and wait; so far those that came to no end in time, and requests refused. */
  get load(): FairQueue['load'] & { readonly refusals: number } {
    return { ...this.#queue.load, refusals: this.#refusals };
  }

  /** Ends what it holds outside of this process. */
  close(): Promise<void> {
    return this.#rates.close();
  }

  /** Counts one request against the rates, without running anything. */
  async count(client: string): Promise<Result<null>> {
    const mine = await consume(this.#rates.client, client, this.#allowed.client);
    const counted = mine.ok ? await consume(this.#rates.global, 'all', this.#allowed.global) : mine;
    if (!counted.ok) this.#refusals++;
    return counted;
  }

  /**
   * Runs `work`, which was counted, when there is room, or says why not. Work whose signal fires while it
   * waits is not begun.
   */
  async run<T>(
    { client, target, signal }: Asker,
    work: (signal: AbortSignal) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const turn = await this.#queue.run({ key: client, lane: target, signal }, work);
    switch (turn.kind) {
      case 'done':
        return turn.value;
      case 'full':
        this.#refusals++;
        return failure({ code: 'busy', retryAfterSeconds: SERVER_LIMITS.retryAfterBusySeconds });
      case 'left':
        return failure({ code: 'canceled' });
      case 'overdue':
        log('error', 'check-overdue', { milliseconds: this.#deadlineMs });
        return failure({ code: 'timeout', stage: 'check', milliseconds: this.#deadlineMs });
    }
  }
}

async function consume(limiter: Rate, key: string, allowed: Allowed): Promise<Result<null>> {
  try {
    await limiter.consume(key);
    return success(null);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    return failure({ code: 'rate-limited', ...allowed, retryAfterSeconds });
  }
}
