/** Who asks: the key that rates are counted by. */
import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

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
function clientKey(text: string): string {
  if (!ipaddr.isValid(text)) return 'unknown';
  const address = ipaddr.process(text);
  if (address.kind() === 'ipv4') return address.toString();
  return `${address.toByteArray().slice(0, 8).join('.')}/64`;
}

/**
 * The client's key.
 * @param trustedProxies how many entries at the end of X-Forwarded-For were written by proxies of ours.
 */
export function clientOf(headers: Headers, trustedProxies: number): string {
  const peer = headers.get(PEER_HEADER) ?? '';
  if (trustedProxies === 0) return clientKey(peer);
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  return clientKey(hops.at(-trustedProxies) ?? peer);
}
