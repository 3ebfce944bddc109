import { WIRE_VERSION } from '../../endpoints/api.ts';
import type { RenewalWindowResult } from '../../endpoints/renewal-window-wire.ts';
import { renewalWindowRequest } from '../../endpoints/schema/request.ts';
import { askRenewalWindow } from '../renewal/window.ts';
import { success } from '../result.ts';
import { fail, json } from './respond.ts';
import type { Service } from './service.ts';
import { takeRequest } from './take.ts';

/** `POST /api/v1/renewal-window`: when the CA would have a certificate renewed. */
export async function answerRenewalWindow(request: Request, service: Service): Promise<Response> {
  const taken = await takeRequest(request, service, renewalWindowRequest);
  if (!taken.ok) return fail(taken.fault);
  const { client, body } = taken.value;
  const { config, throttle, web } = service;
  const asker = { client, target: `acme ${body.organisation}`, signal: request.signal };
  const parts = { gate: web.forClient(client), directories: config.acmeDirectories, now: Date.now };
  const answer = await throttle.run(asker, async (signal) =>
    success(await askRenewalWindow(body, parts, signal)),
  );
  if (!answer.ok) return fail(answer.fault);
  const result: RenewalWindowResult = {
    version: WIRE_VERSION,
    ok: true,
    observedAt: new Date().toISOString(),
    window: answer.value,
  };
  return json(result);
}
