/** `GET /api/v1/ct-logs`: the operator's list of logs, in the form the page judges by. */
import { toBase64 } from '../../core/der/bytes.ts';
import { createHash } from 'node:crypto';
import type { CtLogsAnswer } from '../../endpoints/ct-logs-wire.ts';
import { WIRE_VERSION } from '../../endpoints/api.ts';
import type { ServerConfig } from '../config.ts';

/** By content: the list is read when the server starts, so what a tag names never changes under it. */
export function answerCtLogs(request: Request, { ctLogs }: Pick<ServerConfig, 'ctLogs'>): Response {
  const answer: CtLogsAnswer = {
    version: WIRE_VERSION,
    logs: ctLogs.map((log) => ({ ...log, key: toBase64(log.key) })),
  };
  const body = JSON.stringify(answer);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  const headers = {
    etag,
    // Kept by browsers, but asked for each time: a new list counts from the next start on.
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } });
}
