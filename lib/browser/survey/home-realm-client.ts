/** Asks our own server where Microsoft sends the sign-ins of a domain; only ever because the reader pressed for it. */
import type { AddressFault } from '#lib/content/address-faults.ts';
import { WIRE_VERSION } from '#lib/endpoints/api.ts';
import type { HomeRealmResult } from '#lib/endpoints/home-realm-wire.ts';
import type { RelayFailure } from '#lib/endpoints/relay-wire.ts';
import { HAS_SERVER } from '../home.ts';
import { postOwn } from '../own-server.ts';

export type HomeRealmOutcome =
  | { readonly kind: 'told'; readonly result: HomeRealmResult }
  | { readonly kind: 'refused'; readonly fault: AddressFault };

const refused = (fault: AddressFault): HomeRealmOutcome => ({ kind: 'refused', fault });

/** @throws the signal's reason when cancelled */
export async function askHomeRealm(domain: string, signal: AbortSignal): Promise<HomeRealmOutcome> {
  if (!HAS_SERVER) return refused({ code: 'no-server' });
  let status = 0;
  try {
    const response = await postOwn('/api/v1/home-realm', { body: { domain }, signal });
    status = response.status;
    const answer: unknown = await response.json();
    if (isResult(answer)) return { kind: 'told', result: answer };
    return refused(isFailure(answer) ? answer.error.fault : { code: 'answer-unreadable', status });
  } catch {
    signal.throwIfAborted();
    return refused(status === 0 ? { code: 'own-server-unreachable' } : { code: 'answer-unreadable', status });
  }
}

const isResult = (answer: unknown): answer is HomeRealmResult =>
  typeof answer === 'object' &&
  answer !== null &&
  'ok' in answer &&
  answer.ok === true &&
  'services' in answer;

/** The version stands for the shape. */
const isFailure = (answer: unknown): answer is RelayFailure =>
  typeof answer === 'object' &&
  answer !== null &&
  'version' in answer &&
  answer.version === WIRE_VERSION &&
  'error' in answer;
