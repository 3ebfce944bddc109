/** The operator's proxy: for which addresses it is used, and how a connection through it is opened. */
import { SERVER_LIMITS } from '../limits.ts';
import { request } from 'node:http';
import { connect as connectTcp, type Socket } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { ProxySettings } from '../../trust/transfer/download.ts';
import { failure, success, type Result } from '../result.ts';

/** The proxy for a web address, or null: none is set, or its host is among those reached without. */
export function proxyFor(url: URL, settings: ProxySettings): URL | null {
  const proxy = url.protocol === 'https:' ? settings.HTTPS_PROXY : settings.HTTP_PROXY;
  if (proxy === undefined || isExcepted(url, settings.NO_PROXY ?? '')) return null;
  return new URL(proxy);
}

/** NO_PROXY as curl and Node read it: `*`, hosts, domains with or without a leading dot, addresses, networks. */
function isExcepted({ hostname, port, protocol }: URL, list: string): boolean {
  const host = hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  const asked = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true;
    const [, name = '', only] =
      /^(.*?)(?::(\d+))?$/.exec(ipaddr.isValid(entry) ? `${entry}:${asked}` : entry) ?? [];
    if (name === '' || (only !== undefined && only !== asked)) return false;
    if (name.includes('/')) return inNetwork(host, name);
    const domain = name.toLowerCase().replace(/^\*?\./, '');
    return host === domain || (!ipaddr.isValid(host) && host.endsWith(`.${domain}`));
  });
}

function inNetwork(host: string, network: string): boolean {
  if (!ipaddr.isValid(host) || !ipaddr.isValidCIDR(network)) return false;
  const address = ipaddr.parse(host);
  const [base, prefix] = ipaddr.parseCIDR(network);
  return address.kind() === base.kind() && address.match([base, prefix] as never);
}

/** Proxy-Authorization for a proxy whose address holds a user and a password. */
export const credentials = ({ username, password }: URL): Readonly<Record<string, string>> =>
  username === ''
    ? {}
    : {
        'proxy-authorization': `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`,
      };

interface TunnelOptions {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

const portOf = (proxy: URL): number => Number(proxy.port || 80);
const hostOf = (proxy: URL): string => proxy.hostname.replace(/^\[|\]$/g, '');

/** A connection to the proxy itself, which the operator named: no policy is asked. */
export function connectToProxy(proxy: URL, { timeoutMs, signal }: TunnelOptions): Promise<Result<Socket>> {
  if (signal.aborted) return Promise.resolve(failure({ code: 'canceled' }));
  return new Promise((resolve) => {
    const socket = connectTcp({ host: hostOf(proxy), port: portOf(proxy), noDelay: true });
    // An error between two owners is told by `close`; it must not end the process.
    socket.on('error', () => undefined);
    const end = (result: Result<Socket>): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      socket.removeAllListeners('connect');
      if (!result.ok) socket.destroy();
      resolve(result);
    };
    const onAbort = (): void => end(failure({ code: 'canceled' }));
    const timer = setTimeout(() => end(failure({ code: 'unreachable', reason: 'PROXY_TIMEOUT' })), timeoutMs);
    socket.once('error', (error: NodeJS.ErrnoException) =>
      end(failure({ code: 'unreachable', reason: `PROXY_${error.code ?? 'FAILED'}` })),
    );
    socket.once('connect', () => end(success(socket)));
    signal.addEventListener('abort', onAbort, { once: true });
  });
}

/** A connection to `host:port` through the proxy (CONNECT, RFC 9110 §9.3.6); the socket belongs to the caller. */
export async function tunnel(
  proxy: URL,
  host: string,
  port: number,
  options: TunnelOptions,
): Promise<Result<Socket>> {
  const connected = await connectToProxy(proxy, options);
  if (!connected.ok) return connected;
  const socket = connected.value;
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  return new Promise((resolve) => {
    const end = (result: Result<Socket>): void => {
      clearTimeout(timer);
      options.signal.removeEventListener('abort', onAbort);
      if (!result.ok) {
        asked.destroy();
        socket.destroy();
      }
      resolve(result);
    };
    const refuse = (reason: string): void => end(failure({ code: 'unreachable', reason }));
    const onAbort = (): void => end(failure({ code: 'canceled' }));
    const timer = setTimeout(() => refuse('PROXY_TIMEOUT'), options.timeoutMs);
    const asked = request({
      createConnection: () => socket,
      method: 'CONNECT',
      path: authority,
      maxHeaderSize: SERVER_LIMITS.proxyHeaderBytes,
      headers: { host: authority, ...credentials(proxy) },
    });
    asked.on('connect', ({ statusCode = 0 }, _, head) => {
      if (statusCode < 200 || statusCode > 299) {
        refuse(`PROXY_STATUS_${statusCode}`);
        return;
      }
      if (head.length > 0) socket.unshift(head);
      end(success(socket));
    });
    // An answer of another kind to CONNECT.
    asked.on('response', ({ statusCode = 0 }) => refuse(`PROXY_STATUS_${statusCode}`));
    asked.on('error', () => refuse('PROXY_FAILED'));
    options.signal.addEventListener('abort', onAbort, { once: true });
    asked.end();
  });
}
