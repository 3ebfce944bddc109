import { describeFederationFault } from '../../endpoints/federation/describe-fault.ts';
import type { FederationFailure, FederationFault } from '../../endpoints/federation/wire.ts';
import { WIRE_VERSION } from '../../endpoints/api.ts';
import { checkFederation } from '../federation/check.ts';
import { success } from '../result.ts';
import { fail, json, statusOf } from './respond.ts';
import { federationRequest } from '../../endpoints/schema/request.ts';
import type { Service } from './service.ts';
import { takeRequest } from './take.ts';

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
  { config, web, throttle, decoder }: Service,
): Promise<Response> {
  const taken = await takeRequest(request, { config, throttle }, federationRequest);
  if (!taken.ok) return fail(taken.fault);
  const { client, body } = taken.value;
  const asker = { client, target: `${body.host} ${body.port ?? ''}`, signal: request.signal };
  const parts = { gate: web.forClient(client), decoder, config, now: () => new Date() };
  const turn = await throttle.run(asker, async (signal) =>
    success(await checkFederation(body, parts, { client, signal })),
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
