import { checkEndpoint } from '../endpoint/check.ts';
import { fail, json } from './respond.ts';
import { endpointRequest } from '../../endpoints/schema/request.ts';
import type { Service } from './service.ts';
import { takeRequest } from './take.ts';

/** `POST /api/v1/endpoint`: what the server of a host sends, address by address. */
export async function answerEndpoint(request: Request, service: Service): Promise<Response> {
  const taken = await takeRequest(request, service, endpointRequest);
  if (!taken.ok) return fail(taken.fault);
  const { client, body } = taken.value;
  const { config, gate, throttle } = service;
  const asker = { client, target: `${body.host} ${body.port ?? ''}`, signal: request.signal };
  const answer = await throttle.run(asker, (signal) =>
    checkEndpoint(body, { gate: gate.forClient(client), config, now: () => new Date() }, signal),
  );
  return answer.ok ? json(answer.value) : fail(answer.fault);
}
