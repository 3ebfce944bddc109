import { describeFederationFault } from '../../endpoints/federation/describe-fault.ts';
import type { FederationFailure, FederationFault } from '../../endpoints/federation/wire.ts';
import { WIRE_VERSION } from '../../endpoints/wire.ts';
import { checkFederation } from '../federation/check.ts';
import { success } from '../result.ts';
import { readBody } from './body.ts';
import { clientOf } from './client.ts';
import { refuseCrossOrigin } from './origin.ts';
import { fail, json, statusOf } from './respond.ts';
import { federationRequest } from './schema.ts';
import type { Service } from './service.ts';

function statusFor(fault: FederationFault): number {
  switch (fault.code) {
    case 'http-status':
    case 'answer-too-large':
    case 'not-metadata':
      return 502;
    default:
      return statusOf(fault);
  }
}

/** `POST /api/v1/federation`: the certificates in the metadata of a federation service. */
export async function answerFederation(
  request: Request,
  { config, gate, throttle }: Pick<Service, 'config' | 'gate' | 'throttle'>,
): Promise<Response> {
  const origin = refuseCrossOrigin(request.headers);
  if (!origin.ok) return fail(origin.fault);
  const body = await readBody(request, federationRequest);
  if (!body.ok) return fail(body.fault);
  const { signal } = request;
  const client = clientOf(request.headers, config.trustedProxies);
  const turn = await throttle.run(client, signal, async () =>
    success(await checkFederation(body.value, { gate, config, now: () => new Date() }, signal)),
  );
  if (!turn.ok) return fail(turn.fault);
  const answer = turn.value;
  if (answer.ok) return json(answer.value);
  const failed: FederationFailure = {
    version: WIRE_VERSION,
    ok: false,
    error: describeFederationFault(answer.fault),
  };
  return json(failed, statusFor(answer.fault));
}
