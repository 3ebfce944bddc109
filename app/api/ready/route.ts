import { guarded } from '#lib/server/api/guarded.ts';
import { answerReady } from '#lib/server/ready.ts';
import { shareService } from '#lib/server/share/service.ts';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> =>
  guarded(request, (service) => answerReady(service, shareService(service.config)));
