/** HTTP servers for the relay, and a relay that reaches them. */
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Expectation } from '#lib/endpoints/api.ts';
import type { RelayFault, RelayRequest } from '#lib/endpoints/relay-wire.ts';
import { readConfig } from '#lib/server/config.ts';
import { createGate, type Gate } from '#lib/server/gate/gate.ts';
import type { RelayLimits } from '#lib/server/relay/fetch.ts';
import { createRelay, type Relay, type Relayed, type RelayParts } from '#lib/server/relay/relay.ts';
import { LOOPBACK } from './capture.ts';

export interface HttpServer {
  readonly url: string;
  readonly port: number;
  /** Requests so far, as "METHOD /path". */
  readonly requests: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Listens on a free loopback port. */
export async function serveHttp(
  listener: RequestListener,
  tls?: { readonly key: string; readonly cert: string },
): Promise<HttpServer> {
  const requests: string[] = [];
  const noting: RequestListener = (request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    listener(request, response);
  };
  const server = tls ? createTlsServer(tls, noting) : createServer(noting);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Times short enough for tests, sizes as in production. */
export const SHORT: RelayLimits = {
  certificate: { bytes: 1_048_576, totalMs: 600 },
  crl: { bytes: 64 * 1_048_576, totalMs: 20_000 },
  ocsp: { bytes: 262_144, totalMs: 600 },
  idleMs: 300,
  redirects: 5,
};

const loopbackGate = (env: Readonly<Record<string, string>> = {}): Gate =>
  createGate(readConfig({ ...LOOPBACK, ...env }));

export const loopbackRelay = (parts: Partial<RelayParts> = {}): Relay =>
  createRelay({ gate: loopbackGate(), limits: SHORT, ...parts });

type Ask = Partial<Omit<RelayRequest, 'url' | 'expect'>> & { readonly signal?: AbortSignal };

const asker = (signal = new AbortController().signal) => ({ client: 'test', signal });

/** @throws Error with the fault when there is no answer. */
export async function relayed(
  relay: Relay,
  url: string,
  expect: Expectation,
  { signal, ...rest }: Ask = {},
): Promise<Relayed> {
  const result = await relay.fetch({ url, expect, ...rest }, asker(signal));
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

export async function relayFault(
  relay: Relay,
  url: string,
  expect: Expectation,
  { signal, ...rest }: Ask = {},
): Promise<RelayFault> {
  const result = await relay.fetch({ url, expect, ...rest }, asker(signal));
  if (result.ok) throw new Error('a fault was expected, an answer came');
  return result.fault;
}
