/**
 * `GET /api/v1/probe?target=host:port`: how the clients see a server, in the text format that Prometheus reads, in
 * the manner of its blackbox exporter. The one route that judges in the server: off unless
 * `CHAINSIGHT_PROBE_TARGETS` says what may be asked about. Failures of the target are metrics, with the status
 * 200; what is wrong with the request itself is a sentence.
 */
import ipaddr from 'ipaddr.js';
import { readTarget, type Target } from '../../core/input/target.ts';
import { describeFault } from '../../endpoints/describe-fault.ts';
import { PROTOCOL_IDS } from '../../endpoints/api.ts';
import type { Fault, Protocol } from '../../endpoints/wire.ts';
import { VARIABLES } from '../config.ts';
import type { ProbeTarget } from '../config-values.ts';
import { metricsAnswer } from '../exposition.ts';
import { PROBE_LIMITS } from '../limits.ts';
import { sharedJudges, type Judges } from '../probe/judges.ts';
import { probeMetrics } from '../probe/metrics.ts';
import { probe } from '../probe/probe.ts';
import { failure, success, type Result } from '../result.ts';
import { clientOf } from './client.ts';
import { refuseCrossOrigin } from './origin.ts';
import { statusOf } from './respond.ts';
import type { Service } from './service.ts';

interface Asked {
  readonly target: Target;
  readonly protocol: Protocol;
}

interface ProbeTools {
  readonly judges?: Judges;
  readonly now?: () => Date;
}

const NAMES = ['target', 'protocol'];

/** Faults that lie with the request or with this server's load, not with the target. */
const NOT_THE_TARGET: ReadonlySet<Fault['code']> = new Set([
  'bad-request',
  'rate-limited',
  'busy',
  'canceled',
  'internal',
]);

export async function answerProbe(
  request: Request,
  service: Service,
  { judges, now = () => new Date() }: ProbeTools = {},
): Promise<Response> {
  const { config, throttle } = service;
  if (config.probeTargets.length === 0) {
    return say(
      404,
      `The probe is off. ${VARIABLES.probeTargets.name} names the servers it may be asked about.`,
    );
  }
  const origin = refuseCrossOrigin(request.headers);
  if (!origin.ok) return refuse(origin.fault);
  const client = clientOf(request.headers, config.trustedProxies);
  if (!client.ok) return refuse(client.fault);
  const counted = await throttle.count(client.value);
  if (!counted.ok) return refuse(counted.fault);
  const asked = readQuery(new URL(request.url).searchParams);
  if (!asked.ok) return refuse(asked.fault);
  const { target, protocol } = asked.value;
  if (!mayProbe(target, config.probeTargets)) {
    return say(403, `${VARIABLES.probeTargets.name} does not name ${target.host} with port ${target.port}.`);
  }
  const { host, port } = target;
  const startedAt = performance.now();
  const asker = { client: client.value, target: `${host} ${port}`, signal: request.signal };
  const result = await throttle.run(asker, (signal) =>
    probe(
      { host, port, protocol },
      { config, gate: service.gate, relay: service.relay, judges: judges ?? sharedJudges(config), now },
      { client: client.value, signal },
    ),
  );
  if (!result.ok && NOT_THE_TARGET.has(result.fault.code)) return refuse(result.fault);
  const seconds = (performance.now() - startedAt) / 1000;
  return metricsAnswer(
    probeMetrics(result.ok ? result.value : null, result.ok ? null : result.fault.code, seconds),
  );
}

const wrong = (field: string, problem: string) => failure({ code: 'bad-request', field, problem } as const);

function readQuery(query: URLSearchParams): Result<Asked> {
  for (const name of query.keys()) {
    if (!NAMES.includes(name))
      return wrong(name.slice(0, 40), `is not known; there are ${NAMES.join(' and ')}`);
    if (query.getAll(name).length > 1) return wrong(name, 'is there more than once');
  }
  const text = query.get('target')?.trim() ?? '';
  if (text === '' || text.length > PROBE_LIMITS.parameterCharacters) {
    return wrong('target', 'is missing or too long; write host:port');
  }
  const reading = readTarget(text);
  if (!reading.ok) return wrong('target', `can’t be read (${reading.fault.code}); write host:port`);
  if (reading.target.from === 'address') return wrong('target', 'is a mail address; write host:port');
  const named = query.get('protocol') ?? reading.target.protocol;
  const protocol = PROTOCOL_IDS.find((id) => id === named);
  if (protocol === undefined) return wrong('protocol', `is not one of ${PROTOCOL_IDS.join(', ')}`);
  return success({ target: reading.target, protocol });
}

const say = (status: number, text: string, extra: Readonly<Record<string, string>> = {}): Response =>
  new Response(`${text}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...extra,
    },
  });

function refuse(fault: Fault): Response {
  const { message, advice } = describeFault(fault);
  const wait = 'retryAfterSeconds' in fault ? { 'retry-after': String(fault.retryAfterSeconds) } : {};
  return say(statusOf(fault), `${message} ${advice}`, wait);
}

/** Whether a server may be probed. What the gate refuses stays refused. */
const mayProbe = ({ host, port }: Pick<Target, 'host' | 'port'>, targets: readonly ProbeTarget[]): boolean =>
  targets.some(
    ({ host: allowed, ports }) =>
      (ports === null || (port >= ports.first && port <= ports.last)) && matches(host, allowed),
  );

function matches(host: string, allowed: ProbeTarget['host']): boolean {
  switch (allowed.kind) {
    case 'any':
      return true;
    case 'name':
      return host === allowed.name;
    case 'below':
      return host.endsWith(`.${allowed.name}`);
    case 'network': {
      if (!ipaddr.isValid(host)) return false;
      const address = ipaddr.parse(host);
      const { network } = allowed;
      return (
        address.kind() === network.address.kind() && address.match([network.address, network.prefix] as never)
      );
    }
  }
}
