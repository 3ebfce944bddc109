/** Keeps answers for all clients, as long as HTTP and the answers themselves allow (RFC 9111, RFC 5280). */
import CachePolicy from 'http-cache-semantics';
import { LRUCache } from 'lru-cache';
import { RELAY_LIMITS } from '../limits.ts';
import type { Ask } from './exchange.ts';
import type { Fetched } from './fetch.ts';

/**
 * Milliseconds that an answer may be given to others without asking again. An answer never outlives its
 * own nextUpdate, whatever its HTTP headers say.
 */
export function lifetime(ask: Ask, fetched: Fetched): number {
  const { headers, status, holdsUntil, fetchedAt } = fetched;
  const request = { url: ask.url.href, method: 'GET', headers: { host: ask.url.host } };
  const policy = new CachePolicy(request, { status, headers }, { shared: true, cacheHeuristic: 0 });
  if (!policy.storable()) return 0;
  const says = headers['cache-control'] ?? headers.expires ?? headers.pragma;
  // Its own `timeToLive` counts from the moment it is called; here the time of the answer counts.
  const byHttp =
    says === undefined
      ? RELAY_LIMITS.keptByDefaultMs
      : Math.max(0, policy.maxAge() - secondsOf(headers.age)) * 1_000;
  const byItself = holdsUntil === null ? Infinity : holdsUntil - fetchedAt;
  // An OCSP response that says nothing about its end is of the moment.
  const undated = ask.expect === 'ocsp' && holdsUntil === null && says === undefined;
  return undated ? 0 : Math.max(0, Math.min(byHttp, byItself, RELAY_LIMITS.keptMs));
}

const secondsOf = (age: string | undefined): number => (/^\d{1,9}$/.test(age ?? '') ? Number(age) : 0);

/** A store bounded by bytes; the least recently used answers go first. */
export class RelayCache {
  readonly #entries: LRUCache<string, Fetched>;
  readonly #now: () => number;
  readonly #ends = new WeakMap<Fetched, number>();

  constructor(now: () => number, maxBytes: number = RELAY_LIMITS.cacheBytes) {
    this.#now = now;
    this.#entries = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ ders }) =>
        ders.reduce<number>((sum, { length }) => sum + length, RELAY_LIMITS.entryBytes),
    });
  }

  /** Octets held now. */
  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  get(key: string): Fetched | null {
    const kept = this.#entries.get(key);
    if (!kept) return null;
    if (this.#now() < (this.#ends.get(kept) ?? 0)) return kept;
    this.#entries.delete(key);
    return null;
  }

  keep(key: string, ask: Ask, fetched: Fetched): void {
    const milliseconds = lifetime(ask, fetched);
    this.#entries.delete(key);
    if (milliseconds <= 0) return;
    this.#ends.set(fetched, fetched.fetchedAt + milliseconds);
    this.#entries.set(key, fetched);
  }
}
