/** Gives out trust files by name (see lib/trust/format.ts). */
import { contentHash, MANIFEST } from '../../trust/format.ts';
import type { TrustLibrary } from '../trust/library.ts';

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
