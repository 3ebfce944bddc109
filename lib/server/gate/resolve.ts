/** Name resolution, once per check, in shares: names that nobody answers for must not take it from other clients. */
import { lookup, Resolver } from 'node:dns/promises';
import { failure, success, type Result } from '../result.ts';
import { withDeadline } from '../deadline.ts';
import { FairQueue, type Turn } from '../fair-queue.ts';
import { SERVER_LIMITS } from '../limits.ts';

/** Gives every address of a name, in the resolver's order. Rejects with Node's DNS error codes. */
export type Lookup = (name: string) => Promise<readonly string[]>;

/**
 * getaddrinfo and not a DNS client of our own: it honours the hosts file, which administrators use to
 * look at one node of a farm. It occupies a thread of libuv's pool until it ends, and nothing ends it.
 */
export const systemLookup: Lookup = async (name) => {
  const answers = await lookup(name, { all: true, order: 'verbatim' });
  return answers.map((answer) => answer.address);
};

/**
 * Asks name servers of the operator's choice (split DNS). Names of this machine stay with the system
 * (RFC 6761 §6.3).
 */
export function serverLookup(servers: readonly string[], timeoutMs: number): Lookup {
  return async (name) => {
    if (name === 'localhost' || name.endsWith('.localhost')) return systemLookup(name);
    const resolver = new Resolver({ timeout: Math.max(1, Math.floor(timeoutMs / 2)), tries: 2 });
    resolver.setServers([...servers]);
    const [v4, v6] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    const addresses = [v4, v6].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    if (addresses.length > 0) return addresses;
    // One family without records says nothing; a server that failed does.
    const reasons = [v4, v6].flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as unknown] : [],
    );
    throw reasons.find((reason) => !NOT_FOUND.has(codeOf(reason))) ?? reasons[0];
  };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';

const NOT_FOUND = new Set(['ENOTFOUND', 'ENODATA', 'EAI_NODATA', 'EAI_NONAME']);

/** Threads of libuv's pool that names may take: it keeps the other half for files (uv_queue_work, slow I/O). */
function lookupSlots(): number {
  const threads = Number(process.env.UV_THREADPOOL_SIZE ?? '4');
  return Number.isInteger(threads) && threads > 0 ? Math.floor((threads + 1) / 2) : 2;
}

/** A look-up ends when the resolver lets go of it, not when nobody waits for it any more. */
const NEVER_MS = 2_147_483_647;

interface Asker {
  readonly client: string;
  readonly signal: AbortSignal;
}

interface Pending {
  /** Resolves when the resolver is asked. */
  readonly begun: Promise<unknown>;
  readonly turn: Promise<Turn<readonly string[]>>;
}

const BUSY = failure({ code: 'busy', retryAfterSeconds: SERVER_LIMITS.retryAfterBusySeconds });

/** Resolves names, each client within its share of the look-ups that can be under way. */
export class Names {
  readonly #lookup: Lookup;
  readonly #timeoutMs: number;
  readonly #queue: FairQueue;
  /** Look-ups that have begun: whoever asks for the same name joins. */
  readonly #running = new Map<string, Pending>();

  constructor(lookupName: Lookup, timeoutMs: number, slots = lookupSlots()) {
    this.#lookup = lookupName;
    this.#timeoutMs = timeoutMs;
    const share = Math.max(1, Math.floor(slots / SERVER_LIMITS.lookupShares));
    this.#queue = new FairQueue({
      slots,
      slotsPerKey: share,
      slotsPerLane: share,
      waiting: SERVER_LIMITS.waitingChecks,
      waitingPerKey: SERVER_LIMITS.waitingChecksPerClient,
      deadlineMs: NEVER_MS,
    });
  }

  /**
   * Resolves a name to at least one address, without duplicates. The time for an answer counts from where
   * the resolver is asked; waiting for one's turn before may take as long again.
   */
  async resolve(name: string, asker: Asker): Promise<Result<readonly string[]>> {
    const pending = this.#running.get(name) ?? this.#begin(name, asker);
    const deadline = { stage: 'dns', timeoutMs: this.#timeoutMs, signal: asker.signal } as const;
    const begun = await withDeadline(() => Promise.race([pending.begun, pending.turn]), deadline);
    if (!begun.ok) return begun.fault.code === 'timeout' ? BUSY : begun;
    const settled = await withDeadline(() => pending.turn, deadline);
    if (!settled.ok) return settled;
    if (settled.value.kind === 'error') return faultOf(name, settled.value.error);
    const turn = settled.value.value;
    if (turn.kind !== 'done') return turn.kind === 'left' ? failure({ code: 'canceled' }) : BUSY;
    const addresses = [...new Set(turn.value)];
    return addresses.length > 0 ? success(addresses) : failure({ code: 'dns-not-found', host: name });
  }

  #begin(name: string, { client, signal }: Asker): Pending {
    const begun = Promise.withResolvers<undefined>();
    const turn = this.#queue.run({ key: client, signal }, async () => {
      begun.resolve(undefined);
      this.#running.set(name, pending);
      try {
        return await this.#lookup(name);
      } finally {
        this.#running.delete(name);
      }
    });
    const pending: Pending = { begun: begun.promise, turn };
    return pending;
  }
}

function faultOf(name: string, error: unknown): Result<never> {
  const code = codeOf(error);
  return NOT_FOUND.has(code)
    ? failure({ code: 'dns-not-found', host: name })
    : failure({ code: 'dns-failed', host: name, reason: code });
}
