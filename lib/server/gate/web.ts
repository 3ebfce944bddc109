/** Opens the way to a web address that a certificate or a reader named: straight, or through the proxy. */
import type { Socket } from 'node:net';
import type { Fault } from '../../endpoints/wire.ts';
import { SERVER_LIMITS } from '../limits.ts';
import { failure, success, type Result } from '../result.ts';
import type { Admission, Gate } from './gate.ts';
import { connectToProxy, credentials, proxyFor, tunnel } from './proxy.ts';

export interface WebRoute {
  readonly socket: Socket;
  /** Plain HTTP through a proxy: its request names the whole address (RFC 9112 §3.2.2), with these fields. */
  readonly proxied: Readonly<Record<string, string>> | null;
  /** For people: the address, or the proxy. */
  readonly through: string;
}

const portOf = (url: URL): number => Number(url.port || (url.protocol === 'https:' ? 443 : 80));

/** The gate decides on the target in both cases. */
export async function openWeb(url: URL, gate: Gate, signal: AbortSignal): Promise<Result<WebRoute>> {
  const port = portOf(url);
  const proxy = proxyFor(url, gate.proxies ?? {});
  const admitted = await gate.admit(url.hostname, port, signal);
  if (proxy === null) return admitted.ok ? direct(admitted.value, gate, signal) : admitted;
  const refusal = admitted.ok
    ? (admitted.value.addresses.find(({ refusal: fault }) => fault !== null)?.refusal ?? null)
    : unlessUnknown(admitted.fault, url.hostname);
  if (refusal !== null) return failure(refusal);
  const options = { timeoutMs: SERVER_LIMITS.proxyMs, signal };
  const through = `proxy ${proxy.host}`;
  if (url.protocol === 'https:') {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const socket = await tunnel(proxy, host, port, options);
    return socket.ok ? success({ socket: socket.value, proxied: null, through }) : socket;
  }
  const socket = await connectToProxy(proxy, options);
  return socket.ok ? success({ socket: socket.value, proxied: credentials(proxy), through }) : socket;
}

/** TCP to the first admitted address that takes a connection. */
async function direct(
  { addresses, port }: Admission,
  gate: Gate,
  signal: AbortSignal,
): Promise<Result<WebRoute>> {
  let fault: Fault = { code: 'unreachable', reason: 'NOT_ADMITTED' };
  for (const { address, refusal } of addresses) {
    if (refusal !== null) continue;
    const connected = await gate.connect(address, port, signal);
    if (connected.ok) return success({ socket: connected.value, proxied: null, through: address });
    ({ fault } = connected);
    if (signal.aborted) break;
  }
  return failure(fault);
}

/** Names that nobody's public DNS answers for (RFC 6762, 6761, 8375, 9476 and the usual ones). */
const INTERNAL =
  /(?:^|\.)(?:local|localhost|internal|intranet|private|corp|home|lan|alt|test|home\.arpa)\.?$/i;

/**
 * Where only the proxy resolves names of the internet, ours answers for the organisation's own: a name that
 * it does not know goes to the proxy, unless it is one of the inside by its form.
 */
function unlessUnknown(fault: Fault, hostname: string): Fault | null {
  const unknown =
    fault.code === 'dns-not-found' ||
    fault.code === 'dns-failed' ||
    (fault.code === 'timeout' && fault.stage === 'dns');
  const inside = INTERNAL.test(hostname) || !hostname.replace(/\.$/, '').includes('.');
  return unknown && !inside ? null : fault;
}
