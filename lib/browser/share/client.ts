/** Speaks with `/api/v1/share`. Keys never get here: what is sent is sealed, what comes is. */
import { SHARE_LIMITS } from '#lib/share/limits.ts';
import {
  SHARE_WIRE_VERSION,
  type ShareCreated,
  type ShareFailure,
  type ShareFault,
} from '#lib/share/wire.ts';
import type { ReachFault } from '#lib/share/words.ts';
import { HAS_SERVER } from '../home.ts';

export type ClientFault = ShareFault | ReachFault;

type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: ClientFault };

const BASE = '/api/v1/share';

const fail = (fault: ClientFault): { readonly ok: false; readonly fault: ClientFault } => ({
  ok: false,
  fault,
});

async function ask(path: string, init: RequestInit): Promise<Answered<Response>> {
  if (!HAS_SERVER) return fail({ code: 'no-server' });
  try {
    const response = await fetch(`${BASE}${path}`, {
      credentials: 'same-origin',
      cache: 'no-store',
      ...init,
    });
    return response.ok ? { ok: true, value: response } : fail(await faultOf(response));
  } catch {
    return fail({ code: 'own-server-unreachable' });
  }
}

const isAnswer = (body: unknown): body is { readonly ok: boolean } =>
  typeof body === 'object' && body !== null && 'version' in body && body.version === SHARE_WIRE_VERSION;

async function faultOf(response: Response): Promise<ClientFault> {
  const unreadable = { code: 'answer-unreadable', status: response.status } as const;
  try {
    const body: unknown = await response.json();
    return isAnswer(body) && !body.ok ? (body as ShareFailure).error.fault : unreadable;
  } catch {
    return unreadable;
  }
}

export async function createShare(
  envelope: Uint8Array<ArrayBuffer>,
  terms: { readonly lifetimeSeconds: number; readonly once: boolean },
): Promise<Answered<ShareCreated>> {
  const query = new URLSearchParams({
    lifetime: String(terms.lifetimeSeconds),
    once: terms.once ? '1' : '0',
  });
  const answer = await ask(`?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: envelope,
  });
  if (!answer.ok) return answer;
  try {
    const body: unknown = await answer.value.json();
    if (isAnswer(body) && body.ok) return { ok: true, value: body as ShareCreated };
  } catch {
    // Not JSON: said below.
  }
  return fail({ code: 'answer-unreadable', status: answer.value.status });
}

async function readEnvelope(answer: Answered<Response>): Promise<Answered<Uint8Array<ArrayBuffer>>> {
  if (!answer.ok) return answer;
  const { value: response } = answer;
  if (response.headers.get('content-type') !== 'application/octet-stream') {
    return fail({ code: 'answer-unreadable', status: response.status });
  }
  if (Number(response.headers.get('content-length') ?? 0) > SHARE_LIMITS.envelopeBytes) {
    return fail({ code: 'too-large', limit: SHARE_LIMITS.envelopeBytes });
  }
  try {
    return { ok: true, value: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    return fail({ code: 'own-server-unreachable' });
  }
}

/** Reads without changing anything; a one-view share answers with the fault `one-view`. */
export const readShare = async (id: string): Promise<Answered<Uint8Array<ArrayBuffer>>> =>
  readEnvelope(await ask(`/${encodeURIComponent(id)}`, { method: 'GET' }));

/** Reads a one-view share, which deletes it. */
export const takeShare = async (id: string): Promise<Answered<Uint8Array<ArrayBuffer>>> =>
  readEnvelope(await ask(`/${encodeURIComponent(id)}`, { method: 'POST' }));

/** Null when it was deleted. */
export async function deleteShare(id: string, deleteToken: string): Promise<ClientFault | null> {
  const answer = await ask(`/${encodeURIComponent(id)}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${deleteToken}` },
  });
  return answer.ok ? null : answer.fault;
}
