/** Fetches the metadata of a federation service and lists its certificates. */
import {
  METADATA_PATH,
  type FederationFault,
  type FederationRequest,
  type FederationResult,
} from '../../endpoints/federation/wire.ts';
import { WIRE_VERSION } from '../../endpoints/wire.ts';
import type { CheckParts } from '../endpoint/check.ts';
import type { Decoder } from '../decode/decoder.ts';
import type { Admission } from '../gate/gate.ts';
import { SERVER_LIMITS } from '../limits.ts';
import type { Result } from '../result.ts';
import { sniFor } from '../tls/capture.ts';
import { getOverTls } from './get.ts';

/** Addresses tried until one accepts the connection. */
const ADDRESSES = 4;

export interface FederationParts extends CheckParts {
  /** Reads the metadata. */
  readonly decoder: Decoder;
}

const refuse = (fault: FederationFault): Result<never, FederationFault> => ({ ok: false, fault });

function authorityOf({ host, port }: Admission): string {
  const text = host.kind === 'name' ? host.name : host.address;
  const bracketed = text.includes(':') ? `[${text}]` : text;
  return port === 443 ? bracketed : `${bracketed}:${port}`;
}

/** The metadata of the first address that accepts a connection. */
export async function checkFederation(
  { host: text, port = 443 }: FederationRequest,
  { gate, decoder, config, now }: FederationParts,
  { client, signal }: { readonly client: string; readonly signal: AbortSignal },
): Promise<Result<FederationResult, FederationFault>> {
  const admitted = await gate.admit(text, port, signal);
  if (!admitted.ok) return admitted;
  const host = admitted.value.host.kind === 'name' ? admitted.value.host.name : admitted.value.host.address;
  let fault: FederationFault = { code: 'unreachable', reason: 'NO_ADDRESS' };
  for (const { address, refusal } of admitted.value.addresses.slice(0, ADDRESSES)) {
    if (refusal !== null) continue;
    const connected = await gate.connect(address, port, signal);
    if (!connected.ok) {
      fault = connected.fault;
      continue;
    }
    const observedAt = now().toISOString();
    const got = await getOverTls(connected.value, {
      authority: authorityOf(admitted.value),
      sni: sniFor(host),
      path: METADATA_PATH,
      timeoutMs: config.handshakeTimeoutMs,
      signal,
    });
    if (!got.ok) return got;
    const decoded = await decoder.run({ kind: 'metadata', bytes: got.value }, { client, signal });
    if (decoded.kind === 'left') return refuse({ code: 'canceled' });
    if (decoded.kind === 'busy') {
      return refuse({ code: 'busy', retryAfterSeconds: SERVER_LIMITS.retryAfterBusySeconds });
    }
    if (decoded.kind === 'too-costly') return refuse({ code: 'not-metadata', problem: 'too-costly' });
    const read = decoded.value;
    if (!read.ok) return refuse({ code: 'not-metadata', problem: read.problem });
    const asked = { host, port };
    return {
      ok: true,
      value: { version: WIRE_VERSION, ok: true, asked, address, observedAt, ...read.value },
    };
  }
  return refuse(fault);
}
