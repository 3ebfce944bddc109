/**
 * Where the requests of a minute are counted: in this process, or for one client in PostgreSQL, so that its
 * limit holds across instances. What all clients together may do belongs to an instance, whose load it bounds.
 */
import { Kysely } from 'kysely';
import {
  BurstyRateLimiter,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { ServerConfig } from '../config.ts';
import { SHARED_RATE_LIMITS } from '../limits.ts';
import { detailsOf, log } from '../log.ts';
import { migrate } from '../database/migrations.ts';
import { postgresDialect, postgresPool } from '../database/postgres.ts';
import type { Tables } from '../database/tables.ts';

/** Counts requests of a key. */
export interface Rate {
  /** Resolves within the limit. @throws {RateLimiterRes} over it, with the time until it is free again */
  consume(key: string): Promise<unknown>;
}

export interface Rates {
  readonly client: Rate;
  readonly global: Rate;
  readonly close: () => Promise<void>;
}

const MINUTE_SECONDS = 60;
/** In which a burst is given once: a list is not pasted every minute. */
const BURST_SECONDS = 600;
/** Table of the library's form, made by migration 0002. */
const TABLE = 'request_rate';

type RateConfig = Pick<ServerConfig, 'clientRate' | 'clientBurst' | 'globalRate' | 'databaseUrl'>;

/** The rates of one instance. */
export function createRates({ clientRate, clientBurst, globalRate, databaseUrl }: RateConfig): Rates {
  const global = new RateLimiterMemory({ points: globalRate, duration: MINUTE_SECONDS });
  const own = withBurst(
    new RateLimiterMemory({ points: clientRate, duration: MINUTE_SECONDS }),
    clientBurst === 0
      ? null
      : new RateLimiterMemory({ keyPrefix: 'burst', points: clientBurst, duration: BURST_SECONDS }),
  );
  if (databaseUrl === '') return { client: own, global, close: () => Promise.resolve() };
  const shared = new SharedRate(databaseUrl, { clientRate, clientBurst }, own);
  return { client: shared, global, close: () => shared.close() };
}

/** What a minute allows, and then what a burst does: a list of hosts need not wait where a minute's share ends. */
const withBurst = (minute: RateLimiterAbstract, burst: RateLimiterAbstract | null): Rate =>
  burst === null ? minute : new BurstyRateLimiter(minute, burst);

type ClientLimits = Pick<ServerConfig, 'clientRate' | 'clientBurst'>;

interface Opened {
  readonly limiter: Rate;
  readonly end: () => Promise<void>;
}

async function open(databaseUrl: string, { clientRate, clientBurst }: ClientLimits): Promise<Opened> {
  const { connections, connectMs, queryMs } = SHARED_RATE_LIMITS;
  const pool = await postgresPool(databaseUrl, { connections, connectMs, queryMs });
  try {
    await migrate(new Kysely<Tables>({ dialect: postgresDialect(pool) }), 'postgres');
  } catch (error) {
    await pool.end();
    throw error;
  }
  const counted = (keyPrefix: string, points: number, duration: number): RateLimiterPostgres =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: TABLE,
      tableCreated: true,
      keyPrefix,
      points,
      duration,
      // Whoever is over the limit costs the database nothing until its time is over.
      inMemoryBlockOnConsumed: points + 1,
    });
  const limiter = withBurst(
    counted('client', clientRate, MINUTE_SECONDS),
    clientBurst === 0 ? null : counted('burst', clientBurst, BURST_SECONDS),
  );
  return { limiter, end: () => pool.end() };
}

/** Counts in PostgreSQL, and in this process while that is away: a check never waits for it for long. */
class SharedRate implements Rate {
  readonly #databaseUrl: string;
  readonly #limits: ClientLimits;
  readonly #own: Rate;
  #opening: Promise<Opened> | null = null;
  /** Time until which the database is not asked again, milliseconds of the process; 0: it answered last. */
  #awayUntil = 0;

  constructor(databaseUrl: string, limits: ClientLimits, own: Rate) {
    this.#databaseUrl = databaseUrl;
    this.#limits = limits;
    this.#own = own;
  }

  async consume(key: string): Promise<unknown> {
    const now = performance.now();
    if (now < this.#awayUntil) return this.#own.consume(key);
    // Set before it is asked, so that one request tries it and all others go on.
    if (this.#awayUntil > 0) this.#awayUntil = now + SHARED_RATE_LIMITS.retryMs;
    try {
      const { limiter } = await this.#open();
      const counted = await limiter.consume(key);
      this.#back();
      return counted;
    } catch (error) {
      if (error instanceof RateLimiterRes) {
        this.#back();
        throw error;
      }
      if (this.#awayUntil === 0) log('warn', 'limits-unshared', detailsOf(error));
      this.#awayUntil = performance.now() + SHARED_RATE_LIMITS.retryMs;
      return this.#own.consume(key);
    }
  }

  async close(): Promise<void> {
    const opened = await this.#opening?.catch(() => null);
    this.#opening = null;
    await opened?.end();
  }

  #back(): void {
    if (this.#awayUntil > 0) log('info', 'limits-shared');
    this.#awayUntil = 0;
  }

  #open(): Promise<Opened> {
    if (this.#opening !== null) return this.#opening;
    const opening = open(this.#databaseUrl, this.#limits);
    this.#opening = opening;
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = null;
    });
    return opening;
  }
}
