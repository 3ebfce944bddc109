import { describeFault } from '../../endpoints/describe-fault.ts';
import type { DiscoveryEvent } from '../../endpoints/discovery-wire.ts';
import { WIRE_VERSION } from '../../endpoints/wire.ts';
import { discover, parseDomain } from '../discovery/discover.ts';
import { systemRecords, type Records } from '../discovery/records.ts';
import { readBody } from './body.ts';
import { clientOf } from './client.ts';
import { logDefect } from './guarded.ts';
import { refuseCrossOrigin } from './origin.ts';
import { fail } from './respond.ts';
import { discoverRequest } from './schema.ts';
import type { Service } from './service.ts';

const HEADERS = {
  'content-type': 'application/x-ndjson; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // Proxies of the nginx kind hold a stream back without this.
  'x-accel-buffering': 'no',
} as const;

/**
 * `POST /api/v1/discover`: the endpoints of a domain, one event a line as they are found.
 * @param records where SRV, MX and CNAME come from; tests bring their own.
 */
export async function answerDiscover(
  request: Request,
  { config, gate, throttle }: Service,
  records: Records = systemRecords({
    timeoutMs: config.dnsTimeoutMs,
    ...(config.resolvers.length > 0 ? { servers: config.resolvers } : {}),
  }),
): Promise<Response> {
  const origin = refuseCrossOrigin(request.headers);
  if (!origin.ok) return fail(origin.fault);
  const body = await readBody(request, discoverRequest);
  if (!body.ok) return fail(body.fault);
  const domain = parseDomain(body.value.domain);
  if (!domain.ok) return fail(domain.fault);
  const client = clientOf(request.headers, config.trustedProxies);
  const counted = await throttle.count(client);
  if (!counted.ok) return fail(counted.fault);

  const left = new AbortController();
  const signal = AbortSignal.any([request.signal, left.signal]);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const emit = (event: DiscoveryEvent): void => {
        if (!signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(event)}\n`));
      };
      try {
        await discover(
          domain.value,
          {
            gate,
            config,
            records,
            now: () => new Date(),
            schedule: (work) => throttle.run(client, signal, work),
            emit,
          },
          signal,
        );
      } catch (error) {
        logDefect(error);
        emit({
          event: 'failed',
          failure: { version: WIRE_VERSION, ok: false, error: describeFault({ code: 'internal' }) },
        });
      }
      if (!left.signal.aborted) controller.close();
    },
    cancel: () => left.abort(),
  });
  return new Response(stream, { headers: HEADERS });
}
