/** Gives out trust files by name (see lib/trust/format.ts), and tells which lists they rest on. */
import { contentHash, MANIFEST } from '../../trust/format.ts';
import type { TrustLibrary } from '../trust/library.ts';
import type { TrustService } from '../trust/service.ts';
import { refuseCrossOrigin } from './origin.ts';
import { fail, json } from './respond.ts';

/** Names of all other files hold a hash of their bytes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

export async function answerTrust(
  request: Request,
  name: string,
  library: Pick<TrustLibrary, 'file'>,
): Promise<Response> {
  const bytes = await library.file(name);
  const base = { 'x-content-type-options': 'nosniff' };
  if (!bytes) return new Response(null, { status: 404, headers: { ...base, 'cache-control': 'no-store' } });
  const etag = `"${contentHash(bytes)}"`;
  const headers = { ...base, etag, 'cache-control': name === MANIFEST ? 'no-cache' : FOR_EVER };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const type = name.endsWith('.json') ? 'application/json; charset=utf-8' : 'application/octet-stream';
  return new Response(bytes, { headers: { ...headers, 'content-type': type } });
}

/** `GET /api/v1/trust/status`: which lists are at hand, and which are being fetched. */
export async function answerTrustStatus({ status }: Pick<TrustService, 'status'>): Promise<Response> {
  return json(await status());
}

/** `POST /api/v1/trust/fetch`: fetches the lists now; anybody may ask, and the sources are asked seldom. */
export function answerTrustFetch(request: Request, { fetchNow }: Pick<TrustService, 'fetchNow'>): Response {
  const origin = refuseCrossOrigin(request.headers);
  return origin.ok ? json(fetchNow(), 202) : fail(origin.fault);
}
