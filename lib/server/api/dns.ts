import { dnsRequest } from '../../endpoints/schema/request.ts';
import { lookUpDns } from '../dns/look-up.ts';
import { fail, json } from './respond.ts';
import type { Service } from './service.ts';
import { takeRequest } from './take.ts';

/** `POST /api/v1/dns`: CAA and TLSA records beside a host, with whose resolver told them. */
export async function answerDns(request: Request, { config, throttle }: Service): Promise<Response> {
  const taken = await takeRequest(request, { config, throttle }, dnsRequest);
  if (!taken.ok) return fail(taken.fault);
  const { client, body } = taken.value;
  const asker = { client, target: `dns ${body.host}`, signal: request.signal };
  const answer = await throttle.run(asker, (signal) =>
    lookUpDns(body, { config, now: () => new Date() }, signal),
  );
  return answer.ok ? json(answer.value) : fail(answer.fault);
}
