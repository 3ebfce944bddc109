/** SRV, MX and CNAME records. Only names come out of here; reaching them is the gate's affair. */
import { DISCOVERY_LIMITS } from '../limits.ts';
import { Resolver } from 'node:dns/promises';
import { failure, success, type Result } from '../result.ts';

interface ServiceTarget {
  readonly host: string;
  readonly port: number;
}

interface MailTarget {
  readonly host: string;
  readonly preference: number;
}

/** Empty lists and null mean that there is no such record. */
export interface Records {
  /** Targets in order of priority; "." (RFC 2782: decidedly not available) is left out. */
  services(name: string): Promise<Result<readonly ServiceTarget[]>>;
  /** Exchangers in order of preference; the null MX of RFC 7505 is left out. */
  mail(domain: string): Promise<Result<readonly MailTarget[]>>;
  /** The names that a name is an alias of, one after another; the last is the canonical one. */
  aliases(name: string): Promise<Result<readonly string[]>>;
  /** Ends what is still asked. */
  cancel(): void;
}

interface RecordOptions {
  readonly timeoutMs: number;
  /** "address:port" of the name servers to ask; the system's when absent. */
  readonly servers?: readonly string[];
}

const ABSENT = new Set(['ENOTFOUND', 'ENODATA']);
const plain = (name: string): string => name.toLowerCase().replace(/\.$/, '');

async function ask<T>(name: string, query: () => Promise<T>, absent: T): Promise<Result<T>> {
  try {
    return success(await query());
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
    if (ABSENT.has(code)) return success(absent);
    if (code === 'ECANCELLED') return failure({ code: 'canceled' });
    return failure({ code: 'dns-failed', host: name, reason: code });
  }
}

export function systemRecords({ timeoutMs, servers }: RecordOptions): Records {
  const resolver = new Resolver({ timeout: Math.max(1, Math.floor(timeoutMs / 2)), tries: 2 });
  if (servers !== undefined) resolver.setServers([...servers]);

  const services: Records['services'] = async (name) => {
    const found = await ask(name, () => resolver.resolveSrv(name), []);
    if (!found.ok) return found;
    return success(
      found.value
        .toSorted((left, right) => left.priority - right.priority || right.weight - left.weight)
        .map((record) => ({ host: plain(record.name), port: record.port }))
        .filter(({ host }) => host !== ''),
    );
  };

  const mail: Records['mail'] = async (domain) => {
    const found = await ask(domain, () => resolver.resolveMx(domain), []);
    if (!found.ok) return found;
    return success(
      found.value
        .toSorted((left, right) => left.priority - right.priority)
        .map((record) => ({ host: plain(record.exchange), preference: record.priority }))
        .filter(({ host }) => host !== ''),
    );
  };

  const aliases: Records['aliases'] = async (name) => {
    const passed: string[] = [];
    while (passed.length < DISCOVERY_LIMITS.aliasSteps) {
      const found: Result<string[]> = await ask(name, () => resolver.resolveCname(passed.at(-1) ?? name), []);
      if (!found.ok) return found;
      const [next] = found.value;
      if (next === undefined) break;
      passed.push(plain(next));
    }
    return success(passed);
  };

  return { services, mail, aliases, cancel: () => resolver.cancel() };
}
