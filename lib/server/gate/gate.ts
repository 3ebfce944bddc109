/**
 * The single way out of the server: host and port → one name resolution → policy on every resolved
 * address → a connection to exactly that address. Whoever wants bytes from the network asks a gate;
 * nothing else in `lib/server` may import `node:net` to connect, or `node:dns`.
 */
import { networkInterfaces } from 'node:os';
import type { Socket } from 'node:net';
import type { Fault } from '../../endpoints/wire.ts';
import { SERVER_LIMITS } from '../limits.ts';
import type { ProxySettings } from '../../trust/transfer/download.ts';
import type { ServerConfig } from '../config.ts';
import { success, type Result } from '../result.ts';
import { connect } from './connect.ts';
import { tunnel } from './proxy.ts';
import { judgeAddress, judgePort, type AdmittedAddress } from './policy.ts';
import { Names, serverLookup, systemLookup, type Lookup } from './resolve.ts';
import { parseHost, type Host } from './target.ts';

/** Where a check may go. Refused addresses of a name are kept, so that they can be shown. */
export interface Admission {
  readonly host: Host;
  readonly port: number;
  /** In the resolver's order; at least one is admitted. */
  readonly addresses: readonly AdmissionAddress[];
  /** Admitted or not, addresses beyond the bound, which are not tried. */
  readonly notTried: readonly string[];
}

export type AdmissionAddress =
  | { readonly address: AdmittedAddress; readonly refusal: null }
  | { readonly address: string; readonly refusal: Fault };

export interface Gate {
  /** Resolves a host once and judges every address. A fault when nothing may be reached. */
  admit(host: string, port: number, signal: AbortSignal): Promise<Result<Admission>>;
  /** Opens TCP to an admitted address; the socket belongs to the caller. */
  connect(address: AdmittedAddress, port: number, signal: AbortSignal): Promise<Result<Socket>>;
  /** Host and port of the proxy that `connect` goes through; absent: it is direct. */
  readonly through?: string;
  /** Proxies for web addresses (see `openWeb`); absent: none. */
  readonly proxies?: ProxySettings;
  /** The same gate, whose look-ups of names count as those of one client. */
  forClient(client: string): Gate;
}

export interface GateParts {
  readonly lookup?: Lookup;
  /** Addresses of this machine. */
  readonly ownAddresses?: () => ReadonlySet<string>;
}

function machineAddresses(): ReadonlySet<string> {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return new Set(all.map((entry) => entry.address.toLowerCase()));
}

/** Asks again only when the last answer is older than that, in ms. */
function keptFor<T>(milliseconds: number, ask: () => T): () => T {
  let kept: { readonly value: T; readonly until: number } | null = null;
  return () => {
    const now = performance.now();
    if (kept === null || now >= kept.until) kept = { value: ask(), until: now + milliseconds };
    return kept.value;
  };
}

type GateConfig = Pick<
  ServerConfig,
  'allowedNetworks' | 'allowedPorts' | 'resolvers' | 'dnsTimeoutMs' | 'connectTimeoutMs'
>;

/** How connections are made that are not straight. */
export interface GateRoutes {
  /** Proxies for web addresses. */
  readonly proxies?: ProxySettings;
  /** A CONNECT proxy through which `connect` goes, to exactly the admitted address; "": none. */
  readonly endpointProxy?: string;
}

/** Builds a gate. The parts exist for tests that need a lying resolver; the server takes the defaults. */
export function createGate(config: GateConfig, parts: GateParts = {}, routes: GateRoutes = {}): Gate {
  const { resolvers, dnsTimeoutMs } = config;
  const chosen = resolvers.length > 0 ? serverLookup(resolvers, dnsTimeoutMs) : systemLookup;
  const names = new Names(parts.lookup ?? chosen, dnsTimeoutMs);
  const ownAddresses = parts.ownAddresses ?? keptFor(SERVER_LIMITS.ownAddressesMs, machineAddresses);
  const { endpointProxy = '' } = routes;
  const proxy = endpointProxy === '' ? null : new URL(endpointProxy);

  const admit = async (
    client: string,
    text: string,
    port: number,
    signal: AbortSignal,
  ): Promise<Result<Admission>> => {
    const host = parseHost(text);
    if (!host.ok) return host;
    const allowedPort = judgePort(port, config);
    if (!allowedPort.ok) return allowedPort;
    const resolved =
      host.value.kind === 'address'
        ? success([host.value.address])
        : await names.resolve(host.value.name, { client, signal });
    if (!resolved.ok) return resolved;

    const own = ownAddresses();
    const addresses = resolved.value.slice(0, SERVER_LIMITS.addresses).map((address): AdmissionAddress => {
      const verdict = judgeAddress(address, config, own);
      return verdict.ok ? { address: verdict.value, refusal: null } : { address, refusal: verdict.fault };
    });
    const notTried = resolved.value.slice(SERVER_LIMITS.addresses);
    const [first] = addresses;
    if (first?.refusal && addresses.every(({ refusal }) => refusal !== null)) {
      return { ok: false, fault: first.refusal };
    }
    return success({ host: host.value, port, addresses, notTried });
  };

  const forClient = (client: string): Gate => ({
    admit: (host, port, signal) => admit(client, host, port, signal),
    connect: (address, port, signal) =>
      proxy === null
        ? connect(address, port, { timeoutMs: config.connectTimeoutMs, signal })
        : tunnel(proxy, address, port, {
            timeoutMs: config.connectTimeoutMs + SERVER_LIMITS.proxyMs,
            signal,
          }),
    ...(proxy === null ? {} : { through: proxy.host }),
    ...(routes.proxies ? { proxies: routes.proxies } : {}),
    forClient,
  });
  return forClient('');
}
