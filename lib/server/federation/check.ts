/** Fetches the metadata of a federation service and lists its certificates. */
import { METADATA_PATH } from '../../endpoints/api.ts';
import type {
  FederationFault,
  FederationRequest,
  FederationResult,
} from '../../endpoints/federation/wire.ts';
import { WIRE_VERSION } from '../../endpoints/api.ts';
import type { CheckParts } from '../endpoint/check.ts';
import type { Decoder } from '../decode/decoder.ts';
import { parseHost } from '../gate/target.ts';
import { openWeb } from '../gate/web.ts';
import { SERVER_LIMITS } from '../limits.ts';
import type { Result } from '../result.ts';
import { sniFor } from '../tls/capture.ts';
import { getOverTls } from './get.ts';

interface FederationParts extends CheckParts {
  /** Reads the metadata. */
  readonly decoder: Decoder;
}

const refuse = (fault: FederationFault): Result<never, FederationFault> => ({ ok: false, fault });

/** The metadata of the first address that accepts a connection, or what the proxy brings. */
export async function checkFederation(
  { host: text, port = 443 }: FederationRequest,
  { gate, decoder, config, now }: FederationParts,
  { client, signal }: { readonly client: string; readonly signal: AbortSignal },
): Promise<Result<FederationResult, FederationFault>> {
  const parsed = parseHost(text);
  if (!parsed.ok) return parsed;
  const host = parsed.value.kind === 'name' ? parsed.value.name : parsed.value.address;
  const bracketed = host.includes(':') ? `[${host}]` : host;
  const authority = port === 443 ? bracketed : `${bracketed}:${port}`;
  const route = await openWeb(new URL(`https://${authority}`), gate, signal);
  if (!route.ok) return route;
  const observedAt = now().toISOString();
  const got = await getOverTls(route.value.socket, {
    authority,
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
  const { through: address } = route.value;
  const asked = { host, port };
  return {
    ok: true,
    value: { version: WIRE_VERSION, ok: true, asked, address, observedAt, ...read.value },
  };
}
