/** What the routes share: one gate and one throttle for the whole process. */
import { proxySettings, serverConfig, type ServerConfig } from '../config.ts';
import { sharedDecoder, type Decoder } from '../decode/decoder.ts';
import { createGate, type Gate } from '../gate/gate.ts';
import { sharedJudges } from '../probe/judges.ts';
import { createRelay, type Relay } from '../relay/relay.ts';
import { watchPeers } from './client.ts';
import { Throttle } from './throttle.ts';

export interface Service {
  readonly config: ServerConfig;
  /** For endpoint checks. */
  readonly gate: Gate;
  /** For web addresses that certificates and federation services have. */
  readonly web: Gate;
  readonly throttle: Throttle;
  readonly relay: Relay;
  /** Reads what comes from outside. */
  readonly decoder: Decoder;
}

export function createService(config: ServerConfig): Service {
  const gate = createGate(config, {}, { endpointProxy: config.endpointProxy });
  const web = createGate(config, {}, { proxies: proxySettings(config) });
  const decoder = sharedDecoder();
  return {
    config,
    gate,
    web,
    throttle: new Throttle(config),
    relay: createRelay({ gate: web, decoder }),
    decoder,
  };
}

declare global {
  /** Next may load this module once for each route; limits that counted separately would be none. */
  var chainsightService: Service | undefined;
}

/** @throws {ConfigError} when the environment is wrong. */
export function service(): Service {
  watchPeers();
  if (globalThis.chainsightService === undefined) {
    const config = serverConfig();
    globalThis.chainsightService = createService(config);
    if (config.probeTargets.length > 0) sharedJudges(config);
  }
  return globalThis.chainsightService;
}
