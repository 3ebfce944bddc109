import { guarded } from '#lib/server/api/guarded.ts';
import { answerProbe } from '#lib/server/api/probe.ts';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> =>
  guarded(request, (service) => answerProbe(request, service));
