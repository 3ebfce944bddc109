/** Calls a route as Next would. */
import { answerEndpoint } from '#lib/server/api/endpoint.ts';
import { createService, type Service } from '#lib/server/api/service.ts';
import { readConfig } from '#lib/server/config.ts';
import { createGate, type GateParts } from '#lib/server/gate/gate.ts';
import { createRelay } from '#lib/server/relay/relay.ts';
import { LOOPBACK } from '#test/server/support/capture.ts';

export function loopbackService(env: Readonly<Record<string, string>> = {}, parts?: GateParts): Service {
  const service = createService(readConfig({ ...LOOPBACK, ...env }));
  if (parts === undefined) return service;
  const gate = createGate(service.config, parts);
  return { ...service, gate, web: gate, relay: createRelay({ gate, decoder: service.decoder }) };
}

interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export async function post(
  service: Service,
  body: unknown,
  init: { readonly headers?: Readonly<Record<string, string>>; readonly signal?: AbortSignal } = {},
): Promise<Called> {
  const request = new Request('http://chainsight.test/api/v1/endpoint', {
    method: 'POST',
    headers: { 'content-type': 'application/json', host: 'chainsight.test', ...init.headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(init.signal === undefined ? {} : { signal: init.signal }),
  });
  const response = await answerEndpoint(request, service);
  return { status: response.status, headers: response.headers, body: await response.json() };
}
