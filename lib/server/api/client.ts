/** Who asks: the key that rates are counted by. */
import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import { failure, success, type Result } from '../result.ts';

/**
 * Route handlers don't see the socket, and X-Forwarded-For is whatever the client says. So Node's own
 * channel notes the peer's address on each request, under a header name that nobody outside knows.
 */
const PEER_HEADER = `x-peer-${randomUUID()}`;

const isIncoming = (value: unknown): value is { readonly request: IncomingMessage } =>
  typeof value === 'object' && value !== null && 'request' in value;

let watching = false;

/** Starts to note peers. Called when the routes are loaded; more calls do nothing. */
export function watchPeers(): void {
  if (watching) return;
  watching = true;
  subscribe('http.server.request.start', (message) => {
    if (!isIncoming(message)) return;
    const { request } = message;
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? '';
  });
}

/** IPv6 clients own a /64 at least, so that single addresses of it are one client. */
function keyOf(address: ipaddr.IPv4 | ipaddr.IPv6): string {
  if (address.kind() === 'ipv4') return address.toString();
  return `${address.toByteArray().slice(0, 8).join('.')}/64`;
}

/** Reads "192.0.2.1" and "2001:db8::1", with brackets, and with the port that some proxies add; null: neither. */
function parseHop(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const unquoted = /^"(.*)"$/.exec(text)?.[1] ?? text;
  const bracketed = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(unquoted)?.[1];
  const v4 = /^([\d.]+)(?::\d{1,5})?$/.exec(unquoted)?.[1];
  const address = bracketed ?? v4 ?? unquoted;
  const known = v4 === undefined ? ipaddr.IPv6.isValid(address) : ipaddr.IPv4.isValidFourPartDecimal(v4);
  return known ? ipaddr.process(address) : null;
}

/** Peers that are none: the socket was closed before the request was looked at, so that nobody waits for it. */
const UNKNOWN = 'unknown';

/**
 * The client's key, or why it can't be told. A header of proxies that can't be read fails: in one common
 * place, its clients would share a limit with each other and with whoever writes nonsense into it.
 * @param trustedProxies how many entries at the end of X-Forwarded-For were written by proxies of ours; where
 *   the whole header is absent, the request did not come through them.
 */
export function clientOf(headers: Headers, trustedProxies: number): Result<string> {
  const peer = headers.get(PEER_HEADER) ?? '';
  const forwarded = trustedProxies === 0 ? null : headers.get('x-forwarded-for');
  if (forwarded === null) return success(ipaddr.isValid(peer) ? keyOf(ipaddr.process(peer)) : UNKNOWN);
  const hop = forwarded.split(',').at(-trustedProxies)?.trim() ?? '';
  const address = parseHop(hop);
  if (address !== null) return success(keyOf(address));
  return failure({
    code: 'bad-request',
    field: 'X-Forwarded-For',
    problem: `has no address as entry ${trustedProxies} from its end, where CHAINSIGHT_TRUST_PROXY says the client's stands`,
  });
}
