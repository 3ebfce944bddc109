import { guarded } from '#lib/server/api/guarded.ts';
import { answerRelay } from '#lib/server/api/relay.ts';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const POST = (request: Request): Promise<Response> =>
  guarded(request, (service) => answerRelay(request, service));
