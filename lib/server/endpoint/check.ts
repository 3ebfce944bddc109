/** One check of an endpoint: every address of a host, in parallel, each with what it sends. */
import pLimit from 'p-limit';
import { PROTOCOLS, protocolOfPort } from '../../core/input/schemes.ts';
import { describeFault } from '../../endpoints/describe-fault.ts';
import { WIRE_VERSION } from '../../endpoints/api.ts';
import type { AddressAnswer, EndpointRequest, EndpointResult, Protocol } from '../../endpoints/wire.ts';
import type { ServerConfig } from '../config.ts';
import type { Admission, AdmissionAddress, Gate } from '../gate/gate.ts';
import type { AdmittedAddress } from '../gate/policy.ts';
import { parseHost } from '../gate/target.ts';
import { SERVER_LIMITS } from '../limits.ts';
import { failure, success, type Result } from '../result.ts';
import { startTls } from '../starttls/start.ts';
import { capture, sniFor, type Captured, type Opened } from '../tls/capture.ts';
import { toWire } from './to-wire.ts';

export interface CheckParts {
  readonly gate: Gate;
  readonly config: Pick<ServerConfig, 'handshakeTimeoutMs'>;
  /** Time of the observation. */
  readonly now: () => Date;
}

interface Plan {
  readonly admission: Admission;
  readonly protocol: Protocol;
  readonly sni: string | null;
  readonly thorough: boolean;
  readonly signal: AbortSignal;
}

/** Web ports, on which a browser offers HTTP/2; elsewhere an unknown ALPN could only do harm. */
const WEB_PORTS = new Set([443, 4443, 8443, 49443]);

/** SNI as asked: absent means the host itself; a name of its own must be a DNS name. */
function chooseSni(asked: string | null | undefined, host: string): Result<string | null> {
  if (asked === null) return success(null);
  if (asked === undefined) return success(sniFor(host));
  const parsed = parseHost(asked);
  return parsed.ok && parsed.value.kind === 'name'
    ? success(parsed.value.name)
    : failure({ code: 'bad-request', field: 'sni', problem: 'is not a DNS name' });
}

const hostText = ({ host }: Admission): string => (host.kind === 'name' ? host.name : host.address);

/** Opens one more connection to the address and brings it to where TLS starts. */
async function open(
  plan: Plan,
  address: AdmittedAddress,
  { gate, config }: CheckParts,
): Promise<Result<Opened>> {
  const { admission, protocol, sni, signal } = plan;
  const startedAt = performance.now();
  const connected = await gate.connect(address, admission.port, signal);
  if (!connected.ok) return connected;
  const connectedAt = performance.now();
  const domain = sni ?? hostText(admission);
  const timeoutMs = config.handshakeTimeoutMs;
  const started = await startTls(connected.value, protocol, { domain, timeoutMs, signal });
  if (!started.ok) return started;
  const connectMs = connectedAt - startedAt;
  return success({ socket: started.value, connectMs, starttlsMs: performance.now() - connectedAt });
}

function alpnFor({ protocol, admission }: Plan): readonly string[] {
  if (protocol === 'tds-strict') return ['tds/8.0']; // MS-TDS §3.2.5.1
  return protocol === 'tls' && WEB_PORTS.has(admission.port) ? ['h2', 'http/1.1'] : [];
}

async function captureAt(plan: Plan, address: AdmittedAddress, parts: CheckParts): Promise<Result<Captured>> {
  const captured = await capture({
    open: () => open(plan, address, parts),
    sni: plan.sni,
    alpn: alpnFor(plan),
    thorough: plan.thorough,
    timeoutMs: parts.config.handshakeTimeoutMs,
    signal: plan.signal,
  });
  // A server that demands strict encryption hangs up on the older exchange.
  if (captured.ok || plan.protocol !== 'tds' || captured.fault.code !== 'closed-early') return captured;
  const strict = await captureAt({ ...plan, protocol: 'tds-strict' }, address, parts);
  return strict.ok ? strict : captured;
}

async function answerFor(plan: Plan, one: AdmissionAddress, parts: CheckParts): Promise<AddressAnswer> {
  const { address } = one;
  if (one.refusal !== null) return { address, ok: false, error: describeFault(one.refusal) };
  const captured = await captureAt(plan, one.address, parts);
  return captured.ok
    ? { address, ok: true, capture: toWire(captured.value) }
    : { address, ok: false, error: describeFault(captured.fault) };
}

type Ask = Omit<EndpointRequest, 'host' | 'port'>;

/** Asks every address of an admission. A fault when the request can't be served at all. */
export async function checkAdmitted(
  admission: Admission,
  ask: Ask,
  parts: CheckParts,
  signal: AbortSignal,
): Promise<Result<EndpointResult>> {
  const { port, notTried } = admission;
  const host = hostText(admission);
  const sni = chooseSni(ask.sni, host);
  if (!sni.ok) return sni;
  const protocol = ask.protocol ?? protocolOfPort(port);
  const observedAt = parts.now().toISOString();
  const plan: Plan = { admission, protocol, sni: sni.value, thorough: ask.thorough ?? true, signal };
  const answer = (one: AdmissionAddress): Promise<AddressAnswer> => answerFor(plan, one, parts);
  const few = admission.addresses.length <= SERVER_LIMITS.addressesAtOnce;
  // Most hosts have few addresses, and a queue for them costs more than asking does.
  const addresses = await (few
    ? Promise.all(admission.addresses.map(answer))
    : pLimit(SERVER_LIMITS.addressesAtOnce).map(admission.addresses, answer));
  if (signal.aborted) return failure({ code: 'canceled' });
  return success({
    version: WIRE_VERSION,
    ok: true,
    asked: { host, port, protocol, sni: sni.value },
    observedAt,
    addresses,
    notTried,
    ...(parts.gate.through === undefined ? {} : { through: parts.gate.through }),
  });
}

/**
 * Resolves the host, asks every address that may be asked, and says what each one sends. Faults of
 * single addresses are part of the result.
 */
export async function checkEndpoint(
  request: EndpointRequest,
  parts: CheckParts,
  signal: AbortSignal,
): Promise<Result<EndpointResult>> {
  const port = request.port ?? PROTOCOLS[request.protocol ?? 'tls'].port;
  const admitted = await parts.gate.admit(request.host, port, signal);
  return admitted.ok ? checkAdmitted(admitted.value, request, parts, signal) : admitted;
}
