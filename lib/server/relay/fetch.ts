/** Fetches what an address of a certificate holds: redirects by hand, each hop through the gate. */
import { RELAY_URL_CHARACTERS, type Expectation } from '../../endpoints/api.ts';
import type { RelayFault } from '../../endpoints/relay-wire.ts';
import type { Decoder } from '../decode/decoder.ts';
import type { Gate } from '../gate/gate.ts';
import { SERVER_LIMITS } from '../limits.ts';
import { success } from '../result.ts';
import { readReference } from './address.ts';
import { Clock } from './clock.ts';
import { ACCEPT, exchange, type Answer, type Ask } from './exchange.ts';
import type { Accepted, Reading } from '../decode/expected.ts';
import { readBody } from './read-body.ts';
import { refuse, type RelayResult } from './result.ts';

export interface Fetched extends Accepted {
  /** Every address on the way, the one asked first. */
  readonly addresses: readonly string[];
  /** Milliseconds since 1970. */
  readonly fetchedAt: number;
  readonly milliseconds: number;
  /** Of the final answer. */
  readonly status: number;
  readonly headers: Answer['headers'];
}

interface FetchParts {
  readonly gate: Gate;
  readonly decoder: Decoder;
  readonly limits: RelayLimits;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** On whose behalf something is fetched. */
export interface Asker {
  readonly client: string;
  /** Fires when nobody wants the result any longer. */
  readonly signal: AbortSignal;
}

interface Limit {
  readonly bytes: number;
  readonly totalMs: number;
}

/** The limits that tests shorten; the server takes `RELAY_LIMITS`. */
export interface RelayLimits {
  readonly certificate: Limit;
  readonly crl: Limit;
  readonly ocsp: Limit;
  readonly idleMs: number;
  readonly redirects: number;
}

/** Fetches and checks one answer. Faults are values; nothing of a wrong answer is kept. */
export async function fetchExpected(
  ask: Ask,
  { gate, decoder, limits, now }: FetchParts,
  { client, signal }: Asker,
): Promise<RelayResult<Fetched>> {
  const { bytes: limit, totalMs } = limits[ask.expect];
  const clock = new Clock({ totalMs, idleMs: limits.idleMs }, signal);
  const startedAt = performance.now();
  try {
    const followed = await followOrGet(ask, gate.forClient(client), clock, limits.redirects);
    if (!followed.ok) return followed;
    const { answer, addresses } = followed.value;
    const { status, headers, message, end } = answer;
    const body = await readBody(message, ask.expect, limit, clock);
    end();
    if (!body.ok) return body;
    const milliseconds = Math.round(performance.now() - startedAt);
    const accepted = await readAs(ask.expect, body.value, decoder, { client, signal });
    if (!accepted.ok) return accepted;
    return success({ ...accepted.value, addresses, fetchedAt: now(), milliseconds, status, headers });
  } finally {
    clock.stop();
  }
}

/** Lets a thread say whether octets are what was expected. */
async function readAs(
  expect: Expectation,
  bytes: Uint8Array,
  decoder: Decoder,
  asker: Asker,
): Promise<RelayResult<Accepted>> {
  const decoded = await decoder.run({ kind: 'answer', bytes, expect }, asker);
  if (decoded.kind === 'left') return refuse({ code: 'canceled' });
  if (decoded.kind === 'busy') {
    return refuse({ code: 'busy', retryAfterSeconds: SERVER_LIMITS.retryAfterBusySeconds });
  }
  const reading: Reading =
    decoded.kind === 'done'
      ? decoded.value
      : { ok: false, found: 'other', reason: 'reading it takes more time or memory than any real one' };
  if (!reading.ok) {
    const { found, reason } = reading;
    return refuse({ code: 'answer-not-expected', expect, found, reason });
  }
  const { ders, holdsUntil } = reading;
  return success({ ders: ders === 'whole' ? [bytes] : ders, holdsUntil });
}

interface Followed {
  readonly answer: Answer;
  readonly addresses: readonly string[];
}

/** Statuses by which responders (or caches before them) say that they take no POST. */
const NO_POST: ReadonlySet<number> = new Set([400, 405, 501]);

/** An OCSP responder that refuses a POST is asked by GET (RFC 6960 appendix A.1). */
async function followOrGet(
  ask: Ask,
  gate: Gate,
  clock: Clock,
  limit: number,
): Promise<RelayResult<Followed>> {
  const followed = await follow(ask, gate, clock, limit);
  if (followed.ok || followed.fault.code !== 'http-status' || !NO_POST.has(followed.fault.status))
    return followed;
  const url = ask.body === null ? null : getAddress(ask.url, ask.body);
  if (!url) return followed;
  const got = await follow({ ...ask, url, body: null }, gate, clock, limit);
  // One that takes neither is told by what it said to the POST.
  if (!got.ok) return got.fault.code === 'http-status' ? followed : got;
  const { answer, addresses } = got.value;
  return success({ answer, addresses: [ask.url.href, ...addresses] });
}

/** {url}/{url-encoding of base64 encoding of the DER encoding of the OCSPRequest}; null when it is too long. */
function getAddress({ href, search }: URL, request: Uint8Array): URL | null {
  if (search !== '') return null;
  const encoded = encodeURIComponent(Buffer.from(request).toString('base64'));
  const url = new URL(`${href.replace(/\/$/, '')}/${encoded}`);
  return url.href.length <= RELAY_URL_CHARACTERS ? url : null;
}

async function follow(ask: Ask, gate: Gate, clock: Clock, limit: number): Promise<RelayResult<Followed>> {
  const addresses = [ask.url.href];
  let { url } = ask;
  for (;;) {
    const answered = await exchange({ url, body: ask.body, accept: ACCEPT[ask.expect] }, gate, clock);
    if (!answered.ok) return answered;
    const answer = answered.value;
    const { status, headers, end } = answer;
    if (status === 200) return success({ answer, addresses });
    end();
    const next = nextAddress(status, headers.location, url, ask.body !== null);
    if (!next.ok) return next;
    url = next.value;
    const fault = circleFault(addresses, url, limit);
    if (fault !== null) return refuse(fault);
    addresses.push(url.href);
  }
}

/** RFC 9110 §15.4. A POST is only sent on where the method may not change. */
function nextAddress(
  status: number,
  location: string | undefined,
  base: URL,
  isPost: boolean,
): RelayResult<URL> {
  const follows = isPost ? [307, 308] : [301, 302, 303, 307, 308];
  if (!follows.includes(status) || location === undefined) return refuse({ code: 'http-status', status });
  const next = readReference(location, base);
  // The address in question is the redirect's, not one of the request.
  return !next.ok && next.fault.code === 'bad-request' ? refuse({ code: 'http-status', status }) : next;
}

function circleFault(addresses: readonly string[], next: URL, limit: number): RelayFault | null {
  if (addresses.includes(next.href)) return { code: 'redirect-loop' };
  return addresses.length > limit ? { code: 'too-many-redirects', limit } : null;
}
