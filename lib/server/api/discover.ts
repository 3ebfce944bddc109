import { describeFault } from '../../endpoints/describe-fault.ts';
import type { DiscoveryEvent } from '../../endpoints/discovery-wire.ts';
import { WIRE_VERSION } from '../../endpoints/api.ts';
import { discover, parseDomain } from '../discovery/discover.ts';
import { systemRecords, type Records } from '../discovery/records.ts';
import { logDefect } from './guarded.ts';
import { fail } from './respond.ts';
import { discoverRequest } from '../../endpoints/schema/request.ts';
import type { Service } from './service.ts';
import { takeRequest } from './take.ts';

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
  { config, gate, web, throttle }: Service,
  records: Records = systemRecords({
    timeoutMs: config.dnsTimeoutMs,
    ...(config.resolvers.length > 0 ? { servers: config.resolvers } : {}),
  }),
): Promise<Response> {
  const taken = await takeRequest(request, { config, throttle }, discoverRequest);
  if (!taken.ok) return fail(taken.fault);
  const { client, body } = taken.value;
  const domain = parseDomain(body.domain);
  if (!domain.ok) return fail(domain.fault);

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
            gate: gate.forClient(client),
            web: web.forClient(client),
            config,
            records,
            now: () => new Date(),
            schedule: async (target, work) => {
              const counted = await throttle.count(client);
              return counted.ok ? throttle.run({ client, target, signal }, work) : counted;
            },
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
