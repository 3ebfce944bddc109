/**
 * The home-realm look-up: Microsoft's public answer to where the sign-ins of a domain go, the one that its own
 * libraries ask before a password is sent (https://github.com/AzureAD/microsoft-authentication-library-for-python,
 * `user_realm_discovery`; the answer in https://learn.microsoft.com/en-us/azure/hdinsight/domain-joined/identity-broker).
 * It tells whoever is asked the domain: so it is asked only when a reader presses for it.
 */
import * as v from 'valibot';
import { WIRE_VERSION } from '../../endpoints/api.ts';
import { madeUpUser, type HomeRealmResult } from '../../endpoints/home-realm-wire.ts';
import type { Gate } from '../gate/gate.ts';
import { DISCOVERY_LIMITS } from '../limits.ts';
import { readAddress } from '../relay/address.ts';
import { Clock } from '../relay/clock.ts';
import { exchange, inTime } from '../relay/exchange.ts';
import { refuse, type RelayResult } from '../relay/result.ts';

interface HomeRealmParts {
  /** Folder of the look-up, without a slash at the end. */
  readonly service: string;
  /** For web addresses. */
  readonly gate: Gate;
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

const realm = v.object({
  account_type: v.string(),
  federation_metadata_url: v.optional(v.nullable(v.string())),
  federation_active_auth_url: v.optional(v.nullable(v.string())),
});

const accountOf = (text: string): HomeRealmResult['account'] => {
  const lower = text.toLowerCase();
  return lower === 'federated' || lower === 'managed' ? lower : 'unknown';
};

/** Asks for a domain, once, without following anything. Of the answer only the kind and hosts are kept. */
export async function lookUpHomeRealm(
  domain: string,
  { service, gate, now, signal }: HomeRealmParts,
): Promise<RelayResult<HomeRealmResult>> {
  const { answerMs: totalMs, answerIdleMs: idleMs, answerBytes: limit } = DISCOVERY_LIMITS;
  const url = new URL(`${service}/${encodeURIComponent(madeUpUser(domain))}?api-version=1.0`);
  const clock = new Clock({ totalMs, idleMs }, signal);
  let received = 0;
  try {
    const answered = await exchange({ url, accept: 'application/json', body: null }, gate, clock);
    if (!answered.ok) return answered;
    const { status, message, end } = answered.value;
    if (status !== 200) {
      end();
      return refuse({ code: 'http-status', status });
    }
    const chunks: Buffer[] = [];
    for await (const chunk of message as AsyncIterable<Buffer>) {
      clock.heard();
      received += chunk.length;
      if (received > limit) return refuse({ code: 'answer-too-large', limit });
      chunks.push(chunk);
    }
    end();
    const read = readRealm(Buffer.concat(chunks).toString('utf8'));
    if (read === null) return refuse({ code: 'not-http' });
    const observedAt = now().toISOString();
    return {
      ok: true,
      value: { version: WIRE_VERSION, ok: true, domain, asked: url.host, observedAt, ...read },
    };
  } catch {
    return inTime(refuse({ code: 'answer-cut', received }), clock, received);
  } finally {
    clock.stop();
  }
}

/** Kind and hosts of an answer; null when it is none. */
export function readRealm(text: string): Pick<HomeRealmResult, 'account' | 'services'> | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(realm, body);
  if (!parsed.success) return null;
  const { account_type, federation_metadata_url, federation_active_auth_url } = parsed.output;
  const services = [federation_active_auth_url, federation_metadata_url].flatMap((address) => {
    const read = address ? readAddress(address) : null;
    return read?.ok && read.value.protocol === 'https:' ? [read.value.host] : [];
  });
  return { account: accountOf(account_type), services: [...new Set(services)] };
}
