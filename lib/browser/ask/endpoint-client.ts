/** Asks our own server to fetch a chain: the only request of this app that carries something typed. */
import type { AskFault } from '#lib/content/endpoint-errors.ts';
import { fromBase64 } from '#lib/core/der/bytes.ts';
import { WIRE_VERSION, type Hello } from '#lib/endpoints/api.ts';
import type {
  AddressAnswer,
  Capture,
  EndpointAnswer,
  EndpointRequest,
  EndpointResult,
} from '#lib/endpoints/wire.ts';
import { HAS_SERVER } from '../home.ts';
import { postOwn } from '../own-server.ts';
import { sourceOfObservation, type ConnectionFacts, type ObservedChain, type Source } from './source.ts';

export type EndpointOutcome =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly fault: AskFault };

/** What the server answered, address by address, or why there is no answer. */
type EndpointAsked =
  | { readonly ok: true; readonly result: EndpointResult }
  | { readonly ok: false; readonly fault: AskFault };

/** @throws the signal's reason when cancelled; every other failure is an outcome. */
export async function askEndpoint(request: EndpointRequest, signal: AbortSignal): Promise<EndpointAsked> {
  if (!HAS_SERVER) return { ok: false, fault: { code: 'no-server' } };
  let response: Response;
  try {
    response = await postOwn('/api/v1/endpoint', { body: request, signal });
  } catch (error) {
    if (signal.aborted) throw error;
    return { ok: false, fault: { code: 'own-server-unreachable' } };
  }
  const answer = await readAnswer(response);
  signal.throwIfAborted();
  if (!answer) return { ok: false, fault: { code: 'answer-unreadable', status: response.status } };
  return answer.ok ? { ok: true, result: answer } : { ok: false, fault: answer.error.fault };
}

/** @throws the signal's reason when cancelled; every other failure is an outcome. */
export async function fetchEndpoint(request: EndpointRequest, signal: AbortSignal): Promise<EndpointOutcome> {
  const asked = await askEndpoint(request, signal);
  return asked.ok ? outcomeOf(asked.result) : asked;
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

/**
 * Makes a source of an answer: the list that most addresses sent first, those of other nodes behind it.
 * A fault when no address sent certificates.
 */
export function outcomeOf(result: EndpointResult): EndpointOutcome {
  const reached = result.addresses.filter(
    (answer): answer is Reached => answer.ok && answer.capture.chain.length > 0,
  );
  const chains = groupByChain(reached);
  if (chains.length === 0) {
    const failed = result.addresses.find((answer) => !answer.ok);
    return { ok: false, fault: failed?.error.fault ?? { code: 'closed-early', stage: 'handshake' } };
  }
  const { host, port, protocol, sni } = result.asked;
  const special = chainsForSome(reached);
  const sent = new Set(reached.map(({ address }) => address));
  const silent = result.addresses.map(({ address }) => address).filter((address) => !sent.has(address));
  const time = result.observedAt;
  const through = result.through === undefined ? {} : { through: result.through };
  return {
    ok: true,
    source: sourceOfObservation({
      host,
      port,
      start: protocol,
      serverName: sni,
      time,
      chains: [...chains, ...special],
      silent,
      ...through,
    }),
  };
}

const connectionOf = ({
  legacy,
  smallHelloOnly,
  cipher,
  group,
  clientCertificate,
  handshake,
}: Capture): ConnectionFacts => ({
  legacy,
  smallHelloOnly,
  cipher,
  group,
  clientCertificate: clientCertificate && {
    ...clientCertificate,
    issuers: clientCertificate.issuers.map(fromBase64),
  },
  refusedWithout: clientCertificate !== null && handshake.kind !== 'completed',
});

/** Lists that only some clients get, of each kind of client the one that most addresses send. */
function chainsForSome(reached: readonly Reached[]): readonly ObservedChain[] {
  const of = (
    to: Hello,
    chainOf: (capture: Capture) => readonly string[] | null,
  ): readonly ObservedChain[] => {
    const senders = Map.groupBy(reached, ({ capture }) => chainOf(capture)?.join() ?? '');
    senders.delete('');
    return [...senders.values()]
      .toSorted((a, b) => b.length - a.length)
      .flatMap(([first, ...rest]) => {
        const chain = first && chainOf(first.capture);
        if (!first || !chain) return [];
        const addresses = [first, ...rest].map(({ address }) => address);
        return [{ to, addresses, tlsVersion: first.capture.tlsVersion, chain: chain.map(fromBase64) }];
      });
  };
  const ofKey = (keyType: 'rsa' | 'ecdsa') => (capture: Capture) =>
    capture.otherKey?.keyType === keyType ? capture.otherKey.chain : null;
  return [
    ...of('rsa-only', ofKey('rsa')),
    ...of('ecdsa-only', ofKey('ecdsa')),
    ...of('without-name', ({ withoutSni }) => (withoutSni?.kind === 'different' ? withoutSni.chain : null)),
  ];
}

function groupByChain(reached: readonly Reached[]): readonly ObservedChain[] {
  const groups = new Map<string, Reached[]>();
  for (const answer of reached) {
    const key = answer.capture.chain.join();
    const same = groups.get(key);
    if (same) same.push(answer);
    else groups.set(key, [answer]);
  }
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { chain, tlsVersion, staple, scts } = first.capture;
      return [
        {
          addresses: group.map(({ address }) => address),
          tlsVersion,
          chain: chain.map(fromBase64),
          staple: staple === null ? null : fromBase64(staple),
          scts: scts?.map(fromBase64) ?? null,
          connection: connectionOf(first.capture),
        },
      ];
    });
}
