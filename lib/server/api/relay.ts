import { describeRelayFault, isRelayFault } from '../../endpoints/describe-relay-fault.ts';
import { RELAY_HEADER } from '../../endpoints/api.ts';
import type { RelayedHeader, RelayFailure, RelayFault, RelayOnlyFault } from '../../endpoints/relay-wire.ts';
import { WIRE_VERSION } from '../../endpoints/api.ts';
import { RELAY_LIMITS } from '../limits.ts';
import type { Relayed } from '../relay/relay.ts';
import { success } from '../result.ts';
import { fail, json } from './respond.ts';
import { relayRequest } from '../../endpoints/schema/relay.ts';
import type { Service } from './service.ts';
import { takeRequest } from './take.ts';

/** An address that is not asked is the asker's matter; everything else is the other server's. */
const STATUS: Readonly<Record<RelayOnlyFault['code'], number>> = {
  'scheme-not-fetched': 422,
  'port-blocked': 422,
  'redirect-loop': 502,
  'too-many-redirects': 502,
  'http-status': 502,
  'not-http': 502,
  'answer-timeout': 504,
  'answer-cut': 502,
  'answer-too-large': 502,
  'answer-not-expected': 502,
};

/** Where a request leads, as far as that can be told before it is judged. */
const targetOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/** `POST /api/v1/relay`: what an address named in a certificate holds, if it is what it should be. */
export async function answerRelay(request: Request, service: Service): Promise<Response> {
  const taken = await takeRequest(request, service, relayRequest);
  if (!taken.ok) return fail(taken.fault);
  const { client, body } = taken.value;
  const { throttle, relay } = service;
  const asker = { client, target: targetOf(body.url), signal: request.signal };
  const answer = await throttle.run(asker, async (signal) =>
    success(await relay.fetch(body, { client, signal })),
  );
  if (!answer.ok) return fail(answer.fault);
  return answer.value.ok ? answerWith(answer.value.value) : refuseRelayed(answer.value.fault);
}

function answerWith({ fetched, kept }: Relayed): Response {
  const { ders, addresses, fetchedAt, milliseconds } = fetched;
  const lengths = ders.map(({ length }) => length);
  const about: RelayedHeader = {
    version: WIRE_VERSION,
    lengths,
    addresses,
    fetchedAt: isoTime(fetchedAt) ?? '',
    milliseconds,
    kept,
  };
  return new Response(stream(ders), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(lengths.reduce((sum, length) => sum + length, 0)),
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      [RELAY_HEADER]: JSON.stringify(about),
    },
  });
}

/** In pieces as the client takes them: a slow one must not make a copy of the whole wait in memory. */
function stream(ders: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  let [index, offset] = [0, 0];
  return new ReadableStream({
    pull(controller) {
      const der = ders[index];
      if (!der) {
        controller.close();
        return;
      }
      controller.enqueue(der.slice(offset, offset + RELAY_LIMITS.pieceBytes));
      offset += RELAY_LIMITS.pieceBytes;
      if (offset < der.length) return;
      index++;
      offset = 0;
    },
  });
}

/** The answer where another server gave nothing. */
export function refuseRelayed(fault: RelayFault): Response {
  if (!isRelayFault(fault)) return fail(fault);
  const body: RelayFailure = { version: WIRE_VERSION, ok: false, error: describeRelayFault(fault) };
  return json(body, STATUS[fault.code]);
}
import { isoTime } from '../../core/der/time.ts';
