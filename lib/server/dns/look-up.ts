/** CAA and TLSA records of a host and of its mail exchangers, as the name servers tell them. Nothing is judged here. */
import type { Answer } from 'dns-packet';
import { caaClimb } from '../../core/dns/caa.ts';
import { isoTime } from '../../core/der/time.ts';
import { SECOND_MS } from '../../core/time.ts';
import { WIRE_VERSION } from '../../endpoints/api.ts';
import type { CaaAnswer, DnsRequest, DnsResult, TlsaAnswer } from '../../endpoints/dns-wire.ts';
import type { ServerConfig } from '../config.ts';
import { askDns, nameServers, type DnsReply, type RecordType } from '../gate/ask-dns.ts';
import { parseHost } from '../gate/target.ts';
import { DNS_LIMITS } from '../limits.ts';
import { failure, success, type Result } from '../result.ts';

interface LookUpParts {
  readonly config: Pick<ServerConfig, 'resolvers' | 'dnsTimeoutMs'>;
  readonly now: () => Date;
}

type Ask = (name: string, type: RecordType) => Promise<DnsReply>;

const HTTPS = 443;
const SMTP = 25;

export async function lookUpDns(
  { host: text, port = HTTPS, mail = false }: DnsRequest,
  { config, now }: LookUpParts,
  signal: AbortSignal,
): Promise<Result<DnsResult>> {
  const host = parseHost(text);
  if (!host.ok) return host;
  if (host.value.kind !== 'name')
    return failure({
      code: 'bad-request',
      field: 'host',
      problem: 'must be a name: addresses have no such records',
    });
  const { name } = host.value;
  const resolver = nameServers(config.resolvers);
  const ask: Ask = (asked, type) =>
    askDns(asked, type, { servers: resolver.addresses, timeoutMs: config.dnsTimeoutMs, signal });
  const [caa, own, exchangers] = await Promise.all([
    findCaa(name, ask),
    findTlsa({ host: name, port, preference: null }, ask, now().getTime()),
    mail ? findMail(name, ask, now().getTime()) : null,
  ]);
  if (signal.aborted) return failure({ code: 'canceled' });
  return success({
    version: WIRE_VERSION,
    ok: true,
    asked: { host: name, port },
    observedAt: now().toISOString(),
    resolver,
    caa,
    tlsa: [own, ...(exchangers?.tlsa ?? [])],
    mail: exchangers?.mail ?? null,
  });
}

/** Seconds that all of these hold. */
const ttlOf = (answers: readonly Answer[]): number =>
  answers.length === 0 ? 0 : Math.min(...answers.map((one) => ('ttl' in one ? (one.ttl ?? 0) : 0)));

/** From the name upwards until there are records (RFC 8659 §3). A failure ends the climb: CAs may not go on either. */
async function findCaa(host: string, ask: Ask): Promise<CaaAnswer> {
  const asked: string[] = [];
  let allAuthenticated = true;
  for (const name of caaClimb(host)) {
    asked.push(name);
    const reply = await ask(name, 'CAA');
    if (!reply.ok) return { state: 'failed', name, reason: reply.reason };
    allAuthenticated &&= reply.authenticated;
    const found = reply.answers.filter((one) => one.type === 'CAA');
    if (found.length > 0) {
      const records = found.map(({ data: { flags = 0, tag, value } }) => ({ flags, tag, value }));
      return {
        state: 'answered',
        at: name,
        asked,
        authenticated: allAuthenticated,
        ttl: ttlOf(found),
        records,
      };
    }
  }
  return { state: 'answered', at: null, asked, authenticated: allAuthenticated, ttl: 0, records: [] };
}

