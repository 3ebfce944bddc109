import { answerCtLogs } from '#lib/server/api/ct-logs.ts';
import { guarded } from '#lib/server/api/guarded.ts';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> =>
  guarded(request, ({ config }) => answerCtLogs(request, config));
