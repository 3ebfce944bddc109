/** Reads what a request to store something says. */
import { decodeHead } from '../../share/header.ts';
import { collectBody } from '../api/body.ts';
import { UPLOAD_LIMITS } from '../limits.ts';
import { LIFETIME_SECONDS } from '../../share/limits.ts';
import type { ShareFault } from '../../share/wire.ts';

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ShareFault };

const bad = (problem: string): { readonly ok: false; readonly fault: ShareFault } => ({
  ok: false,
  fault: { code: 'bad-request', problem },
});

export interface Terms {
  readonly lifetimeSeconds: number;
  readonly once: boolean;
}

/** `lifetime` and `once` of the query; both have defaults, nothing else is known. */
export function readTerms(url: string): Read<Terms> {
  const query = new URL(url).searchParams;
  for (const name of query.keys()) {
    if (name !== 'lifetime' && name !== 'once') return bad(`has an unknown parameter “${name.slice(0, 40)}”`);
  }
  const lifetime = query.get('lifetime') ?? String(LIFETIME_SECONDS.default);
  const lifetimeSeconds = Number(lifetime);
  if (
    !/^\d{1,9}$/.test(lifetime) ||
    lifetimeSeconds < LIFETIME_SECONDS.minimum ||
    lifetimeSeconds > LIFETIME_SECONDS.maximum
  ) {
    return bad(`needs a lifetime from ${LIFETIME_SECONDS.minimum} to ${LIFETIME_SECONDS.maximum} seconds`);
  }
  const once = query.get('once') ?? '0';
  if (once !== '0' && once !== '1') return bad('needs 0 or 1 for “once”');
  return { ok: true, value: { lifetimeSeconds, once: once === '1' } };
}

/**
 * The envelope in the body. What is not encrypted with a link's key is refused: the server must not be
 * able to read what it keeps. Its head is a few octets at known places: nothing else of it is looked at.
 */
export async function readEnvelope(request: Request, limit: number): Promise<Read<Uint8Array<ArrayBuffer>>> {
  const tooLarge: Read<never> = { ok: false, fault: { code: 'too-large', limit } };
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge;
  const collected = await collectBody(request, limit, UPLOAD_LIMITS.milliseconds);
  switch (collected.kind) {
    case 'too-large':
      return tooLarge;
    case 'too-slow':
      return bad(`did not come within ${UPLOAD_LIMITS.milliseconds / 1000} s`);
    case 'cut':
      return { ok: false, fault: { code: 'canceled' } };
    case 'body':
      break;
  }
  const decoded = decodeHead(collected.bytes);
  const sealed = typeof decoded === 'object' && 'head' in decoded && decoded.head.check !== null;
  return sealed
    ? { ok: true, value: collected.bytes }
    : bad('carries no envelope that is sealed with a link key');
}

/** A content type that a foreign page's form can't send. */
export const isOctets = (request: Request): boolean =>
  request.headers.get('content-type') === 'application/octet-stream';
