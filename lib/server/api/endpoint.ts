import { checkEndpoint } from '../endpoint/check.ts';
import { readBody } from './body.ts';
import { clientOf } from './client.ts';
import { refuseCrossOrigin } from './origin.ts';
import { fail, json } from './respond.ts';
import { endpointRequest } from './schema.ts';
import type { Service } from './service.ts';

/** `POST /api/v1/endpoint`: what the server of a host sends, address by address. */
export async function answerEndpoint(request: Request, service: Service): Promise<Response> {
  const origin = refuseCrossOrigin(request.headers);
  if (!origin.ok) return fail(origin.fault);
  const body = await readBody(request, endpointRequest);
  if (!body.ok) return fail(body.fault);
  const { config, gate, throttle } = service;
  const { signal } = request;
  const answer = await throttle.run(clientOf(request.headers, config.trustedProxies), signal, () =>
    checkEndpoint(body.value, { gate, config, now: () => new Date() }, signal),
  );
  return answer.ok ? json(answer.value) : fail(answer.fault);
}
