import { answerTrustStatus } from '#lib/server/api/trust.ts';
import { guarded } from '#lib/server/api/guarded.ts';
import { trustService } from '#lib/server/trust/service.ts';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> =>
  guarded(request, () => answerTrustStatus(trustService()));
