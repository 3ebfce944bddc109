import { homeRealmRequest } from '../../endpoints/schema/request.ts';
import { parseDomain } from '../discovery/discover.ts';
import { lookUpHomeRealm } from '../discovery/home-realm.ts';
import { failure, success } from '../result.ts';
import { refuseRelayed } from './relay.ts';
import { fail, json } from './respond.ts';
import type { Service } from './service.ts';
import { takeRequest } from './take.ts';

/** `POST /api/v1/home-realm`: where Microsoft sends the sign-ins of a domain, asked there once. */
export async function answerHomeRealm(
  request: Request,
  { config, web, throttle }: Service,
): Promise<Response> {
  const taken = await takeRequest(request, { config, throttle }, homeRealmRequest);
  if (!taken.ok) return fail(taken.fault);
  const { client, body } = taken.value;
  const domain = parseDomain(body.domain);
  if (!domain.ok) return fail(domain.fault);
  const { homeRealmUrl: service } = config;
  if (service === '') {
    const problem = 'can’t be looked up: the operator turned it off (CHAINSIGHT_HOME_REALM_URL)';
    return fail(failure({ code: 'bad-request', field: 'domain', problem }).fault);
  }
  const asker = { client, target: new URL(service).host, signal: request.signal };
  const turn = await throttle.run(asker, async (signal) =>
    success(
      await lookUpHomeRealm(domain.value, {
        service,
        gate: web.forClient(client),
        now: () => new Date(),
        signal,
      }),
    ),
  );
  if (!turn.ok) return fail(turn.fault);
  return turn.value.ok ? json(turn.value.value) : refuseRelayed(turn.value.fault);
}
