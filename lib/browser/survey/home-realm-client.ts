/** Asks our own server where Microsoft sends the sign-ins of a domain; only ever because the reader pressed for it. */
import type { HomeRealmResult } from '#lib/endpoints/home-realm-wire.ts';
import { HAS_SERVER } from '../home.ts';

export type HomeRealmOutcome =
  | { readonly kind: 'told'; readonly result: HomeRealmResult }
  | { readonly kind: 'refused'; readonly message: string };

const UNREACHABLE = 'The server of this page did not answer.';

/** @throws the signal's reason when cancelled */
export async function askHomeRealm(domain: string, signal: AbortSignal): Promise<HomeRealmOutcome> {
  if (!HAS_SERVER) return { kind: 'refused', message: 'This page has no server that could ask.' };
  try {
    const response = await fetch('/api/v1/home-realm', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ domain }),
      signal,
      credentials: 'same-origin',
      cache: 'no-store',
    });
    const answer: unknown = await response.json();
    if (isResult(answer)) return { kind: 'told', result: answer };
    return { kind: 'refused', message: messageOf(answer) };
  } catch {
    signal.throwIfAborted();
    return { kind: 'refused', message: UNREACHABLE };
  }
}

const isResult = (answer: unknown): answer is HomeRealmResult =>
  typeof answer === 'object' &&
  answer !== null &&
  'ok' in answer &&
  answer.ok === true &&
  'services' in answer;

function messageOf(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return UNREACHABLE;
  const { error } = answer;
  return typeof error === 'object' &&
    error !== null &&
    'message' in error &&
    typeof error.message === 'string'
    ? error.message
    : UNREACHABLE;
}
