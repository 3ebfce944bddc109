/** Asks our own server to fetch a chain: the only request of this app that carries something typed. */
import type { AskFault } from '#lib/content/endpoint-errors.ts';
import {
  WIRE_VERSION,
  type AddressAnswer,
  type EndpointAnswer,
  type EndpointRequest,
  type EndpointResult,
} from '#lib/endpoints/wire.ts';
import { fromBase64 } from './base64.ts';
import { sourceOfPresented, type Source } from './source.ts';

export type EndpointOutcome =
  { readonly ok: true; readonly source: Source } | { readonly ok: false; readonly fault: AskFault };

/** @throws the signal's reason when cancelled; every other failure is an outcome. */
export async function fetchEndpoint(request: EndpointRequest, signal: AbortSignal): Promise<EndpointOutcome> {
  let response: Response;
  try {
    response = await fetch('/api/v1/endpoint', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(request),
      signal,
      credentials: 'same-origin',
      cache: 'no-store',
    });
  } catch (error) {
    if (signal.aborted) throw error;
    return { ok: false, fault: { code: 'own-server-unreachable' } };
  }
  const answer = await readAnswer(response);
  signal.throwIfAborted();
  if (!answer) return { ok: false, fault: { code: 'answer-unreadable', status: response.status } };
  return answer.ok ? outcomeOf(answer) : { ok: false, fault: answer.error.fault };
}

async function readAnswer(response: Response): Promise<EndpointAnswer | null> {
  try {
    const body: unknown = await response.json();
    return isAnswer(body) ? body : null;
  } catch {
    return null;
  }
}

/** The version stands for the shape: it changes with it. */
const isAnswer = (body: unknown): body is EndpointAnswer =>
  typeof body === 'object' &&
  body !== null &&
  'ok' in body &&
  'version' in body &&
  body.version === WIRE_VERSION;

type Reached = Extract<AddressAnswer, { readonly ok: true }>;

/** The first address that sent certificates stands for the host; how the others differ is noted. */
function outcomeOf(result: EndpointResult): EndpointOutcome {
  const reached = result.addresses.filter((answer): answer is Reached => answer.ok);
  const first = reached.find(({ capture }) => capture.chain.length > 0) ?? reached[0];
  if (!first) {
    const failed = result.addresses.find((answer) => !answer.ok);
    return { ok: false, fault: failed?.error.fault ?? { code: 'internal' } };
  }
  const { host, port, sni } = result.asked;
  const chain = first.capture.chain;
  return {
    ok: true,
    source: sourceOfPresented(chain.map(fromBase64), {
      kind: 'endpoint',
      label: port === 443 ? host : `${host.includes(':') ? `[${host}]` : host}:${port}`,
      host,
      at: null,
      anchors: [],
      observation: {
        host,
        port,
        address: first.address,
        serverName: sni,
        protocol: first.capture.tlsVersion,
        time: result.observedAt,
        addresses: result.addresses.map((answer) => ({
          address: answer.address,
          chain: !answer.ok ? 'none' : answer.capture.chain.join() === chain.join() ? 'same' : 'different',
        })),
      },
    }),
  };
}