/** A host that is a signed alias has its records at the name it stands for, or else at its own (RFC 7671 §7). */
async function findTlsa(place: Omit<TlsaAnswer, 'answer'>, ask: Ask, now: number): Promise<TlsaAnswer> {
  const { host, port } = place;
  const own = await tlsaAt(`_${port}._tcp.${host}`, ask, now);
  const answered = (answer: TlsaAnswer['answer']): TlsaAnswer => ({ ...place, answer });
  const alias = await ask(host, 'A');
  const target = alias.ok && alias.authenticated ? lastAlias(host, alias.answers) : null;
  if (target === null) return answered(own);
  const there = await tlsaAt(`_${port}._tcp.${target}`, ask, now);
  return answered(there.state === 'failed' || there.records.length > 0 ? there : own);
}

function lastAlias(host: string, answers: readonly Answer[]): string | null {
  const targets = new Map(
    answers.flatMap((one) =>
      one.type === 'CNAME'
        ? [[one.name.toLowerCase(), one.data.toLowerCase().replace(/\.$/, '')] as const]
        : [],
    ),
  );
  let name = host;
  // Each alias once: they may lead in a circle.
  for (let next = targets.get(name); next !== undefined; next = targets.get(name)) {
    targets.delete(name);
    name = next;
  }
  return name === host ? null : name;
}

async function tlsaAt(name: string, ask: Ask, now: number): Promise<TlsaAnswer['answer']> {
  const reply = await ask(name, 'TLSA');
  if (!reply.ok) return { state: 'failed', name, reason: reply.reason };
  const found = reply.answers.filter((one) => one.type === 'TLSA');
  const records = found
    .filter(({ data }) => data.certificate.length <= DNS_LIMITS.recordBytes)
    .map(({ data: { usage, selector, matchingType: matching, certificate } }) => ({
      ...{ usage, selector, matching },
      data: certificate.toString('hex'),
    }));
  return {
    ...{ state: 'answered', name, authenticated: reply.authenticated, ttl: ttlOf(found), records },
    signature: signatureOf(reply.answers, now),
  };
}

/** How long the signatures of the records hold; of several the one that holds longest, as one is enough. */
function signatureOf(answers: readonly Answer[], now: number): { from: string; until: string } | null {
  const times = answers
    .flatMap((one) => (one.type === 'RRSIG' && one.data.typeCovered === 'TLSA' ? [one.data] : []))
    .map(({ inception, expiration }) => ({
      from: secondsNear(inception, now),
      until: secondsNear(expiration, now),
    }))
    .toSorted((a, b) => b.until - a.until);
  const [longest] = times;
  const [from, until] = [longest?.from, longest?.until].map((seconds) =>
    isoTime((seconds ?? NaN) * SECOND_MS),
  );
  return from && until ? { from, until } : null;
}

/** The time nearest to now that has these 32 bits: they come around every 136 years (RFC 4034 §3.1.5). */
function secondsNear(bits: number, now: number): number {
  const seconds = Math.floor(now / SECOND_MS);
  return seconds + ((bits - seconds) | 0);
}

async function findMail(
  domain: string,
  ask: Ask,
  now: number,
): Promise<{ readonly mail: DnsResult['mail']; readonly tlsa: readonly TlsaAnswer[] }> {
  const reply = await ask(domain, 'MX');
  if (!reply.ok) return { mail: { state: 'failed', name: domain, reason: reply.reason }, tlsa: [] };
  const exchangers = reply.answers
    .filter((one) => one.type === 'MX')
    .map(({ data: { exchange, preference = 0 } }) => ({
      host: exchange.toLowerCase().replace(/\.$/, ''),
      preference,
    }))
    // The null MX of RFC 7505, and names that are none.
    .filter(({ host }) => {
      const parsed = parseHost(host);
      return parsed.ok && parsed.value.kind === 'name';
    })
    .toSorted((a, b) => a.preference - b.preference)
    .slice(0, DNS_LIMITS.exchangers);
  const tlsa = await Promise.all(
    exchangers.map(({ host, preference }) => findTlsa({ host, port: SMTP, preference }, ask, now)),
  );
  return { mail: { state: 'answered', authenticated: reply.authenticated }, tlsa };
}
