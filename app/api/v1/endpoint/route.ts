import { answerEndpoint } from '#lib/server/api/endpoint.ts';
import { guarded } from '#lib/server/api/guarded.ts';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

export const POST = (request: Request): Promise<Response> =>
  guarded(request, (service) => answerEndpoint(request, service));
