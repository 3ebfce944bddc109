import { guarded } from '#lib/server/api/guarded.ts';
import { answerCreate } from '#lib/server/share/answer.ts';
import { shareService } from '#lib/server/share/service.ts';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const POST = (request: Request): Promise<Response> =>
  guarded(request, ({ config }) => answerCreate(request, shareService(config)));
