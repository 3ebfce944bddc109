/** Asks our own server for what an address holds. Runs in the worker, so that large lists never meet the page. */
import type { EvidenceFault } from '#lib/core/evidence/types.ts';
import { RELAY_HEADER } from '#lib/endpoints/api.ts';
import type { RelayedHeader, RelayFailure, RelayRequest } from '#lib/endpoints/relay-wire.ts';
import { WIRE_VERSION } from '#lib/endpoints/api.ts';
import { HAS_SERVER } from '../home.ts';
import { postOwn, type Fetch } from '../own-server.ts';

export type RelayOutcome =
  | { readonly ok: true; readonly about: RelayedHeader; readonly ders: readonly Uint8Array[] }
  | { readonly ok: false; readonly fault: EvidenceFault };

const OWN_SERVER: EvidenceFault = {
  code: 'own-server-unreachable',
  message: 'This page could not reach the server that it came from.',
  told: { code: 'own-server-unreachable' },
};

const NO_SERVER: EvidenceFault = {
  code: 'no-server',
  message: 'This page is one file without a server, so that it downloads nothing.',
  told: { code: 'no-server' },
};

/** @throws the signal's reason when cancelled; every other failure is an outcome. */
export async function askRelay(
  request: RelayRequest,
  signal: AbortSignal,
  send: Fetch = fetch,
): Promise<RelayOutcome> {
  if (!HAS_SERVER) return { ok: false, fault: NO_SERVER };
  try {
    const response = await postOwn('/api/v1/relay', { body: request, signal, accept: '*/*', send });
    const about = readHeader(response.headers.get(RELAY_HEADER));
    if (about) return cut(about, new Uint8Array(await response.arrayBuffer()));
    return { ok: false, fault: await readFault(response) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { ok: false, fault: OWN_SERVER };
  }
}

/** The version stands for the shape. */
function readHeader(text: string | null): RelayedHeader | null {
  if (text === null) return null;
  const about = JSON.parse(text) as { readonly version?: unknown };
  return about.version === WIRE_VERSION ? (about as RelayedHeader) : null;
}

function cut(about: RelayedHeader, body: Uint8Array): RelayOutcome {
  const total = about.lengths.reduce((sum, length) => sum + length, 0);
  if (total !== body.length) return { ok: false, fault: OWN_SERVER };
  let at = 0;
  // Of a single object the body itself is kept; of several each gets its own memory.
  const ders = about.lengths.map((length) =>
    length === body.length ? body : body.slice(at, (at += length)),
  );
  return { ok: true, about, ders };
}

async function readFault(response: Response): Promise<EvidenceFault> {
  const body = (await response.json().catch(() => null)) as { readonly version?: unknown } | null;
  if (body?.version === WIRE_VERSION) {
    const { error } = body as RelayFailure;
    return { code: error.fault.code, message: error.message, told: error.fault };
  }
  const { status } = response;
  return {
    code: 'answer-unreadable',
    message: `Something other than Chainsight’s server answered (HTTP status ${status}).`,
    told: { code: 'answer-unreadable', status },
  };
}
