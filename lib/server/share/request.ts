/** Reads what a request to store something says. */
import { decodeHead } from '../../share/header.ts';
import { LIFETIME } from '../../share/limits.ts';
import type { ShareFault } from '../../share/wire.ts';

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ShareFault };

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
  const lifetime = query.get('lifetime') ?? String(LIFETIME.default);
  const lifetimeSeconds = Number(lifetime);
  if (
    !/^\d{1,9}$/.test(lifetime) ||
    lifetimeSeconds < LIFETIME.minimum ||
    lifetimeSeconds > LIFETIME.maximum
  ) {
    return bad(`needs a lifetime from ${LIFETIME.minimum} to ${LIFETIME.maximum} seconds`);
  }
  const once = query.get('once') ?? '0';
  if (once !== '0' && once !== '1') return bad('needs 0 or 1 for “once”');
  return { ok: true, value: { lifetimeSeconds, once: once === '1' } };
}

/**
 * The envelope in the body. What is not encrypted with a link's key is refused: the server must not be
 * able to read what it keeps. The content type is one that a foreign page's form can't send.
 */
export async function readEnvelope(request: Request, limit: number): Promise<Read<Uint8Array<ArrayBuffer>>> {
  if (request.headers.get('content-type') !== 'application/octet-stream') {
    return bad('must have the content type application/octet-stream');
  }
  const body = await readBounded(request, limit);
  if (body === null) return { ok: false, fault: { code: 'too-large', limit } };
  const decoded = decodeHead(body);
  const sealed = typeof decoded === 'object' && 'head' in decoded && decoded.head.check !== null;
  return sealed ? { ok: true, value: body } : bad('carries no envelope that is sealed with a link key');
}

async function readBounded(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const body = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    body.set(part, offset);
    offset += part.length;
  }
  return body;
}
