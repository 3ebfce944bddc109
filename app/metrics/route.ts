import { guarded } from '#lib/server/api/guarded.ts';
import { answerMetrics } from '#lib/server/metrics.ts';
import { trustService } from '#lib/server/trust/service.ts';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> =>
  guarded(request, (service) => answerMetrics(service, trustService()));
