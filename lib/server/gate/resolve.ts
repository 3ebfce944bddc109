/** Name resolution, once per check. */
import { lookup, Resolver } from 'node:dns/promises';
import pLimit from 'p-limit';
import { failure, success, type Result } from '../result.ts';
import { withDeadline } from '../deadline.ts';

/** Gives every address of a name, in the resolver's order. Rejects with Node's DNS error codes. */
export type Lookup = (name: string) => Promise<readonly string[]>;

/**
 * getaddrinfo and not a DNS client of our own: it honours the hosts file, which administrators use to
 * look at one node of a farm. It occupies a thread of libuv's pool, which files need too, so that two
 * threads are always left free.
 */
const threads = Number(process.env.UV_THREADPOOL_SIZE ?? '4');
const slots = pLimit(Math.max(1, (Number.isInteger(threads) ? threads : 4) - 2));

export const systemLookup: Lookup = (name) =>
  slots(async () => {
    const answers = await lookup(name, { all: true, order: 'verbatim' });
    return answers.map((answer) => answer.address);
  });

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

/** Resolves a name to at least one address, without duplicates. */
export async function resolve(
  name: string,
  lookupName: Lookup,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Result<readonly string[]>> {
  const answer = await withDeadline(() => lookupName(name), { stage: 'dns', timeoutMs, signal });
  if (!answer.ok) return answer;
  if (answer.value.kind === 'value') {
    const addresses = [...new Set(answer.value.value)];
    return addresses.length > 0 ? success(addresses) : failure({ code: 'dns-not-found', host: name });
  }
  const code = codeOf(answer.value.error);
  return NOT_FOUND.has(code)
    ? failure({ code: 'dns-not-found', host: name })
    : failure({ code: 'dns-failed', host: name, reason: code });
}
